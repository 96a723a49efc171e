/** What the visitor may be about to type: one row of words that take the place of the line. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '#db/model.ts';
import { Text } from '../components/Text.tsx';
import styles from './Completions.module.css';

/** The row has its height with and without words; without any it says what can be typed. */
export function Completions({
  completions,
  onChoose,
}: {
  completions: readonly LocalText[];
  onChoose: (text: string) => void;
}) {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  // Asking the row where it is would lay out the whole page at every key.
  const isScrolled = useRef(false);
  useEffect(() => {
    // Other words begin at their best again.
    if (isScrolled.current) row.current?.scrollTo({ left: 0 });
    isScrolled.current = false;
  }, [completions]);
  if (completions.length === 0) return <p className={styles['hint']}>{t('home.searchExample')}</p>;
  return (
    <div
      ref={row}
      className={styles['row']}
      role="group"
      aria-label={t('search.completions')}
      onScroll={() => (isScrolled.current = true)}
    >
      {completions.map((completion) => (
        <button
          key={`${completion.locale} ${completion.text}`}
          type="button"
          className={styles['chip']}
          // The text field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(completion.text)}
        >
          <Text value={completion} />
        </button>
      ))}
    </div>
  );
}
