/** What every command of the catalogue's command line gets, and how it ends. */
import type { Locale } from '#db/model.ts';
import type { OfficeContext } from '#app/office/context.ts';

/** How a command ends; documented in the README. */
export const exitCodes = {
  done: 0,
  /** The input was read and refused, or has faults; nothing was written. */
  refused: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** Somebody else changes or publishes just now; try again. */
  busy: 3,
  /** The disk is full, or a file cannot be read or written. */
  storage: 4,
} as const;

/** The command line is wrong in a way that only the command itself can see. */
export class UsageError extends Error {}

/** One run. */
export interface Run {
  context: OfficeContext;
  locale: Locale;
  /** Positional arguments after the command. */
  args: readonly string[];
  /** Flags of the command that were given; those with a value have it. */
  flags: Readonly<Record<string, string | boolean | undefined>>;
  isJson: boolean;
  /** A line for people, on standard output; nothing with --json. */
  say: (line: string) => void;
  /** The result for programs, on standard output; only with --json. */
  result: (value: unknown) => void;
  /** Progress, on standard error. */
  progress: (line: string) => void;
}

/** One command. */
export interface Command {
  /** After the command's name, e.g. `FILE… [--dry-run]`. */
  usage: string;
  /** What `--help` says, in plain sentences. */
  help: string;
  /** Flags besides the common ones. */
  flags: Readonly<Record<string, 'string' | 'boolean'>>;
  /** Least and most positional arguments. */
  args: readonly [least: number, most: number];
  run: (run: Run) => number | Promise<number>;
}
