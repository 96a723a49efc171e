/** `npm run check`: everything that needs no browser, in about five minutes. */
import { runStaticChecks } from './staticChecks.ts';
import { runTool } from './steps.ts';

const startedAt = performance.now();
const { failed } = await runStaticChecks();
const tests = await runTool('vitest', ['run', '--project', 'unit', '--project', 'db', '--project', 'contract'], {
  isLoud: true,
});
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
process.stdout.write(`check ${failed === 0 && tests.code === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
process.exitCode = failed === 0 && tests.code === 0 ? 0 : 1;
