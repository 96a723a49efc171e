/** The long walk of the monkey (tests/support/monkey): thousands of touches over hours of the kiosk's clock. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runMonkey } from '#tests/support/monkey/monkey.ts';
import { withKioskBrowser } from './kioskBrowser.ts';

const usage = `bench monkey [options]
  --touches NUMBER  how many (20000)
  --seed NUMBER     another walk (1)
  --landscape       on a screen of 1920 × 1080 instead of 1080 × 1920
  --json FILE       the report, with the last touches before each fault
KIOSK_CHROMIUM names a browser instead of Playwright's own.
`;

/** Memory at the end may be this much more than when everything had been loaded once. */
const allowedGrowth = 0.1;

/**
 * Without compiled code the heap is what the kiosk holds: V8 compiles more of it for hours, as more becomes hot, and a
 * leak would hide behind a megabyte of that.
 */
const objectsOnly = '--js-flags=--jitless';

/** Layout in full, a sixteenth of the pixels: nobody looks, and without a graphics card drawing is most of the time. */
const deviceScaleFactor = 0.25;

const errorLines = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.includes('"level":"error"'));

/** See above. Prints a summary; ends with code 1 where the kiosk failed. */
export async function runMonkeyBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      touches: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      landscape: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const say = (text: string) => void process.stdout.write(`${text}\n`);
  if (values.help) return say(usage);
  const size = values.landscape ? { width: 1920, height: 1080 } : { width: 1080, height: 1920 };
  await withKioskBrowser(['--disable-gpu', objectsOnly], async (browser, host) => {
    const page = await browser.newPage({ viewport: size, screen: size, hasTouch: true, deviceScaleFactor });
    const report = await runMonkey({
      page,
      url: host.url,
      touches: Number(values.touches),
      seed: Number(values.seed),
      onProgress: (touches) => void process.stderr.write(`\r${touches} touches`),
    });
    const logged = errorLines(host.dataDir);
    const { start, end, heapGrowth, course } = report.memory;
    const isGrown = heapGrowth > allowedGrowth;
    process.stderr.write('\n');
    say(
      [
        `seed ${report.seed}: ${report.touches} touches in ${report.visits} visits, ${report.idleResets} idle resets, ${report.simulatedMinutes} min of the kiosk's clock, ${report.seconds} s`,
        `gestures: ${JSON.stringify(report.gestures)}`,
        `screens seen: ${JSON.stringify(report.screens)}`,
        `heap ${(start.heapBytes / 1e6).toFixed(1)} → ${(end.heapBytes / 1e6).toFixed(1)} MB (${(heapGrowth * 100).toFixed(1)} %, ${isGrown ? 'too much' : 'within 10 %'}), nodes ${start.nodes} → ${end.nodes}, listeners ${start.listeners} → ${end.listeners}`,
        `heap after each tenth, MB: ${course.map((bytes) => (bytes / 1e6).toFixed(2)).join(' ')}`,
        `faults: ${report.faults.length}, error lines in the host's log: ${logged.length}`,
        ...report.faults.slice(0, 20).map(({ touch, what, screen }) => `  at ${touch} on ${screen}: ${what}`),
        ...logged.slice(0, 5),
      ].join('\n'),
    );
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ ...report, logged }, null, 1));
    if (report.faults.length > 0 || logged.length > 0 || isGrown) process.exitCode = 1;
  });
}
