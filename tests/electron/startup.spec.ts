/** Starting: flags, a second start, and catalogues that are broken. */
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, waitForPlaywright, type Kiosk } from '#tests/support/electronApp.ts';
import { attractButton } from '#tests/support/kioskScreen.ts';
import { stageApp } from '#tests/support/stageElectronApp.ts';

const projectRoot = join(import.meta.dirname, '..', '..');

interface PageWithBridge {
  kiosk: {
    call(
      name: string,
      input: unknown,
    ): Promise<{ ok: boolean; value?: { catalogue: { source: string } }; error?: { code: string } }>;
  };
}

/** Where the shown catalogue comes from, or the error code of the first call. */
function catalogueSource(kiosk: Kiosk): Promise<string | undefined> {
  return kiosk.page.evaluate(async () => {
    const answer = await (window as unknown as PageWithBridge).kiosk.call('kiosk.start', { locale: 'en' });
    return answer.ok ? answer.value?.catalogue.source : answer.error?.code;
  });
}

/** How many colours the window shows: one for a blank screen. */
function coloursShown(kiosk: Kiosk): Promise<number> {
  return kiosk.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    const pixels = picture?.toBitmap() ?? Buffer.alloc(0);
    const colours = new Set<number>();
    for (let at = 0; at + 4 <= pixels.length; at += 4) colours.add(pixels.readUInt32LE(at));
    return colours.size;
  });
}

test('--help prints the flags and ends with 0', async ({ runToExit }) => {
  const { code, stdout } = await runToExit(['--help']);
  expect(code).toBe(0);
  for (const flag of ['--host', '--port', '--data-dir', '--windowed', '--locale']) expect(stdout).toContain(flag);
});

for (const [given, complaint] of [
  [['--no-such-flag'], "'--no-such-flag'"],
  [['--locale', 'fr'], '--locale fr: not one of'],
  [['stray'], "'stray'"],
] as const) {
  test(`${given.join(' ')} is refused with 2 and a line that says why`, async ({ runToExit }) => {
    const { code, stdout, stderr } = await runToExit(given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
    expect(stderr).toContain('(see --help)');
  });
}

test('a second kiosk on the same data folder ends with 3 and a line; the first goes on', async ({
  startKiosk,
  runToExit,
  dataDir,
}) => {
  const kiosk = await startKiosk();
  const { code, stdout, stderr } = await runToExit(['--data-dir', dataDir]);
  expect(code).toBe(3);
  expect(stderr).toContain('The kiosk is already running.');
  expect(stdout).not.toContain('Kiosk ready');
  await expect(attractButton(kiosk.page)).toBeVisible();
});

test('--locale and --windowed are honoured', async ({ startKiosk }) => {
  const kiosk = await startKiosk({ arguments: ['--locale', 'ko', '--windowed'] });
  await expect(attractButton(kiosk.page, 'ko')).toBeVisible();
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'ko');
  expect(await kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(false);
});

test('a published catalogue is shown; a broken one gives way to the embedded one', async ({ startKiosk, dataDir }) => {
  const folder = join(dataDir, 'catalogue');
  const published = join(folder, 'published.sqlite');
  await mkdir(folder, { recursive: true });
  const sample = await readFile(join(projectRoot, 'dist', 'catalogue', 'sample.sqlite'));

  await writeFile(published, sample);
  const good = await startKiosk();
  await expect(attractButton(good.page)).toBeVisible();
  expect(await catalogueSource(good)).toBe('published');
  await good.app.close();

  await writeFile(published, sample.subarray(0, sample.length / 2));
  const broken = await startKiosk();
  await expect(attractButton(broken.page)).toBeVisible();
  expect(await catalogueSource(broken)).toBe('embedded');
  expect(broken.log()).toContainEqual(
    expect.objectContaining({ level: 'error', event: 'catalogue.unusable', source: 'published' }),
  );
});

test('without any usable catalogue the screen sends people to the staff, in three languages', async ({
  startKiosk,
  machine,
}, testInfo) => {
  const appFolder = testInfo.outputPath('app');
  await stageApp({ root: projectRoot, runtime: machine.runtime, target: appFolder });
  await waitForPlaywright(appFolder);
  const embedded = join(appFolder, 'dist', 'catalogue', 'sample.sqlite');
  const whole = await readFile(embedded);
  await rm(embedded); // A link to the project's own: only removed here, never written into.
  const file = await open(embedded, 'w');
  await file.write(whole, 0, 10_000);
  await file.close();

  const kiosk = await startKiosk({ appFolder });
  expect(await catalogueSource(kiosk)).toBe('CATALOGUE_UNAVAILABLE');
  await expect(kiosk.page.getByRole('heading', { name: 'Please ask our staff' })).toBeVisible();
  await expect(kiosk.page.locator('[lang="zh-CN"] h1')).toBeVisible();
  await expect(kiosk.page.locator('section[lang="ko"] h2')).toBeVisible();
  await expect.poll(() => coloursShown(kiosk)).toBeGreaterThan(10);
  expect(kiosk.output()).toContain('Kiosk ready');
});
