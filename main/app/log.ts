/** Structured log lines. Hosts decide where they go; nothing about a visitor is ever logged. */
import type { Json } from '#api/errors.ts';

/** How serious a line is. */
export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one event with its fields, e.g. `log('warn', 'call.slow', { method, ms })`. */
export type Log = (level: LogLevel, event: string, fields?: Record<string, Json>) => void;

/** The fields of an exception for a log line: with stack, because logs stay on the machine. */
export function errorFields(error: unknown): Record<string, Json> {
  if (!(error instanceof Error)) return { error: String(error) };
  const fields: Record<string, Json> = { error: error.message, stack: error.stack ?? '' };
  if (error.cause instanceof Error) fields['cause'] = error.cause.message;
  return fields;
}
