/** Log lines as NDJSON in the data folder: one file a day, the last ones kept. */
import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '#app/log.ts';

/** Days of logs kept: a fair lasts five, and set-up and clearing days belong to it. */
const keptFiles = 10;

/** A day's log stops growing here; a fault in a loop must not fill a rented PC's disk. */
const maxLinesPerDay = 50_000;

/**
 * Writes synchronously, so that the last line before a crash is there. When the folder cannot be written, lines go
 * to standard error instead: a kiosk without logs still serves visitors.
 */
export function createLogFile(folder: string, now: () => Date): Log {
  let day = '';
  let lines = 0;
  let isWritable = true;
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    isWritable = false;
  }

  function removeOldFiles(): void {
    const files = readdirSync(folder).filter((name) => /^kiosk-\d{4}-\d{2}-\d{2}\.ndjson$/.test(name));
    // Today's file is about to be made: one place is kept for it.
    for (const name of files.sort().slice(0, -(keptFiles - 1))) rmSync(join(folder, name), { force: true });
  }

  return (level, event, fields = {}) => {
    const at = now().toISOString();
    const line = `${JSON.stringify({ at, level, event, ...fields })}\n`;
    if (level === 'error' || !isWritable) process.stderr.write(line);
    if (!isWritable) return;
    try {
      if (at.slice(0, 10) !== day) {
        day = at.slice(0, 10);
        lines = 0;
        removeOldFiles();
      }
      if (lines++ < maxLinesPerDay) appendFileSync(join(folder, `kiosk-${day}.ndjson`), line);
    } catch (error) {
      isWritable = false;
      if (level !== 'error') process.stderr.write(line);
      process.stderr.write(
        `${JSON.stringify({ at, level: 'warn', event: 'log.unwritable', error: (error as Error).message })}\n`,
      );
    }
  };
}
