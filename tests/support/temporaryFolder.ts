/** A folder of its own for every test, gone afterwards. */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder, removed when the running test ends. Call inside a test or a beforeEach. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pavilion-'));
  onTestFinished(() => {
    if (existsSync(folder)) chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
