/**
 * The staff board: one page for any phone or laptop on the kiosk network, on a port of its own, off unless an installer
 * sets `staffBoard`. It shows the open calls and answers them, and carries nothing else of the kiosk's API.
 */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { BoardState } from '#api/contract.ts';
import { securityHeaders } from '#api/security.ts';
import { errorFields, type Log } from '#app/log.ts';
import type { StaffDesk } from '#app/staffDesk.ts';
import type { Settings } from '#app/settings.ts';
import { resolveRendererFile } from '../rendererFiles.ts';
import { listen } from './listen.ts';
import { otherKiosks, type OtherKiosks } from './otherKiosks.ts';
import { isJson, isOwnOrigin, readBody } from './requests.ts';

/** A request holds a code and two small numbers. */
const maxBodyBytes = 1024;

/** Phones of a pavilion's staff, each with a spare connection. */
const maxConnections = 64;

/** Of one address: a phone opens six at most. */
const connectionsPerAddress = 8;

/** Who reads or writes nothing for so long is cut off, or a few sockets would keep the board from everybody. */
const idleSocketMs = 10_000;

/** A running board. */
export interface StaffBoard {
  port: number;
  close: () => void;
}

interface BoardRequest {
  code: string;
  /** Position of the kiosk in the list that was shown: 0 is this one. */
  kiosk: number;
  call: number;
}

/** The fields of a request; what is missing or of another kind is empty, and then refused like a wrong value. */
function readRequest(text: string): BoardRequest | null {
  try {
    const { code, kiosk, call } = JSON.parse(text) as Record<string, unknown>;
    return {
      code: typeof code === 'string' ? code : '',
      kiosk: typeof kiosk === 'number' ? kiosk : 0,
      call: typeof call === 'number' ? call : 0,
    };
  } catch {
    return null;
  }
}

/** The call of this kiosk alone. */
function ownState(desk: StaffDesk): BoardState['kiosks'][number] {
  const call = desk.calls.current();
  return {
    name: desk.kioskName,
    trouble: null,
    call: call && {
      id: call.id,
      status: call.status,
      reason: call.reason,
      waitedMs: Math.round(desk.waitedMs(call)),
    },
    responses: desk.calls.responses(),
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** What a request asks for after its code was found right. Null when there is no such thing. */
async function act(
  desk: StaffDesk,
  others: OtherKiosks,
  name: string,
  request: BoardRequest,
): Promise<{ isDone: boolean } | BoardState | null> {
  switch (name) {
    case 'own':
      return { kiosks: [ownState(desk)] };
    case 'calls':
      return { kiosks: [ownState(desk), ...(await others.states())] };
    case 'acknowledge':
    case 'finish':
      if (request.kiosk === 0) return { isDone: desk.calls[name](request.call) };
      return { isDone: await others.send(request.kiosk - 1, name, request.call) };
    default:
      return null;
  }
}

/** Answers one request of the board. Everything but the page, its assets and four posts is not found. */
async function handle(
  context: { desk: StaffDesk; others: OtherKiosks; rendererDir: string; log: Log; port: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { desk, others, rendererDir, log, port } = context;
  for (const [header, value] of Object.entries(securityHeaders)) response.setHeader(header, value);
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (!isOwnOrigin(request, port)) return answer(response, 403, { refused: 'origin' });
  if (!path.startsWith('/board/')) {
    // The kiosk's own page must not open here: it would find no API and say that the catalogue is missing.
    const isPublic = path === '/' || /^\/assets\/[\w.-]+$/.test(path);
    const file = isPublic ? resolveRendererFile(rendererDir, path === '/' ? '/board.html' : path) : null;
    if (!file) return answer(response, 404, { refused: 'unknown' });
    if (request.method !== 'GET') return answer(response, 405, { refused: 'method' });
    response.writeHead(200, { 'Content-Type': file.mime });
    pipeline(createReadStream(file.path), response, () => {});
    return;
  }
  if (request.method !== 'POST') return answer(response, 405, { refused: 'method' });
  if (!isJson(request)) return answer(response, 415, { refused: 'type' });
  const text = await readBody(request, maxBodyBytes);
  const asked = text === null ? null : readRequest(text);
  if (!asked) return answer(response.setHeader('Connection', 'close'), 400, { refused: 'body' });
  const verdict = desk.guard?.(asked.code, request.socket.remoteAddress ?? '') ?? {
    kind: 'locked',
    retryAfterMs: 0,
    isNew: false,
  };
  if (verdict.kind !== 'right') {
    // Once per try that was judged, so that an installer sees a guesser; never the code that was tried. What comes after
    // the lock says nothing new, and could fill the log of a day.
    if (verdict.kind === 'wrong' || verdict.isNew) log('warn', 'board.refused', { verdict: verdict.kind });
    return verdict.kind === 'locked'
      ? answer(response, 429, { refused: 'locked', retryAfterMs: verdict.retryAfterMs })
      : answer(response, 403, { refused: 'wrong', left: verdict.left });
  }
  const outcome = await act(desk, others, path.slice('/board/'.length), asked);
  return outcome ? answer(response, 200, outcome) : answer(response, 404, { refused: 'unknown' });
}

/** Refuses further connections of an address that has many open. */
function limitPerAddress(server: Server): void {
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const from = socket.remoteAddress ?? '';
    const count = (open.get(from) ?? 0) + 1;
    open.set(from, count);
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left > 0) open.set(from, left);
      else open.delete(from);
    });
    if (count > connectionsPerAddress) socket.destroy();
  });
}

/**
 * Starts the board on all addresses of this machine, or answers null when the installer wants none or the port is taken:
 * a kiosk without a board still serves visitors, so that is logged and not thrown. Port 0 takes any free one (tests).
 */
export async function startStaffBoard(options: {
  desk: StaffDesk;
  settings: Settings['staffBoard'];
  rendererDir: string;
  log: Log;
  address?: string;
}): Promise<StaffBoard | null> {
  const { desk, settings, rendererDir, log, address = '0.0.0.0' } = options;
  if (!settings || !desk.guard) return null;
  const context = { desk, others: otherKiosks(settings, log), rendererDir, log, port: settings.port };
  const server = createServer((request, response) => {
    handle(context, request, response).catch(() => response.destroy());
  });
  server.maxConnections = maxConnections;
  server.headersTimeout = idleSocketMs;
  server.requestTimeout = idleSocketMs;
  server.setTimeout(idleSocketMs);
  limitPerAddress(server);
  try {
    context.port = await listen(server, settings.port, address);
  } catch (error) {
    log('error', 'board.unavailable', { port: settings.port, ...errorFields(error) });
    return null;
  }
  log('info', 'board.ready', { port: context.port, others: settings.kiosks.length });
  return {
    port: context.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
