import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodePicture } from '#db/pictures/encodePicture.ts';
import { inspectPicture } from '#db/pictures/inspectPicture.ts';
import { seededRandom } from '#db/sample/random.ts';
import { drawing, jpegOf } from './madePictures.ts';

const codesOf = async (bytes: Buffer) => (await inspectPicture(bytes)).problems.map(({ code }) => code);

/** A box of the ISO container that names its brands. */
const brandsOf = (...brands: string[]) => {
  const text = `ftyp${brands[0]}\u0000\u0000\u0000\u0000${brands.slice(1).join('')}`;
  const head = Buffer.alloc(4);
  head.writeUInt32BE(text.length + 4);
  return Buffer.concat([head, Buffer.from(text, 'latin1'), Buffer.alloc(200)]);
};

describe('what is told before a picture is taken', () => {
  test('nothing about a good one, in every format that is decoded', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const) {
      const bytes = await drawing(900, 700).toFormat(format, { effort: 1 }).toBuffer();
      expect([format, (await inspectPicture(bytes)).problems]).toEqual([format, []]);
    }
  });

  test('its size: refused below 400 px, told below 800 px, by the longer side', async () => {
    expect(await codesOf(await jpegOf(399, 399))).toEqual(['picture-tiny']);
    expect(await codesOf(await jpegOf(400, 120))).toEqual(['picture-small']);
    expect(await codesOf(await jpegOf(800, 200))).toEqual([]);
  });

  test('more than 50 megapixels or 30 MB, without decoding it', async () => {
    const wide = await sharp({ create: { width: 10_000, height: 5001, channels: 3, background: 'red' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    expect(await codesOf(wide)).toEqual(['picture-huge']);
    const { problems } = await inspectPicture(Buffer.alloc(30 * 1024 * 1024 + 1));
    expect(problems).toMatchObject([{ code: 'picture-heavy', details: { size: 31, limit: 30 } }]);
  });

  test('turned by EXIF: the size is the upright one', async () => {
    const bytes = await drawing(1200, 900).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspectPicture(bytes)).toMatchObject({
      size: { width: 900, height: 1200 },
      problems: [{ code: 'picture-turned', gravity: 'hint' }],
    });
  });

  test('colours for print, moving pictures, transparency', async () => {
    expect(await codesOf(await drawing(900, 900).toColourspace('cmyk').jpeg().toBuffer())).toEqual(['picture-cmyk']);
    const frames = await Promise.all(
      ['red', 'blue'].map((background) =>
        sharp({ create: { width: 900, height: 900, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    expect(
      await codesOf(
        await sharp(frames, { join: { animated: true } })
          .gif()
          .toBuffer(),
      ),
    ).toEqual(['picture-frames']);
    const clear = sharp({
      create: { width: 900, height: 900, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await codesOf(await clear.png().toBuffer())).toEqual(['picture-transparent']);
  });

  test('formats that are not taken, by content and not by name', async () => {
    expect(await codesOf(brandsOf('heic', 'mif1'))).toEqual(['picture-heic']);
    expect(await codesOf(brandsOf('mif1', 'heic'))).toEqual(['picture-heic']);
    expect(
      await codesOf(Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    ).toEqual(['picture-svg']);
    expect((await inspectPicture(Buffer.from('%PDF-1.7 …'))).problems).toMatchObject([
      { code: 'picture-format', details: { format: 'PDF' } },
    ]);
    expect(await codesOf(Buffer.from('업체명,부스번호\n'))).toEqual(['picture-none']);
    expect(await codesOf(Buffer.alloc(0))).toEqual(['picture-none']);
  });

  test('cut off at any point, or only a head that lies', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await drawing(900, 700).toFormat(format).toBuffer();
      for (const part of [0.02, 0.3, 0.7, 0.999]) {
        const cut = whole.subarray(0, Math.max(16, Math.floor(whole.length * part)));
        expect([format, part, await codesOf(cut)]).toEqual([format, part, ['picture-broken']]);
      }
    }
  });

  test('a JPEG whose preview ends is not taken for whole', async () => {
    const preview = await drawing(160, 120).jpeg({ quality: 30 }).toBuffer();
    const whole = await jpegOf(900, 700);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(preview.length + 2);
    const withPreview = Buffer.concat([
      whole.subarray(0, 2),
      Buffer.from('ffe5', 'hex'),
      length,
      preview,
      whole.subarray(2),
    ]);
    expect(await codesOf(withPreview)).toEqual([]);
    expect(await codesOf(withPreview.subarray(0, withPreview.length - 2000))).toEqual(['picture-broken']);
  });
});

describe('what is stored', () => {
  const meta = (bytes: Buffer) => sharp(bytes).metadata();

  test('at most 1600 px, upright, with a small one of 320 px', async () => {
    const photo = await drawing(2400, 1200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const encoded = await encodePicture(photo);
    expect(encoded).toMatchObject({ picture: { width: 800, height: 1600 }, thumb: { width: 160, height: 320 } });
    expect(await meta(encoded?.picture.data ?? Buffer.alloc(0))).toMatchObject({
      format: 'webp',
      width: 800,
      height: 1600,
    });
  });

  test('without place, camera or name', async () => {
    const photo = await drawing(900, 900)
      .withExif({ IFD0: { Make: 'SecretCamera', Copyright: 'Hong Gildong' }, IFD3: { GPSLatitude: '41/1 48/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(photo.includes('SecretCamera')).toBe(true);
    const encoded = await encodePicture(photo);
    for (const file of [encoded?.picture, encoded?.thumb]) {
      const { exif, xmp, iptc, icc } = await meta(file?.data ?? Buffer.alloc(0));
      expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
      expect(file?.data.includes('SecretCamera')).toBe(false);
    }
  });

  test('a picture for print in colours of the screen, transparent parts white', async () => {
    const cmyk = await drawing(900, 900).toColourspace('cmyk').jpeg().toBuffer();
    const print = await encodePicture(cmyk);
    expect(await meta(print?.picture.data ?? Buffer.alloc(0))).toMatchObject({ space: 'srgb', channels: 3 });
    const clear = await sharp({
      create: { width: 500, height: 500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const white = await encodePicture(clear);
    const { channels } = await sharp(white?.picture.data).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  test('grey, 16-bit and one-channel-with-alpha pictures become three channels', async () => {
    for (const picture of [
      drawing(500, 400).greyscale().png(),
      drawing(500, 400).toColourspace('rgb16').png(),
      drawing(500, 400).greyscale().ensureAlpha(0.5).png(),
    ]) {
      const encoded = await encodePicture(await picture.toBuffer());
      expect(encoded).toMatchObject({ picture: { width: 500, height: 400 }, thumb: { width: 320, height: 256 } });
    }
  });

  test('nothing of a damaged one', async () => {
    const whole = await jpegOf(1200, 900);
    expect(await encodePicture(whole.subarray(0, whole.length / 2))).toBeNull();
    expect(
      await encodePicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>')),
    ).toBeNull();
  });

  test('the sample’s own pictures keep their size', async () => {
    const sample = readFileSync(join(import.meta.dirname, '../../../assets/catalogue/media/beauty-p001.webp'));
    const encoded = await encodePicture(sample);
    expect(encoded).toMatchObject({ picture: { width: 800, height: 800 }, thumb: { width: 320, height: 320 } });
  });
});

test('damaged bytes are refused or stored, and never end in an error', async () => {
  const random = seededRandom('damaged pictures');
  const below = (end: number) => Math.floor(random() * end);
  for (const format of ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const) {
    const whole = await drawing(420, 410).toFormat(format, { effort: 1 }).toBuffer();
    for (let round = 0; round < 12; round += 1) {
      const bytes = Buffer.from(whole.subarray(0, round % 3 === 0 ? below(whole.length) : whole.length));
      const reach = round % 3 === 1 ? Math.min(200, bytes.length) : bytes.length;
      for (let change = 0; change < 8; change += 1) if (reach > 0) bytes[below(reach)] = below(256);
      const { size, problems } = await inspectPicture(bytes);
      expect(size === null).toBe(problems.some(({ gravity }) => gravity === 'error'));
      if (size) await encodePicture(bytes);
    }
  }
});
