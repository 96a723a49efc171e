/** Short ways to ask for a value: a field by its stored name, a cell by its text. */
import { fieldOfKey, type RecordType } from '#db/records/fields.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import type { ValueTarget } from '#db/records/values/types.ts';
import type { Vocabularies } from '#db/records/vocabularies.ts';
import type { Cell } from '#db/transfer/types.ts';

/** The field `product.name.ko`, as the readers of values want it. */
export function targetOf(name: string): ValueTarget {
  const [type = '', ...key] = name.split('.');
  const field = fieldOfKey(type as RecordType, key.join('.'));
  if (!field) throw new Error(`there is no field ${name}`);
  return { type: type as RecordType, ...field };
}

/** Units and nothing else: enough for values that are no codes. */
export const onlyUnits: Vocabularies = {
  list: () => [],
  name: () => undefined,
  find: (name, text) =>
    name === 'unit' && /^(?:개|pcs|件|个|박스)$/iu.test(text)
      ? [{ code: /박스/.test(text) ? 'BOX' : 'PCS', isExact: true }]
      : [],
};

/** The value of a cell and the codes of its problems, as one line: `50-100` or `null! bad-year`. */
export function readAs(field: string, cell: Cell | string, vocabularies: Vocabularies = onlyUnits): string {
  const whole: Cell = typeof cell === 'string' ? { text: cell, kind: 'text' } : cell;
  const { value, isUndecided, problems } = parseCell(whole, targetOf(field), vocabularies);
  const shown = (value ?? (isUndecided ? 'undecided' : 'null')).replaceAll('\n', '⏎');
  return [shown, ...problems.map(({ code }) => code)].join(' ! ');
}
