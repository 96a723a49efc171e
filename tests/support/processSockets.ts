/** Which network addresses a program's processes hold, read from the kernel (Linux). */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** 127.0.0.1, ::1 and ::ffff:127.0.0.1 as the kernel prints them; the whole of 127/8 ends in 7F. */
const loopback = /^([0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/;

/** A process with all its descendants. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // The command stands in parentheses and may contain anything; the parent is the second field after it.
    const parent = readOrNull(`/proc/${name}/stat`)
      ?.replace(/^.*\) /s, '')
      .split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const member of tree) for (const [child, parent] of parents) if (parent === member) tree.push(child);
  return tree;
}

/** TCP and UDP sockets of these processes that are bound or connected to anything but loopback: `tcp <local> <remote>`. */
export function socketsBeyondLoopback(pids: readonly number[]): string[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  const found: string[] = [];
  for (const kind of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const rows = (readOrNull(`/proc/net/${kind}`) ?? '').split('\n').slice(1);
    for (const row of rows) {
      const fields = row.trim().split(/\s+/);
      const [local = '', remote = '', inode = ''] = [fields[1], fields[2], fields[9]];
      if (!inodes.has(inode)) continue;
      const [localAddress = '', remoteAddress = ''] = [local.split(':')[0], remote.split(':')[0]];
      const isConnected = !/^0+$/.test(remoteAddress);
      if (!loopback.test(isConnected ? remoteAddress : localAddress)) found.push(`${kind} ${local} ${remote}`);
    }
  }
  return found;
}

function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => /^socket:\[(\d+)\]$/.exec(linkOf(`${folder}/${name}`))?.[1] ?? []);
  } catch {
    return []; // Ended meanwhile: holds no socket.
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // Closed meanwhile.
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // Ended meanwhile.
  }
}
