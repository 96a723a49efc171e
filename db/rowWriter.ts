/** Inserts rows by column name and remembers their ids by code, so the builder reads like the sources. */
import type BetterSqlite3 from 'better-sqlite3';
import { AppError } from '#api/errors.ts';
import type { WritableDb } from '#db/handle.ts';

type Row = Record<string, string | number | null>;
type Text = Partial<Record<string, string>>;

/** See {@link rowWriter}. */
export interface RowWriter {
  /** Inserts one row and returns its rowid. */
  insert(table: string, row: Row): number;
  /** One text row per field and locale; missing translations write nothing. The Korean text is the source. */
  texts(owner: string, id: number, fields: Record<string, Text>): void;
  remember(table: string, code: string, id: number): void;
  /** The id remembered for a code. Raises IMPORT_REJECTED when a source line names an unknown one. */
  idOf(table: string, code: string): number;
}

/** A writer with prepared statements; `prepareText` sees every Chinese text before it is stored. */
export function rowWriter(db: WritableDb, prepareText: (text: string) => string): RowWriter {
  const statements = new Map<string, BetterSqlite3.Statement>();
  const ids = new Map<string, number>();

  function insert(table: string, row: Row): number {
    const columns = Object.keys(row);
    // Table and column names come from the builders' code, never from what they read.
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = db.prepare(sql)));
    return Number(statement.run(row).lastInsertRowid);
  }

  return {
    insert,
    texts(owner, id, fields) {
      for (const [field, text] of Object.entries(fields)) {
        for (const [locale, value] of Object.entries(text)) {
          if (value === undefined) continue;
          const state = locale === 'ko' ? 'source' : 'translated';
          insert(`${owner}_text`, { [`${owner}_id`]: id, field, locale, value: prepareText(value), state });
        }
      }
    },
    remember(table, code, id) {
      ids.set(`${table} ${code}`, id);
    },
    idOf(table, code) {
      const id = ids.get(`${table} ${code}`);
      if (id === undefined)
        throw new AppError('IMPORT_REJECTED', `unknown ${table} ${code}`, { details: { table, code } });
      return id;
    },
  };
}
