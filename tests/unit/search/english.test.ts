import { describe, expect, test } from 'vitest';
import { spellingsOf, stemsOf } from '#db/search/text/english.ts';

test.each([
  ['batteries', 'battery'],
  ['battery', 'batteries'],
  ['boxes', 'box'],
  ['dresses', 'dress'],
  ['toothbrushes', 'toothbrush'],
  ['watches', 'watch'],
  ['tomatoes', 'tomato'],
  ['shoes', 'shoe'],
  ['robots', 'robot'],
  ['machines', 'machine'],
  ['harnesses', 'harness'],
  ['heating', 'heat'],
  ['heated', 'heat'],
  ['wiring', 'wire'],
  ['baked', 'bake'],
  ['baking', 'bake'],
  ['bake', 'baking'],
  ['dried', 'dry'],
  ['stopped', 'stop'],
  ['running', 'run'],
  ['run', 'running'],
])('%s may be a form of %s', (word, stem) => {
  expect(stemsOf(word)).toContain(stem);
});

test.each([
  ['children', 'child'],
  ['knives', 'knife'],
  ['teeth', 'tooth'],
  ['men', 'man'],
  ['shelves', 'shelf'],
  ['leaves', 'leaf'],
  ['mice', 'mouse'],
])('%s and %s, irregular, meet both ways', (plural, singular) => {
  expect([stemsOf(plural), stemsOf(singular)]).toEqual([
    expect.arrayContaining([singular]),
    expect.arrayContaining([plural]),
  ]);
});

test.each(['gas', 'lens', 'bus', 'box', 'glass', 'king', 'ring', '3304', '홍삼', ''])(
  '%j has no other form',
  (word) => {
    expect(stemsOf(word)).toEqual([]);
  },
);

test('no stem is the word itself or a scrap of it', () => {
  const words =
    'seed need used speed wedding spring string king sing batteries used dyed tied pies series news analysis'.split(
      ' ',
    );
  const wrong = words.flatMap((word) =>
    stemsOf(word).flatMap((stem) => (stem === word || stem.length < 3 ? [`${word}: ${stem}`] : [])),
  );
  expect(wrong).toEqual([]);
});

describe('British and American spelling, both ways', () => {
  test.each([
    ['colour', 'color'],
    ['colours', 'colors'],
    ['coloured', 'colored'],
    ['flavour', 'flavor'],
    ['vapour', 'vapor'],
    ['odour', 'odor'],
    ['fibre', 'fiber'],
    ['fibres', 'fibers'],
    ['centre', 'center'],
    ['litre', 'liter'],
    ['metre', 'meter'],
    ['aluminium', 'aluminum'],
    ['tyre', 'tire'],
    ['tyres', 'tires'],
    ['mould', 'mold'],
    ['moulding', 'molding'],
    ['grey', 'gray'],
    ['jewellery', 'jewelry'],
    ['catalogue', 'catalog'],
    ['organised', 'organized'],
    ['sterilisation', 'sterilization'],
    ['analyser', 'analyzer'],
    ['electrolyser', 'electrolyzer'],
    ['fertiliser', 'fertilizer'],
    ['moisturiser', 'moisturizer'],
    ['defence', 'defense'],
    ['licence', 'license'],
    ['labelled', 'labeled'],
    ['yoghurt', 'yogurt'],
    ['doughnut', 'donut'],
    ['sulphur', 'sulfur'],
    ['whisky', 'whiskey'],
    ['cosy', 'cozy'],
    ['pyjamas', 'pajamas'],
    ['plough', 'plow'],
    ['programme', 'program'],
    ['tonne', 'ton'],
  ])('%s and %s', (british, american) => {
    expect([spellingsOf(british), spellingsOf(american)]).toEqual([
      expect.arrayContaining([american]),
      expect.arrayContaining([british]),
    ]);
  });

  test.each([
    ['anaemia', 'anemia'],
    ['oestrogen', 'estrogen'],
    ['paediatric', 'pediatric'],
  ])('%s is %s in America', (british, american) => {
    expect(spellingsOf(british)).toContain(american);
  });
});

test('a word without another spelling has none, and none is the word itself', () => {
  expect(['kimchi', 'robot', 'four', 'for', 'or', '3304', '红参', ''].map((word) => spellingsOf(word))).toEqual(
    Array.from({ length: 8 }, () => []),
  );
  expect(['colour', 'fibre', 'grey', 'tyre'].filter((word) => spellingsOf(word).includes(word))).toEqual([]);
});

test('a spelling is changed once, not a second time inside its own other form', () => {
  expect([spellingsOf('programme'), spellingsOf('tonne')]).toEqual([['program'], ['ton']]);
});
