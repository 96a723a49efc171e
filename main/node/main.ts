/** Entry of the Node host: `node main/node/main.ts [flags]`. Needs a built screen and catalogue. */
import { join } from 'node:path';
import { helpText, parseFlags } from '../hosting/flags.ts';
import { startStaffBoard } from '../hosting/http/staffBoard.ts';
import { startCore } from '../hosting/startCore.ts';
import { openBrowser } from './browser.ts';
import { startHttpHost } from './httpHost.ts';

const root = join(import.meta.dirname, '..', '..');

async function main(): Promise<void> {
  const outcome = parseFlags(process.argv.slice(2));
  if (outcome.kind === 'help') {
    process.stdout.write(`${helpText}\n`);
    return;
  }
  if (outcome.kind === 'error') {
    process.stderr.write(`${outcome.message}\n`);
    process.exitCode = 2;
    return;
  }
  const { flags } = outcome;
  const files = {
    rendererDir: join(root, 'dist', 'renderer'),
    embeddedCatalogue: join(root, 'dist', 'catalogue', 'sample.sqlite'),
    embeddedMediaDir: join(root, 'assets', 'catalogue', 'media'),
    officeThread: join(root, 'main', 'hosting', 'office', 'thread.ts'),
  };
  const { app, log, dataDir, settings } = startCore(flags, files);
  try {
    const host = await startHttpHost({ app, rendererDir: files.rendererDir, port: flags.port, address: flags.address });
    const board = await startStaffBoard({
      desk: app.staffDesk,
      settings: settings.staffBoard,
      rendererDir: files.rendererDir,
      log,
    });
    log('info', 'host.ready', { host: 'node', url: host.url });
    const browser = openBrowser({ url: host.url, windowed: flags.windowed, profileDir: join(dataDir, 'browser'), log });
    process.stdout.write(`${browser.message}\nKiosk ready: Node host at ${host.url}\n`);
    const stop = () => {
      browser.close();
      board?.close();
      void host.close().then(() => app.close());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    // An operator returns every open screen to the attract loop: kill -HUP.
    process.on('SIGHUP', () => app.publish({ name: 'session.reset', payload: { reason: 'operator' } }));
  } catch (error) {
    void app.close();
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'EADDRINUSE' ? `port ${flags.port} is in use; choose another with --port` : (error as Error).message;
    process.stderr.write(`The Node host cannot start: ${why}\n`);
    process.exitCode = 1;
  }
}

await main();
