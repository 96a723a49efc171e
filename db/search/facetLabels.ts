/** Labels of filter values, in the order a visitor expects them. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import { createTextReader, type TextOwner } from '#db/repositories/texts.ts';
import type { FacetGroup } from './index/indexData.ts';

interface CodeRow {
  id: number;
  code: string;
}

const sources: Record<FacetGroup, { owner: TextOwner; sql: string }> = {
  industry: { owner: 'category', sql: `SELECT id, code FROM category WHERE axis = 'industry' ORDER BY sort` },
  kind: { owner: 'category', sql: `SELECT id, code FROM category WHERE axis = 'kind' ORDER BY sort` },
  zone: { owner: 'zone', sql: 'SELECT id, code FROM zone ORDER BY sort' },
  // Provinces only: 245 municipalities would drown the visitor; their counts are in the province's.
  region: { owner: 'region', sql: `SELECT id, code FROM region WHERE level = 'province' ORDER BY sort` },
  hsChapter: { owner: 'hs_chapter', sql: 'SELECT id, code FROM hs_chapter ORDER BY code' },
  wantedPartner: { owner: 'term', sql: `SELECT id, code FROM term WHERE term_group = 'wanted_partner' ORDER BY sort` },
  certification: { owner: 'term', sql: `SELECT id, code FROM term WHERE term_group = 'certification' ORDER BY sort` },
};

/** Reads the values of a group in display order; kept per locale, because every key press asks for them. */
export function createFacetLabels(
  db: ReadableDb,
): (group: FacetGroup, locale: string) => { code: string; label: LocalText }[] {
  const kept = new Map<string, { code: string; label: LocalText }[]>();
  return (group, locale) => {
    const identity = `${group} ${locale}`;
    let labels = kept.get(identity);
    if (!labels) {
      const { owner, sql } = sources[group];
      const texts = createTextReader(db, owner);
      labels = (db.prepare(sql).all() as CodeRow[]).map(({ id, code }) => ({
        code,
        label: texts(id).require('name', locale),
      }));
      kept.set(identity, labels);
    }
    return labels;
  };
}
