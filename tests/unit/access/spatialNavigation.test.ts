/** Hand-made pages: what an arrow means must be what a person means by it. */
import { describe, expect, test } from 'vitest';
import {
  entryEdge,
  nearestBox,
  nextInDirection,
  type Box,
  type Direction,
} from '#renderer/access/spatialNavigation.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A page of named boxes; `walk` follows arrows and tells every name on the way, `.` where the focus stays. */
function page(boxes: Record<string, Box>) {
  const names = Object.keys(boxes);
  return {
    walk: (from: string, ...arrows: Direction[]): string => {
      let at = from;
      return arrows
        .map((direction) => {
          const others = names.filter((name) => name !== at);
          const start = boxes[at];
          if (!start) throw new Error(`no box ${at}`);
          const next = nextInDirection(
            start,
            others.map((name) => boxes[name] as Box),
            direction,
          );
          if (next === null) return '.';
          at = others[next] ?? '?';
          return at;
        })
        .join(' ');
    },
    /** Everything that arrows reach from `from`. */
    reach: (from: string): string[] => {
      const reached = new Set([from]);
      for (const name of reached)
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const others = names.filter((each) => each !== name);
          const next = nextInDirection(
            boxes[name] as Box,
            others.map((each) => boxes[each] as Box),
            direction,
          );
          if (next !== null) reached.add(others[next] as string);
        }
      return [...reached].toSorted();
    },
    names: names.toSorted(),
  };
}

/** Three columns and rows of cards, each with the button of the list under its picture, over a bar of five actions. */
const cards: Record<string, Box> = {};
for (let row = 0; row < 3; row++)
  for (let column = 0; column < 3; column++) {
    const name = `${row}${column}`;
    cards[name] = box(column * 320, row * 200, 300, 180);
    cards[`+${name}`] = box(column * 320, row * 200 + 130, 100, 50);
  }
for (let action = 0; action < 5; action++) cards[`bar${action}`] = box(action * 190, 620, 190, 90);

describe('cards in a grid', () => {
  test('arrows go along rows and columns', () => {
    expect(page(cards).walk('00', 'right', 'right', 'down', 'down', 'left', 'left', 'up')).toBe(
      '01 02 12 22 +22 21 11',
    );
  });

  test('a button that lies on a card is reached from the card, and the card from it', () => {
    expect(page(cards).walk('11', 'left', 'right')).toBe('+11 11');
    expect(page(cards).walk('+11', 'left', 'down')).toBe('10 20');
  });

  test('from the last row the bar is next, and back', () => {
    expect(page(cards).walk('22', 'down', 'up')).toBe('bar4 22');
  });

  test('nothing is ahead of the ends', () => {
    expect(page(cards).walk('02', 'up', 'right')).toBe('. .');
  });

  test('everything is reached from everywhere', () => {
    const { names, reach } = page(cards);
    for (const name of names) expect(reach(name)).toEqual(names);
  });
});

describe('keys in rows that are shifted against each other', () => {
  const keys: Record<string, Box> = {};
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].forEach((row, number) => {
    [...row].forEach((key, position) => (keys[key] = box(position * 100 + number * 50, number * 100, 100, 100)));
  });
  keys['space'] = box(250, 300, 250, 100);
  keys['done'] = box(500, 300, 300, 100);

  test('up and down go to the key that touches', () => {
    expect(page(keys).walk('q', 'down', 'down', 'down')).toBe('a z space');
    expect(page(keys).walk('space', 'up', 'up', 'up')).toMatch(/^[xcv] [sdf] [wert]$/);
  });

  test('left and right stay in the row, at its ends too', () => {
    expect(page(keys).walk('a', 'left')).toBe('.');
    expect(page(keys).walk('l', 'right')).toBe('.');
    expect(page(keys).walk('p', 'left', 'right')).toBe('o p');
  });

  test('every key is reached', () => {
    const { names, reach } = page(keys);
    for (const name of names) expect(reach(name)).toEqual(names);
  });
});

describe('a list with a column of letters beside it', () => {
  const list: Record<string, Box> = {};
  for (let row = 0; row < 8; row++) {
    list[`row${row}`] = box(0, 100 + row * 100, 700, 90);
    list[`+${row}`] = box(705, 100 + row * 100, 90, 90);
  }
  for (let letter = 0; letter < 14; letter++) list[`letter${letter}`] = box(850, 90 + letter * 58, 60, 56);

  test('the letter beside a row is to its right, and the row beside a letter to its left', () => {
    expect(page(list).walk('row0', 'right', 'right')).toMatch(/^\+0 letter[01]$/);
    expect(page(list).walk('letter13', 'left', 'left')).toMatch(/^\+7 row7$/);
  });

  test('down stays in the column it is in', () => {
    expect(page(list).walk('row0', 'down', 'down')).toBe('row1 row2');
    expect(page(list).walk('letter0', 'down', 'down')).toBe('letter1 letter2');
  });
});

test('a bar at the side is left of nothing and right of everything', () => {
  const { walk } = page({
    field: box(0, 0, 900, 60),
    card: box(0, 100, 900, 300),
    home: box(1000, 0, 150, 200),
    search: box(1000, 200, 150, 200),
  });
  expect(walk('field', 'right', 'down', 'left')).toBe('home search card');
});

test('up and down turn aside when nothing is straight ahead, left and right do not', () => {
  const { walk } = page({ title: box(0, 0, 100, 40), language: box(800, 200, 100, 60) });
  expect(walk('title', 'down', 'up')).toBe('language title');
  expect(page({ title: box(0, 0, 100, 40), below: box(150, 200, 100, 60) }).walk('title', 'right')).toBe('.');
});

test('a view is entered at its edge: the first box that is in it', () => {
  const view = box(0, 100, 500, 400);
  const boxes = [box(0, 120, 500, 90), box(0, 220, 500, 90), box(0, 480, 500, 90)];
  expect(nextInDirection(entryEdge(view, 'down'), boxes, 'down')).toBe(0);
  expect(nextInDirection(entryEdge(view, 'up'), boxes, 'up')).toBe(1);
});

test('beside a box that has gone, the nearest one is found', () => {
  expect(nearestBox(box(0, 200, 100, 90), [box(0, 0, 100, 90), box(0, 300, 100, 90), box(400, 200, 100, 90)])).toBe(1);
  expect(nearestBox(box(0, 0, 1, 1), [])).toBeNull();
});
