/** What of a heading counts: two headings that people would call the same have the same key. */
import type { Locale } from '#db/model.ts';

/** Words on forms that say something about the filling in, not about the meaning. */
const formWords = /필수(?:항목|입력)?|必填项?|required|선택(?:항목|입력)?|选填项?|optional/g;
/** Blanks, invisible letters, brackets and marks of every width (NFKC has made most of them narrow). */
const marks =
  /[\s\p{Default_Ignorable_Code_Point}*※:()[\]{}【】「」『』〔〕《》<>/\\.\-_·•‧∙,、;"'“”‘’|~?!#★☆●○■□▶▷◆◇]/gu;

/** The key of a heading: NFKC, lower case, without blanks, marks and words such as "required". `#` and its like stay when nothing else is there. */
export function headingKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(formWords, '').replace(marks, '') || (folded.trim() === '#' ? '#' : '');
}

/** Tags of languages on headings; the longest first, so that `kor` is not read as `ko` and an `r`. */
const tags: readonly (readonly [string, Locale])[] = (
  [
    ['ko', '국문 국어 한글 한국어 韩文 韩语 朝文 朝鲜文 韓文 韓語 korean kor ko kr'],
    [
      'zh-CN',
      '중문 중국어 간체 간체자 中文 汉语 汉文 简体中文 简体 中国语 simplifiedchinese chinese chn zhcn zh cn ch',
    ],
    ['en', '영문 영어 英文 英语 english eng en'],
  ] as const
)
  .flatMap(([locale, words]) => words.split(' ').map((word) => [word, locale] as const))
  .toSorted((a, b) => b[0].length - a[0].length);

/** The language that a heading key names and the rest of it, in every way that fits; `rest` is empty for a tag alone. */
export function splitLanguageTag(key: string): { rest: string; locale: Locale }[] {
  const found: { rest: string; locale: Locale }[] = [];
  for (const [tag, locale] of tags) {
    if (key.endsWith(tag)) found.push({ rest: key.slice(0, -tag.length), locale });
    if (key.startsWith(tag) && key !== tag) found.push({ rest: key.slice(tag.length), locale });
  }
  return found;
}

/** The pieces of a heading that says the same twice or adds a remark: `업체명 / Company`, `부스번호 (예: A01)`, `企业名称 Company Name`. */
export function headingPieces(text: string): string[] {
  const folded = text.normalize('NFKC');
  const parts = folded.split(/[()[\]【】\n/|·,:]+/).flatMap((part) =>
    // Where the script changes at a blank, another language begins.
    part.split(
      /(?<=[\p{Script=Hangul}\p{Script=Han}])\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s+(?=[\p{Script=Hangul}\p{Script=Han}])/u,
    ),
  );
  return parts.map((part) => part.trim()).filter((part) => headingKey(part) !== '');
}

/** The script that most letters of a heading or cell have, as the language it stands for; null without letters. */
export function localeOfText(text: string): Locale | null {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (hangul + han + latin === 0) return null;
  // A word is about two syllables or five Latin letters; any Hangul makes a text Korean, names in Hanja included.
  if (hangul > 0 && hangul * 5 >= latin) return 'ko';
  if (han > 0 && han * 5 >= latin) return 'zh-CN';
  if (latin > 0) return 'en';
  return hangul > 0 ? 'ko' : 'zh-CN';
}
