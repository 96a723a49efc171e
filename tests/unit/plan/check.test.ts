import { expect, test } from 'vitest';
import { LOCALES } from '#db/model.ts';
import { checkPlan, PLAN_FAULTS, type PlanFault } from '#db/plan/check.ts';
import { faultText } from '#db/plan/checkTexts.ts';

/** A small plan without faults; tests spoil a copy. */
function goodPlan() {
  const name = { ko: '이름', 'zh-CN': '名称', en: 'Name' };
  return {
    halls: [{ code: 'H', widthM: 30, depthM: 20, name }],
    zones: [
      {
        code: 'Z-A',
        letter: 'A',
        hall: 'H',
        name,
        outline: [
          [0, 0],
          [30, 0],
          [30, 8],
          [0, 8],
        ],
      },
    ],
    features: [
      { code: 'door', kind: 'entrance', hall: 'H', xM: 14, yM: 19.8, widthM: 3, depthM: 0.2 },
      { code: 'pillar', kind: 'column', hall: 'H', xM: 3, yM: 14, widthM: 0.6, depthM: 0.6 },
    ],
    booths: [
      { number: 'A01', kind: 'booth', zone: 'Z-A', xM: 3, yM: 3, widthM: 3, depthM: 3 },
      {
        number: 'A02',
        kind: 'booth',
        zone: 'Z-A',
        xM: 6,
        yM: 3,
        widthM: 3,
        depthM: 3,
        parts: [
          { number: 'A02-01', kind: 'counter', xM: 6, yM: 3, widthM: 1.5, depthM: 3, front: 'south' },
          { number: 'A02-02', kind: 'shelf' },
        ],
      },
      { number: 'A03', kind: 'booth', zone: 'Z-A' },
    ],
    moved: [
      { number: 'A09', to: 'A01' },
      { number: 'A10', to: null },
    ],
    kiosks: [{ code: 'K1', hall: 'H', xM: 15, yM: 15, facingDegrees: 0 }],
    exhibitors: { 'food-e01': ['A-1'], 'food-e02': ['A02-02'], 'food-e03': [] },
  };
}
type Plan = ReturnType<typeof goodPlan>;
/** The plan without its types: spoiling it means breaking them. */
interface Loose {
  [list: string]: Record<string, unknown>[];
}

/** The record of a list to spoil; `parts` are those of the second booth. */
function at(plan: Plan, list: keyof Plan | 'parts', index: number): Record<string, unknown> {
  const records = list === 'parts' ? plan.booths[1]?.parts : (plan as unknown as Loose)[list];
  const found = records?.[index];
  if (!found) throw new Error(`no ${list} ${index}`);
  return found;
}
const put = (list: keyof Plan | 'parts', index: number, values: object) => (plan: Plan) =>
  void Object.assign(at(plan, list, index), values);

const fault = (code: PlanFault['code'], where: string, what = ''): PlanFault => ({ code, where, what });

test('a plan without faults has none', () => {
  expect(checkPlan(JSON.stringify(goodPlan()))).toEqual([]);
});

test.each<[promise: string, spoil: (plan: Plan) => void, faults: PlanFault[]]>([
  ['a key at the top', (plan) => void Object.assign(plan, { kioks: [] }), [fault('unknown-key', '', 'kioks')]],
  ['a key of a part', put('parts', 0, { color: 'red' }), [fault('unknown-key', 'booths[1].parts[0]', 'color')]],
  [
    'half a position',
    put('booths', 0, { yM: undefined }),
    [fault('bad-value', 'booths[0]', 'xM, yM, widthM and depthM: all four or none')],
  ],
  ['a booth twice, spelt differently', put('booths', 2, { number: 'a-1' }), [fault('duplicate', 'booths', 'a-1')]],
  [
    'a letter twice',
    (plan) => void plan.zones.push({ ...plan.zones[0], code: 'Z-B' } as Plan['zones'][number]),
    [fault('duplicate', 'zones', 'A')],
  ],
  ['a zone nobody knows', put('booths', 2, { zone: 'Z-Q' }), [fault('unknown-zone', 'A03', 'Z-Q')]],
  ['a hall nobody knows', put('features', 1, { hall: 'Q' }), [fault('unknown-hall', 'pillar', 'Q')]],
  [
    'an exhibitor at an unknown booth',
    (plan) => void Object.assign(plan.exhibitors, { 'food-e03': ['A77'] }),
    [fault('unknown-booth', 'food-e03', 'A77')],
  ],
  ['a booth that moved nowhere known', put('moved', 0, { to: 'A78' }), [fault('unknown-booth', 'A09', 'A78')]],
  [
    'a booth that moved and is still there',
    put('moved', 1, { number: 'A01' }),
    [fault('moved-still-there', 'moved', 'A01')],
  ],
  ['a booth over the wall', put('booths', 0, { xM: -1 }), [fault('outside-hall', 'A01', 'H')]],
  ['booths on one another', put('booths', 0, { xM: 3.5 }), [fault('overlap', 'A01', 'A02')]],
  ['a pillar in a booth', put('features', 1, { xM: 4, yM: 4 }), [fault('overlap', 'A01', 'pillar')]],
  ['a counter beside its booth', put('parts', 0, { xM: 8.5 }), [fault('outside-booth', 'A02-01', 'A02')]],
  [
    'counters on one another',
    put('parts', 1, { xM: 7, yM: 3, widthM: 1, depthM: 1 }),
    [fault('overlap', 'A02-01', 'A02-02')],
  ],
  [
    'a booth with its open side to the wall',
    put('booths', 0, { yM: 0, front: 'north' }),
    [fault('unreachable', 'A01')],
  ],
  [
    'a wall across the hall, even with steps in it',
    (plan) =>
      void plan.features.push(
        { code: 'wall', kind: 'wall', hall: 'H', xM: 0, yM: 9, widthM: 20, depthM: 0.2 },
        { code: 'stair', kind: 'steps', hall: 'H', xM: 20, yM: 9, widthM: 10, depthM: 0.2 },
      ),
    [fault('unreachable', 'A01'), fault('unreachable', 'A02-01')],
  ],
  ['a kiosk in a booth', put('kiosks', 0, { xM: 4, yM: 4 }), [fault('kiosk-blocked', 'K1', 'H')]],
  [
    'no way in',
    (plan) => {
      plan.features.shift();
      plan.kiosks.pop();
    },
    [fault('no-entrance', 'H')],
  ],
])('%s is named', (_promise, spoil, faults) => {
  const plan = goodPlan();
  spoil(plan);
  expect(checkPlan(JSON.stringify(plan))).toEqual(faults);
});

test('several faults are named at once, and what is no JSON is said to be none', () => {
  const plan = goodPlan();
  put('booths', 2, { zone: 'Z-Q' })(plan);
  put('booths', 0, { xM: 3.5 })(plan);
  expect(checkPlan(JSON.stringify(plan)).map(({ code }) => code)).toEqual(['unknown-zone', 'overlap']);
  expect(checkPlan('{"halls": [').map(({ code }) => code)).toEqual(['not-json']);
});

test('every fault has its own sentence in every language, with both names in it', () => {
  const sentences = LOCALES.flatMap((locale) =>
    PLAN_FAULTS.map((code) => faultText({ code, where: 'A01', what: 'A02' }, locale)),
  );
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((text) => /[{}]/.test(text))).toEqual([]);
  const overlap = LOCALES.map((locale) => faultText({ code: 'overlap', where: '{what}', what: '{where}' }, locale));
  expect(overlap).toEqual(['{what}: {where}와(과) 겹칩니다', '{what}与{where}重叠', '{what} and {where} overlap']);
});
