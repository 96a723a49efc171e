/** Whether a window can be shown here at all. */

/** Windows and macOS always have a desktop; elsewhere X or Wayland must be named. An empty variable names none. */
export function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
