/** Puts the sheet of the screen on paper or into a file, where the installer has asked for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebContents } from 'electron';
import { errorFields, type Log } from '#app/log.ts';
import type { StartedCore } from '../hosting/startCore.ts';

/** Width of the paper of receipt printers and its longest sheet, in micrometres, as Electron wants them. */
const receiptPaper = { width: 80_000, height: 3_000_000 } as const;

async function writePdf(screen: WebContents, folder: string, now: Date): Promise<void> {
  const pdf = await screen.printToPDF({ pageSize: 'A4' });
  mkdirSync(folder, { recursive: true });
  // The time only: nothing about who it was.
  writeFileSync(join(folder, `list-${now.toISOString().replace(/[:.]/g, '-')}.pdf`), pdf, { flag: 'wx' });
}

function printReceipt(screen: WebContents, deviceName: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { silent: true, deviceName, margins: { marginType: 'none' }, pageSize: receiptPaper } as const;
    screen.print(options, (isDone, reason) => (isDone ? resolve() : reject(new Error(reason))));
  });
}

/** Resolves to whether it worked; never rejects, and what failed is in the log. */
export async function printSheet(
  screen: WebContents,
  printing: NonNullable<StartedCore['settings']['printing']>,
  { log, now }: { log: Log; now: () => Date },
): Promise<boolean> {
  try {
    if (printing.to === 'pdf') await writePdf(screen, printing.folder, now());
    else await printReceipt(screen, printing.printer);
    return true;
  } catch (error) {
    log('error', 'print.failed', { to: printing.to, ...errorFields(error) });
    return false;
  }
}
