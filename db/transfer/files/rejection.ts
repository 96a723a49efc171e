/** Why a file cannot be read at all. The words for staff are in db/transfer/problemTexts/files.ts. */
import { AppError, type Json } from '#api/errors.ts';

/** Every reason; a file that raises none is read to its last cell. */
export const FILE_REASONS = [
  'unreadable',
  'empty',
  'too-large',
  'old-xls',
  'xlsb',
  'password',
  'protected',
  'wps',
  'ods',
  'numbers',
  'web-page',
  'not-a-spreadsheet',
  'unknown-format',
  'damaged',
  'zip-bomb',
  'too-many-cells',
  'cell-too-long',
  'open-quote',
  'other-encoding',
  'unknown-encoding',
  'no-data',
] as const;
/** One reason. */
export type FileReason = (typeof FILE_REASONS)[number];

/** Limits of one file. */
export const fileLimits = {
  /** Bytes. Lists with 600 pictures inside have about 40 MB; everything below is held in memory at once. */
  bytes: 60 * 1024 * 1024,
  /** Bytes of all that is packed in it. A list of 20,000 rows has 40 MB; four hundred fit beside the kiosk in 4 GB. */
  inflatedBytes: 400 * 1024 * 1024,
  /** Bytes of one sheet or table of texts. Two million filled cells need about 100 MB. */
  partBytes: 200 * 1024 * 1024,
  /** Cells up to the last filled one of each row. 20,000 rows of 100 columns; about 200 MB of memory. */
  cells: 2_000_000,
  /** Characters of a cell, as in spreadsheet programs; more is a quotation mark that never closes. */
  cellLength: 32_767,
  /** Rows and columns of a sheet, as in spreadsheet programs. */
  rows: 1_048_576,
  columns: 16_384,
} as const;

/** IMPORT_REJECTED with `details: { reason, ... }`; the details fill the placeholders of the reason's words. */
export function rejection(reason: FileReason, details: Record<string, Json> = {}, cause?: unknown): AppError {
  return new AppError('IMPORT_REJECTED', `the file cannot be read: ${reason}`, {
    details: { reason, ...details },
    cause,
  });
}
