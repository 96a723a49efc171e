/** Catalogue text in whatever language it came, marked for fonts, screen readers and readers. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Highlight, LocalText } from '#db/model.ts';
import { languageName } from '../i18n/index.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import styles from './Text.module.css';

const noHighlights: readonly Highlight[] = [];

/** Locales of text that belongs to no language: codes, model numbers. */
const neutral = new Set(['zxx', 'und']);

/** Whether a text in this locale belongs to no language. */
export const isNeutral = (locale: string): boolean => neutral.has(locale);

/** A text in pieces, those in `ranges` marked. */
export function highlighted(text: string, ranges: readonly Highlight[]) {
  let at = 0;
  const parts = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <Fragment key={from}>
        {before}
        <mark className={styles['mark']}>{text.slice(from, to)}</mark>
      </Fragment>
    );
  });
  return [...parts, text.slice(at)];
}

/** A text with its own `lang`; `note` adds a small word when it is shown in another language than the interface. */
export function Text({
  value,
  highlights = noHighlights,
  note = false,
}: {
  value: LocalText;
  highlights?: readonly Highlight[];
  note?: boolean;
}) {
  const locale = useSessionLocale();
  const isForeign = value.locale !== locale && !isNeutral(value.locale);
  return (
    <>
      <span lang={isForeign || isNeutral(value.locale) ? value.locale : undefined}>
        {highlights.length > 0 ? highlighted(value.text, highlights) : value.text}
      </span>
      {isForeign && note ? <ForeignNote language={languageName(value.locale, locale)} /> : null}
    </>
  );
}

function ForeignNote({ language }: { language: string }) {
  const { t } = useTranslation();
  return <span className={styles['note']}> {t('text.fallback', { language })}</span>;
}
