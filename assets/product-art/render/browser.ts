import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A system Chromium spares the download of Playwright's own; without one Playwright's is used. */
function systemChromium(): string | undefined {
  try {
    const found = execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim();
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Software rendering on purpose: the pictures must not depend on the graphics card of the machine. */
export function chromiumOptions(): { executablePath?: string; args: string[] } {
  const executablePath = systemChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--no-sandbox',
      '--force-color-profile=srgb',
    ],
  };
}
