/** What a word that visitors use can stand for: industries, kinds of goods, product types and regions, found by name. */
import type { OfficeHandlers, Output } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { foldLetters } from '#db/records/values/clean.ts';
import type { OfficeContext } from './context.ts';
import { ownerVocabularies, titleOf } from './recordTexts.ts';

type Owner = Output<'records.owners'>['owners'][number];

/** A screen of choices; more are found by typing more. */
const mostOwners = 24;

const fold = (text: string) => foldLetters(text, true).toLowerCase();

/** See createOffice.ts. A product that is found stands for its type. */
export function createOwnerHandlers(context: OfficeContext): Pick<OfficeHandlers, 'records.owners'> {
  function byName(wanted: string, locale: Locale): Owner[] {
    return ownerVocabularies.flatMap((name) =>
      context
        .vocabularies()
        .list(name)
        .filter(({ code, names }) => fold([code, ...LOCALES.map((each) => names[each])].join('\n')).includes(wanted))
        .map(({ code, names }) => ({
          owner: name === 'region' ? code : `${name}:${code}`,
          label: names[locale],
          about: '',
        })),
    );
  }

  function byProduct(wanted: string, locale: Locale): Owner[] {
    return context
      .draft()
      .list('product')
      .filter(({ values }) => fold(LOCALES.map((each) => values[`name.${each}`] ?? '').join('\n')).includes(wanted))
      .flatMap((record): Owner[] => {
        const type = record.values['type'];
        const label = type && context.vocabularies().name('product_type', type, locale);
        return label ? [{ owner: `product_type:${type}`, label, about: titleOf(record, locale) }] : [];
      });
  }

  return {
    'records.owners': ({ locale, query }) => {
      const wanted = fold(query.trim());
      if (wanted === '') return { owners: [] };
      const seen = new Set<string>();
      const owners = [...byName(wanted, locale), ...byProduct(wanted, locale)]
        .filter(({ owner }) => !seen.has(owner) && Boolean(seen.add(owner)))
        .slice(0, mostOwners);
      return { owners };
    },
  };
}
