import '@fontsource-variable/noto-sans-sc/index.css';
import pretendard from 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2?url';
import type { Brief } from './kit/form.ts';
import { Rng } from './kit/seed.ts';
import { disposeLabels, fontFamily } from './kit/labels.ts';
import { Studio } from './kit/studio.ts';
import { forms, type FormName } from './forms/index.ts';
import { stillLife } from './kit/stillLife.ts';
import type { Encoded, ProductOrder } from './kit/orders.ts';

const paperGround = '#f8f5ee';
const canvas = document.createElement('canvas');
const studio = new Studio(canvas);

function briefOf(id: string, topic: string, variant: number, salt: number, look: ProductOrder['look']): Brief {
  return {
    rng: new Rng(id),
    topic,
    body: look.body,
    accent: look.accent,
    label: look.label,
    variant,
    alt: (n) => (salt + variant) % n,
  };
}

/** Subsetted fonts load only the parts the given text needs, so every label is asked for in full. */
async function loadFonts(text: string): Promise<void> {
  await Promise.all([600, 700].map((w) => document.fonts.load(`${w} 40px ${fontFamily}`, text)));
}

function encode(source: HTMLCanvasElement, quality: number): Promise<Encoded> {
  return new Promise((resolve, reject) => {
    source.toBlob(
      (blob) => {
        if (blob?.type !== 'image/webp') return reject(new Error('this browser cannot write WebP'));
        void blob.arrayBuffer().then((buffer) => {
          let binary = '';
          for (const byte of new Uint8Array(buffer)) binary += String.fromCharCode(byte);
          resolve({ base64: btoa(binary), width: source.width, height: source.height });
        }, reject);
      },
      'image/webp',
      quality,
    );
  });
}

function reduced(size: number): HTMLCanvasElement {
  const small = document.createElement('canvas');
  small.width = size;
  small.height = size;
  const ctx = small.getContext('2d');
  if (!ctx) throw new Error('no 2D canvas');
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(canvas, 0, 0, size, size);
  return small;
}

window.productArt = {
  async ready() {
    const face = new FontFace('Pretendard Art', `url(${pretendard})`, { weight: '45 920' });
    document.fonts.add(await face.load());
  },

  async product(order) {
    await loadFonts(order.look.label);
    const form = forms[order.form as FormName];
    if (!form) throw new Error(`unknown form ${order.form}`);
    const brief = briefOf(order.id, order.type, order.variant, order.salt, order.look);
    const object = form.build(brief);
    const light = new Rng(`${order.id}/light`);
    studio.shoot(object, {
      width: 800,
      height: 800,
      elevation: form.view.elevation + light.range(-1.5, 2.5),
      azimuth: form.view.azimuth + light.range(-1, 1) * form.view.swing,
      fill: light.range(0.74, 0.79),
      ground: paperGround,
      keyAzimuth: light.range(-58, -34),
    });
    disposeLabels();
    return [await encode(canvas, order.quality), await encode(reduced(320), order.quality)];
  },

  async tile(order) {
    await loadFonts(' ');
    const object = stillLife(order.items, (item, i) => {
      const form = forms[item.form as FormName];
      if (!form) throw new Error(`unknown form ${item.form}`);
      const look = { body: item.body, accent: item.accent, label: '' };
      return form.build(briefOf(`${order.id}/${i}`, order.id, item.variant, 0, look));
    });
    studio.shoot(object, {
      width: 640,
      height: 480,
      elevation: 15,
      azimuth: 0,
      fill: 0.8,
      ground: order.ground,
      keyAzimuth: -44,
    });
    disposeLabels();
    return [await encode(canvas, order.quality)];
  },
};
