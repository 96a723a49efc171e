/** Tests of the main process in a real Electron, and of the packaged application. Needs a build: see tests/support/electronApp.ts. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './tests/electron',
  outputDir: './test-results/electron',
  // One kiosk at a time: there is one screen, and one Electron keeps two processor cores busy.
  workers: 1,
  // A machine shared with others starves a test now and then; a second try is counted and named at the end.
  retries: 1,
  forbidOnly: true,
  // A test starts one Electron (2 s here); a loaded machine takes ten times that.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'app', testIgnore: 'packaged.spec.ts' },
    // Packs anew, which writes into dist/: never beside a suite that reads it.
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
  ],
  reporter: [['list'], ['./tests/support/playwrightCountReporter.ts']],
});
