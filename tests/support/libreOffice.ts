/** LibreOffice as staff have it at home: opens a file and saves it again. Tests that need it are skipped without it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Whether this machine has LibreOffice. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** One start takes three seconds here, and five times as long beside other suites. */
const longestMs = 180_000;

/**
 * One start of LibreOffice with a profile of its own, so that a running office does not answer in its place. Text is UTF-8
 * whatever the machine says: without a locale names in Hangul would come out as rubbish. Throws what it complains of.
 */
export function runLibreOffice(profile: string, args: readonly string[]): void {
  const result = spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...args],
    {
      encoding: 'utf8',
      timeout: longestMs,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  );
  if (result.status !== 0) throw new Error(`LibreOffice: ${result.stdout} ${result.stderr}`);
}

/** Code pages as the text filter numbers them (rtl/textenc.h of LibreOffice). */
export const textFilterPages = { 'utf-8-bom': 76, cp949: 62, gb18030: 85 } as const;

/** Fields separated by commas, quoted by `"`, in a code page, from the first line on. */
export function textFilter(page: number): string {
  return `44,34,${page},1`;
}

/**
 * The bytes of the file after LibreOffice has opened and saved it. `to` is a filter as for --convert-to.
 */
export function savedByLibreOffice(
  folder: string,
  file: { name: string; bytes: Uint8Array },
  filters: { to: string },
): Uint8Array {
  const [from, out] = [join(folder, 'from'), join(folder, 'out')];
  for (const each of [from, out]) mkdirSync(each, { recursive: true });
  writeFileSync(join(from, file.name), file.bytes);
  runLibreOffice(join(folder, 'profile'), ['--convert-to', filters.to, '--outdir', out, join(from, file.name)]);
  const extension = filters.to.split(':')[0] ?? '';
  const saved = join(out, `${basename(file.name).replace(/\.[^.]+$/, '')}.${extension}`);
  return readFileSync(saved);
}
