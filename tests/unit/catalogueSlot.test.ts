import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alterFile, brokenCatalogues } from '#tests/fixtures/brokenCatalogues.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';

function twoCatalogues() {
  const folder = temporaryFolder();
  const places = ['published', 'embedded'].map((name) => {
    mkdirSync(join(folder, name));
    return writeSmallCatalogue(join(folder, name));
  });
  const [published, embedded] = places;
  if (!published || !embedded) throw new Error('two catalogues were made');
  const start = () =>
    startCore([
      { source: 'published', ...published },
      { source: 'embedded', ...embedded },
    ]);
  return { published, embedded, start };
}

test('the published catalogue is shown when it can be, with its own pictures', async () => {
  const { published, start } = twoCatalogues();
  const { app, lines } = start();
  expect([app.catalogueSource, app.resolveMedia('food-p001')?.path, lines]).toEqual([
    'published',
    join(published.mediaDir, 'food-p001.webp'),
    [],
  ]);
  await app.close();
});

test.each(brokenCatalogues)(
  'published file $name: the embedded one is shown instead, with its own pictures, and the log says why',
  async ({ spoil, reason }) => {
    const { published, embedded, start } = twoCatalogues();
    spoil(published.file);
    const { app, lines } = start();
    expect([app.catalogueSource, app.resolveMedia('food-p001')?.path]).toEqual([
      'embedded',
      join(embedded.mediaDir, 'food-p001.webp'),
    ]);
    // A kiosk that was never given a catalogue of its own is no fault.
    const level = reason === 'missing' ? 'info' : 'error';
    expect(lines).toMatchObject([{ level, event: 'catalogue.unusable', fields: { source: 'published', reason } }]);
    await app.close();
  },
);

test('a published catalogue that opens but cannot be read through is damaged, too', async () => {
  const { published, start } = twoCatalogues();
  alterFile(published.file, 'DROP TABLE event_language');
  const { app, lines } = start();
  expect([app.catalogueSource, lines[0]?.fields['reason']]).toEqual(['embedded', 'damaged']);
  await app.close();
});
