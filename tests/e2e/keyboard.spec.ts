import type { Page } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { LOCALES } from '../../db/model.ts';
import { expect, test } from '../support/browserTest.ts';
import { keysOf } from '../support/hangulKeys.ts';
import type { KioskPage } from '../support/kioskPage.ts';
import { linesOf, openKeyboard, scanCode, typeEveryShape, typeNames, Typist, type Point } from './typing.ts';

/** Reads of the field: its text with the caret as `|` or the selection as `[…]`. */
async function line(kiosk: KioskPage): Promise<string> {
  return kiosk.field.evaluate((input: HTMLInputElement) => {
    const { value, selectionStart: start, selectionEnd: end } = input;
    if (start === null || end === null) return value;
    return start === end
      ? `${value.slice(0, start)}|${value.slice(start)}`
      : `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`;
  });
}

/** The point in the field before its character at `index`. */
async function pointInField(kiosk: KioskPage, index: number): Promise<Point> {
  return kiosk.field.evaluate((input: HTMLInputElement, position) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = getComputedStyle(input).font;
    const box = input.getBoundingClientRect();
    return {
      x: box.left + context.measureText(input.value.slice(0, position)).width - input.scrollLeft + 1,
      y: box.top + box.height / 2,
    };
  }, index);
}

async function mmOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')));
}

test.describe('nothing is lost', () => {
  test('Korean: every open syllable and every final under every vowel, two fingers in turn', async ({ kiosk }) => {
    await typeEveryShape(await openKeyboard(kiosk, 'ko'));
  });

  test('Chinese: every pinyin syllable', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'zh-CN');
    const characters = Array.from({ length: 0x5200 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const read = characters.map(
      (character) => pinyin(character, { toneType: 'none', type: 'array', v: true })[0] ?? '',
    );
    const syllables = [...new Set(read)].filter((syllable) => /^[a-z]+$/.test(syllable));
    expect(syllables.length).toBeGreaterThan(400);
    for (const { keys, text } of linesOf(syllables.map((text) => ({ keys: text, text })))) {
      await typist.typeAndCheck(keys, text);
    }
  });

  for (const locale of LOCALES) {
    test(`300 names of the catalogue in ${locale}`, async ({ kiosk }) => {
      test.setTimeout(300_000); // 40 s on an idle machine; others may be testing on this one.
      await typeNames(kiosk, locale, 300);
    });
  }
});

test.describe('fingers', () => {
  test('characters come in the order of the presses, however the fingers lift', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    const [a, b, c] = [
      await typist.touch(typist.pointOf('a')),
      await typist.touch(typist.pointOf('b')),
      await typist.touch(typist.pointOf('c')),
    ];
    await expect(kiosk.field).toHaveValue('abc');
    for (const finger of [c, a, b]) await typist.lift(finger);
    await typist.press('d');
    await expect(kiosk.field).toHaveValue('abcd');
  });

  test('a key looks pressed in the very next frame, and released when the finger has gone', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    await typist.keyboard.evaluate((keyboard) => {
      const look = new Promise((resolve) => {
        const inNextFrame = () =>
          requestAnimationFrame(() => resolve(keyboard.querySelector('[data-pressed]')?.textContent));
        keyboard.addEventListener('pointerdown', inNextFrame, { once: true });
      });
      Object.assign(window, { look });
    });
    const finger = await typist.touch(typist.pointOf('k'));
    expect(await kiosk.page.evaluate(() => (window as unknown as { look: Promise<unknown> }).look)).toBe('k');
    await typist.lift(finger);
    await expect(typist.keyboard.locator('[data-pressed]')).toHaveCount(0);
  });

  test('a touch just below a key is that key, and no point between keys is dead', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    const mm = await mmOf(kiosk.page);
    /** Where what is drawn of a key ends. */
    const lowerEdge = async (key: string): Promise<Point> => {
      const cap = typist.keyboard.getByRole('button', { name: key, exact: true }).locator('> span');
      const box = await cap.boundingBox();
      if (!box) throw new Error(`${key} is not drawn`);
      return { x: box.x + box.width / 2, y: box.y + box.height };
    };
    const below = ({ x, y }: Point, distanceMm: number) => ({ x, y: y + distanceMm * mm });
    const g = await lowerEdge('g');
    for (const distanceMm of [-1, 0.7, 1.9, 5]) await typist.tap(below(g, distanceMm));
    // Left of the second row, and at the very edge of the keyboard: not the action bar beneath.
    const { x, y } = typist.pointOf('a', { x: 0, y: 0.5 });
    await typist.tap({ x: x - 4 * mm, y });
    await typist.tap(below(await lowerEdge(kiosk.text('keyboard.space')), 2));
    await expect(kiosk.field).toHaveValue('gggva ');
  });

  test('a finger that slides off has typed its key and nothing else, and the page does not move', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    const list = kiosk.page.getByRole('main').locator('[aria-busy]');
    await kiosk.waitForAnswer();
    const swipe = async (from: Point, to: Point) => {
      const finger = await typist.touch(from);
      for (let step = 1; step <= 6; step++) {
        await typist.slide(finger, {
          x: from.x + ((to.x - from.x) * step) / 6,
          y: from.y + ((to.y - from.y) * step) / 6,
        });
      }
      await typist.lift(finger);
    };
    await swipe(typist.pointOf('q'), typist.pointOf('p'));
    await swipe(typist.pointOf('v'), typist.pointOf('5'));
    await swipe(typist.pointOf('5'), { x: 500, y: 500 });
    await expect(kiosk.field).toHaveValue('qv5');
    // Sliding off "done" takes it back.
    await swipe(typist.pointOf('done'), typist.pointOf('u'));
    await expect(typist.keyboard).toBeVisible();
    await expect(kiosk.field).toHaveValue('qv5');
    const moved = await kiosk.page.evaluate(() => [window.scrollY, document.scrollingElement?.scrollTop]);
    expect([...moved, await list.evaluate((element) => element.scrollTop)]).toEqual([0, 0, 0]);
  });

  test('a long press doubles the letter, in the syllable where it stands; another finger keeps it single', async ({
    kiosk,
  }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    const hold = async (key: string) => {
      const before = await kiosk.field.inputValue();
      const finger = await typist.touch(typist.pointOf(key));
      const typed = await kiosk.field.inputValue();
      await expect(kiosk.field).not.toHaveValue(typed);
      expect(typed).not.toBe(before);
      await typist.lift(finger);
    };
    for (const key of 'ㄱㄷㅂㅅㅈㅐㅔ') await hold(key);
    await expect(kiosk.field).toHaveValue('ㄲㄸㅃㅆ째ㅖ'.replace('째', '쨰'));
    await typist.clear();
    await hold('ㅈ');
    await typist.type('ㅏㅈㅏㅇㅁㅕㄴ');
    await expect(kiosk.field).toHaveValue('짜장면');
    await typist.clear();

    const first = await typist.touch(typist.pointOf('ㄱ'));
    const second = await typist.touch(typist.pointOf('ㅏ'));
    await kiosk.page.waitForTimeout(600);
    await expect(kiosk.field).toHaveValue('가');
    await typist.lift(first);
    await typist.lift(second);
  });

  test('a short press that a busy machine tells of late stays short', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    const downAtMs = Date.now();
    const finger = await typist.touch(typist.pointOf('ㄷ'));
    await expect(kiosk.field).toHaveValue('ㄸ');
    await typist.lift(finger, downAtMs + 90);
    await expect(kiosk.field).toHaveValue('ㄷ');
    await typist.type('ㅗ');
    await expect(kiosk.field).toHaveValue('도');
  });

  test('"delete" held down goes on by itself, and ever faster', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    await typist.type('a'.repeat(60));
    await kiosk.field.evaluate((input: HTMLInputElement) => {
      const times: number[] = [];
      Object.assign(window, { times });
      let { length } = input.value;
      const look = () => {
        if (input.value.length < length) times.push(performance.now());
        ({ length } = input.value);
        if (length > 0) requestAnimationFrame(look);
      };
      look();
    });
    const finger = await typist.touch(typist.pointOf('delete'));
    await expect(kiosk.field).toHaveValue('');
    await typist.lift(finger);
    const times = await kiosk.page.evaluate(() => (window as unknown as { times: number[] }).times);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    const mean = (some: number[]) => some.reduce((sum, gap) => sum + gap, 0) / some.length;
    expect(gaps[0]).toBeGreaterThan(300);
    expect(mean(gaps.slice(-10))).toBeLessThan(mean(gaps.slice(1, 4)) * 0.7);
  });

  test('"done" closes the keyboard, keeps the query, and presses nothing that appears in its place', async ({
    kiosk,
  }) => {
    const typist = await openKeyboard(kiosk, 'en');
    await typist.type('battery');
    await kiosk.waitForAnswer();
    await typist.press('done');
    await expect(typist.keyboard).toHaveCount(0);
    await kiosk.page.waitForTimeout(400);
    await expect(kiosk.page.getByRole('article')).toHaveCount(0);
    await expect(kiosk.field).toHaveValue('battery');
    await kiosk.press(kiosk.field);
    await expect(typist.keyboard).toBeVisible();
    await expect(kiosk.field).toHaveValue('battery');
  });
});

test.describe('the caret', () => {
  test('goes where the text is tapped: typing, deleting and composing go on there', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    await typist.type(keysOf('홍삼농축액'));
    await typist.tap(await pointInField(kiosk, 2));
    await expect.poll(() => line(kiosk)).toBe('홍삼|농축액');
    await typist.press('delete');
    expect(await line(kiosk)).toBe('홍|농축액');
    await typist.type(keysOf('삼정'));
    expect(await line(kiosk)).toBe('홍삼정|농축액');
    // The caret has moved: the letter begins a new syllable.
    await typist.tap(await pointInField(kiosk, 1));
    await expect.poll(() => line(kiosk)).toBe('홍|삼정농축액');
    await typist.type('ㄱ');
    expect(await line(kiosk)).toBe('홍ㄱ|삼정농축액');
    await typist.press('right');
    await typist.press('left');
    await typist.press('delete');
    expect(await line(kiosk)).toBe('홍|삼정농축액');
  });

  test('a drag over the text selects it; typing replaces it', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'en');
    await typist.type('red ginseng tea');
    const drag = async (from: number, to: number) => {
      const finger = await typist.touch(await pointInField(kiosk, from));
      const end = await pointInField(kiosk, to);
      for (let step = 3; step >= 0; step--)
        await typist.slide(finger, { x: end.x + step * (from > to ? 5 : -5), y: end.y + 40 });
      await typist.lift(finger);
    };
    await drag(4, 11);
    await expect.poll(() => line(kiosk)).toBe('red [ginseng] tea');
    await typist.type('bean');
    expect(await line(kiosk)).toBe('red bean| tea');
    await drag(8, 3);
    await expect.poll(() => line(kiosk)).toBe('red[ bean] tea');
    await typist.press('delete');
    expect(await line(kiosk)).toBe('red| tea');
  });

  test('stays in view in a line longer than the field', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    await typist.type(keysOf('가나다라마바사아자차카타파하'.repeat(7)));
    const isInView = async () => {
      const { x } = await pointInField(kiosk, (await line(kiosk)).indexOf('|'));
      const box = await kiosk.field.boundingBox();
      return box !== null && x >= box.x && x <= box.x + box.width;
    };
    expect(await isInView()).toBe(true);
    for (let step = 0; step < 60; step++) await typist.press('left');
    expect(await isInView()).toBe(true);
  });
});

test.describe('layouts', () => {
  test('follow the language, can be changed without it, and keep the text', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    const isOn = (sign: string) => typist.keyboard.getByRole('button', { name: new RegExp(`^${sign}`), pressed: true });
    await expect(isOn('한글')).toBeVisible();
    await typist.type('ㅎㅗㅇ');
    await typist.press('拼音');
    await typist.press('한글');
    // The composition has ended: ㅅ does not join, and "delete" takes the whole syllable.
    await typist.type('ㅅ');
    await typist.press('EN');
    await typist.type('Ab3');
    await typist.press('123');
    await typist.type('%');
    await expect(kiosk.field).toHaveValue('홍ㅅAb3%');
    await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'ko');
    await kiosk.switchTo('zh-CN');
    await expect(isOn('拼音')).toBeVisible();
    await expect(kiosk.field).toHaveValue('홍ㅅAb3%');
    await kiosk.switchTo('en');
    await expect(isOn('EN')).toBeVisible();
  });

  test('initials do not join, and find', async ({ kiosk }) => {
    const typist = await openKeyboard(kiosk, 'ko');
    for (const letter of 'ㅎㅅㄴㅊㅇ') await typist.press(`initial ${letter}`);
    await typist.type('ㅏ');
    await expect(kiosk.field).toHaveValue('ㅎㅅㄴㅊㅇㅏ');
    await typist.press('delete');
    await expect(kiosk.field).toHaveValue('ㅎㅅㄴㅊㅇ');
    await kiosk.waitForAnswer();
    await expect(kiosk.results.first()).toContainText('홍삼');
  });

  test('pinyin finds by itself; a candidate puts its characters at the caret', async ({ kiosk }) => {
    const { page } = kiosk;
    const typist = await openKeyboard(kiosk, 'zh-CN');
    await typist.type('hongshenjing100%');
    await typist.press('拼音');
    const bar = page.getByRole('list', { name: kiosk.text('keyboard.candidates') });
    await expect(bar).toHaveCount(0);
    await typist.tap(await pointInField(kiosk, 12));
    await kiosk.press(bar.getByRole('button', { name: '红参', exact: true }));
    await expect.poll(() => line(kiosk)).toBe('红参jing|100%');
    // The letters left over have candidates of their own now.
    const next = bar.getByRole('button').first();
    await expect(next).not.toHaveText(/^红/);
    const word = (await next.textContent()) ?? '';
    await kiosk.press(next);
    await expect.poll(() => line(kiosk)).toBe(`红参${word}|100%`);
    await expect(bar).toHaveCount(0);
    await expect(kiosk.field).toBeFocused();
  });
});

test.describe('physical keyboards', () => {
  test('type into the field from anywhere on the screen, also with the caret in the middle', async ({ kiosk }) => {
    const { page } = kiosk;
    const typist = await openKeyboard(kiosk, 'en');
    await kiosk.press(page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }));
    await page.keyboard.type('batery', { delay: 60 });
    await expect(kiosk.field).toHaveValue('batery');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupProduct')}`) }).focus();
    await page.keyboard.type('t', { delay: 60 });
    await expect.poll(() => line(kiosk)).toBe('batt|ery');
    await page.getByRole('button', { name: kiosk.text('search.showKeyboard') }).focus();
    await page.keyboard.press('Backspace');
    await expect.poll(() => line(kiosk)).toBe('bat|ery');
    // Both keyboards share one caret.
    await page.getByRole('button', { name: kiosk.text('search.showKeyboard') }).click();
    await typist.type('t');
    await expect.poll(() => line(kiosk)).toBe('batt|ery');
    await kiosk.field.focus();
    await page.keyboard.press('Enter');
    await expect(typist.keyboard).toHaveCount(0);
    await expect(kiosk.field).toHaveValue('battery');
  });

  test('space and Enter press the button that has the focus, on the screen’s keyboard too', async ({ kiosk }) => {
    const { page } = kiosk;
    const typist = await openKeyboard(kiosk, 'en');
    await typist.keyboard.getByRole('button', { name: 'h', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await expect(kiosk.field).toHaveValue('hh');
    await typist.keyboard.getByRole('button', { name: kiosk.text('keyboard.done') }).focus();
    await page.keyboard.press('Enter');
    await expect(typist.keyboard).toHaveCount(0);
  });

  test('a scanned code searches for itself, whatever was typed before, and again for the next one', async ({
    kiosk,
  }) => {
    const { page } = kiosk;
    const typist = await openKeyboard(kiosk, 'en');
    await typist.type('tea');
    for (const code of ['330499', '8801234567893']) {
      await page.getByRole('button', { name: new RegExp(`^${kiosk.text('search.groupAll')}`) }).focus();
      await scanCode(kiosk, code);
      await expect(kiosk.field).toHaveValue(code);
      await expect(typist.keyboard).toHaveCount(0);
    }
  });
});

for (const screen of [
  { width: 1080, height: 1920, rows: 4 },
  { width: 1920, height: 1080, rows: 2 },
  { width: 1366, height: 768, rows: 1 },
]) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, screen });

    test('results stay in view over every layout, and keys have their size', async ({ kiosk }) => {
      for (const locale of LOCALES) {
        await kiosk.start(locale);
        await kiosk.act('search');
        // A full list: without a query, what is popular stands above it, as much as visitors opened.
        await kiosk.field.fill('kimchi');
        await kiosk.waitForAnswer();
        const typist = await Typist.at(kiosk);
        const mm = await mmOf(kiosk.page);
        for (const sign of ['한글', '拼音', 'EN', '123']) {
          await typist.press(sign);
          const top = (await typist.keyboard.boundingBox())?.y ?? 0;
          const cards = await kiosk.results.evaluateAll((items) =>
            items.map((item) => item.getBoundingClientRect().bottom),
          );
          expect(cards.filter((bottom) => bottom <= top).length).toBeGreaterThanOrEqual(screen.rows * 2);
          const sizes = await typist.keyboard.locator('button[data-kind] > span').evaluateAll((caps) =>
            caps
              .map((cap) => ({
                kind: cap.parentElement?.getAttribute('data-kind') ?? '',
                box: cap.getBoundingClientRect(),
              }))
              .filter(({ box }) => box.height > 0),
          );
          const narrow = sizes.filter(({ kind, box }) => {
            const isPrimary = ['space', 'delete', 'done'].includes(kind);
            return box.width < (isPrimary ? 20 : 15) * mm || box.height < (isPrimary ? 20 : 15) * mm;
          });
          expect({ locale, sign, narrow }).toEqual({ locale, sign, narrow: [] });
        }
        await kiosk.act('startOver');
        await expect(kiosk.attract).toBeVisible();
      }
    });
  });
}
