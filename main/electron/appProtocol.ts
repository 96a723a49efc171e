/** `app://kiosk/`: the built screen and the pictures, under the same paths and headers as on the Node host. */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { securityHeaders } from '#api/security.ts';
import type { App } from '#app/createApp.ts';
import { resolveRendererFile } from '../hosting/rendererFiles.ts';

/** Address of the screen. A standard scheme, so that relative URLs and module scripts work as on HTTP. */
export const kioskUrl = 'app://kiosk/';
/** Static page of last resort. */
export const fallbackUrl = `${kioskUrl}fallback.html`;

/** Must run before the application is ready. */
export function registerKioskScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

const refuse = (status: number) => new Response('not found', { status, headers: securityHeaders });

/** Serves the scheme in one session; other hosts, methods and files are refused. */
export function serveKiosk(session: Session, options: { app: App; rendererDir: string }): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'kiosk') return refuse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = url.pathname.startsWith('/media/')
      ? options.app.resolveMedia(url.pathname.slice('/media/'.length))
      : resolveRendererFile(options.rendererDir, url.pathname);
    if (!file) return refuse(404);
    try {
      const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file.path));
      return new Response(body, { headers: { ...securityHeaders, 'Content-Type': file.mime } });
    } catch {
      // The file went away between look-up and reading: for the screen it is simply missing.
      return refuse(404);
    }
  });
}
