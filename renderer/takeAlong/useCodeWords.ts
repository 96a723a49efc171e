/** The words of a code in the visitor's language. */
import { useTranslation } from 'react-i18next';
import { dateRange } from '../screens/programmeTimes.ts';
import { useSession } from '../session/SessionContext.tsx';
import type { CodeWords, VisitItem } from './codeText.ts';

/** See above; `notes` are the lines of a contact card's note. */
export function useCodeWords(): CodeWords & { notes: (item: VisitItem) => string[] } {
  const { t } = useTranslation();
  const { info, locale } = useSession();
  const { fair } = info;
  const words: CodeWords = {
    fair: `${fair.shortName.text} ${dateRange(fair.startsOn, fair.endsOn, locale)}`,
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
