/** What every server of ours asks of a request before anything else. */
import type { IncomingMessage } from 'node:http';

/** The body as text, or null when it is longer than `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A page of another origin, or a name that was pointed at this machine (DNS rebinding), gets nothing: Host must be
 * an address or localhost with our port, and Origin, when sent, the same.
 */
export function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  const host = request.headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  const isAddress = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\]|localhost)$/i.test(name);
  // Browsers leave the default port out of both headers.
  const expected = port === 80 ? [name, `${name}:80`] : [`${name}:${port}`];
  if (!isAddress || !expected.includes(host)) return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

/** Whether the body is declared as JSON: a form or text/plain post could be sent by a foreign page without asking first. */
export function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/.test(request.headers['content-type'] ?? '');
}
