/** Host 2: the core over loopback HTTP, events over server-sent events. Carries bytes and knows no catalogue rule. */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { ownEvents } from '#api/contract.ts';
import type { ErrorCode, Result } from '#api/errors.ts';
import { limits } from '#api/limits.ts';
import { securityHeaders } from '#api/security.ts';
import type { App } from '#app/createApp.ts';
import { listen } from '../hosting/http/listen.ts';
import { isJson, isOwnOrigin, readBody } from '../hosting/http/requests.ts';
import { resolveRendererFile } from '../hosting/rendererFiles.ts';

/** HTTP status of each code, for logs and proxies; the client reads the envelope only. */
const statusOf: Record<ErrorCode, number> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNKNOWN_METHOD: 404,
  CONFLICT: 409,
  CATALOGUE_UNAVAILABLE: 503,
  CATALOGUE_TOO_NEW: 503,
  IMPORT_REJECTED: 422,
  STORAGE_FULL: 507,
  INTERNAL: 500,
};

/** Comment lines keep an idle event stream from being dropped by anything between. */
const keepAliveMs = 15_000;

/** Of a host that a network can reach; each kiosk needs a handful. */
const networkConnections = 256;

/** A running HTTP host. */
export interface HttpHost {
  /** Where a browser on this machine finds it, e.g. `http://127.0.0.1:4173/`. */
  url: string;
  close: () => Promise<void>;
}

const refusal = (code: ErrorCode, message: string): Result<never> => ({
  ok: false,
  error: { code, message, details: null },
});

/** Whether the kiosk's own screen asks. */
const isFromHere = (request: IncomingMessage) => /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');

class Responder {
  private readonly app: App;
  private readonly rendererDir: string;
  /** Open streams, and whether the kiosk's own screen listens. */
  private readonly streams = new Map<ServerResponse, boolean>();

  constructor(app: App, rendererDir: string) {
    this.app = app;
    this.rendererDir = rendererDir;
    app.subscribe((event) => {
      const message = `event: ${event.name}\ndata: ${JSON.stringify(event.payload)}\n\n`;
      for (const [stream, isLocal] of this.streams) if (isLocal || !ownEvents.has(event.name)) stream.write(message);
    });
  }

  async handle(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (!isOwnOrigin(request, port)) return this.json(response, refusal('FORBIDDEN', 'foreign host or origin'));
    if (path.startsWith('/api/')) return this.call(request, response, path.slice('/api/'.length));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (path === '/events') return this.stream(response, isFromHere(request));
    const file = path.startsWith('/media/')
      ? this.app.resolveMedia(path.slice('/media/'.length))
      : resolveRendererFile(this.rendererDir, path);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': file.mime });
    if (request.method === 'HEAD') response.end();
    // pipeline closes the file when the visitor scrolls on and the browser drops the request; pipe would not.
    else pipeline(createReadStream(file.path), response, () => {});
  }

  private async call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.method !== 'POST') {
      response.writeHead(405, { Allow: 'POST' }).end();
      return;
    }
    if (!isJson(request)) {
      return this.json(response, refusal('INVALID_INPUT', 'the body must be application/json'));
    }
    const text = await readBody(request, limits.bodyBytes);
    if (text === null) {
      response.setHeader('Connection', 'close');
      return this.json(response, refusal('INVALID_INPUT', `the body is larger than ${limits.bodyBytes} bytes`));
    }
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      return this.json(response, refusal('INVALID_INPUT', 'the body is not JSON'));
    }
    const isLocal = isFromHere(request);
    // A header of our own: no other page's form or picture can send it.
    const token = request.headers['x-staff-session'];
    this.json(
      response,
      await this.app.answer(name, input, { isLocal, token: typeof token === 'string' ? token : null }),
    );
  }

  private json(response: ServerResponse, result: Result<unknown>): void {
    const status = result.ok ? 200 : statusOf[result.error.code];
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(result));
  }

  private stream(response: ServerResponse, isLocal: boolean): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.write(': open\n\n');
    const beat = setInterval(() => response.write(': alive\n\n'), keepAliveMs);
    this.streams.set(response, isLocal);
    response.on('close', () => {
      clearInterval(beat);
      this.streams.delete(response);
    });
  }

  closeStreams(): void {
    for (const stream of this.streams.keys()) stream.end();
  }
}

/** Starts the host. Rejects with the system's error when the port is taken. */
export async function startHttpHost(options: {
  app: App;
  rendererDir: string;
  port: number;
  address: string;
}): Promise<HttpHost> {
  const responder = new Responder(options.app, options.rendererDir);
  let port = options.port;
  const server = createServer((request, response) => {
    responder.handle(request, response, port).catch(() => response.destroy());
  });
  // A browser opens connections ahead of need; one that stays idle must not be answered with a time-out.
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  // Opened to a network by `--host`, strangers come too.
  if (!/^(127\.|::1$|localhost$)/.test(options.address)) server.maxConnections = networkConnections;
  port = await listen(server, options.port, options.address);
  const anyAddress = options.address === '0.0.0.0' || options.address === '::';
  const shown = anyAddress ? '127.0.0.1' : options.address.includes(':') ? `[${options.address}]` : options.address;
  return {
    url: `http://${shown}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        responder.closeStreams();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
