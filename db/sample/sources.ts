/** The source folder of the sample catalogue, read and checked as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GOODS_KINDS, LOCALES, PHRASE_TOPICS } from '#db/model.ts';
import { readPlanFile, type PlanFile } from '#db/plan/planFile.ts';
import { cell, readJsonLines, readTable } from './tables.ts';

const required = z.object({ ko: z.string().min(1), 'zh-CN': z.string().min(1), en: z.string().min(1) });
const optional = z.partialRecord(z.enum(LOCALES), z.string().min(1));
const words = z.record(z.enum(LOCALES), z.array(z.string().min(1).max(40)));
const codes = z.array(z.string().min(1));

const exhibitorLine = z.object({
  id: z.string().regex(/^[a-z]+-e\d{2,3}$/),
  shortName: required,
  legalForm: z.enum(['corp', 'inc', 'llc', 'org']),
  summary: required,
  description: required,
  mainProducts: optional,
  businessTypes: codes,
  size: z.string(),
  foundedYear: z.number().int(),
  employees: z.string(),
  region: z.string(),
  certifications: codes,
  wantedPartners: codes,
  wantedPartnerNote: optional.nullable(),
  exportMarkets: codes,
  keywords: words,
  brands: z.array(z.string()),
});

const productLine = z.object({
  id: z.string().regex(/^[a-z]+-p\d{3}$/),
  exhibitor: z.string(),
  type: z.string(),
  name: required,
  summary: required,
  description: required,
  spec: optional,
  keywords: words,
  model: z.string().nullable(),
  hs: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  kind: z.enum(GOODS_KINDS),
  moq: z.number().positive().nullable(),
  moqUnit: z.string(),
  leadTimeDays: z.number().int().positive().nullable(),
  price: z
    .object({
      min: z.number().positive(),
      max: z.number().positive(),
      currency: z.string().length(3),
      term: z.string(),
    })
    .nullable(),
  certifications: codes,
  shelfLifeMonths: z.number().int().positive().nullable(),
  packaging: optional.nullable(),
  isNew: z.boolean(),
});

const eventLine = z.object({
  code: z.string(),
  type: z.string(),
  place: z.string(),
  starts: z.string(),
  ends: z.string(),
  status: z.enum(['planned', 'moved', 'cancelled']).default('planned'),
  /** Where and when it was announced before it was moved. */
  earlier: z
    .object({ starts: z.string().nullable().default(null), place: z.string().nullable().default(null) })
    .optional(),
  /** Industries whose exhibitors and products fit. */
  industries: codes.default([]),
  languages: z.array(z.enum(LOCALES)),
  title: optional,
  description: optional.default({}),
  host: optional.default({}),
});

const phraseLine = z.object({
  code: z.string(),
  topic: z.enum(PHRASE_TOPICS),
  askedBy: z.enum(['visitor', 'booth']),
  text: required,
});

const placeLine = z.object({
  code: z.string(),
  kind: z.string(),
  /** Code of a hall of the plan; null for places outside. */
  hall: z.string().nullable().default(null),
  xM: z.number().nullable().default(null),
  yM: z.number().nullable().default(null),
  name: required,
});

const fairFile = z.object({
  code: z.string(),
  edition: z.number().int(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: z.string(),
  kimchiNameZh: z.string().min(1),
  sources: z.string(),
  name: required,
  shortName: required,
  venue: required,
  host: required,
  sisterCities: z.array(z.string()),
});

/** Text per locale; a missing key is a missing translation. */
export type SourceText = z.infer<typeof optional>;
/** One line of `exhibitors/*.jsonl`. */
export type SourceExhibitor = z.infer<typeof exhibitorLine>;
/** One line of `products/*.jsonl`. */
export type SourceProduct = z.infer<typeof productLine>;

/** The whole source folder. Lists keep the order of the files; industries keep the order of `industries.tsv`. */
export interface Sources {
  /** Other words for product types and industries; `owner` is the code of a term or category. */
  synonyms: { owner: string; locale: string; word: string }[];
  fair: z.infer<typeof fairFile>;
  industries: { code: string; name: SourceText }[];
  kinds: { code: string; name: SourceText }[];
  terms: { group: string; code: string; name: SourceText }[];
  regions: { code: string; level: 'province' | 'municipality'; parent: string; name: SourceText }[];
  plan: PlanFile;
  places: z.infer<typeof placeLine>[];
  events: z.infer<typeof eventLine>[];
  phrases: z.infer<typeof phraseLine>[];
  /** Chapters of the customs tariff by their two digits. */
  hsChapters: { code: string; name: SourceText }[];
  exhibitors: SourceExhibitor[];
  products: SourceProduct[];
  surnames: Record<string, string>[];
  givenNames: Record<string, string>[];
  hsCodes: ReadonlySet<string>;
}

const names = (row: Record<string, string>): SourceText => ({
  ko: cell(row, 'ko'),
  'zh-CN': cell(row, 'zh_cn'),
  en: cell(row, 'en'),
});

/** On mainland screens these three read as parts of China (CLDR's short labels do not). */
const mainlandNames: Record<string, string> = { TW: '中国台湾', HK: '中国香港', MO: '中国澳门' };

const kindNames: Record<(typeof GOODS_KINDS)[number], SourceText> = {
  consumer: { ko: '소비재', 'zh-CN': '消费品', en: 'Consumer goods' },
  intermediate: { ko: '중간재·부품', 'zh-CN': '中间品·零部件', en: 'Intermediate goods & parts' },
  material: { ko: '소재·원자재', 'zh-CN': '原材料', en: 'Raw materials' },
  capital: { ko: '설비·자본재', 'zh-CN': '装备·资本品', en: 'Equipment & capital goods' },
  service: { ko: '서비스', 'zh-CN': '服务', en: 'Services' },
};

/** Reads every file under `folder`. Raises IMPORT_REJECTED with file and line. */
export function readSources(folder: string): Sources {
  const table = (name: string) => readTable(join(folder, 'reference', name));
  const perIndustry = <S extends z.ZodType>(kind: string, schema: S, industries: readonly string[]) => {
    const present = new Set(readdirSync(join(folder, kind)));
    return industries.flatMap((industry) =>
      present.has(`${industry}.jsonl`) ? readJsonLines(join(folder, kind, `${industry}.jsonl`), schema) : [],
    );
  };
  const industries = table('industries.tsv').map((row) => ({ code: cell(row, 'id'), name: names(row) }));
  const industryCodes = industries.map(({ code }) => code);
  const vocab = table('vocab.tsv');
  const territories = table('cldr-territories.tsv').filter((row) => /^[A-Z]{2}$/.test(cell(row, 'code')));
  return {
    fair: fairFile.parse(JSON.parse(readFileSync(join(folder, 'fair.json'), 'utf8'))),
    industries,
    kinds: GOODS_KINDS.map((code) => ({ code, name: kindNames[code] })),
    terms: [
      ...vocab
        .filter((row) => !['zone', 'place', 'yesno', 'ui'].includes(cell(row, 'group')))
        .map((row) => ({ group: cell(row, 'group'), code: cell(row, 'code'), name: names(row) })),
      ...territories.map((row) => {
        const mainland = mainlandNames[cell(row, 'code')];
        return {
          group: 'territory',
          code: cell(row, 'code'),
          name: { ...names(row), ...(mainland ? { 'zh-CN': mainland } : {}) },
        };
      }),
      ...table('product-types.tsv').map((row) => ({ group: 'product_type', code: cell(row, 'id'), name: names(row) })),
      { group: 'language', code: 'ko', name: { ko: '한국어', 'zh-CN': '韩语', en: 'Korean' } },
      { group: 'language', code: 'zh', name: { ko: '중국어', 'zh-CN': '中文', en: 'Chinese' } },
      { group: 'language', code: 'en', name: { ko: '영어', 'zh-CN': '英语', en: 'English' } },
    ],
    regions: table('kr-regions.tsv').map((row) => ({
      code: cell(row, 'code'),
      level: cell(row, 'level') === 'sido' ? 'province' : 'municipality',
      parent: cell(row, 'parent'),
      name: names(row),
    })),
    plan: readPlanFile(join(folder, 'plan.json')),
    places: readJsonLines(join(folder, 'places.jsonl'), placeLine),
    events: readJsonLines(join(folder, 'events.jsonl'), eventLine),
    phrases: readJsonLines(join(folder, 'phrases.jsonl'), phraseLine),
    hsChapters: table('hs-sections-chapters.tsv')
      .filter((row) => cell(row, 'kind') === 'chapter')
      .map((row) => ({ code: cell(row, 'code'), name: names(row) })),
    exhibitors: perIndustry('exhibitors', exhibitorLine, industryCodes),
    products: perIndustry('products', productLine, industryCodes),
    synonyms: table('trade-synonyms.tsv').map((row) => ({
      owner: cell(row, 'owner'),
      locale: cell(row, 'locale'),
      word: cell(row, 'word'),
    })),
    surnames: table('kr-surnames.tsv'),
    givenNames: table('kr-given-names.tsv'),
    hsCodes: new Set(
      readFileSync(join(folder, 'reference', 'hs2022-en.csv'), 'utf8')
        .split('\n')
        .map((line) => line.slice(0, line.indexOf(','))),
    ),
  };
}
