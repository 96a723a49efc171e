/** What every part of the staff area may know and do. */
import { createContext, useContext } from 'react';
import type { ParsedInput, Role } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import type { RecordType } from '#db/records/fields.ts';

/** How far somebody had come in a list; `top` is how far it was scrolled, in pixels. */
interface Reached {
  page: number;
  top: number;
}

/** A list of records as it was left. */
export interface ListView extends Reached {
  query: string;
  show: ParsedInput<'records.list'>['show'];
  chosen: readonly string[];
}

/** The list of findings as it was left. */
export interface FindingsView extends Reached {
  kind: string | null;
}

/** Where in the staff area one is. */
export type StaffPlace =
  | { section: 'overview' | 'import' | 'publish' | 'history' | 'stats' | 'export' | 'settings' }
  | { section: 'quality'; list?: FindingsView }
  | {
      section: 'records';
      type: RecordType;
      code: string | null;
      isNew: boolean;
      /** What a new record begins with, by stored field. */
      first?: Readonly<Record<string, string>>;
      /** Stored name of the value to begin at. */
      field?: string;
      /** Where "to the list" leads. */
      back?: StaffPlace;
      /** The record has just been saved for the first time. */
      wasMade?: boolean;
      /** How the list was left. */
      list?: ListView;
    };

/** See above. */
export interface Staff {
  locale: Locale;
  role: Role;
  place: StaffPlace;
  go: (place: StaffPlace) => void;
  /** Locks the door and gives the screen back to visitors. */
  leave: () => void;
}

/** Provided by StaffArea. */
export const StaffContext = createContext<Staff | null>(null);

/** The staff area's own context; only inside it. */
export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (!staff) throw new Error('outside the staff area');
  return staff;
}
