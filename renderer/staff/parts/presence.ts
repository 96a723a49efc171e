/** The field of a change in the history by which a record itself came or went; db/draft/types.ts has the same. */
export const presence = '*';
