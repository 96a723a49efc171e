/** New exhibitors that may be one with another: proposed, and joined only where staff have said so. */
import { itemsOf } from '#db/records/fields.ts';
import { boothNumberKey } from '#db/boothNumber.ts';
import { LOCALES } from '#db/model.ts';
import type { PossibleDuplicate } from '#db/transfer/types.ts';
import { foldWidth } from '#db/records/values/clean.ts';
import { keyOfName } from './identity.ts';
import { createKeyLists, firstOf, join, type Incoming } from './incoming.ts';
import { isSample, type KnownRecords } from './known.ts';
import { createNearNames } from './nearNames.ts';
import { isOneSlipApart } from './similarity.ts';
import { incomingTitle, incomingValue, titleOf, type ValueReader } from './titles.ts';
import type { ImportChoices } from './types.ts';

/** 서울화학 and 서울화학공업, 한국산업 and 한국산업기술 are this alike; sisters are often less. */
const leastAlike = 0.7;
/** The same telephone, mail or website counts like a name that is nearly the same. */
const sameContact = 0.75;
/** At one booth a single letter is more likely a slip than another company. */
const slipAtBooth = 0.75;
/** Exhibitors of one counter that a name is compared with. */
const mostAtBooth = 50;
/** A number that more exhibitors share is an agency's. */
const mostShared = 3;
/** The likeliest; a longer list is not a question any more. */
const mostProposed = 3;

/** What two exhibitors that are one have in common. All comparable. */
interface Clues {
  names: string[];
  contacts: string[];
  booths: string[];
}

/** Either a record of the draft, or one of the lists that stands before. */
interface Other extends Clues {
  code: string;
  title: string;
  isSameAs: (incoming: Incoming) => void;
}

/** Numbers and addresses of one exhibitor, comparable. */
function contactsOf(value: ValueReader): string[] {
  // Without country code and zero: +82-2-… and 02-… are one telephone.
  const digits = (field: string) => (value(field) ?? '').replaceAll(/\D/g, '').replace(/^(?:82|86|0)+/, '');
  const website = (value('website') ?? '').toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  const mail = foldWidth(value('email') ?? '').toLowerCase();
  const numbers = ['phone', 'mobile'].map(digits).filter((number) => number.length >= 7);
  return [...new Set([...numbers, mail, website.replace(/\/+$/, '')])].filter((contact) => contact !== '');
}

/** Keys of the names, the short ones too: an organiser's list often has those alone. */
function namesOf(value: ValueReader): string[] {
  const names = ['name', 'shortName'].flatMap((field) => LOCALES.map((locale) => value(`${field}.${locale}`)));
  return [...new Set(names.flatMap((name) => (name === null ? [] : [keyOfName(name)])))];
}

function boothsOf(value: ValueReader): string[] {
  return itemsOf(value('booths')).map(boothNumberKey);
}

const cluesOf = (value: ValueReader): Clues => ({
  names: namesOf(value),
  contacts: contactsOf(value),
  booths: boothsOf(value),
});

const haveSlip = (a: Clues, b: Clues) => a.names.some((name) => b.names.some((other) => isOneSlipApart(name, other)));

function createFinder() {
  const names = createNearNames<Other>(leastAlike);
  const byContact = createKeyLists<Other>();
  const byBooth = createKeyLists<Other>();
  return {
    add: (other: Other): void => {
      names.add(other.names, other);
      for (const contact of other.contacts) byContact.add(contact, other);
      for (const booth of other.booths) byBooth.add(booth, other);
    },
    find: (own: Clues): { other: Other; similarity: number }[] => {
      const found = new Map(names.find(own.names).map((each) => [each.value, each.similarity]));
      for (const contact of own.contacts) {
        const sharing = byContact.get(contact);
        if (sharing.size > mostShared) continue;
        for (const other of sharing) found.set(other, Math.max(found.get(other) ?? 0, sameContact));
      }
      for (const other of own.booths.flatMap((booth) => firstOf(byBooth.get(booth), mostAtBooth)))
        if (haveSlip(own, other)) found.set(other, Math.max(found.get(other) ?? 0, slipAtBooth));
      return [...found]
        .map(([other, similarity]) => ({ other, similarity }))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, mostProposed);
    },
  };
}

/** What is needed beside the exhibitors themselves. */
export interface DuplicateOptions {
  known: KnownRecords;
  choices: ImportChoices;
  /** Gives a code to a new record. */
  codeOf: (incoming: Incoming) => string;
}

function knownOthers({ known, choices }: DuplicateOptions): Other[] {
  const candidates = known.all.filter(
    ({ record }) => record.isPresent && !(choices.sampleRecords === 'remove' && isSample(record)),
  );
  return candidates.map(({ record }): Other => {
    const value: ValueReader = (field) => record.values[field] ?? null;
    return {
      code: record.code,
      title: titleOf('exhibitor', record.code, value),
      ...cluesOf(value),
      isSameAs: (incoming) => {
        incoming.existing = record;
        incoming.matchedBy = 'name';
      },
    };
  });
}

/** Two of the lists that turned out to be one record of the draft become one; the earlier keeps its place. */
export function uniteByRecord(groups: readonly Incoming[]): Incoming[] {
  const byCode = new Map<string, Incoming>();
  return groups.filter((group) => {
    if (!group.existing) return true;
    const first = byCode.get(group.existing.code);
    if (first) join(first, group);
    else byCode.set(group.existing.code, group);
    return !first;
  });
}

/**
 * Gives every exhibitor its code and proposes what new ones may be. A choice `same` makes two of them one, so fewer may
 * come back than were given.
 */
export function settleDuplicates(
  groups: readonly Incoming[],
  options: DuplicateOptions,
): { groups: Incoming[]; duplicates: PossibleDuplicate[] } {
  const finder = createFinder();
  for (const other of knownOthers(options)) finder.add(other);
  const duplicates: PossibleDuplicate[] = [];
  const joined = new Set<Incoming>();
  for (const incoming of groups) {
    if (incoming.existing) {
      incoming.code = incoming.existing.code;
      continue;
    }
    incoming.code = options.codeOf(incoming);
    const value: ValueReader = (field) => incomingValue(incoming, field);
    const own = cluesOf(value);
    const title = incomingTitle(incoming);
    const [part] = incoming.parts;
    if (!part) continue;
    let target: Other | undefined;
    for (const { other, similarity } of finder.find(own)) {
      const id = `${incoming.code}~${other.code}`;
      const key = { type: 'exhibitor' as const, code: incoming.code, title, source: part.place };
      duplicates.push({
        id,
        incoming: key,
        existing: { type: 'exhibitor', code: other.code, title: other.title },
        similarity,
      });
      if (options.choices.duplicates[id] === 'same') target ??= other;
    }
    if (target) {
      target.isSameAs(incoming);
      if (!incoming.existing) joined.add(incoming);
      incoming.code = target.code;
    } else {
      finder.add({
        ...own,
        code: incoming.code,
        title,
        isSameAs: (other) => {
          join(incoming, other);
        },
      });
    }
  }
  return { groups: uniteByRecord(groups.filter((group) => !joined.has(group))), duplicates };
}
