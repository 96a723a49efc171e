import { expect, test } from 'vitest';
import { openDraft } from '#db/draft/openDraft.ts';
import { presence, type Draft, type Edit, type RecordKey } from '#db/draft/types.ts';
import { pick, seededRandom } from '#db/sample/random.ts';
import { byHand, contentOf, emptyDraft, replayedContent } from '#tests/support/drafts.ts';
import { createFakeClock } from '#tests/support/fakeClock.ts';

/** A draft as one map of values and the map after every set; nothing of the real one is used. */
type State = ReadonlyMap<string, string>;

const keys: readonly RecordKey[] = [
  ...Array.from({ length: 6 }, (_, index) => ({ type: 'product', code: `p${index}` }) as const),
  ...Array.from({ length: 3 }, (_, index) => ({ type: 'exhibitor', code: `e${index}` }) as const),
];
const fields = [presence, 'name.ko', 'name.en', 'externalId', 'sort', 'extra:비고'];
const nameOf = ({ type, code }: RecordKey, field: string) => `${type} ${code} ${field}`;
const partsOf = (name: string) => name.split(' ') as [string, string, string];

const hasAny = (state: State, key: RecordKey) => fields.some((field) => state.has(nameOf(key, field)));

function applied(state: State, values: ReadonlyMap<string, string | null>): State {
  const next = new Map(state);
  for (const [name, value] of values) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const isSame = (a: State, b: State) => a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);

/** Names whose values differ. */
function differing(a: State, b: State): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

function stateOf(draft: Draft): State {
  return new Map(
    contentOf(draft).flatMap(({ type, code, isPresent, values }): [string, string][] => [
      ...(isPresent ? [[nameOf({ type, code }, presence), '1'] as [string, string]] : []),
      ...Object.entries(values).map(([field, value]): [string, string] => [nameOf({ type, code }, field), value]),
    ]),
  );
}

function randomEdits(random: () => number): Edit[] {
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const field = pick(random, fields);
    const text = random() < 0.25 ? null : String(Math.floor(random() * 4));
    return { ...pick(random, keys), field, value: field === presence && text !== null ? '1' : text };
  });
}

/** What the edits do to a state, or null when one of them is for an unknown record. */
function edited(state: State, edits: readonly Edit[]): State | null {
  const values = new Map(edits.map((each) => [nameOf(each, each.field), each.value]));
  const isMade = (key: RecordKey) =>
    hasAny(state, key) ||
    values.get(nameOf(key, presence)) === '1' ||
    fields.every((field) => (values.get(nameOf(key, field)) ?? null) === null);
  if (!edits.every(isMade)) return null;
  return applied(state, values);
}

/** The state when the set that led from `before` to `after` is taken back from `now`, and the names that stay. */
function undone(now: State, before: State, after: State): { state: State; kept: string[] } {
  const names = differing(before, after);
  const back = names.filter((name) => now.get(name) === after.get(name));
  const leaves = (name: string) => {
    const [type, code] = partsOf(name);
    const own = `${type} ${code} ${presence}`;
    return names.includes(own) && !before.has(own) && now.has(own);
  };
  const isOther = (name: string) => now.get(name) !== after.get(name) && now.get(name) !== before.get(name);
  const kept = names.filter((name) => isOther(name) && !leaves(name));
  return { state: applied(now, new Map(back.map((name) => [name, before.get(name) ?? null]))), kept };
}

/** `now` with one value, one record or everything of `then`. */
function restored(now: State, then: State, scope: { of: RecordKey | null; field: string | null }): State {
  const isMeant = (name: string) => {
    const [type, code, field] = partsOf(name);
    const isOf = scope.of === null || (scope.of.type === type && scope.of.code === code);
    return isOf && (scope.field === null || scope.field === field);
  };
  const names = differing(now, then).filter(isMeant);
  return applied(now, new Map(names.map((name) => [name, then.get(name) ?? null])));
}

test.each(['one', 'two', 'three'])('500 random steps leave what a plain map would hold (seed %s)', (seed) => {
  const random = seededRandom(seed);
  const clock = createFakeClock();
  const { draft: first, path } = emptyDraft(clock.now);
  let draft = first;
  /** States after each set; the first is the empty draft. */
  const states: State[] = [new Map()];
  const known = new Set<string>();
  const counts = { change: 0, refused: 0, undo: 0, kept: 0, restore: 0, nothing: 0 };

  for (let step = 0; step < 500; step += 1) {
    clock.advanceMs(1000);
    const now = states.at(-1) ?? new Map<string, string>();
    const setId = 1 + Math.floor(random() * (states.length - 1));
    const turn = states.length > 1 ? random() : 0;
    let next: State | null = now;
    let madeId: number | undefined;
    if (turn < 0.6) {
      const edits = randomEdits(random);
      next = edited(now, edits);
      if (next === null) {
        expect(() => draft.change(byHand, edits)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
        next = now;
        counts.refused += 1;
      } else {
        madeId = draft.change(byHand, edits)?.id;
        counts.change += 1;
      }
    } else if (turn < 0.8) {
      const [before, after] = [states[setId - 1] ?? now, states[setId] ?? now];
      const expected = undone(now, before, after);
      const { set, kept } = draft.undo(setId, 'editor');
      expect(kept.map(({ type, code, field }) => nameOf({ type, code }, field)).sort()).toEqual(expected.kept.sort());
      [next, madeId] = [expected.state, set?.id];
      counts.undo += 1;
      counts.kept += kept.length;
    } else {
      const of = random() < 0.3 ? null : pick(random, keys);
      if (of && !known.has(`${of.type} ${of.code}`)) continue;
      const scope = { of, field: of && random() < 0.5 ? pick(random, fields) : null };
      next = restored(now, states[setId] ?? now, scope);
      madeId = draft.restore({ setId, ...scope }, 'editor')?.id;
      counts.restore += 1;
    }
    expect(stateOf(draft)).toEqual(next);
    if (isSame(next, now)) {
      expect(madeId).toBeUndefined();
      counts.nothing += 1;
    } else {
      expect(madeId).toBe(states.length);
      states.push(next);
      for (const name of next.keys()) known.add(partsOf(name).slice(0, 2).join(' '));
    }
    expect(draft.revision()).toBe(states.length - 1);
    if (step % 50 === 49) {
      draft.close();
      draft = openDraft(path, { now: clock.now, seed: null });
    }
  }
  expect(replayedContent(draft)).toEqual(contentOf(draft));
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(5);
  draft.close();
});
