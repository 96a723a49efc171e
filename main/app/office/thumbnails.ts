/** Small pictures of the draft for the staff's own screen, which visitors' addresses do not know yet. */
import { existsSync, readFileSync } from 'node:fs';
import type { OfficeContext } from './context.ts';

/** The picture's thumbnail, else itself, as a data address; null when there is none of this name. */
export function thumbnailOf(context: OfficeContext, name: string): string | null {
  const found = context.pictures().fileOf(name);
  const file = found?.thumb ?? found;
  if (!file || !existsSync(file.path)) return null;
  return `data:${file.mime};base64,${readFileSync(file.path).toString('base64')}`;
}
