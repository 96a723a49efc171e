/** The bridge into the sandboxed screen: one frozen object that carries bytes, nothing of Electron itself. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '#api/contract.ts';
import { callChannel, eventChannel } from './channels.ts';

contextBridge.exposeInMainWorld(
  'kiosk',
  Object.freeze({
    call: (name: string, input: unknown, token: string | null) => ipcRenderer.invoke(callChannel, name, input, token),
    on: (listener: (name: string, payload: unknown) => void) => {
      const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload);
      ipcRenderer.on(eventChannel, forward);
      return () => void ipcRenderer.off(eventChannel, forward);
    },
  } satisfies Bridge),
);
