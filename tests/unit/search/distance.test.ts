import { expect, test } from 'vitest';
import { allowedEdits, prefixDistance } from '#db/search/distance.ts';

test('short words allow no slip, long ones about a quarter', () => {
  expect(Array.from({ length: 17 }, (_, length) => allowedEdits(length))).toEqual([
    0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4,
  ]);
});

test.each([
  ['kimchi', 'kimchi box', 0, { edits: 0, end: 6 }],
  ['kimhci', 'kimchi box', 0, { edits: 1, end: 6 }],
  ['kmchi', 'kimchi box', 0, { edits: 1, end: 6 }],
  ['kimmchi', 'kimchi box', 0, { edits: 1, end: 6 }],
  ['kimxhi', 'kimchi box', 0, { edits: 1, end: 6 }],
  ['box', 'kimchi box', 7, { edits: 0, end: 10 }],
  ['bax', 'kimchi box', 7, { edits: 1, end: 10 }],
  ['gimsng', 'ginseng', 0, { edits: 2, end: 7 }],
  ['abc', 'xyz', 0, null],
  ['kimchi', 'kim', 0, null],
])('%s at the start of %s from %i on: %j', (query, text, start, expected) => {
  expect(prefixDistance(query, text, start, 2)).toEqual(expected);
});

test('a limit of nothing accepts only the word itself', () => {
  expect([prefixDistance('soju', 'soju', 0, 0), prefixDistance('soju', 'sojo', 0, 0)]).toEqual([
    { edits: 0, end: 4 },
    null,
  ]);
});
