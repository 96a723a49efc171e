/** Exhibitors with their booths, contacts and all that describes them. */
import { employeeRange } from '#db/employeeRange.ts';
import { listOf, textsOf, type PublicRecord } from './publicDraft.ts';
import {
  flag,
  writeCategories,
  writeKeywords,
  writePictures,
  writeTerms,
  type Owner,
  type Target,
} from './recordRows.ts';

/** Fields with the group of terms behind their codes. */
const terms = {
  businessTypes: 'business_type',
  companySize: 'company_size',
  certifications: 'certification',
  wantedPartners: 'wanted_partner',
  exportMarkets: 'territory',
  languages: 'language',
  priceTerms: 'incoterm',
  paymentTerms: 'payment',
};

function writeExhibitor({ rows }: Target, record: PublicRecord, sort: number): number {
  const { values } = record;
  const range = employeeRange(values['employees'] ?? '');
  const year = values['foundedYear'];
  const id = rows.insert('exhibitor', {
    code: record.code,
    is_sample: flag(record, 'isSample'),
    legal_form: values['legalForm'] ?? null,
    founded_year: year === undefined ? null : Number(year),
    employees: values['employees'] ?? null,
    employees_min: range.min,
    // "100-50" is a slip of the pen.
    employees_max: range.max !== null && range.min !== null && range.max < range.min ? null : range.max,
    region_id: values['region'] === undefined ? null : rows.idOf('region', values['region']),
    website: values['website'] ?? null,
    offers_oem: flag(record, 'offersOem'),
    offers_samples: flag(record, 'offersSamples'),
    is_visible: 1,
    is_featured: flag(record, 'isFeatured'),
    sort,
    updated_at: record.changedAt,
  });
  rows.remember('exhibitor', record.code, id);
  rows.texts('exhibitor', id, {
    name: textsOf(record, 'name'),
    short_name: textsOf(record, 'shortName'),
    summary: textsOf(record, 'summary'),
    description: textsOf(record, 'description'),
    main_products: textsOf(record, 'mainProducts'),
    wanted_partner_note: textsOf(record, 'wantedPartnerNote'),
    address: textsOf(record, 'address'),
  });
  return id;
}

/** Both were stripped of what is not public; who is left with nothing gets no row. */
function writeContacts({ rows }: Target, { id, record }: Owner): void {
  const { values } = record;
  const names = { name: textsOf(record, 'contactName'), title: textsOf(record, 'contactTitle') };
  const ways = { phone: values['phone'] ?? null, email: values['email'] ?? null, wechat: values['wechat'] ?? null };
  if ([...Object.values(names).flatMap(Object.values), ...Object.values(ways)].some((value) => value !== null)) {
    const contact = rows.insert('contact', { exhibitor_id: id, role: 'exhibitor', is_public: 1, ...ways });
    rows.texts('contact', contact, names);
  }
  const agent = textsOf(record, 'agentName');
  const phone = values['agentPhone'] ?? null;
  if (phone !== null || Object.keys(agent).length > 0) {
    const contact = rows.insert('contact', { exhibitor_id: id, role: 'local_agent', is_public: 1, phone });
    rows.texts('contact', contact, { name: agent });
  }
}

/** Writes them in their order; products can refer to them afterwards. `boothOf` gives the row of a printed number. */
export function writeExhibitors(
  target: Target,
  records: readonly PublicRecord[],
  boothOf: (number: string) => number | undefined,
): void {
  records.forEach((record, index) => {
    const owner: Owner = { type: 'exhibitor', id: writeExhibitor(target, record, index), record };
    writeCategories(
      target,
      owner,
      listOf(record.values['industries']).map((code) => `industry:${code}`),
    );
    const booths = listOf(record.values['booths']).flatMap((number) => boothOf(number) ?? []);
    [...new Set(booths)].forEach((boothId, sort) =>
      target.rows.insert('exhibitor_booth', { exhibitor_id: owner.id, booth_id: boothId, sort }),
    );
    writeTerms(target, owner, terms);
    listOf(record.values['brands']).forEach((name, sort) =>
      target.rows.insert('exhibitor_brand', { exhibitor_id: owner.id, name, sort }),
    );
    writeKeywords(target, owner);
    writeContacts(target, owner);
    writePictures(target, owner);
  });
}
