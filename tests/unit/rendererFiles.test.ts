import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { resolveRendererFile } from '../../main/hosting/rendererFiles.ts';

let folder: string;
beforeEach(() => {
  const parent = temporaryFolder();
  folder = join(parent, 'renderer');
  mkdirSync(join(folder, 'assets', 'folder.js'), { recursive: true });
  mkdirSync(join(parent, 'renderer-secret'));
  for (const path of [
    'index.html',
    'fallback.html',
    'assets/a b.js',
    'assets/한.css',
    'assets/f.woff2',
    'assets/data.sqlite',
    'noextension',
  ]) {
    writeFileSync(join(folder, path), path);
  }
  writeFileSync(join(parent, 'settings.json'), '{}');
  writeFileSync(join(parent, 'renderer-secret', 'a.json'), '{}');
});

test.each([
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/fallback.html', 'fallback.html', 'text/html; charset=utf-8'],
  ['/assets/a%20b.js', 'assets/a b.js', 'text/javascript; charset=utf-8'],
  ['/assets/%ED%95%9C.css', 'assets/한.css', 'text/css; charset=utf-8'],
  ['/assets/f.woff2', 'assets/f.woff2', 'font/woff2'],
  ['/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
])('%s is %s', (path, file, mime) => {
  expect(resolveRendererFile(folder, path)).toEqual({ path: join(folder, file), mime });
});

test.each([
  '/../settings.json',
  '/%2e%2e/settings.json',
  '/..%2fsettings.json',
  '/..%5csettings.json',
  '/..\\settings.json',
  '/assets/../../settings.json',
  '/../renderer-secret/a.json',
  '/index.html%00',
  '/%',
  '/%C0%AE%C0%AE/settings.json',
  '/assets',
  '/assets/',
  '/assets/folder.js',
  '/assets/data.sqlite',
  '/noextension',
  '/none.js',
  '/constructor',
  '/.',
  '/..',
  '',
])('%j is nothing', (path) => {
  expect(resolveRendererFile(folder, path)).toBeNull();
});
