/** The staff area as staff use it: by words and roles, with fingers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../db/model.ts';
import type { KioskPage } from './kioskPage.ts';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'staff', 'i18n');

/** A text of the staff area as a pattern: its numbers, their grammar and names may be anything. */
export function staffText(locale: Locale, key: string): RegExp {
  const [area, name = ''] = key.split('.');
  const texts = JSON.parse(readFileSync(join(folder, `${area}.${locale}.json`), 'utf8')) as Record<string, string>;
  const forms = ['', '_one', '_other'].flatMap((form) => texts[name + form] ?? []);
  if (forms.length === 0) throw new Error(`no text ${key} in ${locale}`);
  const patterns = forms.map((text) =>
    text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\{\w+\}\}/g, '.+'),
  );
  return new RegExp(patterns.length === 1 ? patterns.join('') : `(?:${patterns.join('|')})`);
}

/** Somebody of the staff in front of a kiosk. */
export class StaffPage {
  readonly page: Page;
  readonly kiosk: KioskPage;

  constructor(kiosk: KioskPage) {
    this.kiosk = kiosk;
    this.page = kiosk.page;
  }

  text(key: string): RegExp {
    return staffText(this.kiosk.locale, key);
  }

  get main(): Locator {
    return this.page.locator('main:visible');
  }

  button(key: string): Locator {
    const name = new RegExp(`^${this.text(key).source}$`);
    return this.page.getByRole('button', { name }).filter({ visible: true });
  }

  press(target: Locator): Promise<void> {
    return this.kiosk.press(target);
  }

  /** Five taps into the corner. */
  async knock(): Promise<void> {
    // A tap needs something to tap at: the page itself, wherever the corner is.
    for (let tap = 0; tap < 5; tap++) await this.kiosk.pressAt(20, 20);
    await expect(this.button('gate.back')).toBeVisible();
  }

  /** Back to where the visitor was. */
  leaveDoor(): Promise<void> {
    return this.press(this.button('gate.back'));
  }

  /** Types a PIN on the keypad and confirms it. */
  async enterPin(pin: string): Promise<void> {
    for (const [index, digit] of [...pin].entries()) {
      const key = this.page.getByRole('button', { name: digit, exact: true });
      const typed = this.page
        .locator('main:visible [aria-hidden]')
        .filter({ hasText: new RegExp(`^•{${index + 1}}$`) });
      // A browser that hangs under a finger takes the touch for a long press: people look, and press again.
      for (let tap = 0; tap < 3 && (await typed.count()) === 0; tap++) {
        await this.press(key);
        await typed.waitFor({ timeout: 3000 }).catch(() => {});
      }
    }
    await this.press(this.button('gate.confirm'));
  }

  /** Sets the first PIN, without editors, and comes in. */
  async setUp(pin: string): Promise<void> {
    await this.knock();
    await this.enterPin(pin);
    await expect(this.page.getByText(this.text('gate.again'))).toBeVisible();
    await this.enterPin(pin);
    await this.press(this.button('gate.skipEditor'));
    await expect(this.sections).toBeVisible();
  }

  async unlock(pin: string): Promise<void> {
    await this.knock();
    await this.enterPin(pin);
    await expect(this.sections).toBeVisible();
  }

  get sections(): Locator {
    return this.page.getByRole('navigation', { name: this.text('shell.sections') });
  }

  async open(section: string): Promise<void> {
    await this.press(this.sections.getByRole('button', { name: this.text(`shell.${section}`) }));
    await expect(this.main.getByRole('heading', { level: 1, name: this.text(`shell.${section}`) })).toBeVisible();
  }

  /** Leaves; the attract loop stands again. */
  async leave(): Promise<void> {
    await this.press(this.button('shell.lock'));
    await expect(this.kiosk.attract).toBeVisible();
  }
}
