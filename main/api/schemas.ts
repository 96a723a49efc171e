/** The wire shapes of the contract. JSON only: no Date, Map, undefined, bigint or buffer. */
import { z } from 'zod';
import { BOOTH_KINDS, EVENT_STATUSES, GOODS_KINDS, LOCALES, PHRASE_TOPICS } from '#db/model.ts';
import { limits } from './limits.ts';

/** An interface language. */
export const locale = z.enum(LOCALES);

/** A key such as `beauty-p001`: printable ASCII, at most 64 characters, so that it is safe in URLs and logs. */
export const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/);

/** A text and the locale it really is in. */
export const localText = z.strictObject({ text: z.string(), locale: z.string() });

/** A coded value with its label. */
export const term = z.strictObject({ code: z.string(), label: localText });

/** Half-open UTF-16 range of the text it belongs to. */
export const highlight = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);

/** A picture; the renderer asks for `/media/<id>`. Null dimensions never occur: space is reserved before it loads. */
export const picture = z.strictObject({
  id: key,
  thumbId: key.nullable(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  alt: localText.nullable(),
});

/** Where an exhibitor stands. `number` is printed text and never parsed by a reader. */
export const boothRef = z.strictObject({
  number: z.string(),
  kind: z.enum(BOOTH_KINDS),
  hall: localText,
  zone: z.strictObject({ code: z.string(), letter: z.string(), label: localText }),
  sharedWith: z.number().int().nonnegative(),
});

/** One line about an exhibitor, enough for a card. */
export const exhibitorCard = z.strictObject({
  id: key,
  name: localText,
  summary: localText.nullable(),
  industry: term.nullable(),
  region: localText.nullable(),
  booths: z.array(boothRef),
  productCount: z.number().int().nonnegative(),
  pictures: z.array(picture),
  /** Partners looked for, e.g. a distributor. */
  wantedPartners: z.array(term),
  isSample: z.boolean(),
});

/** Minimum order: a quantity, openly negotiable, or not stated. */
export const minimumOrder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantity'), quantity: z.number().positive(), unit: localText }),
  z.strictObject({ kind: z.literal('negotiable') }),
  z.strictObject({ kind: z.literal('unknown') }),
]);

/** One line about a product, enough for a card. */
export const productCard = z.strictObject({
  id: key,
  name: localText,
  summary: localText.nullable(),
  industry: term.nullable(),
  kind: z.enum(GOODS_KINDS).nullable(),
  exhibitor: z.strictObject({ id: key, name: localText }),
  booths: z.array(boothRef),
  picture: picture.nullable(),
  minimumOrder,
  isNew: z.boolean(),
  isSample: z.boolean(),
});

/** The groups a visitor can narrow by; values are codes. An absent group means "any". */
export const filters = z.strictObject({
  industry: z.array(key).max(limits.filterValues).default([]),
  kind: z.array(z.enum(GOODS_KINDS)).max(limits.filterValues).default([]),
  zone: z.array(key).max(limits.filterValues).default([]),
  region: z.array(key).max(limits.filterValues).default([]),
  certification: z.array(key).max(limits.filterValues).default([]),
  /** Two digits of the customs tariff. */
  hsChapter: z.array(key).max(limits.filterValues).default([]),
  /** Partners that the exhibitor looks for. */
  wantedPartner: z.array(key).max(limits.filterValues).default([]),
  negotiable: z.boolean().default(false),
});

/** One value of a filter group with the number of hits it would leave, counted as if its own group were open. */
export const facetValue = z.strictObject({
  code: z.string(),
  label: localText,
  count: z.number().int().nonnegative(),
  selected: z.boolean(),
});

/** Why a hit was found: which field, in which locale, and by which reading of the query. */
export const matchReason = z.strictObject({
  field: z.enum(['name', 'company', 'keyword', 'category', 'text', 'code', 'booth']),
  by: z.enum([
    'exact',
    'prefix',
    'word',
    'inside',
    'typo',
    'choseong',
    'keyboard',
    'pinyin',
    'initials',
    'romanised',
    'homophone',
  ]),
  matched: localText,
  highlights: z.array(highlight),
});

/** One search hit: a card, the highlights in the shown name, and the reason. */
export const hit = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('product'),
    score: z.number(),
    highlights: z.array(highlight),
    reason: matchReason.nullable(),
    product: productCard,
  }),
  z.strictObject({
    type: z.literal('exhibitor'),
    score: z.number(),
    highlights: z.array(highlight),
    reason: matchReason.nullable(),
    exhibitor: exhibitorCard,
  }),
]);

/** Trade facts with a label known to the interface, in display order. */
export const productDetail = z.strictObject({
  id: key,
  name: localText,
  names: z.array(localText),
  summary: localText.nullable(),
  description: localText.nullable(),
  spec: localText.nullable(),
  packaging: localText.nullable(),
  model: z.string().nullable(),
  hsCode: z.string().nullable(),
  type: localText.nullable(),
  industry: term.nullable(),
  kind: z.enum(GOODS_KINDS).nullable(),
  origin: localText.nullable(),
  minimumOrder,
  price: z
    .strictObject({ min: z.number(), max: z.number(), currency: z.string().length(3), term: term.nullable() })
    .nullable(),
  leadTimeDays: z.number().int().positive().nullable(),
  /** In the exhibitor's own words, e.g. pieces a month. */
  supplyCapacity: z.string().nullable(),
  shelfLifeMonths: z.number().int().positive().nullable(),
  certifications: z.array(term),
  keywords: z.array(localText),
  pictures: z.array(picture),
  isNew: z.boolean(),
  isSample: z.boolean(),
  exhibitor: exhibitorCard,
  related: z.array(productCard),
});

/** What a visitor may know of a contact: only what the exhibitor made public. */
export const publicContact = z.strictObject({
  name: localText.nullable(),
  title: localText.nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  wechat: z.string().nullable(),
});

/** Everything a visitor sees about an exhibitor. */
export const exhibitorDetail = z.strictObject({
  card: exhibitorCard,
  legalName: localText,
  names: z.array(localText),
  description: localText.nullable(),
  mainProducts: localText.nullable(),
  industries: z.array(term),
  businessTypes: z.array(term),
  size: term.nullable(),
  foundedYear: z.number().int().nullable(),
  employees: z.string().nullable(),
  address: localText.nullable(),
  certifications: z.array(term),
  exportMarkets: z.array(term),
  wantedPartners: z.array(term),
  wantedPartnerNote: localText.nullable(),
  priceTerms: z.array(term),
  paymentTerms: z.array(term),
  interpreterLanguages: z.array(term),
  offersOem: z.boolean(),
  offersSamples: z.boolean(),
  brands: z.array(z.string()),
  website: z.string().nullable(),
  contact: publicContact.nullable(),
  agent: z.strictObject({ name: localText.nullable(), phone: z.string().nullable() }).nullable(),
  products: z.array(productCard),
});

/** One entry of an alphabetical list. */
export const indexEntry = z.strictObject({
  id: key,
  name: localText,
  note: localText.nullable(),
  booth: z.string().nullable(),
  thumbId: key.nullable(),
});

/** One programme item; times are ISO 8601 with the fair's offset. */
export const programmeItem = z.strictObject({
  id: key,
  type: term,
  title: localText,
  description: localText.nullable(),
  host: localText.nullable(),
  bookingNote: localText.nullable(),
  place: localText.nullable(),
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  day: z.iso.date(),
  languages: z.array(z.string()),
  status: z.enum(EVENT_STATUSES),
  isSampleTime: z.boolean(),
  /** Code of the place, for the plan. */
  placeCode: key,
  /** Whether the plan shows the place; others are outside the halls. */
  isOnPlan: z.boolean(),
  /** What was announced before it was moved; each null when that has not changed. */
  earlier: z.strictObject({ startsAt: z.iso.datetime({ offset: true }).nullable(), place: localText.nullable() }),
  /** Industries whose exhibitors fit, with how many of them and of their products there are; empty when it is for all. */
  fits: z.strictObject({
    industries: z.array(term),
    exhibitors: z.number().int().nonnegative(),
    products: z.number().int().nonnegative(),
  }),
});

/** A phrase to show at a booth: in the reader's language and in that of the other side. */
export const phrase = z.strictObject({
  code: key,
  topic: z.enum(PHRASE_TOPICS),
  askedBy: z.enum(['visitor', 'booth']),
  own: localText,
  theirs: localText,
});

/** A Korean place with the industries that most of its products are of. */
const place = z.strictObject({
  code: key,
  name: localText,
  exhibitors: z.number().int().nonnegative(),
  isSisterCity: z.boolean(),
  industries: z.array(localText),
});

/** A Korean province or city with what comes from there. */
export const regionEntry = place.extend({
  products: z.number().int().nonnegative(),
  municipalities: z.array(place),
});

/** One industry or kind of goods with its size and tile picture. */
export const categoryTile = z.strictObject({
  code: key,
  name: localText,
  products: z.number().int().nonnegative(),
  exhibitors: z.number().int().nonnegative(),
  picture: picture.nullable(),
});

/** What a visitor may say they need; `medical` is urgent. */
export const callReason = z.enum(['screen', 'wheelchair', 'interpreter', 'medical']);

const openCall = {
  id: z.number().int().positive(),
  /** `acknowledged` only after a person said that they are coming. */
  status: z.enum(['calling', 'acknowledged']),
  reason: callReason.nullable(),
  /** Until now, or until the answer. */
  waitedMs: z.number().int().nonnegative(),
};

/**
 * The call of this kiosk, null when nobody is called; and how it is signalled: with a chime or not, and whether staff who
 * arrive have a code to say so. All in one answer, which needs no catalogue: a kiosk without one can still call.
 */
export const callState = z.strictObject({
  call: z.strictObject(openCall).nullable(),
  hasSound: z.boolean(),
  hasCode: z.boolean(),
});

/** Calls as the staff board shows them, kiosk by kiosk, its own first; `trouble` says why another kiosk is not heard. */
export const boardState = z.strictObject({
  kiosks: z.array(
    z.strictObject({
      name: z.string(),
      trouble: z.enum(['silent', 'otherCode']).nullable(),
      call: z.strictObject(openCall).nullable(),
      responses: z.strictObject({
        count: z.number().int().nonnegative(),
        medianSeconds: z.number().nonnegative().nullable(),
        longestSeconds: z.number().nonnegative().nullable(),
      }),
    }),
  ),
});
