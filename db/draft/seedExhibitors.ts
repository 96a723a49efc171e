/** Exhibitors of a catalogue file, with the people to talk to. */
import type { ReadableDb } from '#db/handle.ts';
import {
  categoryReader,
  keywordReader,
  listReader,
  pictureReader,
  termReader,
  textReader,
  toRecord,
  type CatalogueRecord,
  type RowValue,
} from './seedRows.ts';

interface ExhibitorRow {
  id: number;
  code: string;
  legal_form: string | null;
  founded_year: number | null;
  employees: string | null;
  annual_sales: string | null;
  export_ratio: string | null;
  region: string | null;
  website: string | null;
  offers_oem: 0 | 1;
  offers_samples: 0 | 1;
  remarks: string | null;
  is_visible: 0 | 1;
  is_featured: 0 | 1;
  is_sample: 0 | 1;
  sort: number;
}

interface ContactRow {
  id: number;
  is_public: 0 | 1;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  wechat: string | null;
  kakao: string | null;
}

const exhibitorsInOrder = `SELECT exhibitor.id, exhibitor.code, legal_form, founded_year, employees, annual_sales,
    export_ratio, region.code AS region, website, offers_oem, offers_samples, remarks, is_visible, is_featured, is_sample,
    exhibitor.sort
  FROM exhibitor LEFT JOIN region ON region.id = region_id ORDER BY exhibitor.sort, exhibitor.code`;

/** Names of texts with another first word: `name.ko` of an agent is `agentName.ko` of the exhibitor. */
function renamed(texts: Record<string, string>, names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) => {
      const [name = '', locale = ''] = key.split('.');
      const other = names[name];
      return other === undefined ? [] : [[`${other}.${locale}`, value]];
    }),
  );
}

function contactReader(db: ReadableDb): (exhibitorId: number) => Record<string, RowValue> {
  const contact = db.prepare(
    'SELECT id, is_public, phone, mobile, email, wechat, kakao FROM contact WHERE exhibitor_id = @id AND role = @role',
  );
  const texts = textReader(db, 'contact');
  const own = (row: ContactRow | undefined): Record<string, RowValue> => {
    if (!row) return { contactPublic: '0' };
    const { phone, mobile, email, wechat, kakao } = row;
    const names = renamed(texts(row.id), { name: 'contactName', title: 'contactTitle' });
    return { ...names, phone, mobile, email, wechat, kakao, contactPublic: String(row.is_public) };
  };
  const agent = (row: ContactRow | undefined): Record<string, RowValue> => {
    // A record has no mark of its own for an agent who must not be shown, so that one stays out.
    if (!row || row.is_public === 0) return {};
    return { ...renamed(texts(row.id), { name: 'agentName' }), agentPhone: row.phone };
  };
  return (id) => ({
    ...own(contact.get({ id, role: 'exhibitor' }) as ContactRow | undefined),
    ...agent(contact.get({ id, role: 'local_agent' }) as ContactRow | undefined),
  });
}

const valuesOfRow = (row: ExhibitorRow): Record<string, RowValue> => ({
  legalForm: row.legal_form,
  foundedYear: row.founded_year,
  employees: row.employees,
  annualSales: row.annual_sales,
  exportRatio: row.export_ratio,
  region: row.region,
  website: row.website,
  offersOem: row.offers_oem,
  offersSamples: row.offers_samples,
  remarks: row.remarks,
  isVisible: row.is_visible,
  isFeatured: row.is_featured,
  isSample: row.is_sample,
  sort: row.sort,
});

/** Every exhibitor, hidden ones too, in catalogue order. */
export function readExhibitorRecords(db: ReadableDb): CatalogueRecord[] {
  const texts = textReader(db, 'exhibitor');
  const keywords = keywordReader(db, 'exhibitor');
  const brands = listReader(db, 'SELECT name FROM exhibitor_brand WHERE exhibitor_id = ? ORDER BY sort');
  const booths = listReader(
    db,
    `SELECT number FROM exhibitor_booth JOIN booth ON booth.id = booth_id
     WHERE exhibitor_id = ? ORDER BY exhibitor_booth.sort`,
  );
  const industries = categoryReader(db, 'exhibitor', 'industry');
  const pictures = pictureReader(db, 'exhibitor');
  const contacts = contactReader(db);
  const terms = termReader(db, 'exhibitor', {
    businessTypes: 'business_type',
    companySize: 'company_size',
    certifications: 'certification',
    exportMarkets: 'territory',
    wantedPartners: 'wanted_partner',
    priceTerms: 'incoterm',
    paymentTerms: 'payment',
    languages: 'language',
  });
  return (db.prepare(exhibitorsInOrder).all() as ExhibitorRow[]).map((row) =>
    toRecord(
      { type: 'exhibitor', code: row.code },
      {
        ...valuesOfRow(row),
        ...texts(row.id),
        ...keywords(row.id),
        ...terms(row.id),
        ...contacts(row.id),
        brands: brands(row.id),
        booths: booths(row.id),
        industries: industries(row.id),
        pictures: pictures(row.id),
      },
    ),
  );
}
