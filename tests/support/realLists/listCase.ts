/** One list as the field sends it, and what an organiser's person would want of it. */
import type { ImportChoices } from '#db/transfer/compare/types.ts';
import type { Rows } from '#tests/support/comparing.ts';

/** What wrote the file: bytes of a text file, the XLSX library, XML by hand, LibreOffice. */
export type Tool = 'bytes' | 'library' | 'xml' | 'office';

/** Opened and saved by LibreOffice: `to` is a filter as for --convert-to, `from` one as for --infilter. */
export interface OfficeFile {
  original: string;
  bytes: Uint8Array;
  to: string;
  from?: string;
}

/** Stored values by name; `exhibitor` of a product is the exhibitor's name. The program's own fields are left out. */
export type Values = Readonly<Record<string, string>>;

/** Written by hand. What is left out is empty: no problem, no question, no record. */
export interface Expected {
  /** The reason of the refusal, with the details that the words need. Nothing else is expected then. */
  refused?: Readonly<Record<string, unknown>>;
  /** `cp949 , sure`, or `cp949 , or gb18030 ,` where staff are asked. Of text files only. */
  reading?: string;
  /** Added, changed, unchanged and removed: `exhibitor 2 0 0 0`. */
  counts?: readonly string[];
  /** Everything that the draft has afterwards, in catalogue order. */
  exhibitors?: readonly Values[];
  products?: readonly Values[];
  events?: readonly Values[];
  /** All findings: `hint phone-zero 명단!C4`, with ` -> suggestion` where there is one. */
  problems?: readonly string[];
  /** Columns that wait for an answer: `명단!B 구분`. */
  asked?: readonly string[];
  /** Rows that are no records: `명단!9 total`. */
  unused?: readonly string[];
  /** `incoming ? existing`, by name. */
  duplicates?: readonly string[];
  /** Cells of columns without a meaning that hold more than a running number: `명단!C4`. */
  ignored?: readonly string[];
}

/** One case. `before` are sheets that were imported earlier into the same draft. */
export interface ListCase {
  name: string;
  tool: Tool;
  file: string;
  content: Uint8Array | (() => Promise<Uint8Array>) | OfficeFile;
  before?: Readonly<Record<string, Rows>>;
  choices?: Partial<ImportChoices>;
  expected: Expected;
}
