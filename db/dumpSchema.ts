/** The schema of an open catalogue as text, for `db/schema.sql` and the test that compares it. */
import type { ReadableDb } from './handle.ts';

/** What `sqlite_schema` says about one object; SQLite's own objects have no SQL. */
interface SchemaRow {
  type: 'table' | 'index' | 'view' | 'trigger';
  sql: string;
}

/** Tables before what stands on them, then by name, whatever order the migrations made them in. */
const objects = `SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, name`;

/**
 * Every table, index, view and trigger as it was created, sorted by type and name, one blank line between, with
 * application_id and user_version on top. Two files have the same text exactly when they have the same schema.
 */
export function dumpSchema(db: ReadableDb): string {
  const pragmas = ['application_id', 'user_version'].map(
    (name) => `PRAGMA ${name} = ${Number(db.pragma(name, { simple: true }))};`,
  );
  const statements = (db.prepare(objects).all() as SchemaRow[]).map(
    ({ sql }) => `${sql.replace(/[ \t]+$/gm, '').trim()};`,
  );
  return `${[pragmas.join('\n'), ...statements].join('\n\n')}\n`;
}
