/** A day of the staff, on every host alike: a list comes in, is mended and published, visitors find it, and it is undone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { KioskPage } from './kioskPage.ts';
import { StaffPage } from './staffPage.ts';

const pin = '481516';

/** One new company with two products, as an organiser's office would send it. The booth and one English name are missing. */
const list = `회사명,公司名称,Company name,Booth,제품명,产品名称,Product name,HS CODE
주식회사 새봄철강,新春钢铁株式会社,"Saebom Steel Co., Ltd.",,냉간압연 강판,冷轧钢板,Cold-rolled steel sheet,7209.16
주식회사 새봄철강,新春钢铁株式会社,"Saebom Steel Co., Ltd.",,은하수 도금강판,银河镀锌钢板,,7210.49
`;

/** Puts the list where staff look for it. */
export function bringList(dataDir: string): void {
  mkdirSync(join(dataDir, 'inbox'), { recursive: true });
  writeFileSync(join(dataDir, 'inbox', 'office.csv'), `\uFEFF${list}`);
}

async function importList(staff: StaffPage): Promise<void> {
  const { page } = staff;
  await staff.open('import');
  await staff.press(staff.button('import.place_inbox'));
  await staff.press(page.getByRole('button', { name: /office\.csv/ }));
  await staff.press(staff.button('import.read'));
  // Nothing is written yet: the difference says what would be.
  await expect(staff.main.getByText('银河镀锌钢板').first()).toBeVisible({ timeout: 60_000 });
  await staff.press(staff.button('import.apply'));
  await expect(staff.main.getByRole('heading', { name: staff.text('import.appliedTitle') })).toBeVisible({
    timeout: 60_000,
  });
}

/** Opens the first finding about a record, whatever its kind. */
async function openFinding(staff: StaffPage, title: RegExp): Promise<void> {
  await staff.open('quality');
  const kinds = staff.main.getByRole('group', { name: staff.text('publish.kinds') }).getByRole('button');
  await expect(kinds.first()).toBeVisible({ timeout: 30_000 });
  const found = staff.main.getByRole('listitem').getByRole('button', { name: title });
  for (let index = 0; index < (await kinds.count()); index++) {
    await staff.press(kinds.nth(index));
    await expect(kinds.nth(index)).toHaveAttribute('aria-pressed', 'true');
    // The list of the kind comes a moment after its chip; not every kind has one about this record.
    await found
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => {});
    if ((await found.count()) > 0) break;
    await staff.press(kinds.nth(index));
    await expect(kinds.nth(index)).toHaveAttribute('aria-pressed', 'false');
  }
  await staff.press(found.first());
  await expect(staff.button('records.save')).toBeVisible();
}

async function save(staff: StaffPage): Promise<void> {
  await staff.press(staff.button('records.save'));
  await expect(staff.button('records.save')).toBeDisabled();
}

/** Two things that the list left open: an English name, typed on the glass, and the booth. */
async function mend(staff: StaffPage): Promise<void> {
  const { page } = staff;
  await openFinding(staff, /银河镀锌钢板/);
  const name = staff.main
    .getByRole('group', { name: /^产品名称/ })
    .first()
    .getByLabel('English');
  await staff.press(name);
  if (staff.kiosk.hasTouch) {
    const keyboard = page.getByRole('group', { name: staff.kiosk.text('keyboard.label') });
    for (const key of 'zinc') await staff.press(keyboard.getByRole('button', { name: key, exact: true }));
    await expect(name).toHaveValue('zinc');
  }
  await name.fill('Zinc-coated steel sheet Galaxy');
  await save(staff);

  await openFinding(staff, /新春钢铁/);
  await staff.main.getByLabel(/展位号/).fill('B01-02');
  await save(staff);
}

async function publish(staff: StaffPage, version: number): Promise<void> {
  await staff.open('publish');
  await staff.press(staff.button('publish.run'));
  await expect(staff.main.getByText(staff.text('publish.done'))).toContainText(String(version), { timeout: 60_000 });
  await staff.leave();
}

/** The whole day. The kiosk is at its attract loop, and {@link bringList} has been there. */
export async function walkStaffDay(kiosk: KioskPage): Promise<void> {
  const staff = new StaffPage(kiosk);
  const findNew = async () => {
    await kiosk.start('zh-CN');
    await kiosk.search('银河镀锌钢板');
    return kiosk.results.filter({ hasText: '银河镀锌钢板' });
  };
  const endVisit = async () => {
    await kiosk.act('startOver');
    await expect(kiosk.attract).toBeVisible();
  };
  await expect(await findNew()).toHaveCount(0);
  await endVisit();

  await staff.setUp(pin);
  await importList(staff);
  await mend(staff);
  await publish(staff, 1);
  await expect(await findNew()).toHaveCount(1);
  await kiosk.open('银河镀锌钢板');
  await expect(kiosk.page.getByRole('article')).toContainText('B01-02');
  await endVisit();

  await staff.unlock(pin);
  await staff.open('history');
  const set = staff.main.getByRole('listitem').filter({ hasText: 'office.csv' }).first();
  await staff.press(set.getByRole('button', { name: staff.text('records.undo'), exact: true }));
  // The first tap asks whether it is meant.
  await staff.press(set.getByRole('button', { name: staff.text('records.undo'), exact: true }));
  await expect(set).toContainText(staff.text('records.wasUndone'));
  await publish(staff, 2);
  await expect(await findNew()).toHaveCount(0);
}
