/**
 * Benchmarks, one command each: `search` compares the search with its peers, `kiosk` asks whole catalogues, `keystroke`
 * types on the real screen, `import` reads lists while visitors search, `frames` counts what a visit drops, `monkey` touches it at random.
 */
import { runFramesBench } from './frames.ts';
import { runKeystrokeBench } from './keystroke.ts';
import { benchImport } from './import.ts';
import { benchKiosk } from './kiosk.ts';
import { runMonkeyBench } from './monkey.ts';
import { benchSearch } from './search.ts';

/** A further benchmark is one more line here; each reads its own flags. */
const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  search: benchSearch,
  kiosk: benchKiosk,
  import: benchImport,
  keystroke: runKeystrokeBench,
  frames: runFramesBench,
  monkey: runMonkeyBench,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) await command(args);
else {
  process.stderr.write(`usage: bench ${Object.keys(commands).join('|')} [--help]\n`);
  process.exitCode = 1;
}
