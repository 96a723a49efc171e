import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogue } from '#db/catalogue.ts';
import { findTexts } from '#db/publish/findTexts.ts';
import { publish } from '#db/publish/publish.ts';
import { currentCatalogue } from '#db/publish/versionFolder.ts';
import { seededRandom } from '#db/sample/random.ts';
import type { PlainRecord } from '#tests/support/memoryDraft.ts';
import { publishingSmall } from '#tests/support/publishing.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

const contactFields = ['contactName.ko', 'contactTitle.en', 'phone', 'email', 'wechat'];
const neverShown = ['mobile', 'kakao', 'remarks', 'extra:Bank account', 'extra:비고'];
const shown = ['name.ko', 'name.en', 'summary.zh-CN', 'description.ko', 'website', 'agentName.en'];

/** Records whose every value is a word of its own, with the words that must and must not be in the file. */
function randomRecords(seed: string): { records: PlainRecord[]; open: string[]; secret: string[] } {
  const random = seededRandom(seed);
  const open: string[] = [];
  const secret: string[] = [];
  let count = 0;
  const word = (isOpen: boolean): string => {
    const text = `${isOpen ? 'open' : 'secret'}-${seed}-${(count += 1)}-가나다.`;
    (isOpen ? open : secret).push(text);
    return text;
  };
  const records = Array.from({ length: 24 }, (_, index): PlainRecord => {
    const [isPresent, isVisible, contactPublic] = [random() < 0.7, random() < 0.7, random() < 0.5];
    const isOut = isPresent && isVisible;
    const fill = (fields: string[], isOpen: boolean) => fields.map((field) => [field, word(isOpen)]);
    const values = {
      ...Object.fromEntries(fill(shown, isOut)),
      ...Object.fromEntries(fill(contactFields, isOut && contactPublic)),
      ...Object.fromEntries(fill(neverShown, false)),
      contactPublic: contactPublic ? '1' : '0',
      // An empty flag means that nobody has taken it off the shelf.
      ...(isVisible ? {} : { isVisible: '0' }),
    };
    return { type: 'exhibitor', code: `r${index}`, values, isPresent };
  });
  return { records, open, secret };
}

test('whatever is hidden, removed, private or an extra column is nowhere in the bytes of the file; the rest is', () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const dir = join(temporaryFolder(), 'catalogue');
    const source = publishingSmall(temporaryFolder());
    const { records, open, secret } = randomRecords(seed);
    publish(source.options(dir, [...source.records, ...records]));
    const bytes = readFileSync(currentCatalogue(dir)?.file ?? '');
    expect(secret.length).toBeGreaterThan(100);
    expect([...findTexts(bytes, secret)]).toEqual([]);
    const found = findTexts(bytes, open);
    expect(open.filter((text) => !found.has(text))).toEqual([]);
  }
});

test('products of a company that is off the shelf are off it, too, and come back under their old number', () => {
  const dir = join(temporaryFolder(), 'catalogue');
  const source = publishingSmall(temporaryFolder());
  const hide = source.records.map((record) =>
    record.code === 'food-e01' ? { ...record, values: { ...record.values, isVisible: '0' } } : record,
  );
  const numberIn = () => {
    const catalogue = openCatalogue(currentCatalogue(dir)?.file ?? '');
    const item = { type: 'product', id: 'food-p001' } as const;
    const answer = [
      catalogue.itemNumbers.numberOf(item),
      catalogue.products.getFacts('food-p001', 'ko')?.name.text,
      catalogue.itemNumbers.nameOfGone(item, 'ko')?.text,
    ];
    catalogue.close();
    return answer;
  };
  publish(source.options(dir));
  const [number, name] = numberIn();
  publish(source.options(dir, hide));
  expect(numberIn()).toEqual([number, undefined, name]);
  publish(source.options(dir));
  expect(numberIn()).toEqual([number, name, name]);
});
