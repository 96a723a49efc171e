import { describe, expect, test } from 'vitest';
import {
  foldPinyin,
  inMainlandWords,
  isPinyinSyllable,
  pinyinInitialOf,
  readingsOf,
  readSyllables,
  simplify,
  withoutTones,
} from '#db/search/text/chinese.ts';

test.each([
  ['紅參', '红参'],
  ['鋼鐵', '钢铁'],
  ['乾燥機', '干燥机'],
  ['電飯煲', '电饭煲'],
  ['頭髮', '头发'],
  ['臺灣', '台湾'],
  ['面膜', '面膜'],
  ['Korean 김치', 'Korean 김치'],
  ['', ''],
])('%s in simplified characters is %s', (text, simplified) => {
  expect(simplify(text)).toBe(simplified);
});

test.each([
  ['綫', '线'],
  ['裏', '里'],
  ['衞生', '卫生'],
  ['麪包', '面包'],
  ['牀', '床'],
  ['啓動', '启动'],
  ['紅蔘', '红参'],
  ['蔘雞湯', '参鸡汤'],
  ['化粧品', '化妆品'],
  ['著名', '著名'],
])('%s as Hong Kong writes it is %s', (text, simplified) => {
  expect(simplify(text)).toBe(simplified);
});

test('simplifying keeps every character in its place', () => {
  const texts = ['紅參濃縮液 240g', '홍삼 紅參 OLED電視', '𠮷野家的麵', '皇后後面的頭髮', '髮膠發展'];
  for (const text of texts) {
    const simplified = simplify(text);
    expect(simplified).toHaveLength(text.length);
    const moved = [...text].filter((each, at) => !/\p{Script=Han}/u.test(each) && [...simplified][at] !== each);
    expect(moved).toEqual([]);
  }
});

test.each([
  ['軟體', '软件'],
  ['滑鼠', '鼠标'],
  ['紅參', '红参'],
])("%s in the mainland's words is %s", (text, words) => {
  expect(inMainlandWords(text)).toBe(words);
});

test.each([
  ['红参', 'hong shen'],
  ['人参茶', 'ren shen cha'],
  ['参鸡汤', 'shen ji tang'],
  ['参加', 'can jia'],
  ['重庆', 'chong qing'],
  ['重量', 'zhong liang'],
  ['热轧卷板', 're zha juan ban'],
  ['盘条', 'pan tiao'],
  ['绿茶', 'lv cha'],
  ['女装', 'nv zhuang'],
  ['音乐', 'yin yue'],
  ['银行', 'yin hang'],
  ['行车记录仪', 'xing che ji lu yi'],
  ['OLED电视', 'O L E D dian shi'],
])('%s is read %s', (text, syllables) => {
  expect(readSyllables(text).join(' ')).toBe(syllables);
});

test('there is one syllable per unit, none for the second half of a rare character', () => {
  const texts = ['𠮷野 red 参', '홍삼红参', '', '6年根'];
  expect(texts.map((text) => readSyllables(text).length)).toEqual(texts.map((text) => text.length));
  expect(readSyllables('𠮷野').slice(1)).toEqual(['', 'ye']);
});

test.each([
  ['参', ['can', 'shen']],
  ['重', ['zhong', 'chong']],
  ['乐', ['le', 'yue']],
  ['行', ['xing', 'hang']],
  ['长', ['chang', 'zhang']],
  ['女', ['nv']],
])('%s may be read %j, among others', (character, expected) => {
  const readings = readingsOf(character);
  expect(readings).toEqual(expect.arrayContaining(expected));
  expect(new Set(readings).size).toBe(readings.length);
});

test('a character that is read in one way has one reading', () => {
  expect([...'面膜鸡蒜'].map((each) => readingsOf(each))).toEqual([['mian'], ['mo'], ['ji'], ['suan']]);
});

describe('pinyin is folded', () => {
  test.each([
    ['zhong', 'zong'],
    ['chuan', 'cuan'],
    ['shan', 'san'],
    ['jing', 'jin'],
    ['feng', 'fen'],
    ['huang', 'huan'],
    ['niunai', 'liulai'],
    ['lvcha', 'lucha'],
    ['nv', 'nu'],
    ['zhengfuzhuang', 'zenfuzuan'],
  ])('%s and %s are one', (one, other) => {
    expect(foldPinyin(one).text).toBe(foldPinyin(other).text);
  });

  test.each([
    ['hong', 'hang'],
    ['ban', 'pan'],
    ['dian', 'tian'],
    ['ji', 'qi'],
    ['fu', 'hu'],
    ['ren', 'len'],
    ['he', 'e'],
    ['gan', 'an'],
  ])('%s and %s stay two', (one, other) => {
    expect(foldPinyin(one).text).not.toBe(foldPinyin(other).text);
  });

  test('and each letter left knows the one that it came from', () => {
    expect(foldPinyin('hongshen')).toEqual({ text: 'honsen', at: [0, 1, 2, 4, 6, 7] });
    expect(foldPinyin('zhulvlang')).toEqual({ text: 'zununan', at: [0, 2, 3, 4, 5, 6, 7] });
    for (const typed of ['zhongguo', 'shangwang', 'lvse', 'a', '', 'shzhch']) {
      const { text, at } = foldPinyin(typed);
      const kept = at.map((index) => typed.charAt(index).replace('l', 'n').replace('v', 'u')).join('');
      expect([at.length, kept]).toEqual([text.length, text]);
    }
  });

  test('folding twice changes nothing more', () => {
    for (const typed of ['hongshen', 'lvcha', 'zhuangshi', 'shengjiang']) {
      const once = foldPinyin(typed).text;
      expect(foldPinyin(once).text).toBe(once);
    }
  });
});

test.each([
  ['hóng shēn', 'hongshen'],
  ['Hóngshēn', 'hongshen'],
  ['hong2shen1', 'hongshen'],
  ['hong 2 shen 1', 'hongshen'],
  ['hong2 shen5', 'hongshen'],
  ['lǜchá', 'lvcha'],
  ['lücha', 'lvcha'],
  ['LÜCHA', 'lvcha'],
  ['lu:cha', 'lvcha'],
  ['lu:4cha2', 'lvcha'],
  ['lv4cha2', 'lvcha'],
  ['nǚzhuāng', 'nvzhuang'],
  ['nu\u0308\u030Czhua\u0304ng', 'nvzhuang'],
  ["xī'ān", 'xian'],
  ['lùshuǐ', 'lushui'],
  ['kf94', 'kf94'],
  ['', ''],
])('%j without tones is %s', (typed, letters) => {
  expect(withoutTones(typed)).toBe(letters);
});

test.each([
  ['红参', 'h'],
  ['參茶', 's'],
  ['Étoile', ''],
  ['apple', 'a'],
  ['홍삼', ''],
  ['3D打印', ''],
  ['', ''],
])('%s is filed under %j', (text, letter) => {
  expect(pinyinInitialOf(text)).toBe(letter);
});

/** Every syllable of Standard Chinese by its initial (pinyin table of Xinhua Zidian), ü as it is typed. */
const syllables =
  `a o e ai ei ao ou an en ang eng er yi ya yo ye yao you yan yin yang ying wu wa wo wai wei wan wen wang weng yu yue
  yuan yun yong
  ba bo bai bei bao ban ben bang beng bi bie biao bian bin bing bu
  pa po pai pei pao pou pan pen pang peng pi pie piao pian pin ping pu
  ma mo me mai mei mao mou man men mang meng mi mie miao miu mian min ming mu
  fa fo fei fou fan fen fang feng fu
  da de dai dei dao dou dan den dang deng dong di dia die diao diu dian ding du duo dui duan dun
  ta te tai tao tou tan tang teng tong ti tie tiao tian ting tu tuo tui tuan tun
  na ne nai nei nao nou nan nen nang neng nong ni nie niao niu nian nin niang ning nu nuo nuan nv nve nü nüe
  la le lai lei lao lou lan lang leng long li lia lie liao liu lian lin liang ling lu luo luan lun lv lve lü lüe
  ga ge gai gei gao gou gan gen gang geng gong gu gua guo guai gui guan gun guang
  ka ke kai kei kao kou kan ken kang keng kong ku kua kuo kuai kui kuan kun kuang
  ha he hai hei hao hou han hen hang heng hong hu hua huo huai hui huan hun huang
  ji jia jie jiao jiu jian jin jiang jing jiong ju jue juan jun
  qi qia qie qiao qiu qian qin qiang qing qiong qu que quan qun
  xi xia xie xiao xiu xian xin xiang xing xiong xu xue xuan xun
  zha zhe zhi zhai zhei zhao zhou zhan zhen zhang zheng zhong zhu zhua zhuo zhuai zhui zhuan zhun zhuang
  cha che chi chai chao chou chan chen chang cheng chong chu chua chuo chuai chui chuan chun chuang
  sha she shi shai shei shao shou shan shen shang sheng shu shua shuo shuai shui shuan shun shuang
  re ri rao rou ran ren rang reng rong ru rua ruo rui ruan run
  za ze zi zai zei zao zou zan zen zang zeng zong zu zuo zui zuan zun
  ca ce ci cai cao cou can cen cang ceng cong cu cuo cui cuan cun
  sa se si sai sao sou san sen sang seng song su suo sui suan sun`
    .split(/\s+/)
    .map((each) => each.replace('ü', 'v'));

test('every syllable of pinyin looks like one', () => {
  expect(syllables.length).toBeGreaterThan(395);
  expect(syllables.filter((each) => !isPinyinSyllable(each))).toEqual([]);
});

test.each(['', 'b', 'str', 'kx', 'tion', 'hongshen', 'abc', 'red', 'pump', 'steel', 'ginseng', 'oled', 'h5', '红'])(
  '%j is no syllable of pinyin',
  (text) => {
    expect(isPinyinSyllable(text)).toBe(false);
  },
);
