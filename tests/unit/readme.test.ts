import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('every file that README links to or names as a path exists', () => {
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map(([, path = '']) => path);
  const paths = [...readme.matchAll(/`((?:main|db|renderer|assets|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  const examples = new Set(['db/migrations/0020_what_it_does.ts']);
  const missing = [...links, ...paths].filter((path) => !examples.has(path) && !existsSync(join(root, path)));
  expect(missing).toEqual([]);
  expect(links.length).toBeGreaterThan(4);
});

test('README names only commands that exist, and every command that people run', () => {
  const named = new Set([...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  expect(Object.keys(scripts).filter((name) => !named.has(name) && name !== 'start' && name !== 'test')).toEqual([]);
});

test('README has no unfinished place', () => {
  expect(/\bFIGURE_[A-Z]+\b|TODO|TBD/.exec(readme)?.[0]).toBeUndefined();
});
