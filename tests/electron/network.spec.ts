/** The kiosk is offline by construction: nothing leaves the machine, whatever happens on the screen. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Kiosk } from '#tests/support/electronApp.ts';
import { attractButton, openProduct, searchFor, startOverButton, touchStart } from '#tests/support/kioskScreen.ts';
import { processTree, socketsBeyondLoopback } from '#tests/support/processSockets.ts';

/** Chromium's own record of its network stack; event types are numbers, named in the same file. */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/** What happens only when something is sent: a connection, a datagram, a question to a name server. */
const sendingEvents =
  /^(TCP_CONNECT_ATTEMPT|UDP_BYTES_SENT|SOCKET_BYTES_SENT|HOST_RESOLVER_(SYSTEM|DNS)_TASK|DNS_TRANSACTION_QUERY)$/;

test.skip(process.platform !== 'linux', 'sockets are read from /proc');

/** Records from now on; the function returned stops, and says which addresses were asked for and what was sent. */
async function recordNetwork(
  { evaluate }: Kiosk,
  file: string,
): Promise<() => Promise<{ requested: string[]; sent: string[] }>> {
  await evaluate(({ session }, path) => session.fromPartition('kiosk').netLog.startLogging(path), file);
  return async () => {
    await evaluate(({ session }) => session.fromPartition('kiosk').netLog.stopLogging());
    const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
    const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
    const sending = events.filter((event) => sendingEvents.test(names.get(event.type) ?? ''));
    return {
      requested: events.map((event) => event.params?.url ?? ''),
      sent: sending.map((event) => `${names.get(event.type)} ${JSON.stringify(event.params)}`),
    };
  };
}

/**
 * Chromium asks this machine's own routing table whether there is IPv6, by connecting a UDP socket to 2001:4860:4860::8888
 * and closing it at once. That sends nothing; the record of what is sent would show it if it did.
 */
const routeQuestion = / 60480120000060480000000088880000:01BB$/;

function socketsOf(kiosk: Kiosk): string[] {
  return socketsBeyondLoopback(processTree(kiosk.process.pid ?? 0)).filter((socket) => !routeQuestion.test(socket));
}

test('a whole visit, with attempts to get out, opens no connection beyond this machine', async ({
  startKiosk,
}, testInfo) => {
  const kiosk = await startKiosk();
  const { page } = kiosk;
  const stopRecord = await recordNetwork(kiosk, testInfo.outputPath('netlog.json'));
  const held: string[] = [];
  const look = () => held.push(...socketsOf(kiosk));

  await expect(attractButton(page)).toBeVisible();
  look();
  await touchStart(page, 'en');
  await searchFor(page, 'ginseng');
  look();
  await openProduct(page);
  look();
  await page.evaluate(async () => {
    const ignore = () => undefined; // That each is refused is the matter of denials.spec.ts.
    await fetch('https://outside.example/').catch(ignore);
    await fetch('http://192.0.2.1/').catch(ignore);
    for (const [rel, href] of [
      ['preconnect', 'https://outside.example'],
      ['dns-prefetch', 'https://outside.example'],
      ['prefetch', 'https://outside.example/x'],
    ]) {
      document.head.append(Object.assign(document.createElement('link'), { rel, href }));
    }
    navigator.sendBeacon('https://outside.example/');
  });
  look();
  await startOverButton(page).click();
  await expect(attractButton(page)).toBeVisible();
  look();
  expect(held).toEqual([]);

  // A request that neither page policy nor request filter sees finds no way either, not even to a server on this machine.
  const server = createServer((_request, response) => response.end('reached')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const control = `http://127.0.0.1:${(server.address() as AddressInfo).port}/control`;
  const answer = await kiosk.evaluate(
    ({ net }, address) =>
      net.fetch(address).then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    control,
  );
  server.close();
  expect(answer).toContain('ERR_NAME_NOT_RESOLVED');

  const { requested, sent } = await stopRecord();
  expect(requested, 'the record works: it holds the request that was just refused').toContain(control);
  expect(sent).toEqual([]);
});

test('a call between browsers finds no address to offer, and asks nobody for one', async ({ startKiosk }, testInfo) => {
  const kiosk = await startKiosk();
  const stopRecord = await recordNetwork(kiosk, testInfo.outputPath('netlog.json'));
  const candidates = await kiosk.page.evaluate(
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
  // Chromium opens two UDP sockets beforehand and then never uses them: bound to nothing, sending nothing, in no group.
  const used = socketsOf(kiosk).filter((socket) => !/^udp6? 0+:[0-9A-F]+ 0+:0000$/.test(socket));
  expect(used).toEqual([]);
  expect((await stopRecord()).sent).toEqual([]);
});
