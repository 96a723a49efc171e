/** Which days the counts are of: all, one, or from one to another. */
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { ChipGroup } from '../../parts/ChipGroup.tsx';
import { useStaff } from '../../StaffContext.tsx';

/** First and last day, as `2021-09-24`; null for all. */
export interface Span {
  from: string | null;
  to: string | null;
}

/** All days there are. */
export const allDays: Span = { from: null, to: null };

/** Two weeks: longer than any fair with its days of building up; older ones are among all. */
const mostDays = 14;

/** A second day makes a span with the first; a third begins anew, and the same day again means all. */
function spanWith({ from, to }: Span, day: string): Span {
  if (from === null || to === null || from !== to) return { from: day, to: day };
  if (from === day) return allDays;
  return from < day ? { from, to: day } : { from: day, to: from };
}

/** See above. `days` are those with counts, in order. */
export function Days({ days, span, onSpan }: { days: readonly string[]; span: Span; onSpan: (span: Span) => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const isIn = (day: string) => span.from !== null && span.to !== null && day >= span.from && day <= span.to;
  return (
    <ChipGroup label={t('stats.days')}>
      <Chip isChosen={span.from === null} onClick={() => onSpan(allDays)}>
        {t('stats.allDays')}
      </Chip>
      {days.slice(-mostDays).map((day) => (
        <Chip key={day} isChosen={isIn(day)} onClick={() => onSpan(spanWith(span, day))}>
          {format.format(new Date(day))}
        </Chip>
      ))}
    </ChipGroup>
  );
}
