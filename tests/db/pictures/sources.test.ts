import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readPictureSource } from '#db/pictures/readPictureSource.ts';
import { readZipNames } from '#db/pictures/zipNames.ts';
import { zipOf, type ZipFileOrder } from './madePictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const data = Buffer.from('content');
let count = 0;

/** Writes a file of its own and opens it; the score counts the given words. */
async function open(bytes: Buffer, known: readonly string[] = []) {
  count += 1;
  const path = join(folder, `${count}.zip`);
  writeFileSync(path, bytes);
  const source = await readPictureSource(path, (name) => known.filter((word) => name.includes(word)).length);
  source.close();
  return { names: source.entries.map(({ name }) => name), codes: source.problems.map(({ code }) => code) };
}

const named = (names: readonly string[], encoding: string): ZipFileOrder[] =>
  names.map((name) => ({ name: iconv.encode(name, encoding), data }));

async function yazlZip(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

describe('names in ZIP files', () => {
  test('with the UTF-8 flag, decomposed as macOS writes them, without what systems leave', async () => {
    const zip = await yazlZip({
      ['한빛식품/김치.jpg'.normalize('NFD')]: data,
      '__MACOSX/한빛식품/._김치.jpg': data,
      '.DS_Store': data,
      'a/Thumbs.db': data,
      '沈阳/泡菜 10.png': data,
      '沈阳/泡菜 2.png': data,
    });
    expect(await open(zip)).toEqual({ names: ['한빛식품/김치.jpg', '沈阳/泡菜 2.png', '沈阳/泡菜 10.png'], codes: [] });
  });

  test('UTF-8 without the flag, and the Unicode path of Info-ZIP over a name that lost its letters', async () => {
    expect((await open(zipOf(named(['김치.jpg', '泡菜.jpg'], 'utf8')))).names).toEqual(['김치.jpg', '泡菜.jpg']);
    const raw = Buffer.from('ab_\u00ff.jpg', 'latin1');
    const head = Buffer.alloc(5, 1);
    head.writeUInt32LE(crc32(raw), 1);
    const field = { id: 0x7075, data: Buffer.concat([head, Buffer.from('김치.jpg')]) };
    expect(readZipNames([{ raw, flags: 0, extraFields: [field] }], () => 0)).toEqual({
      names: ['김치.jpg'],
      isSure: true,
    });
    // Of another name: somebody has renamed the file since.
    const renamed = readZipNames([{ raw: Buffer.from('a.jpg'), flags: 0, extraFields: [field] }], () => 0);
    expect(renamed.names).toEqual(['a.jpg']);
  });

  test('CP949 and GBK are told apart by what the draft knows', async () => {
    const korean = ['한빛식품/김치.jpg', '똠방각하/뷁.jpg'];
    expect(await open(zipOf(named(korean, 'cp949')), ['한빛식품'])).toEqual({ names: korean.toSorted(), codes: [] });
    const chinese = ['沈阳食品/泡菜.jpg', '辽宁/人参茶.jpg'];
    const read = await open(zipOf(named(chinese, 'gb18030')), ['人参']);
    expect(new Set(read.names)).toEqual(new Set(chinese));
    expect(read.codes).toEqual([]);
  });

  test('and by their letters, with a doubt told, when the draft knows none', async () => {
    const korean = await open(zipOf(named(['가나상사.jpg', '제품사진.jpg'], 'cp949')));
    expect(korean).toEqual({ names: ['가나상사.jpg', '제품사진.jpg'], codes: ['picture-names-guessed'] });
    const chinese = await open(zipOf(named(['宣传图片.jpg', '我们的照片.jpg'], 'gb18030')));
    expect(new Set(chinese.names)).toEqual(new Set(['宣传图片.jpg', '我们的照片.jpg']));
  });

  test('that lead out are refused, the others are read', async () => {
    const names = ['../../etc/passwd', '/root.jpg', 'C:\\a.jpg', '..\\b.jpg', 'c\\d.jpg', 'a/../../e.jpg'];
    expect(await open(zipOf(named(names, 'utf8')))).toEqual({
      names: ['c/d.jpg'],
      codes: Array(5).fill('picture-name-outside'),
    });
  });

  test('twice, locked or packed otherwise are told', async () => {
    const [one, two] = ['a.jpg', 'b.jpg'].map((name) => Buffer.from(name));
    if (!one || !two) throw new Error('two names');
    const zip = zipOf([
      { name: one, data },
      { name: one, data },
      { name: two, data: Buffer.alloc(20), flags: 1, statedSize: 8 },
      { name: Buffer.from('c.jpg'), data, method: 12 },
    ]);
    expect(await open(zip)).toEqual({
      names: ['a.jpg'],
      codes: ['picture-name-twice', 'picture-encrypted', 'picture-packed-otherwise'],
    });
  });
});

describe('ZIP files made to do harm', () => {
  test('that inflate to a giant are refused before anything is inflated', async () => {
    expect((await open(await yazlZip({ 'a.bmp': Buffer.alloc(2_000_000) }))).codes).toEqual(['zip-bomb']);
    const stated = { name: Buffer.from('a.jpg'), data, method: 8, statedSize: 4_000_000_000 };
    expect((await open(zipOf([stated, stated]))).codes).toEqual(['zip-bomb']);
  });

  test('that have too many entries, are cut off, or are no ZIP', async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => ({ name: Buffer.from(`${at}.jpg`), data: Buffer.alloc(0) }));
    expect((await open(zipOf(many))).codes).toEqual(['zip-too-many']);
    const whole = zipOf(named(['a.jpg', 'b.jpg'], 'utf8'));
    for (let length = 4; length < whole.length; length += 1)
      expect((await open(whole.subarray(0, length))).codes).toEqual(['zip-broken']);
    expect((await open(Buffer.from('526172211a0700', 'hex'))).codes).toEqual(['archive-other']);
  });

  test('an entry longer than it says is not read', async () => {
    const path = join(folder, 'lies.zip');
    const files = await yazlZip({ 'a.jpg': Buffer.from('x'.repeat(2000)) });
    // The stated size, in the entry and in the list at the end, made smaller than what is inside.
    const wrong = Buffer.from(files);
    for (let at = wrong.indexOf(2000 & 0xff); at >= 0; at = wrong.indexOf(2000 & 0xff, at + 1))
      if (at + 4 <= wrong.length && wrong.readUInt32LE(at) === 2000) wrong.writeUInt32LE(100, at);
    writeFileSync(path, wrong);
    const source = await readPictureSource(path, () => 0);
    await expect(source.entries[0]?.bytes()).rejects.toThrow(/./);
    source.close();
  });
});

describe('folders', () => {
  test('are walked in the order of names; links are told and not followed', async () => {
    const root = join(folder, 'root');
    mkdirSync(join(root, 'inner', 'deep'), { recursive: true });
    for (const name of ['10.jpg', '9.jpg', '.DS_Store', 'inner/deep/a.jpg', 'inner/김치.jpg'.normalize('NFD')])
      writeFileSync(join(root, name), data);
    symlinkSync(root, join(root, 'inner', 'again'));
    symlinkSync('/etc/hostname', join(root, 'host.jpg'));
    const source = await readPictureSource(root, () => 0);
    expect(source.entries.map(({ name }) => name)).toEqual(['9.jpg', '10.jpg', 'inner/deep/a.jpg', 'inner/김치.jpg']);
    expect(source.problems.map(({ code, file }) => [code, file])).toEqual([
      ['picture-link', 'host.jpg'],
      ['picture-link', 'inner/again'],
    ]);
    expect(await source.entries[3]?.bytes()).toEqual(data);
  });

  test('a single picture is a source of its own', async () => {
    writeFileSync(join(folder, 'one.png'), data);
    const source = await readPictureSource(join(folder, 'one.png'), () => 0);
    expect(source.entries.map(({ name, size }) => [name, size])).toEqual([['one.png', data.length]]);
  });
});
