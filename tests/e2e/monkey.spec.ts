/** A short walk of the monkey; `npm run bench -- monkey` is the long one. */
import { expect, test } from '@playwright/test';
import { runMonkey } from '../support/monkey/monkey.ts';
import { startNodeHost } from '../support/nodeHost.ts';

// Layout in full, few pixels: nobody looks.
test.use({ deviceScaleFactor: 0.25 });

for (const [name, viewport, seed] of [
  ['portrait', { width: 1080, height: 1920 }, 7],
  ['landscape', { width: 1920, height: 1080 }, 8],
] as const) {
  test(`200 random touches in ${name} find no failure, no empty screen and nothing of an earlier visit`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    // Its own host: the call for staff that it may leave open outlives a visit, as it should.
    const host = await startNodeHost();
    await page.setViewportSize(viewport);
    const report = await runMonkey({ page, url: host.url, touches: 200, seed });
    host.close();
    expect(report.faults).toEqual([]);
    expect(report.touches).toBe(200);
    expect(report.idleResets).toBe(report.visits);
    expect(Object.keys(report.screens).length).toBeGreaterThan(6);
    // Code and texts still come on first use, most of them in the first half; the long walk measures growth. Even so, nothing
    // may pile up: whatever a touch left behind would double the second half's share.
    const { course, end } = report.memory;
    const half = course[Math.floor(course.length / 2)] ?? end.heapBytes;
    expect(end.heapBytes / half).toBeLessThan(1.3);
    expect(report.memory.end.nodes).toBeLessThan(report.memory.start.nodes * 2);
  });
}
