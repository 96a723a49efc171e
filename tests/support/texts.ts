/** Interface texts by locale, as the screen has them, so that tests follow a change of copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../db/model.ts';

const folder = join(import.meta.dirname, '..', '..', 'renderer', 'i18n', 'locales');
const files = new Map<Locale, unknown>();

/** One text by its dotted key. Throws for an unknown key. */
export function textOf(locale: Locale, key: string): string {
  if (!files.has(locale)) files.set(locale, JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')));
  let value: unknown = files.get(locale);
  for (const part of key.split('.')) value = (value as Record<string, unknown>)[part];
  if (typeof value !== 'string') throw new Error(`no text ${key} in ${locale}`);
  return value;
}
