/** Waits until a server takes calls. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Resolves to the port, which differs from `port` when that is 0; rejects with the system's error when it is taken. */
export function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}
