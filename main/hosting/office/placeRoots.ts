/** Where lists come from on this machine: drives first, then the folders that people save to. */
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { PlaceRoot } from '#app/office/port.ts';

/** Letters of drives that are not the system's own. */
const driveLetters = [...'DEFGHIJKLMNOPQRSTUVWXYZ'];

function drives(platform: NodeJS.Platform): PlaceRoot[] {
  if (platform === 'win32') return driveLetters.map((letter) => ({ kind: 'usb', path: `${letter}:\\` }));
  if (platform === 'darwin') return [{ kind: 'drives', path: '/Volumes' }];
  const { username } = userInfo();
  return [`/run/media/${username}`, `/media/${username}`, '/mnt'].map((path) => ({ kind: 'drives', path }));
}

/** See above; folders that are not there are left out when they are shown. */
export function placeRoots(dataDir: string, platform: NodeJS.Platform = process.platform): PlaceRoot[] {
  const home = homedir();
  return [
    ...drives(platform),
    { kind: 'inbox', path: join(dataDir, 'inbox') },
    { kind: 'downloads', path: join(home, 'Downloads') },
    { kind: 'desktop', path: join(home, 'Desktop') },
  ];
}
