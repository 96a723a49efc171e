/**
 * `npm run bench -- kiosk [--products 649,10000,100000]`: the kiosk's own core on catalogues of any size, from cold and
 * key by key, with cards, filters and counts. Each catalogue is opened in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleMediaDir, sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { writeLargeCatalogue } from './largeCatalogue.ts';

const queries = [
  'hongshen',
  '红参',
  '홍삼 농축액',
  'ㄱㅊㄴㅈㄱ',
  'entksr',
  'kimchi refrigerator',
  'batery seperator',
  '정수긔',
  '扫地机器人',
  'qqzzkx',
];

interface Figures {
  openedMs: number;
  firstAnswerMs: number;
  keys: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  rssMb: number;
}

/** Runs the benchmark and prints a Markdown table. */
export async function benchKiosk(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { products: { type: 'string', default: '649,10000,100000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  try {
    const sample = join(folder, 'sample.sqlite');
    publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sample });
    const lines = [
      '| products | file MB | open ms | first answer ms | a key: p50 | p95 | p99 ms | process MB |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ];
    for (const products of values.products.split(',').map(Number)) {
      const file = join(folder, `${products}.sqlite`);
      writeLargeCatalogue(sample, file, products);
      const script = join(import.meta.dirname, 'kioskChild.ts');
      const output = execFileSync(process.execPath, [script, file, JSON.stringify(queries)], { encoding: 'utf8' });
      const figures = JSON.parse(output) as Figures;
      const cells = [
        products,
        (statSync(file).size / 1e6).toFixed(0),
        figures.openedMs.toFixed(0),
        figures.firstAnswerMs.toFixed(0),
        figures.p50Ms.toFixed(1),
        figures.p95Ms.toFixed(1),
        figures.p99Ms.toFixed(1),
        figures.rssMb.toFixed(0),
      ];
      lines.push(`| ${cells.join(' | ')} |`);
      rmSync(file);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
