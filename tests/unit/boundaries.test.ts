import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The configuration is plain JavaScript without types; this is the part of it that is read here. */
const { default: config } = (await import(join(root, '.dependency-cruiser.mjs'))) as {
  default: { forbidden: { name: string; comment?: string }[] };
};

/** One planted file per rule: where it stands and what it wrongly imports. */
const violations: Record<string, { file: string; code: string }[]> = {
  'no-cycles': [
    { file: 'db/loopA.ts', code: `import { b } from './loopB.ts'; export const a = () => b;` },
    { file: 'db/loopB.ts', code: `import { a } from './loopA.ts'; export const b = () => a;` },
  ],
  'electron-only-in-its-host': [
    { file: 'main/hosting/window.ts', code: `import { app } from 'electron'; app.quit();` },
  ],
  'sqlite-only-in-db': [{ file: 'main/app/sql.ts', code: `import Database from 'better-sqlite3'; new Database('');` }],
  'fuse-only-in-search': [{ file: 'db/fuzzy.ts', code: `import Fuse from 'fuse.js'; new Fuse([]);` }],
  'sharp-only-for-pictures': [{ file: 'db/thumbs.ts', code: `import sharp from 'sharp'; sharp('');` }],
  'http-only-in-servers': [
    { file: 'main/hosting/web.ts', code: `import { get } from 'node:http'; get('');` },
    { file: 'main/app/web.ts', code: `import { get } from 'node:http'; get('');` },
  ],
  'model-imports-nothing': [{ file: 'db/model.ts', code: `import { x } from './open.ts'; export const y = x;` }],
  'migrations-stand-alone': [
    { file: 'db/migrations/0020_bad.ts', code: `import { x } from '../open.ts'; export const y = x;` },
  ],
  'api-sees-only-the-model': [
    { file: 'main/api/peek.ts', code: `import { x } from '#db/open.ts'; export const y = x;` },
  ],
  'db-below-main': [{ file: 'db/up.ts', code: `import { c } from '#app/core.ts'; export const d = c;` }],
  'core-below-hosts': [
    { file: 'main/app/down.ts', code: `import { h } from '../hosting/shared.ts'; export const i = h;` },
  ],
  'hosts-use-only-the-front-door': [
    { file: 'main/node/deep.ts', code: `import { c } from '#app/core.ts'; export const d = c;` },
  ],
  'hosts-ignore-each-other': [
    { file: 'main/node/other.ts', code: `import { e } from '../electron/shell.ts'; export const f = e;` },
  ],
  'hosts-see-no-database': [
    { file: 'main/node/rows.ts', code: `import { x } from '#db/open.ts'; export const y = x;` },
  ],
  'renderer-sees-contract-types-only': [
    { file: 'renderer/core.ts', code: `import { c } from '#app/core.ts'; export const d = c;` },
  ],
  'renderer-bundles-no-schema': [
    { file: 'renderer/schema.ts', code: `import { m } from '#api/contract.ts'; export const n = m;` },
  ],
  'renderer-has-no-node': [
    { file: 'renderer/disk.ts', code: `import { readFileSync } from 'node:fs'; readFileSync('');` },
  ],
  'production-ignores-tests': [
    { file: 'main/app/help.ts', code: `import { t } from '#tests/tool.ts'; export const u = t;` },
  ],
  'no-unknown-module': [{ file: 'db/typo.ts', code: `import { z } from './nowhere.ts'; export const q = z;` }],
};

/** Innocent files that the planted ones reach for. */
const bystanders: Record<string, string> = {
  'db/open.ts': 'export const x = 1;',
  'main/app/core.ts': 'export const c = 1;',
  'main/api/contract.ts': 'export const m = 1;',
  'main/hosting/shared.ts': 'export const h = 1;',
  'main/electron/shell.ts': 'export const e = 1;',
  'tests/tool.ts': 'export const t = 1;',
};

let tree = '';

function put(file: string, code: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), code);
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'kiosk-boundaries-'));
  for (const name of ['package.json', '.dependency-cruiser.mjs', 'tsconfig.json'])
    cpSync(join(root, name), join(tree, name));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('import boundaries', () => {
  it('has a planted violation for every rule, and every rule gives its reason', () => {
    const rules = config.forbidden.map(({ name, comment }) => [name, (comment ?? '').length > 30]);
    expect(rules).toEqual(
      Object.keys(violations)
        .map((name) => [name, true])
        .sort((a, b) => order(a) - order(b)),
    );
    function order([name]: (string | boolean)[]): number {
      return config.forbidden.findIndex((rule) => rule.name === name);
    }
  });

  it('finds every planted violation', () => {
    for (const [file, code] of Object.entries(bystanders)) put(file, code);
    for (const { file, code } of Object.values(violations).flat()) put(file, code);
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'json',
        'main',
        'db',
        'renderer',
      ],
      { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const found = new Set(report.summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
    const expected = Object.entries(violations).map(([name, [first]]) => `${name} ${first?.file ?? ''}`);
    expect(expected.filter((each) => !found.has(each))).toEqual([]);
  });
});

describe('globals by folder', () => {
  const planted: [config: string, file: string, code: string, complaint: RegExp][] = [
    ['main/api', 'main/api/planted.ts', 'export const a = process.pid;', /process/],
    ['main/api', 'main/api/planted.ts', 'export const a = document.title;', /document/],
    ['main', 'main/app/planted.ts', 'export const a = document.title;', /document/],
    ['db', 'db/planted.ts', 'export const a = window.name;', /window/],
    ['renderer', 'renderer/planted.ts', 'export const a = process.pid;', /process/],
  ];

  it.each(planted)('%s refuses: %s %s', (folder, file, code, complaint) => {
    const own = mkdtempSync(join(tmpdir(), 'kiosk-globals-'));
    try {
      cpSync(join(root, 'tsconfig.json'), join(own, 'tsconfig.json'));
      symlinkSync(join(root, 'node_modules'), join(own, 'node_modules'));
      mkdirSync(dirname(join(own, file)), { recursive: true });
      cpSync(join(root, folder, 'tsconfig.json'), join(own, folder, 'tsconfig.json'));
      writeFileSync(join(own, file), code);
      const check = () =>
        execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], {
          cwd: own,
          encoding: 'utf8',
        });
      expect(() => check()).toThrow(
        expect.objectContaining({ stdout: expect.stringMatching(complaint) as string }) as Error,
      );
      writeFileSync(join(own, file), 'export const a = 1;');
      expect(check()).toBe('');
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
