/** Everything that may be wrong with a draft although it can be published. */
import type { RecordKey } from '#db/draft/types.ts';

/**
 * The closed list, the worst first: what sends visitors to the wrong place or time, then what they cannot use, then what
 * they cannot read, then what is only less than it could be. `doubt` should be looked at before publishing, a `hint` may
 * well be meant.
 */
const gravities = {
  'event-ends-first': 'doubt',
  'event-outside-fair': 'doubt',
  'event-overlap': 'doubt',
  'sample-left': 'doubt',
  'unknown-booth': 'doubt',
  'booth-twice': 'doubt',
  'booth-crowded': 'doubt',
  'no-booth': 'doubt',
  'bad-value': 'doubt',
  'unreachable-contact': 'doubt',
  'price-order': 'doubt',
  'no-currency': 'doubt',
  'moq-without-unit': 'doubt',
  'founded-late': 'doubt',
  'unknown-hs': 'doubt',
  'too-long': 'doubt',
  'wrong-language': 'doubt',
  'copied-text': 'doubt',
  'traditional-chinese': 'doubt',
  'same-exhibitor': 'doubt',
  'same-product': 'doubt',
  'no-industry': 'doubt',
  'lost-picture': 'doubt',
  'name-untranslated': 'doubt',
  'text-untranslated': 'hint',
  'no-picture': 'hint',
  'small-picture': 'hint',
  'no-product': 'hint',
  'no-type': 'hint',
  'no-contact': 'hint',
  'contact-hidden': 'hint',
  'no-price-term': 'hint',
  'long-name': 'hint',
} as const satisfies Record<string, 'doubt' | 'hint'>;

/** One kind of fault; words are in faultTexts.ts. */
export type QualityKind = keyof typeof gravities;

/** Every kind, the worst first. */
export const QUALITY_KINDS: readonly QualityKind[] = Object.keys(gravities) as QualityKind[]; // Keys of a literal of ours.

/** One fault. A record has a kind at most once per field. */
export interface QualityFault extends RecordKey {
  kind: QualityKind;
  /** Stored name of the value to mend (`booths`, `name.zh-CN`); null where it is the record as a whole. */
  field: string | null;
  gravity: 'doubt' | 'hint';
  /** What the words are filled with. */
  details: Readonly<Record<string, string | number>>;
  /** Code of the exhibitor that it is, or belongs to; null for events and the fair. */
  owner: string | null;
}

/** A fault of a record, before it is known where it stands in the list. */
export function fault(
  kind: QualityKind,
  record: { type: RecordKey['type']; code: string; values: Readonly<Record<string, string>> },
  more: { field?: string; details?: QualityFault['details'] } = {},
): QualityFault {
  const { type, code, values } = record;
  const owner = type === 'exhibitor' ? code : type === 'product' ? (values['exhibitor'] ?? null) : null;
  return { kind, type, code, field: more.field ?? null, gravity: gravities[kind], details: more.details ?? {}, owner };
}
