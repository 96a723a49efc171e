import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './browser.ts';

export interface SheetItem {
  title: string;
  file: string;
}

/** Contact sheet for looking at the work: all chosen pictures in a grid with their names. */
export async function writeSheet(items: readonly SheetItem[], out: string): Promise<void> {
  const columns = Math.min(7, Math.max(1, items.length));
  const cell = items.length <= 12 ? 420 : 270;
  const html = items
    .filter((item) => existsSync(item.file))
    .map(
      (item) =>
        `<figure><img src="data:image/webp;base64,${readFileSync(item.file).toString('base64')}"><figcaption>${item.title}</figcaption></figure>`,
    )
    .join('');
  const browser = await chromium.launch(chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width: columns * (cell + 6) + 6, height: 800 } });
    await page.setContent(
      `<style>body{margin:3px;display:grid;grid-template-columns:repeat(${columns},${cell}px);gap:6px;background:#fff}
      figure{margin:0}img{width:100%;display:block}figcaption{font:11px sans-serif}</style>${html}`,
    );
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    writeFileSync(out, await page.screenshot({ fullPage: true }));
  } finally {
    await browser.close();
  }
}
