/** Takes off what spreadsheets and web pages wrap around a text; the words stay as they are. */

/** Anything that needs a closer look: most cells have none of it and are left alone. */
const isOdd =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- loose marks are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u0300-\u036f\u1100-\u11ff\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3099\u309a\ufeff\ufff9-\uffff]|_x[0-9A-Fa-f]{4}_|^\s|\s$|^[=']|[ \t]\n|\n[ \t]/;

const wrapped = /^=\s*"(?<inside>[\s\S]*)"$/;
/** Exports put an apostrophe before what a spreadsheet would take for a formula. */
const guarded = /^'(?=[=+\-@＝＋－＠])/;
// Zero width, soft hyphen, byte order marks and writing directions; a joiner within an emoji stays.
const invisible =
  /[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u200d(?!\p{Extended_Pictographic})/gu;
// eslint-disable-next-line no-control-regex -- a tab is a blank
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// eslint-disable-next-line no-control-regex -- vertical tab and form feed end lines in old files
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** `="010-1234"` and `"=""A01"""` as they were typed. */
function unwrap(text: string): string {
  let inside = text;
  // A list that went through Excel twice is wrapped twice; more is somebody's text.
  for (let round = 0; round < 3; round++) {
    const match = wrapped.exec(inside) ?? /^"(?<inside>=""[\s\S]*"")"$/.exec(inside);
    if (!match?.groups) break;
    inside = (match.groups['inside'] ?? '').replaceAll('""', '"').trim();
  }
  return inside.replace(guarded, '');
}

/**
 * A text without wraps and invisible characters, line ends as `\n`, NFC, nothing blank at its ends or at a line's ends.
 * Cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  if (text === '') return '';
  if (!isOdd.test(text) && !text.startsWith('"=')) return text;
  let plain = text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (whole, code: string) =>
      /^000[9aAdD]$/.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : whole,
    )
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(blanks, ' ')
    .normalize('NFC')
    .trim();
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = unwrap(plain).trim();
  }
  return plain.replaceAll(/ *\n */g, '\n');
}

/** Whether characters of a text were lost on its way: the sign for that, or what such signs become when they are read wrongly. */
export function isBroken(text: string): boolean {
  return /\ufffd|锟斤拷|烫烫烫/.test(text);
}

/** For values with a form of their own (numbers, codes, addresses of the net): full width and compatibility forms folded. */
export function foldWidth(text: string): string {
  // eslint-disable-next-line no-control-regex -- plain ASCII is nearly everything
  return /^[\u0000-\u007f]*$/.test(text) ? text : text.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** Letters and digits of full width become plain; Chinese punctuation stays where Chinese is written. */
export function foldLetters(text: string, isChinese: boolean): string {
  if (!/[\uff01-\uff5e\uffa0-\uffdc]/.test(text)) return text;
  const wide = isChinese ? /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g : /[\uff01-\uff5e\uffa0-\uffdc]/g;
  return text.replace(wide, (character) => character.normalize('NFKC'));
}

const empty = new Set(
  (
    '없음 무 해당없음 해당사항없음 해당무 비해당 없습니다 미해당 공란 무없음 ' +
    '无 無 暂无 暫無 没有 沒有 不适用 空 无此项 无内容 ' +
    'n/a n.a. n.a na none nil null nan undefined (empty) (blank) empty blank notapplicable notavailable x.x'
  ).split(' '),
);
const undecided = new Set(
  (
    '미정 추후통보 추후공지 추후결정 추후안내 추후확정 추후제출 추후입력 확인중 제출예정 입력예정 등록예정 협의예정 준비중 미확정 ' +
    '待定 待确认 待通知 另行通知 待补充 未定 待安排 待補充 待確認 ' +
    'tbd tba tbc tobedetermined tobeannounced tobeconfirmed tobedecided pending'
  ).split(' '),
);

/** What any of these words begins with, brackets and full width apart: most cells are told from it. */
const beginnings = new Set([...empty, ...undecided].map((word) => word.charAt(0)));

/** Whether a clean text says that there is nothing, that it is not known yet, or neither. */
export function emptinessOf(text: string): 'empty' | 'undecided' | null {
  if (text === '') return 'empty';
  // The longest of the words has 17 letters; blanks may stand between them.
  if (text.length > 24) return null;
  if (/^[\p{P}\s~|]*$/u.test(text) && !/[?#%&*@]/.test(text)) return 'empty';
  const first = text.charAt(0).toLowerCase();
  if (!beginnings.has(first) && !/[([<\uff00-\uffef]/.test(first)) return null;
  const word = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_]+|^[([<]+|[)\]>.。!]+$/g, '');
  if (empty.has(word) || empty.has(text.toLowerCase())) return 'empty';
  return undecided.has(word) ? 'undecided' : null;
}
