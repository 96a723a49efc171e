/** Searches that must find what a catalogue holds, asked before visitors can. */
import { limits } from '#api/limits.ts';
import type { openCatalogue } from '#db/catalogue.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { Hit } from '#db/search/catalogueSearch.ts';

/** Names asked for of each type in each language: all languages and ends of the list within a second. */
const perList = 12;

interface Probe {
  type: 'product' | 'exhibitor';
  code: string;
  locale: string;
  name: string;
}

/** Names that one record has alone, in one language; a company's is the one on its card. */
const productNames = `SELECT 'product' AS type, code, locale, value AS name FROM product_text
    JOIN product ON product.id = product_id WHERE field = 'name'
  GROUP BY locale, value HAVING count(*) = 1 ORDER BY locale, product.sort`;
const exhibitorNames = `SELECT 'exhibitor' AS type, code, locale, value AS name FROM exhibitor_text AS own
    JOIN exhibitor ON exhibitor.id = exhibitor_id
    WHERE field = 'short_name' OR field = 'name' AND NOT EXISTS (SELECT 1 FROM exhibitor_text AS short
      WHERE short.exhibitor_id = own.exhibitor_id AND short.field = 'short_name' AND short.locale = own.locale)
  GROUP BY locale, value HAVING count(*) = 1 ORDER BY locale, exhibitor.sort`;

/** Evenly spread over a list. */
function sample<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as T); // In range.
}

/** Words to look for: a name of signs alone is none, and a longer one than the search takes is asked for by its beginning. */
const isAskable = ({ name }: Probe) => /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(name);

function readProbes(db: ReadableDb): Probe[] {
  return [productNames, exhibitorNames].flatMap((sql) => {
    const all = (db.prepare(sql).all() as Probe[]).filter(isAskable);
    const locales = [...new Set(all.map(({ locale }) => locale))];
    return locales.flatMap((locale) =>
      sample(
        all.filter((probe) => probe.locale === locale),
        perList,
      ),
    );
  });
}

const isRecord = (hit: Hit, { type, code }: Probe) =>
  hit.type === type && (hit.type === 'product' ? hit.product.id : hit.exhibitor.id) === code;

const noFilters = {
  industry: [],
  kind: [],
  zone: [],
  region: [],
  certification: [],
  hsChapter: [],
  wantedPartner: [],
  negotiable: false,
};

/** Asks for a sample of names; tells how many were asked and which did not find their own record on the first page. */
export function askProbes(
  db: ReadableDb,
  { search }: ReturnType<typeof openCatalogue>,
): { asked: number; missed: Probe[] } {
  const probes = readProbes(db);
  const missed = probes.filter((probe) => {
    const query = probe.name.slice(0, limits.queryLength);
    const page = { group: probe.type, offset: 0, limit: limits.pageSize, filters: noFilters };
    const { hits } = search.search({ locale: probe.locale, query, ...page });
    return !hits.some((hit) => isRecord(hit, probe));
  });
  return { asked: probes.length, missed };
}
