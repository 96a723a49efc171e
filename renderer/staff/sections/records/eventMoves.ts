/** An item of the programme that moves says where and when it was announced before, without anybody typing it again. */
import type { Output } from '#api/contract.ts';

type Field = Output<'records.fields'>['fields'][number];

/** Fields of an event, and where the announced value goes when it changes. */
const announced: Readonly<Record<string, string>> = { startsAt: 'earlierStartsAt', place: 'earlierPlace' };

/** The words of a status, as its field takes them. */
export function statusText(fields: readonly Field[], code: 'planned' | 'moved' | 'cancelled'): string {
  const options = fields.find(({ key }) => key === 'status')?.options ?? [];
  return options.find((option) => option.code === code)?.label ?? '';
}

/**
 * What else changes with a change of `key`: while the status is "moved", the first new time or place keeps the one that
 * was announced. Null where nothing does.
 */
export function keptWith(
  key: string,
  {
    isMoved,
    storedOf,
    textOf,
  }: { isMoved: boolean; storedOf: (key: string) => string; textOf: (key: string) => string },
): { key: string; text: string } | null {
  const earlier = announced[key];
  if (!isMoved || earlier === undefined || textOf(earlier) !== '' || storedOf(key) === '') return null;
  return { key: earlier, text: storedOf(key) };
}
