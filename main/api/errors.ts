/** The closed list of error codes; the interface translates codes, never messages. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'UNKNOWN_METHOD',
  'CONFLICT',
  'CATALOGUE_UNAVAILABLE',
  'CATALOGUE_TOO_NEW',
  'IMPORT_REJECTED',
  'STORAGE_FULL',
  'INTERNAL',
] as const;

/** One error code. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Any value that survives a JSON round trip unchanged. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What crosses to the renderer instead of an exception. `message` is English, for logs. */
export interface ErrorBody {
  code: ErrorCode;
  message: string;
  details: Json;
}

/** The envelope of every answer: nothing is ever thrown across a host boundary. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ErrorBody };

/** An expected failure with a code of the closed list. `details` is JSON for the reader of the code. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Json;

  constructor(code: ErrorCode, message: string, options: { details?: Json; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? null;
  }
}

/** Closes a `switch` over a union: a new member does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new AppError('INTERNAL', `unhandled case ${JSON.stringify(value)}`);
}
