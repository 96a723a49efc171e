/** The screens of the kiosk, for tests that look at each of them. */
import { expect } from '@playwright/test';
import type { KioskPage } from './kioskPage.ts';

/** Every screen a visitor can reach, with the way to it from the home screen. */
export const screens: Record<string, (kiosk: KioskPage) => Promise<void>> = {
  home: async () => {},
  'results while typing': (kiosk) =>
    kiosk.search(kiosk.locale === 'ko' ? '배터리' : kiosk.locale === 'en' ? 'battery' : '电池'),
  'nothing found': (kiosk) => kiosk.search('qzxwv jjkp'),
  'open filter': async (kiosk) => {
    await kiosk.act('search');
    await kiosk.page.getByRole('button', { name: kiosk.text('search.hideKeyboard') }).tap();
    await kiosk.page.getByRole('button', { name: kiosk.text('search.filterCertification') }).tap();
  },
  product: async (kiosk) => {
    await kiosk.search('3304');
    await kiosk.results.first().getByRole('button').first().tap();
    await expect(kiosk.page.getByRole('article')).toBeVisible();
  },
  exhibitor: async (kiosk) => {
    await kiosk.openExhibitors();
    await kiosk.page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
    await expect(kiosk.page.getByRole('article')).toBeVisible();
  },
  'exhibitor list': (kiosk) => kiosk.openExhibitors(),
  'product list': (kiosk) => kiosk.page.getByRole('button', { name: kiosk.text('home.allProducts') }).tap(),
  regions: (kiosk) => kiosk.page.getByRole('button', { name: kiosk.text('home.regions') }).tap(),
  'region of a sister city': async (kiosk) => {
    await kiosk.page.getByRole('button', { name: kiosk.text('home.regions') }).tap();
    await kiosk.page
      .getByRole('region', { name: kiosk.text('regions.sisters') })
      .getByRole('button')
      .first()
      .tap();
    await expect(kiosk.page.getByRole('main').getByText(kiosk.text('list.add'), { exact: true }).first()).toBeVisible();
  },
  goods: async (kiosk) => {
    await kiosk.page.getByRole('button', { name: kiosk.text('home.goods') }).tap();
    await kiosk.page.getByRole('main').getByRole('button').nth(2).tap();
    await expect(kiosk.page.getByRole('main').locator('[aria-pressed=true]')).toHaveCount(1);
  },
  phrases: async (kiosk) => {
    await kiosk.search('3304');
    await kiosk.results.first().getByRole('button').first().tap();
    await kiosk.page.getByRole('button', { name: kiosk.text('page.phrases') }).tap();
    await expect(kiosk.page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  },
  'one phrase': async (kiosk) => {
    await kiosk.search('3304');
    await kiosk.results.first().getByRole('button').first().tap();
    await kiosk.page.getByRole('button', { name: kiosk.text('page.phrases') }).tap();
    await kiosk.page.getByRole('main').getByRole('listitem').getByRole('button').nth(4).tap();
    await expect(kiosk.page.getByRole('article')).toBeVisible();
  },
  comparison: async (kiosk) => {
    await kiosk.search('3304');
    await kiosk.results.first().getByRole('button').first().tap();
    await kiosk.page.getByRole('button', { name: kiosk.text('page.compare'), exact: true }).tap();
    for (const columns of [2, 3, 4]) {
      await kiosk.page
        .getByRole('region', { name: kiosk.text('compare.addTitle') })
        .getByRole('button')
        .first()
        .tap();
      await expect(kiosk.page.getByRole('columnheader')).toHaveCount(columns);
    }
  },
  programme: (kiosk) => kiosk.act('programme'),
  'empty list': (kiosk) => kiosk.act('myList'),
  list: async (kiosk) => {
    await kiosk.search('3304');
    for (const index of [0, 1, 2]) await kiosk.results.nth(index).getByRole('button').nth(1).tap();
    await kiosk.act('myList');
    await expect(kiosk.page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  },
  'codes of the list': async (kiosk) => {
    await kiosk.act('myList');
    await kiosk.page.getByRole('button', { name: kiosk.text('list.takeAlong') }).tap();
    await expect(kiosk.page.getByRole('img').first()).toBeVisible();
  },
  'cleared list': async (kiosk) => {
    await kiosk.act('myList');
    await kiosk.page.getByRole('button', { name: kiosk.text('list.clear') }).tap();
  },
  'list code': (kiosk) => kiosk.page.getByRole('button', { name: kiosk.text('home.recall') }).tap(),
  'call staff': (kiosk) => kiosk.act('callStaff'),
  privacy: (kiosk) => kiosk.page.getByRole('button', { name: kiosk.text('privacy.link') }).tap(),
  plan: (kiosk) => kiosk.openPlan(),
  'plan with a booth': async (kiosk) => {
    await kiosk.openPlan();
    await kiosk.page.getByRole('main').getByRole('button', { expanded: false }).first().tap();
    await kiosk.page.getByRole('button', { name: 'A01', exact: true }).tap();
    await expect(kiosk.page.getByRole('heading', { level: 2 }).filter({ hasText: 'A01' })).toBeVisible();
  },
  'plan with a way': async (kiosk) => {
    await kiosk.search('3304');
    await kiosk.results.first().getByRole('button').first().tap();
    await kiosk.page.getByRole('button', { name: kiosk.text('plan.showWay') }).tap();
    await expect(kiosk.page.getByRole('list', { name: kiosk.text('way.directions') })).toBeVisible();
  },
};
