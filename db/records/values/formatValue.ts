/** From the canonical value to what a person reads in a cell. */
import type { Locale } from '#db/model.ts';
import type { Vocabularies } from '../vocabularies.ts';
import { codeName } from './codes.ts';
import { writeFlag } from './flags.ts';
import { writeList } from './lists.ts';
import { negotiableNames } from './moq.ts';
import type { ValueTarget } from './types.ts';

/**
 * The text of an export cell; reading it gives the same value again, in every language. Items stand on lines of their
 * own. A code that the vocabulary lacks is written as it is.
 */
export function formatValue(
  value: string,
  target: ValueTarget,
  options: { locale: Locale; vocabularies: Vocabularies },
): string {
  const { spec } = target;
  switch (spec.kind) {
    case 'code':
    case 'codes':
      return value
        .split('\n')
        .map((code) => codeName(spec, code, options) ?? code)
        .join('\n');
    case 'flag':
      return writeFlag(value, options.locale);
    case 'moq':
      return value === 'negotiable' ? negotiableNames[options.locale] : value;
    case 'time':
      return value.replace('T', ' ');
    case 'list':
    case 'pictures':
      return writeList(value, target);
    case 'text':
    case 'longText':
    case 'integer':
    case 'number':
    case 'year':
    case 'hs':
    case 'url':
    case 'email':
    case 'phone':
    case 'booths':
    case 'date':
    case 'record':
      return value;
  }
}
