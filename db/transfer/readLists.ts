/** The files of an import, read into tables; a file that cannot be read is told and does not keep the others out. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import { readWorkbook } from '#db/transfer/files/readWorkbook.ts';
import { headingScore } from '#db/transfer/tables/headingLookup.ts';
import type { HeadingProfile } from '#db/transfer/tables/profiles.ts';
import { readTables } from '#db/transfer/tables/readTables.ts';
import type { Table, TextReading, Workbook } from '#db/transfer/types.ts';

/** One file as it was read, or why it was not. */
export interface ReadList {
  path: string;
  file: string;
  workbook: Workbook | null;
  tables: readonly Table[];
  refusal: AppError | null;
}

/** Lists in a folder; what programs leave beside an open list is none. */
const listName = /^(?!\.|~\$).*\.(xlsx|xlsm|csv|tsv|txt|xls|et)$/i;

/** A drive as people sort it: a folder for each industry, perhaps one more below. */
const deepest = 2;

/** Lists in a folder and in the folders below it, by name. Links are left alone: they may lead off the drive. */
function listsIn(folder: string, depth = 0): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return listName.test(entry.name) ? [path] : [];
    return entry.isDirectory() && !entry.name.startsWith('.') && depth < deepest ? listsIn(path, depth + 1) : [];
  });
}

/** The files behind what staff chose: a folder stands for the lists in it. What has gone is told by readList. */
export function filesOf(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ? listsIn(path) : [path],
  );
  return [...new Set(files)];
}

/** Reads one file. `reading` is what staff chose for a text file. Raises only what is no fault of the file. */
export function readList(
  path: string,
  options: { reading: TextReading | null; profile: HeadingProfile | null },
): ReadList {
  const file = basename(path);
  try {
    // Asked before anything is read: a film that was chosen by mistake would fill the memory.
    if (statSync(path).size > fileLimits.bytes) throw rejection('too-large', { limit: fileLimits.bytes / 1024 / 1024 });
    const bytes = readFileSync(path);
    const { reading, profile } = options;
    const workbook = readWorkbook({ name: file, bytes }, { headingScore, ...(reading ? { reading } : {}) });
    return { path, file, workbook, tables: readTables(workbook, { profile }), refusal: null };
  } catch (error) {
    if (error instanceof AppError && error.code === 'IMPORT_REJECTED') {
      return { path, file, workbook: null, tables: [], refusal: error };
    }
    // The drive was pulled out, or its file cannot be read.
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof AppError) throw error;
    return { path, file, workbook: null, tables: [], refusal: rejection('unreadable', {}, error) };
  }
}
