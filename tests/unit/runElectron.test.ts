import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFlags, type Flags } from '../../main/hosting/flags.ts';
import { runElectron } from '../../main/launch/runElectron.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const outcome = parseFlags([]);
const flags: Flags = outcome.kind === 'run' ? outcome.flags : (undefined as never);

/** A stand-in for Electron: a shell script. */
function standIn(script: string): string {
  const path = join(temporaryFolder(), 'electron');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

test.each([
  ['never says anything', 'exec sleep 30', /before the kiosk was ready/],
  ['ends at once', 'exit 127', /code 127 before/],
  ['is killed by its own fault', 'kill -SEGV $$', /code 139 before/],
])('an Electron that %s is given up', async (_name, script, reason) => {
  const startedAt = performance.now();
  expect(await runElectron(standIn(script), flags, 400)).toEqual({ reason: expect.stringMatching(reason) as string });
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test('an Electron that was ready, or found another kiosk running, keeps its exit code', async () => {
  expect(await runElectron(standIn('echo "Kiosk ready: x"; exit 5'), flags, 4000)).toEqual({ exitCode: 5 });
  expect(await runElectron(standIn('exit 3'), flags, 4000)).toEqual({ exitCode: 3 });
});
