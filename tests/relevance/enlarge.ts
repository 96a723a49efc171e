/** Makes a list of any size from a small one, the way large catalogues grow: new combinations of known words. */
import { pick, seededRandom } from '#db/sample/random.ts';
import type { SearchItem } from '#db/search/itemSearch.ts';
import { languages } from './corpora.ts';

/** Records that share one company; the sample has 2.5, a list of 100,000 comes from companies with more. */
const itemsPerCompany = 25;
/** Share of new items whose name ends with a model number. */
const shareWithModel = 0.3;

/** From so many categories on, they are kinds of things rather than groups. */
const narrowCategories = 100;

/** Words that make a company of a label, one triple per company. */
const companyForms = [
  { ko: '산업', zh: '实业', en: 'Industries' },
  { ko: '상사', zh: '商社', en: 'Trading' },
  { ko: '테크', zh: '科技', en: 'Tech' },
  { ko: '글로벌', zh: '环球', en: 'Global' },
];

/** A name in all three languages. */
type Triple = { ko: string; zh: string; en: string };

/** What a new name is made of; `item` lends its category and keywords. */
interface Label {
  text: Triple;
  item: SearchItem;
}

/** Names short enough to be half of a name, without marks that make them sentences. */
function shortNames(items: readonly SearchItem[]): Label[] {
  return items.flatMap((item) => toLabel(item.name, item));
}

/** Categories that say what a thing is ("facial toner"), each once; a few wide groups ("animals") are no names. */
function shortCategories(items: readonly SearchItem[]): Label[] {
  const byText = new Map(items.flatMap((item) => (item.category ? [[item.category.en, item] as const] : [])));
  if (byText.size < narrowCategories) return [];
  return [...byText.values()].flatMap((item) => toLabel(item.category ?? {}, item));
}

function toLabel({ ko, zh, en }: SearchItem['name'], item: SearchItem): Label[] {
  if (!ko || !zh || !en || /[:(),，（]/.test(ko + zh + en)) return [];
  const isShort = ko.length <= 10 && zh.length <= 8 && en.split(' ').length <= 3;
  return isShort ? [{ text: { ko, zh, en }, item }] : [];
}

function modelNumber(random: () => number): string {
  const letter = () => String.fromCodePoint(65 + Math.floor(random() * 26));
  return `${letter()}${letter()}-${100 + Math.floor(random() * 900)}`;
}

function makeCompanies(labels: readonly Label[], count: number, random: () => number): Triple[] {
  return Array.from({ length: count }, () => {
    const { text } = pick(random, labels);
    const form = pick(random, companyForms);
    return { ko: `${text.ko}${form.ko}`, zh: `${text.zh}${form.zh}`, en: `${text.en} ${form.en}` };
  });
}

/**
 * `size` items: all of `items` and combinations of their short labels ("roller" + "teddy bear" + "KX-120"), or, when
 * there are more than `size`, a choice of them in their order. The same seed gives the same list.
 */
export function enlarge(items: readonly SearchItem[], size: number, seed: number): SearchItem[] {
  const random = seededRandom(`enlarge ${seed}`);
  if (items.length >= size) {
    const chosen = new Set(shuffled(items, random).slice(0, size));
    return items.filter((item) => chosen.has(item));
  }
  const names = shortNames(items);
  const categories = shortCategories(items);
  const companies = makeCompanies(names, Math.ceil((size - items.length) / itemsPerCompany), random);
  const result = [...items];
  while (result.length < size) {
    const first = pick(random, names);
    const second = pick(random, categories.length > 0 && random() < 0.5 ? categories : names);
    if (first === second) continue;
    const model = random() < shareWithModel ? modelNumber(random) : '';
    const item: SearchItem = { id: `made-${result.length}`, name: {}, keywords: {}, company: pick(random, companies) };
    if (second.item.category) item.category = second.item.category;
    for (const language of languages) {
      const glue = language === 'zh' ? '' : ' ';
      item.name[language] = [`${first.text[language]}${glue}${second.text[language]}`, model].join(' ').trim();
      item.keywords = { ...item.keywords, [language]: second.item.keywords?.[language]?.slice(0, 4) ?? [] };
    }
    result.push(item);
  }
  return result;
}

/** A copy of `list` in random order (Fisher-Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}
