/**
 * What the audit log tells, and with which details: a closed list, so that neither a PIN nor anything about a visitor can
 * get in by accident.
 */
import { z } from 'zod';
import { RECORD_TYPES } from '#db/records/fields.ts';

const count = z.number().int().nonnegative();
/** A file's name, a heading, a setting: what staff recognise. */
const words = z.string().max(200);
const type = z.enum(RECORD_TYPES);
const role = z.enum(['editor', 'administrator']);
/** Done without a screen: whoever has the machine's files needs no PIN. */
const by = z.enum(['commandLine']).optional();
/** A set of changes of the draft; its history has every value. */
const changeSet = z.strictObject({ setId: count, changes: count, label: words, by });

/** Every action with the shape of its details. */
export const auditActions = {
  /** The first PINs were set. */
  firstRun: z.strictObject({ withEditor: z.boolean() }),
  unlocked: z.strictObject({}),
  /** A wrong PIN. */
  refused: z.strictObject({ left: count }),
  /** The last wrong PIN of a round. */
  lockedOut: z.strictObject({ minutes: count }),
  /** A staff session ended: by hand, after idle minutes, or because another began. */
  locked: z.strictObject({ how: z.enum(['hand', 'idle', 'replaced']) }),
  pinChanged: z.strictObject({ of: role }),
  pinRemoved: z.strictObject({ of: role }),
  edited: z.strictObject({ setId: count, changes: count, type, code: words }),
  bulkEdited: changeSet,
  imported: changeSet,
  undone: z.strictObject({ setId: count, changes: count, kept: count }),
  /** One value, one record, or everything where no type is named, was brought back. */
  restored: z.strictObject({
    setId: count,
    changes: count,
    type: type.optional(),
    code: words.optional(),
    field: words.optional(),
  }),
  picturesImported: z.strictObject({ added: count, refused: count, label: words, by }),
  draftRecovered: z.strictObject({ copyFrom: words }),
  published: z.strictObject({ version: words, exhibitors: count, products: count, by }),
  /** Visitors see another version that was published before. */
  switchedVersion: z.strictObject({ version: words, by }),
  exported: z.strictObject({ what: z.enum([...RECORD_TYPES, 'all', 'todo', 'markedList']), format: words }),
  countsExported: z.strictObject({ from: words, to: words }),
  countsCleared: z.strictObject({ from: words, to: words }),
  /** Where the kiosk stands was set. */
  kioskPlaced: z.strictObject({ hall: words }),
  /** Visitors see an urgent notice. */
  noticeShown: z.strictObject({ text: words, until: words }),
  noticeTakenBack: z.strictObject({}),
  /** The file of this log could not be read and was renamed; this is the first line of a new one. */
  stateReplaced: z.strictObject({ reason: words, keptAs: words }),
} as const satisfies Record<string, z.ZodType>;

/** Name of an action. */
export type AuditAction = keyof typeof auditActions;
/** Details of an action. */
export type AuditDetail<A extends AuditAction> = z.output<(typeof auditActions)[A]>;
