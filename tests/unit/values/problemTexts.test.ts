import { expect, test } from 'vitest';
import { VALUE_PROBLEMS } from '#db/records/values/types.ts';
import { valueProblemTexts } from '#db/transfer/problemTexts/values.ts';

test.each(VALUE_PROBLEMS)('%s fills the same words into every language', (code) => {
  const texts = valueProblemTexts[code];
  const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
  expect(places(texts.ko)).toEqual(places(texts.en));
  expect(places(texts['zh-CN'])).toEqual(places(texts.en));
});
