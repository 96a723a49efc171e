/** The kiosk as a visitor uses it: by words and roles, never by class names. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import { textOf } from './texts.ts';

const nativeNames: Record<Locale, string> = { ko: '한국어', 'zh-CN': '中文', en: 'English' };

/** Actions of the bar that is the same on every screen. */
export type ActionName =
  | 'back'
  | 'home'
  | 'search'
  | 'myList'
  | 'plan'
  | 'programme'
  | 'barrierFree'
  | 'callStaff'
  | 'startOver';

/** One visitor in front of one screen, in one language at a time. */
export class KioskPage {
  readonly page: Page;
  locale: Locale;

  readonly hasTouch: boolean;

  /** `hasTouch` is false where the test driver cannot send touches (Electron); clicks stand in for them there. */
  constructor(page: Page, options: { locale?: Locale; hasTouch?: boolean } = {}) {
    this.page = page;
    this.locale = options.locale ?? 'zh-CN';
    this.hasTouch = options.hasTouch ?? true;
  }

  /** Presses something with a finger. */
  press(target: Locator): Promise<void> {
    return this.hasTouch ? target.tap() : target.click();
  }

  /** Presses a point of the screen, in CSS pixels. */
  pressAt(x: number, y: number): Promise<void> {
    return this.hasTouch ? this.page.touchscreen.tap(x, y) : this.page.mouse.click(x, y);
  }

  /** A text of the interface in the visitor's language. */
  text(key: string): string {
    return textOf(this.locale, key);
  }

  get attract(): Locator {
    return this.page.getByRole('button', { name: textOf('ko', 'attract.start') });
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: this.text('search.field') });
  }

  get results(): Locator {
    return this.page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button') });
  }

  /** Touches the button of a language on the attract loop and waits for the home screen. */
  async start(locale: Locale): Promise<void> {
    this.locale = locale;
    await this.press(this.page.getByRole('button', { name: textOf(locale, 'attract.start') }));
    await expect(this.page.getByRole('heading', { level: 1, name: this.text('home.title') })).toBeVisible();
    // The first touch is guarded: nothing answers until the guard is gone.
    await expect(this.page.locator('[inert]')).toHaveCount(0);
  }

  /** Presses an action of the bar. */
  async act(name: ActionName): Promise<void> {
    await this.press(this.bar.getByRole('button', { name: this.text(`action.${name}`) }));
  }

  /** Opens the alphabetical list of exhibitors from the home screen. */
  async openExhibitors(): Promise<void> {
    await this.act('home');
    await this.press(this.page.getByRole('button', { name: this.text('home.allExhibitors') }));
    await expect(this.page.getByRole('heading', { level: 1, name: this.text('index.exhibitors') })).toBeVisible();
  }

  get bar(): Locator {
    return this.page.getByRole('navigation', { name: this.text('action.label') });
  }

  /** Opens the search from the bar and types with the on-screen keyboard, key by key. */
  async type(keys: string): Promise<void> {
    await this.act('search');
    const keyboard = this.page.getByRole('group', { name: this.text('keyboard.label') });
    for (const key of keys) await this.press(keyboard.getByRole('button', { name: key, exact: true }));
    await this.waitForAnswer();
  }

  /** Opens the search and fills the field at once. */
  async search(query: string): Promise<void> {
    await this.act('search');
    await this.field.fill(query);
    await this.waitForAnswer();
  }

  /** Until the list on the screen belongs to the query in the field. */
  async waitForAnswer(): Promise<void> {
    await expect(this.page.getByRole('main').locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  }

  /** Taps a card by (part of) its name and waits for its page. */
  async open(name: string | RegExp): Promise<void> {
    // The completions above the list are buttons with such names, too.
    const cards = this.page.getByRole('main').locator('button:not([role=group] > button)').filter({ hasText: name });
    await this.press(cards.first());
    await expect(this.page.getByRole('article')).toBeVisible();
  }

  /** The large floor plan. */
  get plan(): Locator {
    return this.page.getByRole('application');
  }

  /** Opens the plan and waits until its words stand. */
  async openPlan(): Promise<void> {
    await this.act('plan');
    await expect(this.plan.locator('text').first()).toBeAttached();
  }

  async switchTo(locale: Locale): Promise<void> {
    await this.press(this.page.getByRole('banner').getByRole('button', { name: nativeNames[locale] }));
    this.locale = locale;
    await expect(this.page.locator('html')).toHaveAttribute('lang', locale);
  }
}
