/** Pictures on their way from a stick to the visitor's card. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { startStaffCore, type StaffCore } from '#tests/support/staffCore.ts';
import { drawing, jpegOf, zipOf } from '../db/pictures/madePictures.ts';

let open: StaffCore[] = [];
afterEach(async () => {
  for (const { app } of open) await app.close();
  open = [];
});

async function start(): Promise<StaffCore> {
  const core = await startStaffCore();
  open.push(core);
  return core;
}

const locale = 'en';
const storedIn = ({ dataDir }: StaffCore): string[] => {
  try {
    return readdirSync(join(dataDir, 'staff', 'pictures'));
  } catch {
    return []; // No folder, no pictures.
  }
};

const list = '참가업체명,제품명,모델명\n㈜가온식품,유자차 1 kg,YJ-77\n';

describe('a list and a folder of pictures', () => {
  test('are one import: nothing counts before it is written, visitors see it after publishing, one undo takes back all', async () => {
    const kiosk = await start();
    const { ask, inbox, app } = kiosk;
    const folder = join(inbox, '사진');
    mkdirSync(folder);
    writeFileSync(join(inbox, 'list.csv'), list);
    writeFileSync(join(folder, '배추김치 500 g.jpg'.normalize('NFD')), await jpegOf(1000, 800));
    // Taken sideways, with the place where it was taken.
    const photo = await drawing(1200, 900)
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif?.includes('Phone')).toBe(true);
    writeFileSync(join(folder, 'YJ-77.jpg'), photo);
    writeFileSync(join(folder, 'IMG_0042.jpg'), await jpegOf(900, 900));
    writeFileSync(join(folder, '무김치 1 kg.jpg'), await jpegOf(120, 90));
    writeFileSync(join(folder, '열연코일.jpg'), (await jpegOf(900, 900)).subarray(0, 4000));
    const state = await ask('import.start', { locale, paths: [join(inbox, 'list.csv')], pictures: [folder] });
    expect(state).toMatchObject({
      stage: 'ready',
      summary: { added: 1 },
      pictures: { sources: ['사진'], matched: 2, unmatched: 1, refused: 2, added: null },
    });
    const matched = await ask('import.pictures', { locale, show: 'matched' });
    expect(matched.pictures.map(({ file, owner }) => [file, owner?.title])).toEqual([
      ['사진/YJ-77.jpg', '유자차 1 kg'],
      ['사진/배추김치 500 g.jpg', '배추김치 500 g'],
    ]);
    const { problems } = await ask('import.problems', { locale });
    const told = (file: string) =>
      problems.filter((each) => each.file === file).map(({ code, gravity }) => `${gravity} ${code}`);
    expect([told('사진/무김치 1 kg.jpg'), told('사진/열연코일.jpg'), told('사진/IMG_0042.jpg')]).toEqual([
      ['error picture-tiny'],
      ['error picture-broken'],
      ['error picture-unmatched'],
    ]);
    expect(problems.every(({ words }) => /\s/.test(words))).toBe(true);
    expect(storedIn(kiosk)).toEqual([]);

    // The one that nobody can know is given to a product by hand.
    const given = await ask('import.answer', {
      locale,
      pictures: { '사진/IMG_0042.jpg': { type: 'product', code: 'food-p002' } },
    });
    expect(given.pictures).toMatchObject({ matched: 3, unmatched: 0 });
    const before = await ask('records.get', { locale, type: 'product', code: 'food-p001' });
    const applied = await ask('import.apply', { locale });
    expect(applied).toMatchObject({ stage: 'applied', pictures: { added: 3 } });
    expect(storedIn(kiosk)).toHaveLength(6);
    const values = async (code: string) => {
      const { values: all } = await ask('records.get', { locale, type: 'product', code });
      return all.find(({ field }) => field === 'pictures')?.value.split('\n') ?? [];
    };
    const kimchi = await values('food-p001');
    expect([kimchi.length, kimchi[0], (await values('food-p002')).length]).toEqual([2, 'food-p001', 1]);

    const code = matched.pictures[0]?.owner?.code ?? '';
    const [stored = ''] = await values(code);
    const metadata = await sharp(join(kiosk.dataDir, 'staff', 'pictures', `${stored}.webp`)).metadata();
    expect([metadata.width, metadata.height, metadata.exif, metadata.orientation]).toEqual([
      900,
      1200,
      undefined,
      undefined,
    ]);

    // The small catalogue lacks what a fair must have.
    const names = { 'shortName.ko': '박람회', 'shortName.zh-CN': '展会', 'shortName.en': 'Fair' };
    await ask('records.save', { locale, type: 'fair', code: 'fair', values: names, revision: null });
    await ask('publish.run', { locale });
    const card = app.dispatch('product.get', { id: code, locale: 'ko' }, { isLocal: true });
    expect(card).toMatchObject({ ok: true, value: { pictures: [{ id: stored, width: 900, height: 1200 }] } });
    const media = app.resolveMedia(stored);
    expect(media && (await sharp(media.path).metadata()).height).toBe(1200);

    const undone = await ask('history.undo', { locale, setId: applied.setId ?? 0 });
    expect(undone.kept).toEqual([]);
    expect((await ask('records.get', { locale, type: 'product', code: 'food-p001' })).values).toEqual(before.values);
    expect((await ask('records.list', { locale, type: 'product', query: '유자차' })).total).toBe(0);
    const { entries } = await ask('staff.audit', {});
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['imported', 'picturesImported', 'undone']),
    );
  });
});

describe('a ZIP file alone', () => {
  test('is an import too, with names of Windows in Korea; what would leave the archive is refused with words', async () => {
    const { ask, inbox } = await start();
    const names = ['열연코일.jpg', '무김치 1 kg.png', '../../배추김치 500 g.jpg'];
    const data = await jpegOf(900, 700);
    const zip = zipOf(names.map((name) => ({ name: iconv.encode(name, 'cp949'), data })));
    writeFileSync(join(inbox, 'pics.zip'), zip);
    const state = await ask('import.start', { locale, paths: [], pictures: [join(inbox, 'pics.zip')] });
    expect(state).toMatchObject({ stage: 'ready', files: [], pictures: { matched: 2, unmatched: 0, refused: 1 } });
    const { problems } = await ask('import.problems', { locale, gravity: 'error' });
    expect(problems.map(({ code }) => code)).toEqual(['picture-name-outside']);
    expect(await ask('import.apply', { locale })).toMatchObject({ stage: 'applied', pictures: { added: 2 } });
  });

  test('that is a bomb, or no ZIP any more, is told and nothing is taken', async () => {
    const { ask, inbox } = await start();
    const data = Buffer.alloc(1000);
    writeFileSync(
      join(inbox, 'bomb.zip'),
      zipOf([{ name: Buffer.from('a.jpg'), data, method: 8, statedSize: 2_000_000_000 }]),
    );
    writeFileSync(join(inbox, 'torn.zip'), zipOf([{ name: Buffer.from('a.jpg'), data }]).subarray(0, 500));
    const pictures = ['bomb.zip', 'torn.zip'].map((name) => join(inbox, name));
    const state = await ask('import.start', { locale, paths: [], pictures });
    expect(state).toMatchObject({ stage: 'ready', pictures: { matched: 0, refused: 2 } });
    const { problems } = await ask('import.problems', { locale: 'ko' });
    expect(problems.map(({ code, words }) => [code, /[가-힣]/.test(words)])).toEqual([
      ['zip-bomb', true],
      ['zip-broken', true],
    ]);
    expect(await ask('import.apply', { locale })).toMatchObject({ setId: null });
  });
});

/** Starts an import of pictures of three products. */
async function startPictures({ ask, inbox }: StaffCore): Promise<void> {
  const folder = join(inbox, 'p');
  mkdirSync(folder);
  for (const name of ['food-p001', 'food-p002', 'food-p003'])
    writeFileSync(join(folder, `${name}.jpg`), await jpegOf(900, 900));
  await ask('import.start', { locale, paths: [], pictures: [folder] });
}

test('storing can be stopped: the import waits as before, and goes on where it was', async () => {
  const kiosk = await start();
  const { ask, app } = kiosk;
  await startPictures(kiosk);
  const stop = app.subscribe((event) => {
    const isStoring =
      event.name === 'import.changed' && event.payload.stage === 'storing' && event.payload.progress > 0;
    if (isStoring) void ask('import.cancel', {});
  });
  expect(await ask('import.apply', { locale })).toMatchObject({ stage: 'ready', setId: null });
  stop();
  expect((await ask('history.sets', { locale })).sets.filter(({ kind }) => kind === 'import')).toEqual([]);
  expect(await ask('import.apply', { locale })).toMatchObject({ stage: 'applied', pictures: { added: 3 } });
});

describe('while pictures are stored', () => {
  /** An import of three pictures, and what is done when the first of them is stored. */
  async function importWith(kiosk: StaffCore, meanwhile: () => Promise<void>) {
    const { ask, app } = kiosk;
    await startPictures(kiosk);
    const asked: Promise<void>[] = [];
    const stop = app.subscribe(({ name, payload }) => {
      if (name !== 'import.changed' || asked.length > 0) return;
      if (payload.stage === 'storing' && payload.progress > 0 && payload.progress < 1) asked.push(meanwhile());
    });
    const applied = await ask('import.apply', { locale }).catch((error: unknown) => String(error));
    stop();
    expect(asked).toHaveLength(1);
    await asked[0];
    return applied;
  }
  const save = ({ ask }: StaffCore, code: string, values: Record<string, string>) =>
    ask('records.save', { locale, type: 'product', code, values, revision: null });
  const picturesOf = async ({ ask }: StaffCore, code: string) =>
    (await ask('records.get', { locale, type: 'product', code })).values.find(({ field }) => field === 'pictures')
      ?.value;

  test('others have their turn at once, and both are in the draft', async () => {
    const kiosk = await start();
    let stage: string | undefined;
    const applied = await importWith(kiosk, async () => {
      await save(kiosk, 'food-p001', { model: 'NEW-1' });
      stage = (await kiosk.ask('import.state', { locale })).stage;
    });
    expect(stage).toBe('storing');
    expect(applied).toMatchObject({ stage: 'applied', pictures: { added: 3 } });
    const { values } = await kiosk.ask('records.get', { locale, type: 'product', code: 'food-p001' });
    expect(values.find(({ field }) => field === 'model')?.value).toBe('NEW-1');
    expect((await kiosk.ask('history.sets', { locale, limit: 9 })).sets.map(({ kind }) => kind).slice(0, 2)).toEqual([
      'import',
      'edit',
    ]);
  });

  test('pictures that somebody takes off a record meanwhile do not come back', async () => {
    const kiosk = await start();
    const before = (await picturesOf(kiosk, 'food-p001'))?.split('\n') ?? [];
    expect(before.length).toBeGreaterThan(0);
    await importWith(kiosk, async () => {
      await save(kiosk, 'food-p001', { pictures: '' });
    });
    const after = (await picturesOf(kiosk, 'food-p001'))?.split('\n') ?? [];
    expect([after.length, after.filter((name) => before.includes(name))]).toEqual([1, []]);
  });

  test('a product that somebody takes away makes staff look again; what is stored is not stored anew', async () => {
    const kiosk = await start();
    const applied = await importWith(kiosk, async () => {
      await kiosk.ask('records.setState', { type: 'product', codes: ['food-p002'], to: 'removed' });
    });
    expect(applied).toContain('draft-changed');
    expect(await kiosk.ask('import.state', { locale })).toMatchObject({
      stage: 'ready',
      pictures: { matched: 2, unmatched: 1 },
    });
    const files = storedIn(kiosk);
    expect(await kiosk.ask('import.apply', { locale })).toMatchObject({ stage: 'applied', pictures: { added: 2 } });
    expect(storedIn(kiosk)).toEqual(files);
  });

  test('the import itself is not to be replaced, forgotten or taken to another draft', async () => {
    const kiosk = await start();
    const refusals: string[] = [];
    const applied = await importWith(kiosk, async () => {
      const { ask } = kiosk;
      for (const refused of [
        () => ask('import.start', { locale, paths: [] }),
        () => ask('import.discard', { locale }),
        () => ask('import.apply', { locale }),
        () => ask('draft.restoreBackup', {}),
      ])
        await refused().catch((error: unknown) => refusals.push(String(error)));
    });
    expect(refusals).toHaveLength(4);
    expect(refusals.filter((text) => text.includes('import-running'))).toHaveLength(3);
    expect(applied).toMatchObject({ stage: 'applied', pictures: { added: 3 } });
  });
});
