/** Readers of the two plain source formats: tab-separated tables and JSON lines. Both name file and line in errors. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { AppError } from '#api/errors.ts';

function reject(path: string, line: number, message: string): never {
  throw new AppError('IMPORT_REJECTED', `${basename(path)} line ${line}: ${message}`, {
    details: { file: basename(path), line },
  });
}

/** A tab-separated table with a heading row, as records keyed by heading. Raises IMPORT_REJECTED on a ragged row. */
export function readTable(path: string): Record<string, string>[] {
  const lines = readFileSync(path, 'utf8').replaceAll('\r', '').trimEnd().split('\n');
  const headings = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > headings.length)
      reject(path, index + 2, `${cells.length} cells under ${headings.length} headings`);
    return Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']));
  });
}

/** One cell of a record of {@link readTable}; an unknown heading is a programming error. */
export function cell(row: Record<string, string>, heading: string): string {
  const value = row[heading];
  if (value === undefined) throw new AppError('INTERNAL', `no column ${heading}`);
  return value;
}

/** JSON lines, each checked against `schema`. Raises IMPORT_REJECTED naming the first bad line and field. */
export function readJsonLines<S extends z.ZodType>(path: string, schema: S): z.output<S>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      let raw: unknown;
      try {
        raw = JSON.parse(line);
      } catch (error) {
        return reject(path, index + 1, `not JSON (${(error as Error).message})`);
      }
      const parsed = schema.safeParse(raw);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return reject(path, index + 1, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
      }
      return [parsed.data];
    });
}
