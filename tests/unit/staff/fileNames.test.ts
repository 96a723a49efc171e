import { expect, test } from 'vitest';
import { fileWord, stamp } from '#app/office/fileNames.ts';
import { memoryDraft } from '#tests/support/memoryDraft.ts';

test('files are named in the reader’s words, with the time on the fair’s clocks', () => {
  const now = new Date('2021-09-24T23:30:00Z');
  const fair = memoryDraft([{ type: 'fair', code: 'fair', values: { timeZone: 'Asia/Shanghai' } }]);
  expect(stamp(now, fair)).toBe('2021-09-25 0730');
  expect(stamp(now, memoryDraft([]))).toBe('2021-09-24 2330');
  expect(fileWord('counts', 'zh-CN')).toBe('访客统计');
});
