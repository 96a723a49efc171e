import { expect, test } from 'vitest';
import { fieldsOf, RECORD_TYPES } from '#db/records/fields.ts';
import { parseCell } from '#db/records/values/parseValue.ts';
import { onlyUnits } from '#tests/support/values.ts';

/** Longest text that a cell of a spreadsheet can hold. */
const longestCell = 32_767;

test.each(['1', '0', '/', '.', '1,', 'A1~', 'a@', '(', '="', '가', '瀋', '\n', 'a\n', 'co., '])(
  'a cell full of %j holds nothing up',
  (sign) => {
    const text = `${sign.repeat(Math.floor(longestCell / sign.length))}!`;
    const slow: string[] = [];
    for (const type of RECORD_TYPES)
      for (const spec of fieldsOf(type)) {
        const start = performance.now();
        parseCell({ text, kind: 'text' }, { type, spec, locale: spec.isLocalized ? 'zh-CN' : null }, onlyUnits);
        // A pattern that goes back and forth takes ten seconds here; twenty times slower than usual is a busy machine.
        if (performance.now() - start > 5000) slow.push(`${type} ${spec.key}`);
      }
    expect(slow).toEqual([]);
  },
);
