/** Words for faults of a draft, in English. */
import type { QualityKind } from '../kinds.ts';

/** Name for a filter, sentence for a fault. */
export const englishFaults: Record<QualityKind, readonly [name: string, sentence: string]> = {
  'event-ends-first': [
    'Event ends before it starts',
    'The event ends at {ends}, which is not after its start, {starts}',
  ],
  'event-outside-fair': ['Event outside the fair', '{field} is outside the days of the fair, {firstDay} to {lastDay}'],
  'event-overlap': ['Two events in one place', 'At this time “{other}” is still on in the same place'],
  'sample-left': ['Sample left over', 'An invented sample is shown among the real records: hide or remove it'],
  'unknown-booth': ['Booth not on the plan', 'Not on the floor plan: {numbers}. Visitors get no way there'],
  'booth-twice': ['Booth listed twice', 'The same booth is listed twice: {numbers}'],
  'booth-crowded': ['Too many at one booth', '{count} exhibitors share this booth: {numbers}'],
  'no-booth': ['No booth', 'No booth is entered, so visitors get no way there'],
  'bad-value': ['Value not usable', '{field}: “{value}” cannot be used'],
  'unreachable-contact': ['Contact does not work', '{field}: nobody can be reached by “{value}”'],
  'price-order': ['Price range reversed', 'The lowest price, {priceMin}, is above the highest, {priceMax}'],
  'no-currency': ['Price without currency', 'There is a price but no currency'],
  'moq-without-unit': ['Minimum order without unit', 'The minimum order, {value}, has no unit'],
  'founded-late': ['Founded in the future', 'The year of foundation, {value}, is after the fair'],
  'unknown-hs': ['Doubtful HS code', 'HS code {value} does not exist in HS 2022'],
  'too-long': ['Too long', '{field} is too long: {length}, and at most {limit} fit'],
  'wrong-language': ['Wrong language', '{field} is written in {language}'],
  'copied-text': ['Copied, not translated', '{field} is a copy of the {language} text: please translate it'],
  'traditional-chinese': ['Traditional Chinese', '{field} has traditional characters; simplified: {suggestion}'],
  'same-exhibitor': [
    'Exhibitor entered twice?',
    '{field} is the same as that of “{other}” ({otherCode}): is it one company?',
  ],
  'same-product': ['Product entered twice?', 'Name and model are the same as those of “{other}” ({otherCode})'],
  'no-industry': ['No industry', 'No industry is chosen, so browsing does not lead there'],
  'lost-picture': ['Picture not found', 'There is no picture with this name: {names}'],
  'name-untranslated': ['Name missing in a language', '{field} is missing'],
  'text-untranslated': ['Text missing in a language', '{field} is missing'],
  'no-picture': ['No picture', 'There is no picture'],
  'small-picture': [
    'Picture too small',
    'The picture is only {sizePx} pixels wide or high, {leastPx} are better: {names}',
  ],
  'no-product': ['Exhibitor without products', 'The exhibitor has no product'],
  'no-type': ['Category missing', '{field} is not chosen'],
  'no-contact': ['No contact', 'There is no telephone, e-mail or WeChat for visitors'],
  'contact-hidden': ['Contact not shown', 'There is a contact, but no consent to show it'],
  'no-price-term': ['Price without trade term', 'There is a price but no trade term such as FOB'],
  'long-name': ['Name too long for a card', '{field} has {length} characters; a card shows about {limit}'],
};
