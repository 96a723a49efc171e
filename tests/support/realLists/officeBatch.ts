/** Files that LibreOffice saves, in as few starts of it as there are filters. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { runLibreOffice } from '../libreOffice.ts';
import type { OfficeFile } from './listCase.ts';

function convert(folder: string, profile: string, files: ReadonlyMap<string, OfficeFile>): Map<string, Buffer> {
  const [first] = files.values();
  if (!first) return new Map();
  const [from, out] = [join(folder, 'from'), join(folder, 'out')];
  for (const each of [from, out]) mkdirSync(each, { recursive: true });
  const paths = [...files.values()].map(({ original, bytes }) => {
    writeFileSync(join(from, original), bytes, { flag: 'wx' });
    return join(from, original);
  });
  const filter = first.from === undefined ? [] : [`--infilter=${first.from}`];
  runLibreOffice(profile, [...filter, '--convert-to', first.to, '--outdir', out, ...paths]);
  const [extension = ''] = first.to.split(':');
  return new Map(
    [...files].map(([key, { original }]) => [key, readFileSync(join(out, `${parse(original).name}.${extension}`))]),
  );
}

/** The saved bytes by the same names. `folder` is used for everything that LibreOffice writes. */
export function savedTogether(folder: string, files: ReadonlyMap<string, OfficeFile>): ReadonlyMap<string, Buffer> {
  const groups = new Map<string, Map<string, OfficeFile>>();
  for (const [key, file] of files) {
    const filters = `${file.from ?? ''} > ${file.to}`;
    groups.set(filters, (groups.get(filters) ?? new Map<string, OfficeFile>()).set(key, file));
  }
  // One for all: making it takes longer than the saving.
  const profile = join(folder, 'profile');
  const saved = new Map<string, Buffer>();
  for (const [index, group] of [...groups.values()].entries()) {
    for (const [key, bytes] of convert(join(folder, String(index)), profile, group)) saved.set(key, bytes);
  }
  return saved;
}
