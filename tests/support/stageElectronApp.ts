/** Makes a folder that `electron <folder>` can start, whichever Electron the tests found. */
import { copyFile, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElectronRuntime } from './electronRuntime.ts';

/**
 * Fills `target` with the built app of the project at `root` (run the build first): package.json, `dist/`, the sample
 * catalogue's pictures as a symbolic link, and better-sqlite3 with the binary that fits `runtime`. What was in `target`
 * before is removed. The staged files are links to the project's: replace them, never write into them.
 */
export async function stageApp(options: { root: string; runtime: ElectronRuntime; target: string }): Promise<void> {
  const { root, runtime, target } = options;
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await stageManifest(root, target);
  await linkTree(join(root, 'dist'), join(target, 'dist'));
  await linkPictures(root, target);
  await stageSqlite(root, target, runtime.sqliteBinding);
}

async function stageManifest(root: string, target: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, unknown>; // npm checks it.
  const { name, productName, version, type, main } = manifest;
  await writeFile(join(target, 'package.json'), JSON.stringify({ name, productName, version, type, main }, null, 2));
}

/** A project without pictures yet is staged without. */
async function linkPictures(root: string, target: string): Promise<void> {
  const inside = join('assets', 'catalogue', 'media');
  if (!existsSync(join(root, inside))) return;
  await mkdir(dirname(join(target, inside)), { recursive: true });
  await symlink(join(root, inside), join(target, inside), 'junction');
}

/**
 * better-sqlite3 looks in its `build/Release/` before its prebuilt binaries, so ours needs no change in the app. The
 * prebuilt ones are then left out: falling back to them would end in a segfault, not in an error. At run time the package
 * needs no other (node-addon-api is for building).
 */
async function stageSqlite(root: string, target: string, binding: string | null): Promise<void> {
  const inside = join('node_modules', 'better-sqlite3');
  await linkTree(join(root, inside, 'lib'), join(target, inside, 'lib'));
  await linkFile(join(root, inside, 'package.json'), join(target, inside, 'package.json'));
  if (binding === null) return linkTree(join(root, inside, 'prebuilds'), join(target, inside, 'prebuilds'));
  const release = join(target, inside, 'build', 'Release');
  await mkdir(release, { recursive: true });
  await linkFile(binding, join(release, 'better_sqlite3.node'));
}

async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    await (entry.isDirectory() ? linkTree(source, copy) : linkFile(source, copy));
  }
}

/** A hard link where the disk allows it, otherwise (another disk, a file system without links) a copy. */
async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
