/** What the search knows of the catalogue: one document per product and exhibitor, with texts and filter values. */
import { boothNumberKey } from '#db/boothNumber.ts';
import type { ReadableDb } from '#db/handle.ts';
import type { DocumentText, SearchDocument } from './index/buildIndex.ts';
import type { FacetGroup, Field } from './index/indexData.ts';

interface TextRow {
  id: number;
  field: Field;
  locale: string;
  text: string;
}

/** Locale of texts without a language: codes, model numbers, booth numbers. */
export const neutralLocale = 'zxx';

/** Whoever has no short name in a language is looked for by the legal one. */
const isOnlyName = `field = 'name' AND NOT EXISTS (SELECT 1 FROM exhibitor_text AS short
  WHERE short.exhibitor_id = legal.exhibitor_id AND short.field = 'short_name' AND short.locale = legal.locale)`;

const productTexts = `
SELECT product_id AS id, CASE field WHEN 'name' THEN 'name' ELSE 'text' END AS field, locale, value AS text
  FROM product_text WHERE field IN ('name', 'summary', 'spec')
UNION ALL
SELECT product.id, 'company', locale, value FROM product JOIN exhibitor_text USING (exhibitor_id) WHERE field = 'short_name'
UNION ALL
SELECT product.id, 'company', locale, value FROM product JOIN exhibitor_text AS legal USING (exhibitor_id) WHERE ${isOnlyName}
UNION ALL SELECT product_id, 'keyword', locale, word FROM product_keyword
UNION ALL
SELECT product.id, 'keyword', locale, value FROM product JOIN term_text ON term_id = type_term_id
UNION ALL
SELECT product.id, 'synonym', locale, word FROM product JOIN term_keyword ON term_id = type_term_id
UNION ALL
SELECT product_id, 'category', locale, value FROM product_category JOIN category_text USING (category_id)
UNION ALL SELECT product_id, 'category', locale, word FROM product_category JOIN category_keyword USING (category_id)
UNION ALL SELECT product_id, 'category', locale, value FROM product_term JOIN term_text USING (term_id)
UNION ALL SELECT id, 'code', '${neutralLocale}', model FROM product WHERE model IS NOT NULL
UNION ALL SELECT id, 'code', '${neutralLocale}', hs_code FROM product WHERE hs_code IS NOT NULL
UNION ALL
SELECT product.id, 'booth', '${neutralLocale}', number FROM product JOIN exhibitor_booth USING (exhibitor_id) JOIN booth ON booth.id = booth_id`;

const exhibitorTexts = `
SELECT exhibitor_id AS id, CASE WHEN field IN ('name', 'short_name') THEN 'name' ELSE 'text' END AS field, locale, value AS text
  FROM exhibitor_text AS legal WHERE field IN ('short_name', 'summary', 'main_products') OR ${isOnlyName}
UNION ALL SELECT exhibitor_id, 'name', '${neutralLocale}', name FROM exhibitor_brand
UNION ALL SELECT exhibitor_id, 'keyword', locale, word FROM exhibitor_keyword
UNION ALL
SELECT exhibitor_id, 'category', locale, value FROM exhibitor_category JOIN category_text USING (category_id)
UNION ALL SELECT exhibitor_id, 'category', locale, word FROM exhibitor_category JOIN category_keyword USING (category_id)
UNION ALL
SELECT exhibitor_id, 'category', locale, value FROM exhibitor_term JOIN term ON term.id = term_id JOIN term_text USING (term_id)
  WHERE term_group = 'certification'
UNION ALL
SELECT exhibitor.id, 'category', locale, value FROM exhibitor JOIN region_text USING (region_id)
UNION ALL SELECT exhibitor.id, 'category', locale, word FROM exhibitor JOIN region_keyword USING (region_id)
UNION ALL
SELECT exhibitor.id, 'category', locale, word FROM exhibitor JOIN region ON region.id = exhibitor.region_id
  JOIN region_keyword ON region_keyword.region_id = region.parent_id
UNION ALL
SELECT exhibitor.id, 'category', locale, value FROM exhibitor JOIN region ON region.id = exhibitor.region_id
  JOIN region_text ON region_text.region_id = region.parent_id
UNION ALL
SELECT exhibitor_id, 'booth', '${neutralLocale}', number FROM exhibitor_booth JOIN booth ON booth.id = booth_id`;

/** Facet values by document; both statements yield (id, facet, code). A municipality also counts for its province. */
const exhibitorFacets = `
SELECT exhibitor_id AS id, axis AS facet, code FROM exhibitor_category JOIN category ON category.id = category_id
UNION SELECT exhibitor_id, 'zone', zone.code FROM exhibitor_booth JOIN booth ON booth.id = booth_id JOIN zone ON zone.id = zone_id
UNION SELECT exhibitor.id, 'region', region.code FROM exhibitor JOIN region ON region.id = region_id
UNION SELECT exhibitor.id, 'region', province.code FROM exhibitor JOIN region ON region.id = region_id
  JOIN region AS province ON province.id = region.parent_id
UNION SELECT exhibitor_id, 'certification', term.code FROM exhibitor_term JOIN term ON term.id = term_id
  WHERE term_group = 'certification'
UNION SELECT exhibitor_id, 'wantedPartner', term.code FROM exhibitor_term JOIN term ON term.id = term_id
  WHERE term_group = 'wanted_partner'`;

const productFacets = `
SELECT product_id AS id, axis AS facet, code FROM product_category JOIN category ON category.id = category_id
UNION SELECT product_id, 'certification', term.code FROM product_term JOIN term ON term.id = term_id
  WHERE term_group = 'certification'
UNION SELECT id, 'hsChapter', substr(hs_code, 1, 2) FROM product WHERE hs_code IS NOT NULL`;

function groupRows<T extends { id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}

/**
 * Every visible record. Products take zone, region and wanted partners from their exhibitor; exhibitors take kinds of goods
 * and tariff chapters from their products.
 */
export function readDocuments(db: ReadableDb): SearchDocument[] {
  const all = <T>(sql: string) => db.prepare(sql).all() as T[];
  const texts = { product: groupRows(all<TextRow>(productTexts)), exhibitor: groupRows(all<TextRow>(exhibitorTexts)) };
  type FacetRow = { id: number; facet: FacetGroup; code: string };
  const facets = {
    product: groupRows(all<FacetRow>(productFacets)),
    exhibitor: groupRows(all<FacetRow>(exhibitorFacets)),
  };
  const codes = (rows: readonly FacetRow[] | undefined, facet: FacetRow['facet']) =>
    (rows ?? []).filter((row) => row.facet === facet).map((row) => row.code);
  const toTexts = (rows: readonly TextRow[] | undefined): DocumentText[] =>
    (rows ?? []).map(({ field, locale, text }) => ({
      field,
      locale,
      text: field === 'booth' ? boothNumberKey(text) : text,
    }));

  const products = all<{ id: number; exhibitor_id: number; moq_kind: string }>(
    `SELECT product.id, exhibitor_id, moq_kind FROM product JOIN exhibitor ON exhibitor.id = exhibitor_id
     WHERE product.is_visible = 1 AND exhibitor.is_visible = 1 ORDER BY product.sort`,
  );
  const fromProducts = { kind: new Map<number, Set<string>>(), hsChapter: new Map<number, Set<string>>() };
  const passOn = (facet: keyof typeof fromProducts, exhibitor: number, values: readonly string[]) => {
    const known = fromProducts[facet].get(exhibitor) ?? new Set();
    values.forEach((code) => known.add(code));
    fromProducts[facet].set(exhibitor, known);
  };
  const productDocuments = products.map((row): SearchDocument => {
    const own = facets.product.get(row.id);
    const inherited = facets.exhibitor.get(row.exhibitor_id);
    const kind = codes(own, 'kind');
    const hsChapter = codes(own, 'hsChapter');
    passOn('kind', row.exhibitor_id, kind);
    passOn('hsChapter', row.exhibitor_id, hsChapter);
    return {
      type: 'product',
      id: row.id,
      texts: toTexts(texts.product.get(row.id)),
      facets: {
        industry: codes(own, 'industry'),
        kind,
        hsChapter,
        zone: codes(inherited, 'zone'),
        region: codes(inherited, 'region'),
        certification: codes(own, 'certification'),
        wantedPartner: codes(inherited, 'wantedPartner'),
      },
      isNegotiable: row.moq_kind === 'negotiable',
    };
  });
  const exhibitors = all<{ id: number }>('SELECT id FROM exhibitor WHERE is_visible = 1 ORDER BY sort');
  const exhibitorDocuments = exhibitors.map((row): SearchDocument => {
    const own = facets.exhibitor.get(row.id);
    return {
      type: 'exhibitor',
      id: row.id,
      texts: toTexts(texts.exhibitor.get(row.id)),
      facets: {
        industry: codes(own, 'industry'),
        kind: [...(fromProducts.kind.get(row.id) ?? [])],
        hsChapter: [...(fromProducts.hsChapter.get(row.id) ?? [])],
        zone: codes(own, 'zone'),
        region: codes(own, 'region'),
        certification: codes(own, 'certification'),
        wantedPartner: codes(own, 'wantedPartner'),
      },
      isNegotiable: false,
    };
  });
  return [...productDocuments, ...exhibitorDocuments];
}
