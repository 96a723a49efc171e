/** A log that keeps its lines for the test to read. */
import type { Json } from '#api/errors.ts';
import type { Log, LogLevel } from '#app/log.ts';

/** One kept line. */
export interface LogLine {
  level: LogLevel;
  event: string;
  fields: Record<string, Json>;
}

/** A log and the lines written to it, oldest first. */
export function createLogRecorder(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  return { lines, log: (level, event, fields = {}) => void lines.push({ level, event, fields }) };
}
