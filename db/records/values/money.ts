/** Amounts and currencies as Korean, Chinese and English traders write them. */

const currencyWords: readonly [RegExp, string][] = [
  [/us\s*\$|u\.s\.\s*\$|\busd\b|미국\s*달러|미화|미불|美元|美金|美圓|dollars?/iu, 'USD'],
  [/hk\s*\$|\bhkd\b|港币|港元|홍콩\s*달러/iu, 'HKD'],
  [/(?:nt|tw)\s*\$|\btwd\b|新台币|台币/iu, 'TWD'],
  [/\bjpy\b|日元|日圆|日圓|엔화|엔(?![가-힣])|円/iu, 'JPY'],
  [/\beur\b|€|欧元|歐元|유로|euros?/iu, 'EUR'],
  [/\bgbp\b|£|英镑|파운드/iu, 'GBP'],
  [/\bkrw\b|₩|韩元|韩币|韓元|韓幣|won\b/iu, 'KRW'],
  [/\bcny\b|\brmb\b|人民币|人民幣|위안화?|yuan/iu, 'CNY'],
  [/달러|불(?![가-힣])|\$/u, 'USD'],
  // In a list for a Chinese fair ¥ is the yuan.
  [/[¥￥]|元|块/u, 'CNY'],
  [/원/u, 'KRW'],
];

/** The ISO 4217 code that a text names; null when it names none. */
export function currencyOf(text: string): string | null {
  const word = currencyWords.find(([pattern]) => pattern.test(text));
  if (word) return word[1];
  return /^\s*[a-z]{3}\s*$/i.test(text) ? text.trim().toUpperCase() : null;
}

const everyCurrencyWord = currencyWords.map(([pattern]) => new RegExp(pattern, `g${pattern.flags}`));

/** A text without the words that {@link currencyOf} reads. */
export function withoutCurrency(text: string): string {
  return everyCurrencyWord.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

const scales: Record<string, number> = {
  백: 1e2,
  천: 1e3,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  억: 1e8,
  십억: 1e9,
  백억: 1e10,
  조: 1e12,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  billion: 1e9,
};
const scaleWords = Object.keys(scales)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const digits = String.raw`\d{1,3}(?:[,'’ ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`;
// A letter after a Latin scale belongs to another word: 5 kg is not five thousand.
const amount = new RegExp(`(?<digits>${digits})\\s*(?<scale>(?:${scaleWords})(?![a-z]))?`, 'giu');

/** One amount of a text and where it stands. */
export interface Amount {
  value: number;
  /** Range `[from, to)` in the text. */
  from: number;
  to: number;
}

/** Digits that a canonical number is written with: no exponent, no noise of binary fractions. */
export function writeNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /e/i.test(text) ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 }) : text;
}

/** All amounts of a text whose width is folded, in order. `3억 5천만` is one. */
export function amountsIn(text: string): Amount[] {
  const found: (Amount & { scale: number })[] = [];
  for (const match of text.matchAll(amount)) {
    const scale = scales[(match.groups?.['scale'] ?? '').toLowerCase()] ?? 1;
    const value = Number((match.groups?.['digits'] ?? '').replaceAll(/[,'’ ]/g, '')) * scale;
    const to = match.index + match[0].trimEnd().length;
    const last = found.at(-1);
    if (last && last.scale > scale && last.scale >= 1e4 && /^\s*$/.test(text.slice(last.to, match.index))) {
      found[found.length - 1] = { value: last.value + value, from: last.from, to, scale };
    } else {
      found.push({ value, from: match.index, to, scale });
    }
  }
  // 1~3만 means 10,000 to 30,000: the first takes the second's scale.
  return found.map(({ value, from, to, scale }, index) => {
    const next = found[index + 1];
    const isRange =
      next !== undefined && scale === 1 && next.scale > 1 && /^\s*[-~]\s*$/.test(text.slice(to, next.from));
    return { value: isRange && value < next.value / next.scale + 1 ? value * next.scale : value, from, to };
  });
}

/** Whether the words between two amounts make them the ends of a range. */
export function isRangeSign(between: string): boolean {
  return /^[^\d~-]*\s*(?:-|~|〜|～|–|至|到|부터|에서|\bto\b)\s*[^\d~-]*$/iu.test(between);
}
