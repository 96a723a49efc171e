import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '#api/limits.ts';
import { securityHeaders } from '#api/security.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { startCore, type TestCore } from '#tests/support/transports.ts';
import { startHttpHost, type HttpHost } from '../../main/node/httpHost.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

let folder: string;
let core: TestCore;
let host: HttpHost;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pavilion-'));
  const rendererDir = join(folder, 'renderer');
  mkdirSync(join(rendererDir, 'assets'), { recursive: true });
  writeFileSync(join(rendererDir, 'index.html'), '<!doctype html><title>kiosk</title>');
  writeFileSync(join(rendererDir, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(rendererDir, 'assets', 'secret.sqlite'), 'not for the screen');
  writeFileSync(join(folder, 'settings.json'), '{"secret":true}');
  core = startCore([{ source: 'published', ...writeSmallCatalogue(folder) }]);
  host = await startHttpHost({ app: core.app, rendererDir, port: 0, address: '127.0.0.1' });
  port = Number(new URL(host.url).port);
});
afterAll(async () => {
  await host.close();
  await core.app.close();
  rmSync(folder, { recursive: true });
});

/** A request as it is: no URL is tidied up and every header is ours, as a hostile client would send it. */
function ask(options: {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body } = options;
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        }),
      );
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const start = { method: 'POST', path: '/api/kiosk.start', headers: json, body: '{"locale":"ko"}' };

/** Status, and the error's code when there is one. */
function verdictOf({ status, body }: Answer): string {
  const code = /"code":"([A-Z_]+)"/.exec(body)?.[1];
  return code === undefined ? String(status) : `${status} ${code}`;
}

test('serves the screen at the root, its assets by type, and pictures by id', async () => {
  const answers = await Promise.all(
    ['/', '/index.html', '/assets/a.js', '/assets/a.js?v=1', '/media/food-p001', '/media/food-p001.thumb'].map((path) =>
      ask({ path }),
    ),
  );
  expect(answers.map(({ status, headers }) => [status, headers['content-type']])).toEqual([
    [200, 'text/html; charset=utf-8'],
    [200, 'text/html; charset=utf-8'],
    [200, 'text/javascript; charset=utf-8'],
    [200, 'text/javascript; charset=utf-8'],
    [200, 'image/webp'],
    [200, 'image/webp'],
  ]);
  expect([answers[0]?.body, answers[4]?.body.slice(0, 4), answers[4]?.body.length]).toEqual([
    '<!doctype html><title>kiosk</title>',
    'RIFF',
    30,
  ]);
});

test.each([
  '/../settings.json',
  '/..%2fsettings.json',
  '/%2e%2e/settings.json',
  '/assets/../../settings.json',
  '/assets/..\\..\\settings.json',
  '/assets/%5c..%5c..%5csettings.json',
  '//settings.json',
  '/settings.json%00.html',
  '/%E0%A4%A',
  '/assets/secret.sqlite',
  '/assets/',
  '/assets',
  '/none.html',
  '/index.html/',
  '/media/',
  '/media/none',
  '/media/lost-file',
  '/media/../settings.json',
  '/media/..%2fsettings.json',
  '/media/food-p001.webp',
  '/media/food-p001/../../settings.json',
  `/media/${'x'.repeat(5000)}`,
])('%s is not found and tells nothing', async (path) => {
  const { status, body } = await ask({ path });
  expect([status, body]).toEqual([404, 'not found']);
});

test.each([
  ['a GET on a method', { path: '/api/kiosk.start' }, '405'],
  ['a PUT on a method', { ...start, method: 'PUT' }, '405'],
  [
    'an OPTIONS preflight',
    { method: 'OPTIONS', path: '/api/kiosk.start', headers: { 'Access-Control-Request-Method': 'POST' } },
    '405',
  ],
  ['a POST on a page', { method: 'POST', path: '/', body: '' }, '405'],
  ['a DELETE on a picture', { method: 'DELETE', path: '/media/food-p001' }, '405'],
  ['a form', { ...start, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, '400 INVALID_INPUT'],
  ['plain text', { ...start, headers: { 'Content-Type': 'text/plain' } }, '400 INVALID_INPUT'],
  ['a body of no type', { ...start, headers: {} }, '400 INVALID_INPUT'],
  ['another kind of JSON', { ...start, headers: { 'Content-Type': 'application/jsonp' } }, '400 INVALID_INPUT'],
  ['a body that is not JSON', { ...start, body: '{"locale":' }, '400 INVALID_INPUT'],
  ['an empty body', { ...start, body: '' }, '400 INVALID_INPUT'],
  ['a body that is not UTF-8', { ...start, body: Buffer.from([0xff, 0xfe, 0x7b]) }, '400 INVALID_INPUT'],
  ['no method name', { ...start, path: '/api/' }, '404 UNKNOWN_METHOD'],
  ['an inherited name', { ...start, path: '/api/__proto__' }, '404 UNKNOWN_METHOD'],
  ['a path as a name', { ...start, path: '/api/../api/kiosk.start' }, '404 UNKNOWN_METHOD'],
  ['an unknown product', { ...start, path: '/api/product.get', body: '{"locale":"ko","id":"none"}' }, '404 NOT_FOUND'],
])('%s is refused', async (_what, request, verdict) => {
  expect(verdictOf(await ask(request))).toBe(verdict);
});

const ownHost = () => `127.0.0.1:${port}`;

test.each<[what: string, headers: () => Record<string, string>, verdict: string]>([
  ['its address', () => ({ Host: ownHost() }), '200'],
  ['localhost', () => ({ Host: `localhost:${port}` }), '200'],
  ['a charset beside the type', () => ({ 'Content-Type': 'application/json; charset=utf-8' }), '200'],
  ['its own origin', () => ({ Origin: `http://${ownHost()}` }), '200'],
  ['another name (DNS rebinding)', () => ({ Host: `kiosk.evil.example:${port}` }), '403 FORBIDDEN'],
  ['a name that begins like an address', () => ({ Host: `127.0.0.1.evil.example:${port}` }), '403 FORBIDDEN'],
  ['another port', () => ({ Host: '127.0.0.1:1' }), '403 FORBIDDEN'],
  ['no port', () => ({ Host: '127.0.0.1' }), '403 FORBIDDEN'],
  ['another page’s origin', () => ({ Origin: 'https://evil.example' }), '403 FORBIDDEN'],
  ['a page’s origin on another port', () => ({ Origin: 'http://127.0.0.1:1' }), '403 FORBIDDEN'],
  ['the origin of a file or sandboxed frame', () => ({ Origin: 'null' }), '403 FORBIDDEN'],
  ['an origin that begins like its own', () => ({ Origin: `http://${ownHost()}.evil.example` }), '403 FORBIDDEN'],
])('a call with %s', async (_what, headers, verdict) => {
  expect(verdictOf(await ask({ ...start, headers: { ...json, ...headers() } }))).toBe(verdict);
});

test('a foreign host gets neither page, picture nor event stream', async () => {
  const headers = { Host: 'kiosk.evil.example' };
  const answers = await Promise.all(['/', '/media/food-p001', '/events'].map((path) => ask({ path, headers })));
  expect(answers.map(verdictOf)).toEqual(['403 FORBIDDEN', '403 FORBIDDEN', '403 FORBIDDEN']);
});

test('every answer carries every security header, whatever it is', async () => {
  const requests = [
    { path: '/' },
    { path: '/media/food-p001' },
    { path: '/none' },
    start,
    { ...start, method: 'GET' },
    { ...start, headers: { ...json, Origin: 'https://evil.example' } },
    { ...start, body: '{' },
  ];
  const answers = await Promise.all(requests.map(ask));
  const expected = Object.fromEntries(
    Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const { headers } of answers) expect(headers).toMatchObject(expected);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 405, 403, 400]);
  expect(answers.filter(({ headers }) => 'access-control-allow-origin' in headers)).toEqual([]);
});

test('the policy lets nothing in from outside and no inline script run', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  expect(policy.split('; ')[0]).toBe("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('HEAD answers like GET without the body', async () => {
  const [page, picture] = await Promise.all(['/', '/media/food-p001'].map((path) => ask({ path, method: 'HEAD' })));
  expect([page?.status, page?.body, picture?.status, picture?.body, picture?.headers['content-type']]).toEqual([
    200,
    '',
    200,
    '',
    'image/webp',
  ]);
});

test('a body of exactly the limit is read', async () => {
  const body = JSON.stringify({ locale: 'ko' });
  expect(verdictOf(await ask({ ...start, body: body + ' '.repeat(limits.bodyBytes - body.length) }))).toBe('200');
});

test.each([limits.bodyBytes + 1, limits.bodyBytes * 3, limits.bodyBytes * 40])(
  'a body of %i bytes is refused with an answer, and the host goes on',
  async (bytes) => {
    const answer = await ask({ ...start, body: `{"locale":"${'x'.repeat(bytes - 13)}"}` });
    expect(verdictOf(answer)).toBe('400 INVALID_INPUT');
    expect(verdictOf(await ask(start))).toBe('200');
  },
);

test('a picture that was taken away after publishing is missing, not a broken answer', async () => {
  expect([core.app.resolveMedia('lost-file'), core.app.resolveMedia('food-p001')?.mime]).toEqual([null, 'image/webp']);
});

test('closing ends open event streams and frees the port', async () => {
  const other = await startHttpHost({ app: core.app, rendererDir: folder, port: 0, address: '127.0.0.1' });
  const response = await fetch(`${other.url}events`);
  const ended = response.text();
  await other.close();
  expect(
    await ended.then(
      () => 'ended',
      () => 'cut',
    ),
  ).toMatch(/ended|cut/);
  await expect(fetch(other.url)).rejects.toThrow();
});

test('a taken port is the system’s own error, so that the start can say so', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = (server.address() as AddressInfo).port;
  const starting = startHttpHost({ app: core.app, rendererDir: folder, port: taken, address: '127.0.0.1' });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => server.close(resolve));
});

test.each([
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+\/$/],
  ['::1', /^http:\/\/\[::1\]:\d+\/$/],
])('listening on %s, the address to open works on this machine', async (address, url) => {
  const other = await startHttpHost({ app: core.app, rendererDir: join(folder, 'renderer'), port: 0, address });
  expect(other.url).toMatch(url);
  expect((await fetch(other.url)).status).toBe(200);
  await other.close();
});
