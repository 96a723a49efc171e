/** Why a hit is here, when its shown name does not show it: the text that answered, under a word for what it is. */
import type { Output } from '#api/contract.ts';
import type { Highlight, LocalText } from '#db/model.ts';
import { languageName } from '../i18n/index.ts';
import { useText } from '../i18n/useText.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import styles from './MatchNote.module.css';
import { isNeutral, Text } from './Text.tsx';

type Hit = Output<'catalogue.search'>['hits'][number];
/** What the core says about a hit; null when everything was asked for. */
export type Reason = Hit['reason'];

const labels = {
  name: 'search.matchedName',
  company: 'search.matchedCompany',
  keyword: 'search.matchedKeyword',
  category: 'search.matchedCategory',
  text: 'search.matchedText',
  code: 'search.matchedCode',
  booth: 'search.matchedBooth',
} as const satisfies Record<NonNullable<Reason>['field'], string>;

/** Characters kept before a match in a long text; the rest of the line belongs to the match and what follows it. */
const lead = { eastAsian: 4, latin: 9 } as const;

/** Whether a text has characters that are as wide as they are high. */
const isWide = (text: string): boolean => /[\u1100-\uffdc]/.test(text);

/** The text from a little before its first match on; what comes after the line's end is cut by the line. */
function fromMatch(text: string, highlights: readonly Highlight[]): { text: string; highlights: Highlight[] } {
  const before = text.slice(0, highlights[0]?.[0] ?? 0);
  const kept = isWide(before) ? lead.eastAsian : lead.latin;
  if (before.length <= kept) return { text, highlights: [...highlights] };
  const rough = before.length - kept;
  // Words stay whole where there are words.
  const blank = before.indexOf(' ', rough);
  const cut = blank < 0 ? rough : blank + 1;
  return {
    text: `…${text.slice(cut)}`,
    highlights: highlights.map(([from, to]): Highlight => [from - cut + 1, to - cut + 1]),
  };
}

const marked = (text: string, highlights: readonly Highlight[]): string =>
  highlights.map(([from, to]) => text.slice(from, to).toLowerCase()).join(' ');

/** Characters of a name that its two lines hold on the narrowest card; a match behind them is not seen. */
const visible = { eastAsian: 28, latin: 48 } as const;

/** Whether the name on the card has the very characters marked that answered, in the part of it that is seen. */
export function showsReason(reason: Reason, shown: LocalText, highlights: readonly Highlight[]): boolean {
  if (!reason) return true;
  const { matched } = reason;
  const end = highlights[0]?.[1] ?? 0;
  if (end > (isWide(shown.text.slice(0, end)) ? visible.eastAsian : visible.latin)) return false;
  if (matched.text === shown.text && matched.locale === shown.locale) return true;
  return highlights.length > 0 && marked(shown.text, highlights) === marked(matched.text, reason.highlights);
}

/** `shown` is the name on the card; the name in another language goes by that language. */
export function MatchNote({ reason, shown }: { reason: NonNullable<Reason>; shown: LocalText }) {
  const t = useText();
  const locale = useSessionLocale();
  const { matched, field } = reason;
  const isOtherLanguage = field === 'name' && matched.locale !== shown.locale && !isNeutral(matched.locale);
  const excerpt = fromMatch(matched.text, reason.highlights);
  return (
    <span className={styles['note']}>
      <span className={styles['label']}>
        {isOtherLanguage ? languageName(matched.locale, locale) : t(labels[field])}
      </span>{' '}
      <Text value={{ text: excerpt.text, locale: matched.locale }} highlights={excerpt.highlights} />
    </span>
  );
}
