/** The screen's end of a staff session: its token, in memory only, and the news that the core has closed it. */

let token: string | null = null;
const listeners = new Set<() => void>();

/** What calls carry; null for a visitor. */
export function staffToken(): string | null {
  return token;
}

/** Keeps the token of a session that was opened; null forgets it and tells who listens. */
export function setStaffToken(next: string | null): void {
  const hasClosed = token !== null && next === null;
  token = next;
  if (hasClosed) listeners.forEach((listener) => listener());
}

/** Calls back when the session is over, whoever ended it, until the returned function is called. */
export function onStaffSessionClosed(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
