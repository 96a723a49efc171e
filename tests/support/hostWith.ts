/** Starts the Node host on another embedded catalogue than the built one, or at another time: for broken ones, for past fairs. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startHttpHost } from '../../main/node/httpHost.ts';
import { parseFlags } from '../../main/hosting/flags.ts';
import { startCore } from '../../main/hosting/startCore.ts';

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'data-dir': { type: 'string' },
    catalogue: { type: 'string' },
    media: { type: 'string' },
    /** ISO 8601; the kiosk's clock stands there. */
    now: { type: 'string' },
  },
});
const outcome = parseFlags(['--port', values.port ?? '0', '--data-dir', values['data-dir'] ?? '']);
if (outcome.kind !== 'run') throw new Error('bad flags');
const rendererDir = join(root, 'dist', 'renderer');
const { now } = values;
const { app } = startCore(
  outcome.flags,
  {
    rendererDir,
    embeddedCatalogue: values.catalogue ?? join(root, 'dist', 'catalogue', 'sample.sqlite'),
    embeddedMediaDir: values.media ?? join(root, 'assets', 'catalogue', 'media'),
    officeThread: join(root, 'main', 'hosting', 'office', 'thread.ts'),
  },
  now === undefined ? undefined : () => new Date(now),
);
const host = await startHttpHost({ app, rendererDir, port: outcome.flags.port, address: '127.0.0.1' });
process.stdout.write(`Kiosk ready: Node host at ${host.url}\n`);
