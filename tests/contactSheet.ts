/**
 * `npm run screenshots -- --contact-sheet`: every screen in three languages, upright and wide, as usual and barrier-free, on
 * one sheet for each way a screen hangs and each mode. What a sheet shows is what a visitor gets: nothing is drawn for it.
 */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../db/model.ts';
import { KioskPage } from './support/kioskPage.ts';
import { freshDataDir, startNodeHost } from './support/nodeHost.ts';
import { screens } from './support/screens.ts';
import { bringList } from './support/staffJourney.ts';
import { StaffPage } from './support/staffPage.ts';
import { staffScreens, untilAnswered } from './support/staffScreens.ts';
import { textOf } from './support/texts.ts';

/** How a screen hangs; sizes in CSS pixels. */
const orientations = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } } as const;

/** Height of one screen on the sheet, in pixels: names of buttons can still be read. */
const tileHeight = { portrait: 520, landscape: 320 } as const;

/** Width of a sheet, in pixels: four screens side by side, or two wide ones. */
const sheetWidth = { portrait: 3700, landscape: 3560 } as const;

/** States of a screen that look like another one on a sheet. */
const leftOut = new Set(['open filter', 'empty list', 'cleared list', 'product list', 'region of a sister city']);

/** Pictures of one sheet by screen and language, as data addresses. */
type Tiles = Map<string, Map<Locale, string>>;

async function shoot(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  // Pictures fade in, and lists draw what an answer brought.
  await page.waitForTimeout(400);
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}

async function takeTiles(
  browser: Browser,
  url: string,
  orientation: keyof typeof orientations,
  isBarrierFree: boolean,
): Promise<Tiles> {
  const shown = Object.entries(screens).filter(([name]) => !leftOut.has(name));
  const tiles: Tiles = new Map(['attract loop', ...shown.map(([name]) => name)].map((name) => [name, new Map()]));
  const size = orientations[orientation];
  for (const locale of LOCALES) {
    const page = await browser.newPage({ viewport: size, screen: size, hasTouch: true, reducedMotion: 'reduce' });
    await page.goto(url);
    const kiosk = new KioskPage(page);
    await kiosk.attract.waitFor();
    tiles.get('attract loop')?.set(locale, await shoot(page));
    await kiosk.start(locale);
    if (isBarrierFree) await kiosk.press(kiosk.bar.getByRole('button', { name: textOf(locale, 'action.barrierFree') }));
    for (const [name, goTo] of shown) {
      await kiosk.act('home');
      await goTo(kiosk);
      tiles.get(name)?.set(locale, await shoot(page));
    }
    await page.close();
  }
  return tiles;
}

/** A page of screens, each in its languages side by side. */
function sheetMarkup(title: string, tiles: Tiles, orientation: keyof typeof orientations): string {
  const figures = [...tiles].map(
    ([name, byLocale]) =>
      `<figure><figcaption>${name}</figcaption>${[...byLocale.values()].map((source) => `<img src="${source}" height="${tileHeight[orientation]}">`).join('')}</figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; font: 600 20px/1.3 sans-serif; background: #efeae0; color: #14211f }
    h1 { margin: 0 0 12px; font-size: 30px } main { display: flex; flex-wrap: wrap; gap: 20px 28px }
    figure { margin: 0; white-space: nowrap; font-size: 0 } figcaption { font-size: 20px; margin-block-end: 6px }
    img { margin-inline-end: 6px; border-radius: 6px; box-shadow: 0 1px 4px rgb(0 0 0 / 30%) }
  </style><h1>${title}</h1><main>${figures.join('')}</main>`;
}

async function saveSheet(browser: Browser, path: string, sheet: Parameters<typeof sheetMarkup>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: sheetWidth[sheet[2]], height: 800 } });
  await page.setContent(sheetMarkup(...sheet));
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 72 });
  await page.close();
}

/** The staff area's tiles; what lies in its data folder is one list to import. */
async function takeStaffTiles(browser: Browser, orientation: keyof typeof orientations): Promise<Tiles> {
  const dataDir = freshDataDir();
  bringList(dataDir);
  const host = await startNodeHost({ dataDir });
  const pin = '481516';
  const tiles: Tiles = new Map(['the door', ...Object.keys(staffScreens)].map((name) => [name, new Map()]));
  const size = orientations[orientation];
  for (const locale of LOCALES) {
    const page = await browser.newPage({ viewport: size, screen: size, hasTouch: true, reducedMotion: 'reduce' });
    await page.goto(host.url);
    const kiosk = new KioskPage(page);
    await kiosk.start(locale);
    const staff = new StaffPage(kiosk);
    await staff.knock();
    tiles.get('the door')?.set(locale, await shoot(page));
    await staff.leaveDoor();
    await (locale === LOCALES[0] ? staff.setUp(pin) : staff.unlock(pin));
    for (const [name, goTo] of Object.entries(staffScreens)) {
      await goTo(staff);
      await untilAnswered(staff);
      tiles.get(name)?.set(locale, await shoot(page));
    }
    await staff.leave();
    await page.close();
  }
  host.close();
  return tiles;
}

/** Takes all sheets into `folder` as `sheet-<orientation>-<mode>.jpg`; needs a running host at `url`. */
export async function takeContactSheets(browser: Browser, url: string, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const orientation of ['portrait', 'landscape'] as const) {
    for (const mode of ['usual', 'barrier-free'] as const) {
      const tiles = await takeTiles(browser, url, orientation, mode === 'barrier-free');
      const name = `sheet-${orientation}-${mode}.jpg`;
      await saveSheet(browser, join(folder, name), [`${orientation}, ${mode}`, tiles, orientation]);
      names.push(name);
    }
  }
  return names;
}

/** Takes the staff area's sheets into `folder` as `sheet-<orientation>-staff.jpg`, with a host of their own. */
export async function takeStaffSheets(browser: Browser, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const orientation of ['portrait', 'landscape'] as const) {
    const name = `sheet-${orientation}-staff.jpg`;
    const tiles = await takeStaffTiles(browser, orientation);
    await saveSheet(browser, join(folder, name), [`${orientation}, staff`, tiles, orientation]);
    names.push(name);
  }
  return names;
}
