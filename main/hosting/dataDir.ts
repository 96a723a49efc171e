/** Where a kiosk keeps its data when nobody says otherwise. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for this user's kiosk data where the system wants it. */
export function defaultDataDir(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'pavilion-kiosk');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'pavilion-kiosk');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'pavilion-kiosk');
}
