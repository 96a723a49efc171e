/** Text files: encodings told apart, delimiters found, lines of every kind. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read, refusalOf, textsOf } from '#tests/support/spreadsheets.ts';

const headings = new Set(['업체명', '부스번호', '전화번호', '企业名称', '展位号', '电话', 'company', 'booth', 'phone']);
const headingScore = (words: readonly string[]) =>
  words.filter((word) => headings.has(word.trim().toLowerCase())).length;

const korean = '업체명,부스번호,전화번호\n㈜한빛식품,A01,02-123-4567\n뷁컴퍼니,A02,\n';
const chinese = '企业名称,展位号,电话\n沈阳样例食品有限公司,A01,024-1234567\n鑫龘公司,A02,\n';

const reading = (bytes: Uint8Array, withHeadings = true) => read(bytes, withHeadings ? { headingScore } : {}).reading;
const rowsOf = (bytes: Uint8Array | string) => textsOf(read(Buffer.from(bytes), { headingScore }).sheets[0]);

describe('encodings', () => {
  test.each([
    ['utf-8', korean, Buffer.from(korean)],
    ['utf-8', korean, Buffer.from(`\uFEFF${korean}`)],
    ['utf-16le', korean, iconv.encode(korean, 'utf-16le')],
    ['utf-16le', korean, iconv.encode(korean, 'utf-16le', { addBOM: true })],
    ['utf-16be', chinese, iconv.encode(chinese, 'utf-16be')],
    ['utf-16be', chinese, iconv.encode(chinese, 'utf-16be', { addBOM: true })],
    ['cp949', korean, iconv.encode(korean, 'cp949')],
    ['gb18030', chinese, iconv.encode(chinese, 'gb18030')],
    ['gb18030', korean, iconv.encode(korean, 'gb18030')],
    ['gb18030', chinese, Buffer.concat([Buffer.from('84319533', 'hex'), iconv.encode(chinese, 'gb18030')])],
  ])('reads %s to the last character', (encoding, text, bytes) => {
    const workbook = read(bytes, { headingScore }, 'C:\\자료\\명단.v2.xls');
    expect(workbook.reading).toMatchObject({ encoding, delimiter: ',', isSure: true });
    expect(workbook.sheets[0]?.name).toBe('명단.v2');
    expect(Object.values(textsOf(workbook.sheets[0])).map((cells) => cells.join(','))).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.replace(/,$/, '')),
    );
  });

  test('offers the other of the two, where it could be', () => {
    expect(reading(iconv.encode(korean, 'gb18030'))?.alternatives).toEqual([]);
    expect(reading(iconv.encode(korean, 'cp949'))?.alternatives).toEqual([{ encoding: 'gb18030', delimiter: ',' }]);
  });

  test('is sure without known headings where there is text enough, and not where there is not', () => {
    expect(reading(iconv.encode('상호,주소\n한국식품주식회사,서울시 강남구\n', 'cp949'), false)).toMatchObject({
      encoding: 'cp949',
      isSure: true,
    });
    expect(reading(iconv.encode('商号,地址\n沈阳食品有限公司,沈阳市和平区\n', 'gb18030'), false)).toMatchObject({
      encoding: 'gb18030',
      isSure: true,
    });
    expect(reading(iconv.encode('햏햏,쀍\n', 'cp949'), false)).toMatchObject({ isSure: false });
  });

  test('reads as staff chose', () => {
    const bytes = iconv.encode('업체명;A', 'cp949');
    const chosen = { encoding: 'gb18030', delimiter: ';' } as const;
    const workbook = read(bytes, { reading: chosen });
    expect(workbook.reading).toEqual({ ...chosen, isSure: true, alternatives: [] });
    expect(textsOf(workbook.sheets[0])).toEqual({ 1: ['诀眉疙', 'A'] });
  });

  test('keeps a list with one character cut in half, and asks', () => {
    const text = `업체명,부스번호\n${'한국식품,A01\n'.repeat(30)}`;
    const bytes = Buffer.concat([iconv.encode(text, 'cp949'), Buffer.from([0xc7])]);
    expect(reading(bytes)).toMatchObject({ encoding: 'cp949', isSure: false });
  });

  test.each([
    ['Shift_JIS', 'shift_jis', '会社名,電話\n株式会社サンプル,これはテストです\n'],
    ['EUC-JP', 'euc-jp', '会社名,電話\n株式会社サンプル,これはテストです\n'],
    ['Big5', 'big5', '公司名稱,電話號碼\n韓國樣品股份有限公司,這是一個測試檔案\n'],
  ])('refuses %s by its name', (name, encoding, text) => {
    expect(refusalOf(iconv.encode(text, encoding))).toEqual({ reason: 'other-encoding', encoding: name });
  });

  test('refuses what would come out garbled', () => {
    expect(refusalOf(iconv.encode('Société Générale,Über\nß,ø\n', 'latin1'))).toEqual({ reason: 'unknown-encoding' });
  });
});

describe('columns', () => {
  test.each([
    [',', 'Company,Booth\nA,"1,5"\n'],
    [';', 'Company;Booth\n1,5;2,5\n3,5;4,5\n'],
    ['\t', 'Company\tBooth\nSeoul, Korea\t1\nBusan, Korea\t2\n'],
    ['|', 'Company|Booth\nA|1\n'],
    [';', '참가업체 명단, 2026년\n\n상호;위치\n가,나,다;A01\n라;A02\n'],
  ])('finds %j', (delimiter, text) => {
    expect(reading(Buffer.from(text))).toMatchObject({ delimiter, isSure: true });
  });

  test('obeys and hides the line that names the delimiter', () => {
    const workbook = read(Buffer.from('sep=;\r\na,b;c\r\n'));
    expect(workbook.reading).toMatchObject({ delimiter: ';', isSure: true });
    expect(textsOf(workbook.sheets[0])).toEqual({ 1: ['a,b', 'c'] });
  });

  test('asks where two delimiters would do', () => {
    expect(reading(Buffer.from('a;b,c;d\ne;f,g;h\n'))).toMatchObject({
      isSure: false,
      alternatives: [{ encoding: 'utf-8' }],
    });
  });

  test('reads a single column', () => {
    expect(rowsOf('업체명\n가\n나\n')).toEqual({ 1: ['업체명'], 2: ['가'], 3: ['나'] });
  });
});

describe('lines and quotes', () => {
  test.each([
    ['CR only', 'a,b\rc,d\r\re,f\r'],
    ['LF', 'a,b\nc,d\n\ne,f\n'],
    ['CRLF', 'a,b\r\nc,d\r\n\r\ne,f\r\n\r\n,,\r\n'],
    ['mixed, with an old end mark', 'a,b\rc,d\n\r\ne,f\u001A'],
  ])('ends lines by %s', (_, text) => {
    expect(rowsOf(text)).toEqual({ 1: ['a', 'b'], 2: ['c', 'd'], 3: [], 4: ['e', 'f'] });
  });

  test('counts records, not lines within quotes, and keeps what is written', () => {
    const text = 'a,"b\r\n""c"""\r\n="010-1234",27" monitor,  x \r\n"" ,"d" ,e';
    expect(rowsOf(text)).toEqual({
      1: ['a', 'b\n"c"'],
      2: ['="010-1234"', '27" monitor', '  x '],
      3: [null, 'd', 'e'],
    });
    expect(read(Buffer.from(text)).sheets[0]?.rows[0]?.cells[0]).toEqual({ kind: 'text', text: 'a' });
  });

  test.each([
    ['at the end', 'a,b\nc,"d\ne,f\n', 2],
    ['before another quote', 'a,b\nc,d\n"e,f\ng,"h"\n', 3],
    ['amid a field', 'a,b\n"Best" company,c\n', 2],
  ])('refuses a quote that does not close %s, with its row', (_, text, row) => {
    expect(refusalOf(Buffer.from(text))).toEqual({ reason: 'open-quote', row });
  });
});
