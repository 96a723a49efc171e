/** The details of a visitor's list, in its order; what was known stays on the screen while a change is asked for. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import type { ErrorBody } from '#api/errors.ts';
import { useSession } from '../session/SessionContext.tsx';
import { isSameItem, type ItemRef } from '../session/shortlist.ts';
import { useQuery } from './useQuery.ts';

type Details = Output<'visit.items'>;

/** See {@link useVisitItems}. */
export interface VisitItems {
  /** Undefined until the first answer. */
  items: Details['items'] | undefined;
  /** Items of the list that are not shown any more. */
  gone: Details['gone'];
  error: ErrorBody | null;
  retry: () => void;
}

/** See above. Order does not matter to the core, so that moving an item asks for nothing. */
export function useVisitItems(listed: readonly ItemRef[]): VisitItems {
  const { locale } = useSession();
  const asked = listed.toSorted((one, other) => (`${one.type} ${one.id}` < `${other.type} ${other.id}` ? -1 : 1));
  const { data, error, retry } = useQuery('visit.items', { locale, items: [...asked] });
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  const shown = data ?? last;
  return {
    items: shown && listed.flatMap((item) => shown.items.find((details) => isSameItem(details, item)) ?? []),
    gone: shown?.gone ?? [],
    error,
    retry,
  };
}
