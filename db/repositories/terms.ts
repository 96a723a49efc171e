/** Coded vocabularies: certificates, units, incoterms, countries, partner types. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { createTextReader } from './texts.ts';

/** A coded value with its label for one reader. */
export interface Term {
  code: string;
  label: LocalText;
}

/** Reads terms by id and the terms attached to exhibitors and products. */
export function createTermRepository(db: ReadableDb) {
  const texts = createTextReader(db, 'term');
  const byId = db.prepare('SELECT code FROM term WHERE id = ?').pluck();
  const attached = {
    exhibitor: db.prepare(
      `SELECT term.id, term.term_group, term.code FROM exhibitor_term JOIN term ON term.id = term_id
       WHERE exhibitor_id = ? ORDER BY exhibitor_term.sort`,
    ),
    product: db.prepare(
      `SELECT term.id, term.term_group, term.code FROM product_term JOIN term ON term.id = term_id
       WHERE product_id = ? ORDER BY product_term.sort`,
    ),
  };
  return {
    /** The term of a known row id, or null for a null reference. */
    get(id: number | null, locale: string): Term | null {
      if (id === null) return null;
      return { code: byId.get(id) as string, label: texts(id).require('name', locale) };
    },
    /** Labels of a term in every language it has. */
    allLabels: (id: number): LocalText[] => texts(id).all('name'),
    /** Terms of one owner by group, in catalogue order; groups without terms are absent. */
    of(owner: 'exhibitor' | 'product', id: number, locale: string): Map<string, Term[]> {
      const groups = new Map<string, Term[]>();
      for (const row of attached[owner].all(id) as { id: number; term_group: string; code: string }[]) {
        const group = groups.get(row.term_group) ?? [];
        group.push({ code: row.code, label: texts(row.id).require('name', locale) });
        groups.set(row.term_group, group);
      }
      return groups;
    },
  };
}

/** See {@link createTermRepository}. */
export type TermRepository = ReturnType<typeof createTermRepository>;
