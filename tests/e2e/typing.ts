/** Typing as visitors do, with two fingers on glass: real touch events, on every host that a debugger can reach. */
import { setTimeout } from 'node:timers/promises';
import { expect, type CDPSession, type Locator } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../db/model.ts';
import { everyShape, keysOf, openSyllables } from '../support/hangulKeys.ts';
import type { KioskPage } from '../support/kioskPage.ts';

/** A point on the screen in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

const layoutSigns = ['한글', '拼音', 'EN', '123'] as const;
type LayoutSign = (typeof layoutSigns)[number];
const isLayoutSign = (key: string): key is LayoutSign => (layoutSigns as readonly string[]).includes(key);

interface KeyPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands on the keys of one layout, and where. Keys without a letter go by their kind. */
type Places = ReadonlyMap<string, KeyPlace>;

declare global {
  interface Window {
    /** See {@link Typist.typeAndCheck}. */
    longestTouchMs?: number;
  }
}

/** As the keyboard has it (usePresses.ts). */
const longPressMs = 350;

/** Park and Miller's generator: the same fingers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** Two fingers on the keyboard of an open search. */
export class Typist {
  private readonly kiosk: KioskPage;
  private readonly cdp: CDPSession;
  private readonly random = randomNumbers(20_211_124);
  private readonly layouts = new Map<string, Places>();
  private layout: LayoutSign = '123';
  /** Where each finger was last. */
  private readonly down = new Map<number, Point>();
  private nextFinger = 0;

  private constructor(kiosk: KioskPage, cdp: CDPSession) {
    this.kiosk = kiosk;
    this.cdp = cdp;
  }

  /** Looks at every layout once; the search must be open. Ends in the layout of the language. */
  static async at(kiosk: KioskPage): Promise<Typist> {
    const cdp = await kiosk.page.context().newCDPSession(kiosk.page);
    const typist = new Typist(kiosk, cdp);
    await typist.watchTouches();
    const home = { ko: '한글', 'zh-CN': '拼音', en: 'EN' } as const;
    for (const sign of ['한글', '拼音', 'EN', '123', home[kiosk.locale]] as const) {
      await kiosk.press(typist.keyboard.getByRole('button', { name: new RegExp(`^${sign}`) }));
      typist.layouts.set(sign, await typist.readPlaces());
      typist.layout = sign;
    }
    return typist;
  }

  get keyboard(): Locator {
    return this.kiosk.page.getByRole('group', { name: this.kiosk.text('keyboard.label') });
  }

  private async readPlaces(): Promise<Places> {
    const keys = await this.keyboard.locator('button[data-kind]').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const kind = button.getAttribute('data-kind') ?? '';
        const sign = button.querySelector('span > span')?.textContent ?? '';
        const name = kind === 'character' || kind === 'layout' ? sign : kind === 'initial' ? `initial ${sign}` : kind;
        return { name, x, y, width, height };
      }),
    );
    return new Map(keys.filter(({ height }) => height > 0).map(({ name, ...place }) => [name, place]));
  }

  /** Where a key of the present layout is. `from` the top left corner, in parts of its size; its middle unless told. */
  pointOf(name: string, from: Point = { x: 0.5, y: 0.5 }): Point {
    const place = this.layouts.get(this.layout)?.get(name);
    if (!place) throw new Error(`no key ${name} in ${this.layout}`);
    return { x: place.x + from.x * place.width, y: place.y + from.y * place.height };
  }

  /** Somewhere on a key, low rather than high, as fingers come down. */
  private sloppyPointOf(name: string): Point {
    return this.pointOf(name, { x: 0.15 + 0.7 * this.random(), y: 0.35 + 0.6 * this.random() });
  }

  /** Keys for a text: letters, and the layout and shift keys between them. Korean must be given letter by letter. */
  private planFor(text: string): string[] {
    const plan: string[] = [];
    const has = (sign: LayoutSign, key: string) => this.layouts.get(sign)?.has(key) === true;
    let layout = this.layout;
    for (const character of text) {
      const isCapital = /[A-Z]/.test(character);
      const key = character === ' ' ? 'space' : isCapital ? character.toLowerCase() : character;
      const order: LayoutSign[] = isCapital ? ['EN'] : [layout, 'EN', '한글', '123'];
      const found = order.find((sign) => has(sign, key)) ?? (/[ㄲㄸㅃㅆㅉㅒㅖ]/.test(key) ? '한글' : undefined);
      if (found === undefined) throw new Error(`no key for ${character}`);
      if (found !== layout) plan.push(found);
      layout = found;
      if (isCapital || !has(found, key)) plan.push('shift');
      plan.push(has(found, key) ? key : (unshifted[key] ?? key));
    }
    return plan;
  }

  private takeFinger(): number {
    this.nextFinger = (this.nextFinger + 1) % 10;
    return this.nextFinger;
  }

  /** One finger comes down; it stays until {@link lift}. Returns its number. */
  async touch(point: Point): Promise<number> {
    const finger = this.takeFinger();
    await this.send('touchStart', finger, point);
    return finger;
  }

  async slide(finger: number, to: Point): Promise<void> {
    await this.send('touchMove', finger, to);
  }

  /** The finger lifts where it is; `atMs` (of `Date.now()`) when the glass felt it and a busy machine tells it late. */
  async lift(finger: number, atMs?: number): Promise<void> {
    const point = this.down.get(finger);
    if (!point) throw new Error(`finger ${finger} is not on the glass`);
    await this.send('touchEnd', finger, point, atMs);
  }

  /** Tells of one finger; Chromium keeps the others where they are. */
  private async send(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    finger: number,
    point: Point,
    atMs?: number,
  ): Promise<void> {
    this.down.set(finger, point);
    const touchPoints = [{ id: finger, ...point, radiusX: 12, radiusY: 14, force: 0.5 }];
    const at = atMs === undefined ? {} : { timestamp: atMs / 1000 };
    await this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints, ...at });
  }

  async tap(point: Point): Promise<void> {
    await this.lift(await this.touch(point));
  }

  /** Taps one key in its middle. */
  async press(name: string): Promise<void> {
    await this.tap(this.pointOf(name));
    if (isLayoutSign(name)) this.layout = name;
  }

  /**
   * Types with two fingers in turn: each comes down before the one before has lifted. Without `keysPerSecond` as fast as
   * the page can take it. Korean is given as letters (hangulKeys.ts).
   */
  async type(text: string, keysPerSecond?: number): Promise<void> {
    const sent: Promise<unknown>[] = [];
    const pause = keysPerSecond === undefined ? null : 1000 / keysPerSecond;
    let last: number | null = null;
    for (const key of this.planFor(text)) {
      const finger = this.takeFinger();
      sent.push(this.send('touchStart', finger, this.sloppyPointOf(key)));
      if (isLayoutSign(key)) this.layout = key;
      if (last !== null) sent.push(this.lift(last));
      last = finger;
      if (pause !== null) await setTimeout(pause);
    }
    if (last !== null) sent.push(this.lift(last));
    await Promise.all(sent);
  }

  /**
   * Types a line and looks whether all of it is there; then empties the field by its button. A machine so busy that it
   * kept a finger down for as long as a long press has asked for other letters: then the line is typed again.
   */
  async typeAndCheck(keys: string, expected: string, keysPerSecond?: number): Promise<void> {
    for (let attempt = 1; attempt <= 3; attempt++) {
      await this.type(keys, keysPerSecond);
      if ((await this.takeLongestHold()) < longPressMs) break;
      if (attempt < 3) await this.clear();
    }
    await expect(this.kiosk.field).toHaveValue(expected);
    await this.clear();
  }

  /** How long, in the page's own time, the longest touch since the last call lasted, in milliseconds. */
  private takeLongestHold(): Promise<number> {
    return this.kiosk.page.evaluate(() => {
      const longest = window.longestTouchMs ?? 0;
      window.longestTouchMs = 0;
      return longest;
    });
  }

  private async watchTouches(): Promise<void> {
    await this.kiosk.page.evaluate(() => {
      const began = new Map<number, number>();
      window.addEventListener('pointerdown', (event) => began.set(event.pointerId, event.timeStamp), true);
      window.addEventListener(
        'pointerup',
        ({ pointerId, timeStamp }) => {
          const heldMs = timeStamp - (began.get(pointerId) ?? timeStamp);
          window.longestTouchMs = Math.max(window.longestTouchMs ?? 0, heldMs);
        },
        true,
      );
    });
  }

  async clear(): Promise<void> {
    const button = this.kiosk.page.getByRole('button', { name: this.kiosk.text('search.clear') });
    const box = await button.boundingBox();
    if (!box) throw new Error('nothing to clear');
    await this.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    await expect(this.kiosk.field).toHaveValue('');
  }
}

const unshifted: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ', ㅒ: 'ㅐ', ㅖ: 'ㅔ' };

/** Nobody looks for a sign that no key has; a line of the field ends at 128. */
const withoutRareSigns = (text: string) =>
  text
    .replaceAll(/[^가-힣\w\s\-/.,:()&+%'"~·×°#@*=!?;<>℃µ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const longestLine = 128;
/** Who types a name whole types a short one; some of the catalogue's have over 100 letters. */
const longestName = 36;

/** Names of the catalogue in the language on the screen, drawn by lot but the same in every run; none too long to type. */
export async function drawNames(kiosk: KioskPage, count: number): Promise<string[]> {
  const names = await kiosk.page.evaluate(async (locale) => {
    const ask = async (of: string): Promise<string[]> => {
      const input = { locale, of };
      const answer = (await (window.kiosk?.call('catalogue.index', input, null) ??
        fetch('/api/catalogue.index', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(input),
        }).then((response) => response.json()))) as {
        value: { sections: { entries: { name: { text: string } }[] }[] };
      };
      return answer.value.sections.flatMap(({ entries }) => entries.map(({ name }) => name.text));
    };
    return [...(await ask('exhibitor')), ...(await ask('product'))];
  }, kiosk.locale);
  const random = randomNumbers(649);
  const drawn: string[] = [];
  while (drawn.length < count && names.length > 0) {
    const [name = ''] = names.splice(Math.floor(random() * names.length), 1);
    if (keysForName(name, kiosk.locale).keys.length <= longestName) drawn.push(name);
  }
  return drawn;
}

/** What is typed for a name, and what the field then holds: Korean by letters, Chinese by pinyin, the rest as it is. */
export function keysForName(name: string, locale: Locale): { keys: string; text: string } {
  const plain = name.normalize('NFKC');
  if (locale === 'ko') {
    const text = withoutRareSigns(name);
    return { keys: keysOf(text), text };
  }
  const text = withoutRareSigns(
    locale === 'en' ? name : pinyin(plain, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(''),
  );
  return { keys: text, text };
}

/** Joins as many items to a line as fit, so that not every name needs a field emptied before it. */
export function linesOf(items: readonly { keys: string; text: string }[]): { keys: string; text: string }[] {
  const lines: { keys: string; text: string }[] = [];
  for (const { keys, text } of items) {
    const last = lines.at(-1);
    if (last && last.text.length + 1 + text.length <= longestLine) {
      last.keys += ` ${keys}`;
      last.text += ` ${text}`;
    } else lines.push({ keys, text });
  }
  return lines;
}

/** Opens the search in a language and puts two fingers on its keyboard. */
export async function openKeyboard(kiosk: KioskPage, locale: Locale): Promise<Typist> {
  await kiosk.start(locale);
  await kiosk.act('search');
  return Typist.at(kiosk);
}

/**
 * Types names of the catalogue with two fingers and finds every one whole: one of them at a fast visitor's 8 keys a
 * second, all of them as fast as the page takes touches, which is some 20 times that.
 */
export async function typeNames(kiosk: KioskPage, locale: Locale, count: number): Promise<void> {
  const typist = await openKeyboard(kiosk, locale);
  const names = (await drawNames(kiosk, count)).map((name) => keysForName(name, locale));
  expect(names).toHaveLength(count);
  const slow = names.find(({ keys }) => keys.length > 12 && keys.length < 25);
  if (slow) await typist.typeAndCheck(slow.keys, slow.text, 8);
  for (const { keys, text } of linesOf(names)) await typist.typeAndCheck(keys, text);
}

/** Every open syllable and every final under every vowel, in lines; of these every `step`th line, all of them by default. */
export async function typeEveryShape(typist: Typist, step = 1): Promise<void> {
  const syllables = [...openSyllables, ...everyShape];
  for (let index = 0; index < syllables.length; index += 60 * step) {
    const text = syllables.slice(index, index + 60).join('');
    await typist.typeAndCheck(keysOf(text), text);
  }
}

/** What a barcode scanner sends: every character at once, then Enter, as a keyboard would. */
export async function scanCode(kiosk: KioskPage, code: string): Promise<void> {
  const cdp = await kiosk.page.context().newCDPSession(kiosk.page);
  const send = (type: 'keyDown' | 'keyUp', key: string, text: string) =>
    cdp.send('Input.dispatchKeyEvent', { type, key, text: type === 'keyDown' ? text : '' });
  const keys = [...[...code].map((digit) => [digit, digit] as const), ['Enter', '\r'] as const];
  await Promise.all(keys.flatMap(([key, text]) => [send('keyDown', key, text), send('keyUp', key, text)]));
}
