import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { composeCodes, textLevels, type CodeWords, type VisitItem } from '#renderer/takeAlong/codeText.ts';
import { contactCard } from '#renderer/takeAlong/contactCard.ts';
import { codeBytes, modulesOf, pathOf } from '#renderer/takeAlong/qrCode.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

const words: CodeWords = {
  fair: '沈阳韩国周 2021/9/24–28',
  booth: (number) => `展位 ${number}`,
  noBooth: '展位待定',
};
const text = (value: string, locale = 'zh-CN') => ({ text: value, locale });
const bytesOf = (value: string) => new TextEncoder().encode(value).length;

function item(change: Partial<VisitItem> = {}): VisitItem {
  return {
    type: 'product',
    id: 'food-p001',
    name: text('白菜泡菜 500g'),
    korean: '배추김치 500 g',
    picture: null,
    industry: null,
    company: {
      id: 'food-e01',
      name: text('佳温食品'),
      korean: '가온식품',
      legalName: text('佳温食品株式会社'),
      address: text('首尔特别市 中区; 世宗大路 110, 3层 301号 出口部 国际贸易科'),
      website: 'https://example.com/a,b',
    },
    booths: ['A01', 'A02'].map((number) => ({
      number,
      kind: 'booth' as const,
      hall: text('馆'),
      zone: { code: 'Z', letter: 'A', label: text('区') },
      sharedWith: 0,
    })),
    contact: {
      name: text('김공개', 'ko'),
      title: text('부장', 'ko'),
      phone: '+82-2-1',
      email: 'open@example.com',
      wechat: 'wx_open',
    },
    ...change,
  };
}

test('a code tells the fair once and of each item its names, company, booth and contact', () => {
  const exhibitor = item({
    type: 'exhibitor',
    id: 'e',
    name: text('佳温食品'),
    korean: '가온식품',
    contact: null,
    booths: [],
  });
  expect(composeCodes([item(), exhibitor], 'full', words).map((part) => part.text)).toEqual([
    [
      '沈阳韩国周 2021/9/24–28',
      '',
      '1. 白菜泡菜 500g',
      '배추김치 500 g',
      '佳温食品 가온식품',
      '展位 A01, A02',
      '+82-2-1 open@example.com WeChat wx_open',
      '',
      '2. 佳温食品 가온식품',
      '展位待定',
    ].join('\n'),
  ]);
});

test('a single item has no number, and a Korean reader gets no name twice', () => {
  const korean = item({
    name: text('배추김치 500 g', 'ko'),
    company: { ...item().company, name: text('가온식품', 'ko') },
  });
  expect(composeCodes([korean], 'full', words)[0]?.text).toBe(
    '沈阳韩国周 2021/9/24–28\n\n배추김치 500 g\n가온식품\n展位 A01, A02\n+82-2-1 open@example.com WeChat wx_open',
  );
});

test('each level leaves out what it says: first the contacts, then the company, never the booth', () => {
  const lines = textLevels.map((level) => composeCodes([item()], level, words)[0]?.text.split('\n').slice(2));
  expect(lines.map((part) => part?.length)).toEqual([5, 4, 3]);
  expect(lines.map((part) => part?.includes('展位 A01, A02'))).toEqual([true, true, true]);
  expect(lines[2]?.slice(0, 2)).toEqual(['白菜泡菜 500g', '배추김치 500 g']);
});

test.each(textLevels)(
  '%s: a list of any length is split between items only, in order, each code with its place',
  (level) => {
    for (const count of [1, 2, 8, 30, 60]) {
      const list = Array.from({ length: count }, (_, index) =>
        item({ id: `p${index}`, name: text(`产品 ${index}号${'长'.repeat(index % 40)}`) }),
      );
      const parts = composeCodes(list, level, words);
      expect(parts.flatMap((part) => part.items.map(({ id }) => id))).toEqual(list.map(({ id }) => id));
      expect(parts.flatMap(({ shortened }) => shortened)).toEqual([]);
      for (const [index, part] of parts.entries()) {
        expect(bytesOf(part.text)).toBeLessThanOrEqual(codeBytes);
        expect(
          part.text.startsWith(
            parts.length === 1 ? `${words.fair}\n\n` : `${words.fair} (${index + 1}/${parts.length})\n\n`,
          ),
        ).toBe(true);
        for (const { name } of part.items) expect(part.text).toContain(name.text);
      }
    }
  },
);

test('an item that fits no code alone loses contacts first, then the company, then the end of its names, and is named', () => {
  const long = (length: number) => item({ name: text('名'.repeat(length)), korean: '이'.repeat(length) });
  const lengths = [136, 142, 200];
  const parts = lengths.map((length) => composeCodes([item({ id: 'other' }), long(length)], 'full', words).at(-1));
  expect(
    parts.map(
      (part) => part && [part.shortened.length, bytesOf(part.text) <= codeBytes, part.text.includes('展位 A01, A02')],
    ),
  ).toEqual(lengths.map(() => [1, true, true]));
  expect(
    parts.map((part) => [part?.text.includes('open@'), part?.text.includes('佳温'), part?.text.includes('…')]),
  ).toEqual([
    [false, true, false],
    [false, false, false],
    [false, false, true],
  ]);
});

test('a full code is of version 21 at most, has four white modules around it, and says what it was given', async () => {
  const full = '泡'.repeat(309) + 'ab';
  expect(bytesOf(full)).toBe(codeBytes);
  for (const value of [full, 'A', composeCodes([item()], 'full', words)[0]?.text ?? '']) {
    const modules = modulesOf(value);
    expect(modules.length).toBeLessThanOrEqual(101 + 8);
    expect(modules.slice(0, 4).flat().includes(true)).toBe(false);
    const scale = 4;
    const size = modules.length * scale;
    const data = new Uint8ClampedArray(size * size * 4).fill(255);
    for (let at = 0; at < size * size; at++) {
      const isBlack = modules[Math.floor(at / size / scale)]?.[Math.floor((at % size) / scale)];
      if (isBlack) data.fill(0, at * 4, at * 4 + 3);
    }
    const read = await readBarcodes({ data, width: size, height: size, colorSpace: 'srgb' });
    expect(read.map((code) => code.text)).toEqual([value]);
  }
});

test('the drawing has one rectangle for each run of black modules', () => {
  expect(
    pathOf([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

test('a contact card escapes what has a meaning, folds at 75 octets, and holds only what is public', () => {
  const card = contactCard(item(), ['沈阳韩国周; 2021', '展位 A01']);
  const lines = card.split('\r\n');
  expect(lines.every((line) => bytesOf(line) <= 75)).toBe(true);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(card.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:김공개;;;;',
    'FN:김공개 (佳温食品 가온식품)',
    'ORG:佳温食品株式会社',
    'TITLE:부장',
    'TEL;TYPE=WORK,VOICE:+82-2-1',
    'EMAIL;TYPE=INTERNET:open@example.com',
    'ADR;TYPE=WORK:;;首尔特别市 中区\\; 世宗大路 110\\, 3层 301号 出口部 国际贸易科;;;;',
    'URL:https://example.com/a\\,b',
    'NOTE:沈阳韩国周\\; 2021\\n展位 A01\\nWeChat wx_open',
    'END:VCARD',
    '',
  ]);
  const silent = contactCard(item({ contact: null }), []);
  expect(silent).toContain('FN:佳温食品 가온식품');
  expect(silent).not.toMatch(/TEL|EMAIL|TITLE|NOTE/);
});
