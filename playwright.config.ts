/** Journeys in Chromium against the Node host. */
import { defineConfig } from '@playwright/test';

const executablePath = process.env['KIOSK_CHROMIUM'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // A third worker was tried (2026-11-22, 2 cores) and gained nothing.
  workers: 2,
  // A machine shared with others starves a test now and then; a second try is counted and named at the end.
  retries: 1,
  timeout: 120_000,
  // The machine is shared with the Electron suite: a slow answer is not a wrong one.
  expect: { timeout: 15_000 },
  reporter: [['line'], ['./tests/support/playwrightCountReporter.ts']],
  use: {
    viewport: { width: 1080, height: 1920 },
    hasTouch: true,
    // A trace records every step of every test and costs a third of the time; a picture of the failure is enough.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
