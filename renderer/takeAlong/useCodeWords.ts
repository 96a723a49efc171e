/** The words of a code in the visitor's language. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext.tsx';
import type { CodeWords, VisitItem } from './codeText.ts';

/** See above; `notes` are the lines of a contact card's note. */
export function useCodeWords(): CodeWords & { notes: (item: VisitItem) => string[] } {
  const { t } = useTranslation();
  const { info, locale } = useSession();
  const { fair } = info;
  // Noon of the fair's own days, so that no zone makes another day of them.
  const day = (date: string) => new Date(`${date}T12:00:00Z`);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const words: CodeWords = {
    fair: `${fair.shortName.text} ${dates.formatRange(day(fair.startsOn), day(fair.endsOn))}`,
    booth: (number) => t('takeAlong.booth', { number }),
    noBooth: t('booth.none'),
  };
  return {
    ...words,
    notes: ({ booths }) => [
      words.fair,
      booths.length > 0 ? words.booth(booths.map(({ number }) => number).join(', ')) : words.noBooth,
    ],
  };
}
