/** What electron-builder calls back while it packs: see `afterExtract` in electron-builder.yml. */
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts we use of what electron-builder passes. */
interface PackContext {
  appOutDir: string;
  packager: { config: { electronDist?: unknown } };
}

/** A better-sqlite3 built for a runtime lies beside it under this name: better-sqlite3-<version>.node. */
const testBinding = /^better-sqlite3-.*\.node$/;

/**
 * Leaves Electron without any app of its own. The downloaded archive is cleaned by electron-builder itself; an Electron
 * taken from a folder is copied as it is, with the sample app that would be started if ours were missing.
 */
export async function afterExtract({ appOutDir }: PackContext): Promise<void> {
  const names = ['default_app.asar', 'app', 'app-update.yml'].map((name) => join('resources', name));
  const ofTestRuntime = (await readdir(appOutDir)).filter((name) => testBinding.test(name) || name === 'complete.json');
  for (const name of [...names, ...ofTestRuntime]) await rm(join(appOutDir, name), { recursive: true, force: true });
}

/**
 * Tests only, never named in electron-builder.yml: the prebuilt better-sqlite3 does not run on the older Electron that
 * tests can get, so the one built for it takes its place, under the same name.
 */
export async function afterPack({ appOutDir, packager }: PackContext): Promise<void> {
  const runtime = String(packager.config.electronDist);
  const binding = (await readdir(runtime)).find((name) => testBinding.test(name));
  if (binding === undefined) return; // An Electron new enough for the prebuilt one.
  const prebuilds = join(appOutDir, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
  for (const name of await readdir(prebuilds)) await copyFile(join(runtime, binding), join(prebuilds, name));
}
