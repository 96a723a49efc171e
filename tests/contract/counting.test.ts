/** What visitors do at the screen is counted by the core, whatever carries the calls. */
import { expect, inject, test } from 'vitest';
import type { Input, MethodName } from '#api/contract.ts';
import { openKioskState } from '#db/state/kioskState.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';

const now = new Date('2021-09-25T02:00:00Z');

function start(folder = temporaryFolder()) {
  const sample = inject('sample');
  const core = startCore(
    [{ source: 'embedded', ...sample }],
    { printing: null },
    { state: openKioskState(folder, now) },
  );
  const call = <M extends MethodName>(name: M, input: Input<M>) => {
    const answer = core.app.dispatch(name, input, { isLocal: true });
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value as never;
  };
  return { ...core, folder, call };
}

test('a day of two visits: every kind of use is counted in its language and in the fair’s hour', async () => {
  const { app, call, folder } = start();
  call('visit.note', { locale: 'zh-CN', what: 'visit' });
  const found: { hits: { product: { id: string } }[] } = call('catalogue.search', {
    locale: 'zh-CN',
    query: '泡菜',
    group: 'product',
  });
  const id = found.hits[0]?.product.id ?? '';
  call('product.get', { locale: 'zh-CN', id });
  call('plan.route', { locale: 'zh-CN', to: [{ type: 'product', id }] });
  call('visit.note', { locale: 'zh-CN', what: 'codesShown' });
  call('visit.note', { locale: 'zh-CN', what: 'listCode' });
  call('session.end', {});
  call('visit.note', { locale: 'en', what: 'visit' });
  call('catalogue.search', { locale: 'en', query: 'qqxqzzxq' });
  call('exhibitor.get', { locale: 'en', id: 'food-e01' });
  call('staff.call', { reason: null });
  app.staffDesk.calls.acknowledge(1);
  await app.close();

  const state = openKioskState(folder, now);
  const { byDay, byHour, byLocale, products, exhibitors, queries } = state.counts.read({});
  state.close();
  const none = { emptySearch: 0, resultOpened: 0, productOpened: 0, exhibitorOpened: 0, print: 0 };
  const chinese = { locale: 'zh-CN', visit: 1, search: 1, resultOpened: 1, productOpened: 1, route: 1 };
  const english = { locale: 'en', visit: 1, search: 1, emptySearch: 1, exhibitorOpened: 1, staffCall: 1 };
  expect(byLocale).toEqual([
    { ...none, ...chinese, codesShown: 1, listCode: 1, staffCall: 0, staffAnswer: 0 },
    { ...none, ...english, route: 0, codesShown: 0, listCode: 0, staffAnswer: 1 },
  ]);
  expect([byDay.map(({ day }) => day), byHour[10]?.visit]).toEqual([['2021-09-25'], 2]);
  expect([products, exhibitors, queries]).toEqual([
    [{ type: 'product', code: id, opened: 1 }],
    [{ type: 'exhibitor', code: 'food-e01', opened: 1 }],
    [],
  ]);
});

test('what was popular today is popular after a restart', async () => {
  const first = start();
  for (const id of ['steel-p001', 'food-p001', 'steel-p001']) first.call('product.get', { locale: 'ko', id });
  await first.app.close();
  const second = start(first.folder);
  const popular: { products: { id: string }[] } = second.call('search.popular', { locale: 'ko', limit: 3 });
  await second.app.close();
  expect(popular.products.map(({ id }) => id)).toEqual(['steel-p001', 'food-p001']);
});
