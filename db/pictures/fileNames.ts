/** What people say with the name of a picture file. */

/** One way to read a name: what it names, and which of several pictures it is. */
export interface NameReading {
  /** Without suffixes; empty for a bare number such as `2.jpg`. */
  stem: string;
  /** Counted as people do; null where the name has no number. */
  number: number | null;
}

/** A picture's name taken apart. */
export interface PictureName {
  /** Folders from the outermost to the innermost. */
  folders: readonly string[];
  /** The last part with its extension. */
  file: string;
  /** The whole stem first, then with one suffix less each: a model `AB-1` goes before the first picture of `AB`. */
  readings: readonly NameReading[];
  isLogo: boolean;
  /** Says nothing by itself: `3.jpg`, `IMG_0042.jpg`, `사진1.jpg`. */
  isBare: boolean;
}

const extension = /\.[A-Za-z0-9]{1,5}$/;
const logoWord = /(?:^|[\s_\-–·(（[]*)(?:logo|로고|标志|标识|商标|徽标)[\s)）\]]*/iu;
/** What systems add to a second file: `- 복사본`, `副本 (2)`, `copy 2`, `사본`. */
const copyWord = /[\s_\-–]*[(（]?(?:copy|복사본|사본|副本|拷贝|复件)(?:\s*[(（]?\d+[)）]?)?[)）]?$/iu;
/** Words for what any picture is. */
const pictureWord =
  /[\s_\-–]*(?:제품\s?사진|대표\s?사진|사진|이미지|产品图片?|图片|照片|主图|picture|photo|image|main)$/iu;
const numberSuffix = /(?:[\s_\-–.]+|(?<=\P{N}))(\d{1,3})$|[\s_\-–]*[(（[](\d{1,3})[)）\]]$/u;
/** Names that cameras, phones and chat programs give; and bare numbers. */
const cameraName =
  /^(?:\d{1,3}|(?:img|image|dsc[fn]?|dscn|pict?|photo|kakaotalk|wechat|wx_?camera|mmexport|screenshot|微信图片|사진|이미지|图片|照片|제품사진|产品图片?)?[\s_\-–()\d]*)$/iu;

function stripOne({ stem, number }: NameReading): NameReading | null {
  const numbered = numberSuffix.exec(stem);
  if (numbered && number === null)
    return { stem: stem.slice(0, numbered.index).trim(), number: Number(numbered[1] ?? numbered[2]) };
  for (const word of [copyWord, pictureWord]) {
    const rest = stem.replace(word, '').trim();
    if (rest !== stem) return { stem: rest, number };
  }
  return null;
}

function readingsOf(stem: string): NameReading[] {
  const readings: NameReading[] = [{ stem, number: null }];
  for (let next = stripOne({ stem, number: null }); next !== null; next = stripOne(next)) readings.push(next);
  return readings;
}

/** Takes a name with its folders apart. */
export function readPictureName(name: string): PictureName {
  const parts = name.normalize('NFC').split('/');
  const file = parts.at(-1) ?? '';
  const whole = file.replace(extension, '').trim();
  const isLogo = logoWord.test(whole);
  const stem = isLogo ? whole.replace(logoWord, ' ').trim() : whole;
  const isBare = isLogo ? /^[\s_\-–()\d]*$/.test(stem) : cameraName.test(stem);
  const number = /(\d{1,9})\D*$/.exec(stem)?.[1];
  const bare = { stem: '', number: number === undefined ? null : Number(number) };
  return {
    folders: parts.slice(0, -1),
    file,
    readings: isBare ? [...(stem === '' ? [] : [{ stem, number: null }]), bare] : readingsOf(stem),
    isLogo,
    isBare,
  };
}

/** The places where a text may fall into two names: `한빛식품_김치` is a company and its product. */
export function splitsOf(stem: string): (readonly [string, string])[] {
  return [...stem.matchAll(/[\s_\-–·,+]+/gu)]
    .map((gap) => [stem.slice(0, gap.index), stem.slice(gap.index + gap[0].length)] as const)
    .filter(([left, right]) => left !== '' && right !== '');
}
