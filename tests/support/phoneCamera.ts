/** Reads codes off the screen as a phone would: from afar, askew and out of focus, with a decoder of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

/** How a picture of the screen is spoilt before it is read. */
export interface View {
  scale: number;
  degrees: number;
  blurPx: number;
}

/** Straight in front of the screen. */
export const sharp: View = { scale: 1, degrees: 0, blurPx: 0 };
/** Half the size, turned, and blurred after that. */
export const poor: View = { scale: 0.5, degrees: 10, blurPx: 1 };

/** The picture as it looks in that view, made on a canvas of an empty page. */
async function spoil(page: Page, png: Buffer, view: View): Promise<Buffer> {
  const canvasPage = await page.context().newPage();
  const data = await canvasPage.evaluate(
    async ({ base64, scale, degrees, blurPx }) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const size = Math.ceil(Math.hypot(image.width, image.height) * scale);
      const draw = (
        filter: string,
        source: CanvasImageSource,
        prepare: (to: OffscreenCanvasRenderingContext2D) => void,
      ) => {
        const canvas = new OffscreenCanvas(size, size);
        const to = canvas.getContext('2d');
        if (!to) throw new Error('no canvas');
        to.fillStyle = '#f8f5ee';
        to.fillRect(0, 0, size, size);
        to.filter = filter;
        to.imageSmoothingQuality = 'high';
        prepare(to);
        to.drawImage(source, 0, 0);
        return canvas;
      };
      const turned = draw('none', image, (to) => {
        to.translate(size / 2, size / 2);
        to.rotate((degrees * Math.PI) / 180);
        to.scale(scale, scale);
        to.translate(-image.width / 2, -image.height / 2);
      });
      const blurred = draw(blurPx > 0 ? `blur(${blurPx}px)` : 'none', turned, () => undefined);
      const blob = await blurred.convertToBlob({ type: 'image/png' });
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    },
    { base64: png.toString('base64'), ...view },
  );
  await canvasPage.close();
  return Buffer.from(data, 'base64');
}

/** The texts of all codes in a part of the screen, as an independent decoder reads them from a screenshot. */
export async function readCodes(shown: Locator, view: View = sharp): Promise<string[]> {
  const png = await shown.screenshot();
  const seen = view === sharp ? png : await spoil(shown.page(), png, view);
  const found = await readBarcodes(Uint8Array.from(seen), { formats: ['QRCode'], tryHarder: true });
  return found.map(({ text }) => text);
}
