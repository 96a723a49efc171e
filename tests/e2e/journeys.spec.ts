import { test } from '../support/browserTest.ts';
import { journeys, walkJourney } from './journeys.ts';

for (const journey of journeys) {
  test(`a visitor searches in ${journey.locale}, reads, switches to ${journey.other} and leaves`, async ({ kiosk }) => {
    await kiosk.page.clock.install();
    await kiosk.page.reload();
    await walkJourney(kiosk, journey);
  });
}
