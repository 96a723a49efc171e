/** The kiosk is offline by construction: nothing leaves the machine, whatever happens on the screen. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '#tests/support/electronApp.ts';
import { attractButton, openProduct, searchFor, startOverButton, touchStart } from '#tests/support/kioskScreen.ts';
import { processTree, socketsBeyondLoopback } from '#tests/support/processSockets.ts';

/** Chromium's own record of its network stack; event types are numbers, named in the same file. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** Events of a connection, a datagram or a question to a name server. Not sockets that were refused before opening. */
const outsideEvents = /^(TCP_CONNECT_ATTEMPT|UDP_CONNECT|UDP_BYTES_SENT|SOCKET_BYTES_SENT|HOST_RESOLVER_(SYSTEM|DNS)_TASK|DNS_TRANSACTION_QUERY)$/;

test('a whole visit, with attempts to get out, opens no connection beyond this machine', async ({ startKiosk }, testInfo) => {
  test.skip(process.platform !== 'linux', 'sockets are read from /proc');
  const { page, evaluate, process: kioskProcess } = await startKiosk();
  const record = testInfo.outputPath('netlog.json');
  await evaluate(({ session }, file) => session.fromPartition('kiosk').netLog.startLogging(file), record);
  const held: string[] = [];
  const look = () => held.push(...socketsBeyondLoopback(processTree(kioskProcess.pid ?? 0)));

  await expect(attractButton(page)).toBeVisible();
  look();
  await touchStart(page, 'en');
  await searchFor(page, 'ginseng');
  look();
  await openProduct(page);
  look();
  await page.evaluate(async () => {
    const ignore = () => undefined; // Refusals are other tests' business.
    await fetch('https://outside.example/').catch(ignore);
    await fetch('http://192.0.2.1/').catch(ignore);
    for (const [name, value] of [['preconnect', 'https://outside.example'], ['dns-prefetch', 'https://outside.example'], ['prefetch', 'https://outside.example/x']]) {
      document.head.append(Object.assign(document.createElement('link'), { rel: name, href: value }));
    }
    navigator.sendBeacon('https://outside.example/');
  });
  look();
  // A call between browsers would look for its own addresses and ask a server outside for the public one.
  const candidates = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const found: string[] = [];
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
        peer.createDataChannel('x');
        peer.onicecandidate = ({ candidate }) => {
          if (candidate === null) resolve(found);
          else if (candidate.candidate !== '') found.push(candidate.candidate);
        };
        peer.createOffer().then((offer) => peer.setLocalDescription(offer), reject);
      }),
  );
  expect(candidates).toEqual([]);
  look();
  await startOverButton(page).click();
  await expect(attractButton(page)).toBeVisible();
  look();
  expect(held).toEqual([]);

  // Even a request of the main process that no page policy and no request filter sees finds no way, not even to this machine.
  const server = createServer((_request, response) => response.end('reached')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const control = `http://127.0.0.1:${(server.address() as AddressInfo).port}/control`;
  const answer = await evaluate(({ net }, address) => net.fetch(address).then(() => 'reached', (error: Error) => error.message), control);
  server.close();
  expect(answer).toContain('ERR_NAME_NOT_RESOLVED');

  await evaluate(({ session }) => session.fromPartition('kiosk').netLog.stopLogging());
  const { constants, events } = JSON.parse(await readFile(record, 'utf8')) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const requested = events.map((event) => String(event.params?.['url'] ?? ''));
  expect(requested, 'the record works: it holds the request that was just refused').toContain(control);
  const outside = events.filter((event) => outsideEvents.test(names.get(event.type) ?? ''));
  expect(outside.map((event) => `${names.get(event.type)} ${JSON.stringify(event.params)}`)).toEqual([]);
});
