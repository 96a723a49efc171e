/** Exhibitors as visitors see them: visible ones only, and of contacts only what is public. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText } from '#db/model.ts';
import type { BoothRef, BoothRepository } from './booths.ts';
import type { CategoryRepository } from './categories.ts';
import type { MediaRepository, Picture } from './media.ts';
import { createRegionNames } from './regions.ts';
import type { Term, TermRepository } from './terms.ts';
import { createTextReader } from './texts.ts';

/** One line about an exhibitor. */
export interface ExhibitorCard {
  id: string;
  name: LocalText;
  summary: LocalText | null;
  industry: Term | null;
  region: LocalText | null;
  booths: BoothRef[];
  productCount: number;
  pictures: Picture[];
  isSample: boolean;
  /** Partners looked for. */
  wantedPartners: Term[];
}

interface PublicContact {
  name: LocalText | null;
  title: LocalText | null;
  phone: string | null;
  email: string | null;
  wechat: string | null;
}

/** Everything about an exhibitor but its products. */
export interface ExhibitorProfile {
  card: ExhibitorCard;
  legalName: LocalText;
  names: LocalText[];
  description: LocalText | null;
  mainProducts: LocalText | null;
  industries: Term[];
  businessTypes: Term[];
  size: Term | null;
  foundedYear: number | null;
  employees: string | null;
  address: LocalText | null;
  certifications: Term[];
  exportMarkets: Term[];
  wantedPartners: Term[];
  wantedPartnerNote: LocalText | null;
  /** Incoterms and ways of paying that the exhibitor offers. */
  priceTerms: Term[];
  paymentTerms: Term[];
  interpreterLanguages: Term[];
  offersOem: boolean;
  offersSamples: boolean;
  brands: string[];
  website: string | null;
  contact: PublicContact | null;
  agent: { name: LocalText | null; phone: string | null } | null;
}

interface ExhibitorRow {
  id: number;
  code: string;
  is_sample: 0 | 1;
  region_id: number | null;
  founded_year: number | null;
  employees: string | null;
  website: string | null;
  offers_oem: 0 | 1;
  offers_samples: 0 | 1;
  product_count: number;
}

interface ContactRow {
  id: number;
  role: 'exhibitor' | 'local_agent';
  phone: string | null;
  email: string | null;
  wechat: string | null;
}

const columns = `exhibitor.id, exhibitor.code, exhibitor.is_sample, region_id, founded_year, employees, website, offers_oem,
  offers_samples,
  (SELECT count(*) FROM product WHERE product.exhibitor_id = exhibitor.id AND product.is_visible = 1) AS product_count`;

/** How many pictures an exhibitor's card shows. */
const cardPictures = 3;

/** Reads exhibitors by code, or all of them in catalogue order. */
export function createExhibitorRepository(
  db: ReadableDb,
  parts: { booths: BoothRepository; categories: CategoryRepository; terms: TermRepository; media: MediaRepository },
) {
  const { booths, categories, terms, media } = parts;
  const texts = createTextReader(db, 'exhibitor');
  const contactTexts = createTextReader(db, 'contact');
  const regionName = createRegionNames(db);
  const byCode = db.prepare(`SELECT ${columns} FROM exhibitor WHERE code = ? AND is_visible = 1`);
  const byId = db.prepare(`SELECT ${columns} FROM exhibitor WHERE id = ? AND is_visible = 1`);
  const all = db.prepare(`SELECT ${columns} FROM exhibitor WHERE is_visible = 1 ORDER BY sort`);
  const brands = db.prepare('SELECT name FROM exhibitor_brand WHERE exhibitor_id = ? ORDER BY sort').pluck();
  // is_public stands in the statement itself: a private row is never even read.
  const contacts = db.prepare(
    'SELECT id, role, phone, email, wechat FROM contact WHERE exhibitor_id = ? AND is_public = 1',
  );

  function rowToCard(row: ExhibitorRow, locale: string): ExhibitorCard {
    const text = texts(row.id);
    return {
      id: row.code,
      name: text.get('short_name', locale) ?? text.require('name', locale),
      summary: text.get('summary', locale),
      industry: categories.of('exhibitor', row.id, 'industry', locale)[0] ?? null,
      region: row.region_id === null ? null : regionName(row.region_id, locale),
      booths: booths.ofExhibitor(row.id, locale),
      productCount: row.product_count,
      pictures: media.ofExhibitor(row.id, cardPictures, locale),
      isSample: row.is_sample === 1,
      wantedPartners: terms.of('exhibitor', row.id, locale).get('wanted_partner') ?? [],
    };
  }

  function contactsOf(id: number, locale: string): Pick<ExhibitorProfile, 'contact' | 'agent'> {
    const rows = contacts.all(id) as ContactRow[];
    const person = rows.find((row) => row.role === 'exhibitor');
    const agent = rows.find((row) => row.role === 'local_agent');
    return {
      contact: person
        ? {
            name: contactTexts(person.id).get('name', locale),
            title: contactTexts(person.id).get('title', locale),
            phone: person.phone,
            email: person.email,
            wechat: person.wechat,
          }
        : null,
      agent: agent ? { name: contactTexts(agent.id).get('name', locale), phone: agent.phone } : null,
    };
  }

  return {
    getCard(code: string, locale: string): ExhibitorCard | undefined {
      const row = byCode.get(code) as ExhibitorRow | undefined;
      return row && rowToCard(row, locale);
    },
    /** The card of a row id; undefined when it is not visible. */
    getCardById(id: number, locale: string): ExhibitorCard | undefined {
      const row = byId.get(id) as ExhibitorRow | undefined;
      return row && rowToCard(row, locale);
    },
    listCards: (locale: string): ExhibitorCard[] => (all.all() as ExhibitorRow[]).map((row) => rowToCard(row, locale)),
    /** The full profile, undefined when there is no visible exhibitor of that code. */
    getProfile(code: string, locale: string): ExhibitorProfile | undefined {
      const row = byCode.get(code) as ExhibitorRow | undefined;
      if (!row) return undefined;
      const text = texts(row.id);
      const attached = terms.of('exhibitor', row.id, locale);
      const group = (name: string) => attached.get(name) ?? [];
      return {
        card: rowToCard(row, locale),
        legalName: text.require('name', locale),
        names: text.all('short_name').length > 0 ? text.all('short_name') : text.all('name'),
        description: text.get('description', locale),
        mainProducts: text.get('main_products', locale),
        industries: categories.of('exhibitor', row.id, 'industry', locale),
        businessTypes: group('business_type'),
        size: group('company_size')[0] ?? null,
        foundedYear: row.founded_year,
        employees: row.employees,
        address: text.get('address', locale),
        certifications: group('certification'),
        exportMarkets: group('territory'),
        wantedPartners: group('wanted_partner'),
        wantedPartnerNote: text.get('wanted_partner_note', locale),
        priceTerms: group('incoterm'),
        paymentTerms: group('payment'),
        interpreterLanguages: group('language'),
        offersOem: row.offers_oem === 1,
        offersSamples: row.offers_samples === 1,
        brands: brands.all(row.id) as string[],
        website: row.website,
        ...contactsOf(row.id, locale),
      };
    },
  };
}

/** See {@link createExhibitorRepository}. */
export type ExhibitorRepository = ReturnType<typeof createExhibitorRepository>;
