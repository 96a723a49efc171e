/** Puts stored pictures into their records. */
import type { DraftReader, Edit, RecordKey } from '#db/draft/types.ts';
import { fieldOfKey, itemsOf } from '#db/records/fields.ts';
import type { Problem } from '#db/transfer/types.ts';
import type { PictureMatch } from './matchPictures.ts';
import { pictureProblem } from './source.ts';

/** Changes of the draft, and what found no room. */
export interface PictureEdits {
  edits: Edit[];
  problems: Problem[];
}

type Target = NonNullable<PictureMatch['target']>;

interface Incoming {
  /** The file's own name without folders. */
  file: string;
  name: string;
  stored: string;
  target: Target;
}

/** The list with the new picture: in the place of the file name that asked for it, else at the end. */
function withPicture(list: readonly string[], { file, stored }: Incoming): string[] {
  const asked = list.findIndex((each) => each.normalize('NFC').toLowerCase() === file.toLowerCase());
  if (list.includes(stored)) return list.filter((_, at) => at !== asked);
  return asked < 0 ? [...list, stored] : list.with(asked, stored);
}

function editOf(draft: Pick<DraftReader, 'get'>, key: RecordKey, incoming: readonly Incoming[]): PictureEdits {
  const old = draft.get(key)?.values['pictures'] ?? '';
  const limit = fieldOfKey(key.type, 'pictures')?.spec.maxItems ?? 1;
  const problems: Problem[] = [];
  let list = itemsOf(old);
  for (const each of incoming) {
    const next = withPicture(list, each);
    if (next.length > limit && next.length > list.length)
      problems.push(pictureProblem('picture-too-many', 'error', { file: each.name, details: { limit } }));
    else list = next;
  }
  const value = list.join('\n');
  return { edits: value === old ? [] : [{ ...key, field: 'pictures', value }], problems };
}

/**
 * The edits that add pictures to what records have: nothing is ever taken out, except a file name whose picture has come.
 * `stored` gives the stored name by the name matched; pictures without one are left out. One edit per record at most.
 */
export function editsForPictures(
  matches: readonly PictureMatch[],
  stored: ReadonlyMap<string, string>,
  draft: Pick<DraftReader, 'get'>,
): PictureEdits {
  const incoming = matches.flatMap(({ name, target }): Incoming[] => {
    const storedAs = stored.get(name);
    const file = (name.split('/').at(-1) ?? name).normalize('NFC');
    return target && storedAs !== undefined ? [{ file, name, stored: storedAs, target }] : [];
  });
  const groups = new Map<string, Incoming[]>();
  for (const each of incoming) {
    const key = `${each.target.type} ${each.target.code}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const all = [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.toSorted((a, b) => a.target.position - b.target.position);
    return first ? [editOf(draft, { type: first.target.type, code: first.target.code }, [first, ...rest])] : [];
  });
  return { edits: all.flatMap(({ edits }) => edits), problems: all.flatMap(({ problems }) => problems) };
}
