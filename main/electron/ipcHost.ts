/** Host 1: the core over IPC. Only the main frame of our own address may call. */
import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Json, Result } from '#api/errors.ts';
import type { App } from '#app/createApp.ts';
import type { Log } from '#app/log.ts';
import { kioskUrl } from './appProtocol.ts';
import { callChannel, eventChannel } from './channels.ts';

/** Whether a frame is the screen itself: main frame, own scheme and host. A null frame has already gone. */
function isKioskFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(kioskUrl);
}

/** Connects the core to IPC; events go to the given screen. Returns the function that disconnects. */
export function connectIpc(options: { app: App; log: Log; screen: () => WebContents | null }): () => void {
  const { app, log } = options;
  ipcMain.handle(
    callChannel,
    (event, name: unknown, input: unknown, token: unknown): Result<Json> | Promise<Result<Json>> => {
      if (!isKioskFrame(event.senderFrame) || event.sender !== options.screen()) {
        log('warn', 'ipc.refused', { url: event.senderFrame?.url.slice(0, 200) ?? '' });
        return { ok: false, error: { code: 'FORBIDDEN', message: 'not the kiosk screen', details: null } };
      }
      return app.answer(String(name), input, { isLocal: true, token: typeof token === 'string' ? token : null });
    },
  );
  const unsubscribe = app.subscribe(({ name, payload }) => options.screen()?.send(eventChannel, name, payload));
  return () => {
    ipcMain.removeHandler(callChannel);
    unsubscribe();
  };
}
