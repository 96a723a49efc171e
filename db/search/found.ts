/** What a search finds, and why. */
import type { QueryTerm } from './understand.ts';

/** What answered one term in a document. */
export interface Evidence {
  term: QueryTerm;
  label: number;
  /** Code in `fields`. */
  field: number;
  /** Number of the term's needle; see `codeNeedle`. */
  needle: number;
  isSlip: boolean;
  score: number;
}

/** A found document, by its number. */
export interface Found {
  document: number;
  score: number;
  /** Best of each term, strongest first. */
  evidence: Evidence[];
}
