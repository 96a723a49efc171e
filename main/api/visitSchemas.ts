/** The wire shapes of what a visitor takes along: a list, its details, its code. */
import { z } from 'zod';
import { limits } from './limits.ts';
import { boothRef, key, localText, picture, publicContact, term } from './schemas.ts';

/** A product or an exhibitor. */
export const itemRef = z.strictObject({ type: z.enum(['product', 'exhibitor']), id: key });

/** A list in the visitor's order. */
export const itemRefs = z.array(itemRef).max(limits.shortlist);

/** One item with all that fits on paper or into a code. `korean` is the name to show at the booth, where there is one. */
export const visitItem = z.strictObject({
  type: z.enum(['product', 'exhibitor']),
  id: key,
  name: localText,
  korean: z.string().nullable(),
  picture: picture.nullable(),
  industry: term.nullable(),
  /** The exhibitor; for an exhibitor itself, its own names once more. */
  company: z.strictObject({
    id: key,
    name: localText,
    korean: z.string().nullable(),
    legalName: localText,
    address: localText.nullable(),
    website: z.string().nullable(),
  }),
  booths: z.array(boothRef),
  contact: publicContact.nullable(),
});

/** An item that is not shown any more, by its last known name; null when this catalogue has never known it. */
export const goneItem = z.strictObject({
  type: z.enum(['product', 'exhibitor']).nullable(),
  name: localText.nullable(),
});

/** What a typed code opens: a list, or why not. */
export const recalled = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('list'), items: itemRefs, gone: z.array(goneItem) }),
  z.strictObject({ kind: z.literal('refused'), reason: z.enum(['mistyped', 'otherFair', 'otherProgram']) }),
]);
