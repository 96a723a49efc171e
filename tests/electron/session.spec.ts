/** What one visitor leaves behind, the next one does not find. */
import { expect, test } from '#tests/support/electronApp.ts';
import { attractButton, startOverButton, touchStart } from '#tests/support/kioskScreen.ts';

test('the end of a visit clears everything the browser kept', async ({ startKiosk }) => {
  const { page, evaluate } = await startKiosk();
  await touchStart(page, 'en');
  await page.evaluate(async () => {
    localStorage.setItem('visitor', 'left this');
    sessionStorage.setItem('visitor', 'left this');
    await caches.open('visitor');
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('visitor');
      opening.onsuccess = () => {
        opening.result.close();
        resolve(null);
      };
      opening.onerror = () => reject(opening.error);
    });
  });
  const kept = () =>
    evaluate(async ({ BrowserWindow, session }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents) throw new Error('no window');
      const inPage = (await contents.executeJavaScript(`(async () => ({
        local: localStorage.length,
        caches: (await caches.keys()).length,
        databases: (await indexedDB.databases()).length,
      }))()`)) as { local: number; caches: number; databases: number };
      const cookies = await session.fromPartition('kiosk').cookies.get({});
      return { ...inPage, cookies: cookies.length, history: contents.navigationHistory.length() };
    });
  await evaluate(({ session }) =>
    session.fromPartition('kiosk').cookies.set({ url: 'https://visitor.example/', name: 'left', value: 'this' }),
  );
  expect(await kept()).toMatchObject({ local: 1, caches: 1, databases: 1, cookies: 1 });

  await startOverButton(page).click();
  await expect(attractButton(page)).toBeVisible();
  await expect.poll(kept).toEqual({ local: 0, caches: 0, databases: 0, cookies: 0, history: 1 });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('nothing of a visit reaches the disk', async ({ startKiosk }) => {
  const { page, evaluate } = await startKiosk();
  await touchStart(page, 'en');
  const where = await evaluate(({ session }) => {
    const kioskSession = session.fromPartition('kiosk');
    return { isPersistent: kioskSession.isPersistent(), storagePath: kioskSession.storagePath };
  });
  expect(where).toEqual({ isPersistent: false, storagePath: null });
});
