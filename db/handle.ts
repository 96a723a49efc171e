/** Handle types: what a repository may do is in the type of the handle it is given. */
import type BetterSqlite3 from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A database that may be read. */
export type ReadableDb = Pick<BetterSqlite3.Database, 'prepare' | 'pragma' | 'close' | 'name'> & {
  readonly [readable]: true;
};

/** A database that may be read and written. Only builders and staff code get one. */
export type WritableDb = BetterSqlite3.Database & { readonly [readable]: true; readonly [writable]: true };
