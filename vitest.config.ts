/** Five projects by what they need: unit, db, contract and relevance run in Node, component in jsdom. End-to-end tests are Playwright's. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const support = (name: string) => join(root, 'tests', 'support', name);
const include = (name: string) => [`tests/${name}/**/*.test.{ts,tsx}`];

export default defineConfig({
  root,
  test: {
    globals: false,
    // Nothing runs beside them (tests/run.ts), so two processor cores take two files at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Beside two browsers and an Electron everything takes five times as long; a slow answer is not a wrong one.
    testTimeout: 120_000,
    reporters: ['default', support('countReporter.ts')],
    projects: [
      { extends: true, test: { name: 'unit', include: include('unit'), environment: 'node' } },
      {
        extends: true,
        test: { name: 'db', include: include('db'), environment: 'node', globalSetup: support('sampleSetup.ts') },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: include('contract'),
          environment: 'node',
          globalSetup: support('sampleSetup.ts'),
        },
      },
      { extends: true, test: { name: 'relevance', include: include('relevance'), environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'component',
          include: include('component'),
          environment: 'jsdom',
          // One file instead of the 1,500 that its index loads: 2.4 s of every test file.
          deps: { optimizer: { client: { enabled: true, include: ['@phosphor-icons/react'] } } },
          setupFiles: support('componentSetup.ts'),
        },
      },
    ],
  },
});
