import { LOCALES } from '../../db/model.ts';
import { test } from '../support/browserTest.ts';
import { visitByKeypad } from '../support/keypadVisit.ts';

for (const locale of LOCALES) {
  test(`a whole visit with five keys in ${locale}`, async ({ kiosk }) => {
    test.setTimeout(120_000);
    await visitByKeypad(kiosk, locale);
  });
}
