/** Finds the region that an address or a name of a place means; districts of one name only with their province. */
import type { CodeMatch } from './codeMatch.ts';
import { foldName, joinedWords, wordsOf } from './foldName.ts';

/** One region with its names in all languages and further words; `parent` is null for provinces. */
export interface RegionNames {
  code: string;
  parent: string | null;
  words: readonly string[];
}

/** Short and other spellings of provinces that no rule gives; the codes are ISO 3166-2. */
const provinceWords: Record<string, string> = {
  'KR-11': 'Seoul-si Seoul-city',
  'KR-42': 'Gangwon Kangwon',
  'KR-43': 'Chungbuk Chungcheongbuk NorthChungcheong Chungchongbuk-do',
  'KR-44': 'Chungnam Chungcheongnam SouthChungcheong Chungchongnam-do',
  'KR-45': 'Jeonbuk Jeollabuk NorthJeolla Chollabuk-do 전북특별자치도 全北特别自治道',
  'KR-46': 'Jeonnam Jeollanam SouthJeolla Chollanam-do',
  'KR-47': 'Gyeongbuk Gyeongsangbuk NorthGyeongsang Kyongsangbuk-do',
  'KR-48': 'Gyeongnam Gyeongsangnam SouthGyeongsang Kyongsangnam-do',
  'KR-49': 'Jeju-do Jejudo Jeju-island',
};

const koreanTail = /(?:특별자치시|특별자치도|특별시|광역시|도)$/u;
const chineseTail = /(?:特别自治市|特别自治道|特别市|广域市|道)$/u;

/** 충청북도 is 충북, 忠清北道 is 忠北: first and third character. */
const halved = (name: string) => (/^\p{Script=Han}{4}$|^[가-힣]{4}$/u.test(name) ? `${name[0]}${name[2]}` : null);

interface PlaceNames {
  /** As the catalogue writes them. */
  own: string[];
  /** Spelt in full in another way: 서울시. */
  full: string[];
  /** Stems: 서울, 충북, 성남. */
  short: string[];
}

function namesOfProvince({ code, words }: RegionNames): PlaceNames {
  const full: string[] = [];
  const short: string[] = (provinceWords[code] ?? '').split(' ').map(foldName);
  for (const word of words) {
    const isChinese = /\p{Script=Han}/u.test(word);
    const stem = word.replace(isChinese ? chineseTail : koreanTail, '');
    if (stem !== word) {
      full.push(foldName(`${stem}${isChinese ? '市' : '시'}`), foldName(`${stem}${isChinese ? '道' : '도'}`));
      short.push(foldName(stem));
      const half = /[북남北南](?:도|道)$/u.test(word) ? halved(word) : null;
      if (half !== null) {
        short.push(foldName(half));
        full.push(foldName(`${half}${isChinese ? '道' : '도'}`));
      }
    }
    const latin = /^(.+)-(?:do|si)$/i.exec(word);
    if (latin) short.push(foldName(latin[1] ?? ''));
    if (word === '강원도') full.push('강원특별자치도');
  }
  return { own: words.map(foldName), full, short: short.filter((name) => name !== '') };
}

/** 성남시 is also 성남; a stem of one character is no name. */
function namesOfMunicipality({ words }: RegionNames): PlaceNames {
  const stems = words.map((word) => word.replace(/(?:-(?:si|gun|gu)|[시군구市郡区])$/iu, ''));
  return {
    own: words.map(foldName),
    full: [],
    short: stems.filter((stem) => stem.length >= 2).map(foldName),
  };
}

interface Place {
  code: string;
  parent: string | null;
}
interface FoundPlace {
  place: Place;
  length: number;
  name: string;
  /** How much a name says: 2 the catalogue's own, 1 another full one, 0 a stem. */
  strength: 0 | 1 | 2;
}

/** Characters of the longest Korean or Chinese name of a region, 제주특별자치도 and 세종특별자치시 with one to spare. */
const longestName = 8;

/** The country of all regions, which addresses begin or end with. */
const country = /대한민국|한국|韩国|韓國|大韩民国|republicofkorea|southkorea|korea/giu;

/** The finder over `regions`. Several matches mean that staff must choose; exact is what leaves nothing of the text over. */
export function createRegionIndex(regions: readonly RegionNames[]): (text: string) => readonly CodeMatch[] {
  const byName = new Map<string, FoundPlace[]>();
  const add = (name: string, place: Place, strength: FoundPlace['strength']) => {
    const places = byName.get(name) ?? [];
    if (places.every((known) => known.place !== place || known.strength < strength))
      byName.set(name, [...places, { place, length: name.length, name, strength }]);
  };
  const byCode = new Map<string, Place>();
  for (const region of regions) {
    const place: Place = { code: region.code, parent: region.parent };
    byCode.set(foldName(region.code), place);
    const names = region.parent === null ? namesOfProvince(region) : namesOfMunicipality(region);
    for (const name of names.own) add(name, place, 2);
    for (const name of names.full) add(name, place, 1);
    for (const name of names.short) add(name, place, 0);
  }

  /** Names within the text: full ones anywhere in Korean and Chinese, short and Latin ones as words or at the beginning. */
  const namesWithin = (text: string, folded: string): FoundPlace[] => {
    const found: FoundPlace[] = [];
    for (const joined of joinedWords(wordsOf(text), 3)) found.push(...(byName.get(joined) ?? []));
    for (let at = 0; at < folded.length; at++) {
      for (let length = 2; length <= longestName && at + length <= folded.length; length++) {
        const piece = folded.slice(at, at + length);
        const places = byName.get(piece);
        if (!places || /[a-z0-9]/.test(piece)) continue;
        found.push(...places.filter(({ strength }) => at === 0 || strength > 0));
      }
    }
    return found;
  };

  /** What is left of a folded text without the country. */
  const restOf = (folded: string, names: readonly string[]): string => {
    let rest = folded;
    for (const name of names.toSorted((a, b) => b.length - a.length)) rest = rest.replace(name, '');
    return rest;
  };

  const longest = (found: readonly FoundPlace[]): FoundPlace[] => {
    const most = Math.max(0, ...found.map(({ length }) => length));
    const best = found.filter(({ length }) => length === most);
    return best.toSorted((a, b) => b.strength - a.strength);
  };

  /** 京畿道城南: a stem that follows its province without a blank. */
  const stemsAfter = (folded: string, province: FoundPlace): FoundPlace[] => {
    const rest = restOf(folded, [province.name]);
    return [2, 3, 4, 5].flatMap((length) => {
      const name = rest.slice(0, length);
      const places = name.length < length ? [] : (byName.get(name) ?? []);
      return places.filter(({ place, strength }) => strength === 0 && place.parent === province.place.code);
    });
  };

  const search = (text: string): CodeMatch[] => {
    const coded = byCode.get(foldName(text));
    if (coded) return [{ code: coded.code, isExact: true }];
    const folded = foldName(text).replaceAll(country, '');
    const found = namesWithin(text, folded);
    const answer = (places: readonly FoundPlace[], names: readonly string[]): CodeMatch[] => {
      const isExact = restOf(folded, names) === '';
      return [...new Set(places.map(({ place }) => place.code))].map((code) => ({ code, isExact }));
    };
    const provinces = longest(found.filter(({ place }) => place.parent === null));
    const municipalities = found.filter(({ place }) => place.parent !== null);
    for (const province of provinces) {
      const inside = municipalities.filter(
        // 광주 of 광주광역시 is not the town of that name: the words must be two.
        ({ place, name }) => place.parent === province.place.code && !province.name.includes(name),
      );
      const best = longest([...inside, ...stemsAfter(folded, province)]);
      if (best.length > 0) return answer(best, [best[0]?.name ?? '', province.name]);
    }
    const best = longest(municipalities);
    const [province] = provinces;
    if (province && province.length >= (best[0]?.length ?? 0)) {
      // 광주시 is the town's own name, and what people call the metropolis.
      const others = best.filter(({ name, strength }) => name === province.name && strength > province.strength);
      return answer([province, ...others], [province.name]);
    }
    return best.length === 0 ? [] : answer(best, [best[0]?.name ?? '']);
  };

  const answers = new Map<string, readonly CodeMatch[]>();
  return (text) => {
    let answer = answers.get(text);
    if (!answer) {
      // As many different addresses as a list of 20,000 rows has.
      if (answers.size >= 20_000) answers.clear();
      answer = search(text);
      answers.set(text, answer);
    }
    return answer;
  };
}
