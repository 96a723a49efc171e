import { expect, test } from 'vitest';
import { foldPieces, joinPieces } from '#db/search/fold.ts';

/** The folded text with the original characters behind each of its characters. */
function mapOf(text: string): [folded: string, behind: string[]] {
  const key = joinPieces(foldPieces(text));
  return [key.text, [...key.from].map((from, index) => text.slice(from, key.to[index]))];
}

test.each([
  ['Ａ４용지', 'a4용지', ['Ａ', '４', '용', '지']],
  ['㈜두산', '주두산', ['㈜', '두', '산']],
  ['Crème brûlée', 'cremebrulee', [...'Crèmebrûlée']],
  ['KF94 마스크', 'kf94마스크', [...'KF94마스크']],
  ['6年根红参(粉)', '6年根红参粉', [...'6年根红参粉']],
  ['½컵', '12컵', ['½', '½', '컵']],
  ['㎖', 'ml', ['㎖', '㎖']],
  ['OEM·ODM', 'oemodm', [...'OEMODM']],
  ['가\u00a0나', '가나', ['가', '나']],
  ['𠮷野', '𠮷野', ['𠮷', '𠮷', '野']],
  ['ㄷㅂ', 'ㄷㅂ', ['ㄷ', 'ㅂ']],
  ['— · ()', '', []],
])('%s folds to %s and still knows its characters', (text, folded, behind) => {
  expect(mapOf(text)).toEqual([folded, behind]);
});

test('a name that came decomposed, as macOS writes them, folds like the composed one', () => {
  const name = '홍삼 Crème';
  expect(mapOf(name.normalize('NFD'))[0]).toBe(mapOf(name)[0]);
});

test('words start after blanks and where the script changes; syllables of Korean start inside words, Latin letters do not', () => {
  const starts = (text: string) => [...joinPieces(foldPieces(text)).starts].join('');
  expect([starts('홍삼 stick'), starts('KF94마스크'), starts('LED照明'), starts('a-b')]).toEqual([
    '2120000',
    '2020211',
    '20021',
    '22',
  ]);
});

test('a piece may be converted without losing its place', () => {
  const key = joinPieces(foldPieces('x紅参', (char) => (char === '紅' ? '红' : char)));
  expect([key.text, [...key.from], [...key.to]]).toEqual(['x红参', [0, 1, 2], [1, 2, 3]]);
});
