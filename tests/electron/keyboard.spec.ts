/** The keyboard in Electron, by the same fingers as in the browser suite. */
import { expect, test } from '#tests/support/electronApp.ts';
import { LOCALES } from '../../db/model.ts';
import { openKeyboard, scanCode, typeEveryShape, typeNames } from '../e2e/typing.ts';
import { KioskPage } from '../support/kioskPage.ts';

for (const locale of LOCALES) {
  test(`names of the catalogue in ${locale}, two fingers in turn, nothing lost`, async ({ startKiosk }) => {
    const { page } = await startKiosk();
    await typeNames(new KioskPage(page, { hasTouch: false }), locale, 40);
  });
}

test('every shape of syllable, a long press, and a scanner', async ({ startKiosk }) => {
  const { page } = await startKiosk();
  const kiosk = new KioskPage(page, { hasTouch: false });
  const typist = await openKeyboard(kiosk, 'ko');
  await typeEveryShape(typist, 4);

  const finger = await typist.touch(typist.pointOf('ㄱ'));
  await expect(kiosk.field).toHaveValue('ㄲ');
  await typist.lift(finger);
  await typist.type('ㅏㅊㅣ');
  await expect(kiosk.field).toHaveValue('까치');

  await scanCode(kiosk, '8801234567893');
  await expect(kiosk.field).toHaveValue('8801234567893');
  await expect(typist.keyboard).toHaveCount(0);
});
