/** Turns the checked sources into catalogue rows. One transaction; the same sources give the same bytes. */
import { AppError } from '#api/errors.ts';
import { employeeRange } from '#db/employeeRange.ts';
import type { WritableDb } from '#db/handle.ts';
import type { PictureFile } from './pictures.ts';
import { writeAround } from './aroundRows.ts';
import { writePlan } from './planRows.ts';
import { pick, seededRandom } from './random.ts';
import { rowWriter, type RowWriter } from '#db/rowWriter.ts';
import type { SourceExhibitor, SourceProduct, Sources } from './sources.ts';
import { cell } from './tables.ts';

/** Every sample row carries this time; a build time would change the bytes on every run. */
const sampleTimestamp = '2021-09-20T00:00:00Z';

/** How a Korean company writes its legal name in each language; the sample number keeps it from looking real. */
function legalName(exhibitor: SourceExhibitor, number: string): Record<'ko' | 'zh-CN' | 'en', string> {
  const { ko, 'zh-CN': zh, en } = exhibitor.shortName;
  const forms = {
    corp: { ko: `㈜${ko}`, zh: `${zh}株式会社`, en: `${en} Co., Ltd.` },
    inc: { ko: `${ko} 주식회사`, zh: `${zh}株式会社`, en: `${en} Inc.` },
    llc: { ko: `유한회사 ${ko}`, zh: `${zh}有限公司`, en: `${en} LLC` },
    org: { ko, zh, en },
  }[exhibitor.legalForm];
  return {
    ko: `${forms.ko} (견본 ${number})`,
    'zh-CN': `${forms.zh}（样例${number}）`,
    en: `${forms.en} (Sample ${number})`,
  };
}

/** Whichever word the fair decides on, buyers type both; see README of the sources. */
function withKimchiWords(product: SourceProduct): SourceProduct['keywords'] {
  if (!product.name['zh-CN'].includes('{{kimchi}}')) return product.keywords;
  return { ...product.keywords, 'zh-CN': [...(product.keywords['zh-CN'] ?? []), '辛奇', '泡菜'] };
}

class Builder {
  private readonly rows: RowWriter;
  private readonly sources: Sources;
  private readonly pictures: ReadonlyMap<string, PictureFile>;

  constructor(db: WritableDb, sources: Sources, pictures: ReadonlyMap<string, PictureFile>) {
    this.rows = rowWriter(db, (text) => text.replaceAll('{{kimchi}}', sources.fair.kimchiNameZh));
    this.sources = sources;
    this.pictures = pictures;
  }

  build(version: string): void {
    this.writeFair(version);
    this.writeVocabularies();
    writePlan(this.rows, this.sources.plan);
    this.writeExhibitors();
    this.writeProducts();
    writeAround(this.rows, this.sources);
    this.writeSynonyms();
  }

  private writeFair(version: string): void {
    const { fair } = this.sources;
    [
      { code: 'ko', native_name: '한국어', sort: 1, is_main: 1 },
      { code: 'zh-CN', native_name: '中文', sort: 2, is_main: 0 },
      { code: 'en', native_name: 'English', sort: 3, is_main: 0 },
    ].forEach((locale) => this.rows.insert('locale', locale));
    this.rows.insert('catalogue_setting', { key: 'version', value: version });
    this.rows.insert('catalogue_setting', { key: 'kimchi_name_zh', value: fair.kimchiNameZh });
    const id = this.rows.insert('fair', {
      id: 1,
      code: fair.code,
      edition: fair.edition,
      starts_on: fair.startsOn,
      ends_on: fair.endsOn,
      time_zone: fair.timeZone,
      is_sample: 1,
    });
    this.rows.texts('fair', id, { name: fair.name, short_name: fair.shortName, venue: fair.venue, host: fair.host });
  }

  private writeVocabularies(): void {
    this.sources.terms.forEach((term, index) => {
      const id = this.rows.insert('term', { term_group: term.group, code: term.code, sort: index });
      this.rows.remember('term', `${term.group}:${term.code}`, id);
      this.rows.texts('term', id, { name: term.name });
    });
    const sisters = new Set(this.sources.fair.sisterCities);
    this.sources.regions.forEach((region, index) => {
      const id = this.rows.insert('region', {
        code: region.code,
        level: region.level,
        parent_id: region.level === 'province' ? null : this.rows.idOf('region', region.parent),
        is_sister_city: sisters.has(region.code) ? 1 : 0,
        sort: index,
      });
      this.rows.remember('region', region.code, id);
      this.rows.texts('region', id, { name: region.name });
    });
    (['industry', 'kind'] as const).forEach((axis) => {
      const list = axis === 'industry' ? this.sources.industries : this.sources.kinds;
      list.forEach((category, index) => {
        const media = this.writePicture(axis === 'industry' ? `category-${category.code}` : `kind-${category.code}`);
        const id = this.rows.insert('category', { axis, code: category.code, sort: index, media_id: media });
        this.rows.remember('category', `${axis}:${category.code}`, id);
        this.rows.texts('category', id, { name: category.name });
      });
    });
  }

  /** The media row of a picture with its thumbnail, or null when there is no such file. */
  private writePicture(name: string): number | null {
    const picture = this.pictures.get(name);
    if (!picture) return null;
    const row = ({ path, width, height, bytes }: PictureFile) => ({ path, width, height, bytes, mime: 'image/webp' });
    const thumb = this.pictures.get(`${name}.thumb`);
    const thumbId = thumb ? this.rows.insert('media', { code: `${name}.thumb`, ...row(thumb), thumb_id: null }) : null;
    return this.rows.insert('media', { code: name, ...row(picture), thumb_id: thumbId });
  }

  private writeExhibitors(): void {
    const { exhibitors: booths } = this.sources.plan;
    this.requireKnownExhibitors();
    this.sources.exhibitors.forEach((exhibitor, index) => {
      const random = seededRandom(`exhibitor ${exhibitor.id}`);
      const range = employeeRange(exhibitor.employees);
      const number = String(index + 1).padStart(3, '0');
      const id = this.rows.insert('exhibitor', {
        code: exhibitor.id,
        is_sample: 1,
        legal_form: exhibitor.legalForm,
        founded_year: exhibitor.foundedYear,
        employees: exhibitor.employees.slice(0, 20),
        employees_min: range.min,
        employees_max: range.max,
        annual_sales: null,
        export_ratio: random() < 0.6 ? `${10 + Math.floor(random() * 8) * 10}%` : null,
        region_id: this.rows.idOf('region', exhibitor.region),
        website: random() < 0.8 ? `www.example.com/${exhibitor.id}` : null,
        offers_oem: exhibitor.businessTypes.includes('OEM') || random() < 0.25 ? 1 : 0,
        offers_samples: random() < 0.7 ? 1 : 0,
        remarks: null,
        is_visible: 1,
        is_featured: exhibitor.size === 'LRG' ? 1 : 0,
        sort: index,
        updated_at: sampleTimestamp,
      });
      this.rows.remember('exhibitor', exhibitor.id, id);
      this.rows.texts('exhibitor', id, {
        name: legalName(exhibitor, number),
        short_name: exhibitor.shortName,
        summary: exhibitor.summary,
        description: exhibitor.description,
        main_products: exhibitor.mainProducts,
        wanted_partner_note: exhibitor.wantedPartnerNote ?? {},
      });
      this.rows.insert('exhibitor_category', {
        exhibitor_id: id,
        category_id: this.rows.idOf('category', `industry:${exhibitor.id.split('-')[0] ?? ''}`),
        sort: 0,
      });
      (booths[exhibitor.id] ?? []).forEach((booth, sort) => {
        this.rows.insert('exhibitor_booth', { exhibitor_id: id, booth_id: this.rows.idOf('booth', booth), sort });
      });
      const languages = ['ko', ...(random() < 0.75 ? ['zh'] : []), ...(random() < 0.5 ? ['en'] : [])];
      this.writeTerms('exhibitor', id, [
        ...exhibitor.businessTypes.map((code) => `business_type:${code}`),
        `company_size:${exhibitor.size}`,
        ...exhibitor.certifications.map((code) => `certification:${code}`),
        ...exhibitor.wantedPartners.map((code) => `wanted_partner:${code}`),
        ...exhibitor.exportMarkets.map((code) => `territory:${code}`),
        ...languages.map((code) => `language:${code}`),
      ]);
      exhibitor.brands.forEach((name, sort) => {
        this.rows.insert('exhibitor_brand', { exhibitor_id: id, name, sort });
      });
      this.writeKeywords('exhibitor', id, exhibitor.keywords);
      this.writeContacts(exhibitor, id, index);
    });
  }

  /** A misspelt code in the plan would leave a company without its booth, unnoticed. */
  private requireKnownExhibitors(): void {
    const known = new Set(this.sources.exhibitors.map(({ id }) => id));
    const unknown = Object.keys(this.sources.plan.exhibitors).filter((id) => !known.has(id));
    if (unknown.length > 0)
      throw new AppError('IMPORT_REJECTED', `the plan names no exhibitors: ${unknown.join(', ')}`);
  }

  /** An invented person per company; three in ten keep their contact private, one in six is shown by an agent. */
  private writeContacts(exhibitor: SourceExhibitor, exhibitorId: number, index: number): void {
    const random = seededRandom(`contact ${exhibitor.id}`);
    const surname = pick(random, this.sources.surnames);
    const given = pick(random, this.sources.givenNames);
    const digits = String(index + 1).padStart(4, '0');
    const contactId = this.rows.insert('contact', {
      exhibitor_id: exhibitorId,
      role: 'exhibitor',
      is_public: random() < 0.7 ? 1 : 0,
      phone: `+82-0-000-${digits}`,
      mobile: `+82-00-0000-${digits}`,
      email: `${exhibitor.id}@example.com`,
      wechat: random() < 0.6 ? `sample-${exhibitor.id}` : null,
      kakao: null,
    });
    this.rows.texts('contact', contactId, {
      name: {
        ko: `${cell(surname, 'ko')}${cell(given, 'ko')}`,
        'zh-CN': `${cell(surname, 'zh_cn')}${cell(given, 'zh_cn')}`,
        en: `${cell(given, 'customary_en')} ${cell(surname, 'customary_en')}`,
      },
      title: pick(random, [
        { ko: '해외영업팀장', 'zh-CN': '海外销售部经理', en: 'Overseas Sales Manager' },
        { ko: '중국사업 담당', 'zh-CN': '中国业务负责人', en: 'China Business Manager' },
        { ko: '대표이사', 'zh-CN': '代表理事', en: 'CEO' },
      ]),
    });
    if (random() < 1 / 6) {
      const agentId = this.rows.insert('contact', {
        exhibitor_id: exhibitorId,
        role: 'local_agent',
        is_public: 1,
        phone: `+86-00-0000-${digits}`,
        mobile: null,
        email: null,
        wechat: null,
        kakao: null,
      });
      this.rows.texts('contact', agentId, {
        name: {
          ko: `선양 견본무역 ${digits}`,
          'zh-CN': `沈阳样例贸易${digits}`,
          en: `Shenyang Sample Trading ${digits}`,
        },
      });
    }
  }

  private writeProducts(): void {
    this.sources.products.forEach((product, index) => {
      if (product.hs !== null && !this.sources.hsCodes.has(product.hs)) {
        throw new AppError('IMPORT_REJECTED', `${product.id}: ${product.hs} is not an HS 2022 code`);
      }
      const id = this.rows.insert('product', {
        code: product.id,
        exhibitor_id: this.rows.idOf('exhibitor', product.exhibitor),
        is_sample: 1,
        type_term_id: this.rows.idOf('term', `product_type:${product.type}`),
        model: product.model,
        hs_code: product.hs,
        origin_term_id: this.rows.idOf('term', 'territory:KR'),
        ...this.minimumOrder(product),
        price_min: product.price?.min ?? null,
        price_max: product.price?.max ?? null,
        currency: product.price?.currency ?? null,
        price_term_id: product.price ? this.rows.idOf('term', `incoterm:${product.price.term}`) : null,
        lead_time_days: product.leadTimeDays,
        shelf_life_months: product.shelfLifeMonths,
        is_new: product.isNew ? 1 : 0,
        is_visible: 1,
        sort: index,
        updated_at: sampleTimestamp,
      });
      this.rows.texts('product', id, {
        name: product.name,
        summary: product.summary,
        description: product.description,
        spec: product.spec,
        packaging: product.packaging ?? {},
      });
      const industry = product.id.split('-')[0] ?? '';
      [`industry:${industry}`, `kind:${product.kind}`].forEach((code, sort) => {
        this.rows.insert('product_category', { product_id: id, category_id: this.rows.idOf('category', code), sort });
      });
      this.writeTerms(
        'product',
        id,
        product.certifications.map((code) => `certification:${code}`),
      );
      this.writeKeywords('product', id, withKimchiWords(product));
      const media = this.writePicture(product.id);
      if (media !== null)
        this.rows.insert('product_media', { product_id: id, media_id: media, role: 'image', sort: 0 });
    });
  }

  private minimumOrder(product: SourceProduct) {
    if (product.moq === null) return { moq_kind: 'negotiable', moq_quantity: null, moq_unit_term_id: null };
    const unit = this.rows.idOf('term', `unit:${product.moqUnit}`);
    return { moq_kind: 'quantity', moq_quantity: product.moq, moq_unit_term_id: unit };
  }

  private writeTerms(owner: 'exhibitor' | 'product', id: number, codes: readonly string[]): void {
    [...new Set(codes)].forEach((code, sort) => {
      this.rows.insert(`${owner}_term`, { [`${owner}_id`]: id, term_id: this.rows.idOf('term', code), sort });
    });
  }

  private writeKeywords(owner: 'exhibitor' | 'product', id: number, keywords: Partial<Record<string, string[]>>): void {
    for (const [locale, list] of Object.entries(keywords)) {
      [...new Set(list ?? [])].forEach((word, sort) => {
        this.rows.insert(`${owner}_keyword`, { [`${owner}_id`]: id, locale, word, sort });
      });
    }
  }

  /** Other words of the trade; one owner's words keep their order. */
  private writeSynonyms(): void {
    const counts = new Map<string, number>();
    for (const { owner, locale, word } of this.sources.synonyms) {
      const sort = counts.get(owner) ?? 0;
      counts.set(owner, sort + 1);
      const kind = owner.startsWith('product_type:') ? 'term' : owner.startsWith('KR-') ? 'region' : 'category';
      this.rows.insert(`${kind}_keyword`, { [`${kind}_id`]: this.rows.idOf(kind, owner), locale, word, sort });
    }
  }
}

/** Fills an empty catalogue. Raises IMPORT_REJECTED for an unknown code; nothing is kept then. */
export function buildCatalogue(
  db: WritableDb,
  sources: Sources,
  options: { pictures: ReadonlyMap<string, PictureFile>; version: string },
): void {
  db.transaction(() => new Builder(db, sources, options.pictures).build(options.version))();
}
