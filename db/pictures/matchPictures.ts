/** Says whose picture a file is, by its name and the folders it lies in. Never guesses. */
import type { RecordKey } from '#db/draft/types.ts';
import { readPictureName, splitsOf, type PictureName } from './fileNames.ts';
import type { PictureOwner, RecordNames } from './recordNames.ts';
import { compareNames } from './source.ts';

/** Whose picture it is, or why that is not clear. */
export interface PictureMatch {
  /** As given. */
  name: string;
  /** `position` counts from 1 among the matched pictures of the record, the main one first. */
  target: (RecordKey & { position: number; title: string }) | null;
  /** Records it may belong to, where there are several; empty where the name says nothing. */
  candidates: readonly PictureOwner[];
}

interface Found {
  owners: readonly PictureOwner[];
  number: number | null;
}

/** The record that a folder is named after: the whole name, or what is left behind or before a booth or a running number. */
function ownerOfFolder(folder: string, names: RecordNames): PictureOwner | null {
  const texts = [folder, ...splitsOf(folder).map(([, right]) => right), ...splitsOf(folder).map(([left]) => left)];
  for (const text of texts) {
    const owners = names.find(text);
    // A company and its only product may share a name: the folder is the company's.
    const exhibitors = owners.filter(({ type }) => type === 'exhibitor');
    const [owner] = exhibitors.length === 0 ? owners : exhibitors;
    if (owner) return (exhibitors.length === 0 ? owners : exhibitors).length === 1 ? owner : null;
  }
  return null;
}

/** A product named together with its company, in either order. */
function findPair(stem: string, names: RecordNames): PictureOwner[] {
  const pairs = splitsOf(stem).flatMap(([left, right]) => [[left, right] as const, [right, left] as const]);
  const owners = pairs.flatMap(([company, product]) => {
    const companies = new Set(names.find(company).flatMap(({ type, code }) => (type === 'exhibitor' ? [code] : [])));
    return names.find(product).filter(({ type, exhibitor }) => type === 'product' && companies.has(exhibitor));
  });
  return [...new Set(owners)];
}

function findByName({ readings, isLogo }: PictureName, names: RecordNames): Found | null {
  for (const { stem, number } of readings) {
    if (stem === '') continue;
    const direct = names.find(stem).filter(({ type }) => !isLogo || type === 'exhibitor');
    const owners = direct.length > 0 || isLogo ? direct : findPair(stem, names);
    if (owners.length > 0) return { owners, number };
  }
  return null;
}

/** Leaves those that the folder allows. */
const within = (owners: readonly PictureOwner[], folder: PictureOwner | null) =>
  folder === null
    ? owners
    : owners.filter((owner) =>
        folder.type === 'exhibitor'
          ? owner.exhibitor === folder.code
          : owner.type === 'product' && owner.code === folder.code,
      );

function findOwners(name: PictureName, names: RecordNames): Found {
  const listed = names.naming(name.file);
  const number = name.readings.at(-1)?.number ?? null;
  if (listed.length > 0) return { owners: listed, number };
  const folder =
    name.folders
      .toReversed()
      .map((each) => ownerOfFolder(each, names))
      .find((owner) => owner !== null) ?? null;
  const found = findByName(name, names);
  if (found) {
    const inside = within(found.owners, folder);
    // A name that belongs elsewhere is not clear, whichever of the two is wrong.
    if (inside.length === 0 && folder) return { owners: [...found.owners, folder], number };
    // A bare number in a folder is as likely the folder's second picture as the product numbered 2.
    return { owners: name.isBare && folder ? [...new Set([...inside, folder])] : inside, number: found.number };
  }
  if (folder && name.isBare) return { owners: [folder], number };
  return { owners: [], number };
}

/** Logos first, then by number; without a number before with one, as `김치.jpg` and `김치 (2).jpg`. */
function byPlace(a: Placed, b: Placed): number {
  return Number(b.isLogo) - Number(a.isLogo) || (a.number ?? 0) - (b.number ?? 0) || compareNames(a.name, b.name);
}

interface Placed {
  name: string;
  number: number | null;
  isLogo: boolean;
}

/**
 * One match per name, in the order given. A file named in a record's own list of pictures is that record's; else code, external
 * id, model and names in three languages decide together with the folders. What fits several records is nobody's.
 */
export function matchPictures(pictureNames: readonly string[], names: RecordNames): PictureMatch[] {
  const groups = new Map<PictureOwner, Placed[]>();
  const found = pictureNames.map((name) => {
    const read = readPictureName(name);
    const { owners, number } = findOwners(read, names);
    const [owner] = owners;
    if (owner && owners.length === 1)
      groups.set(owner, [...(groups.get(owner) ?? []), { name, number, isLogo: read.isLogo }]);
    return { name, owners };
  });
  for (const group of groups.values()) group.sort(byPlace);
  return found.map(({ name, owners }) => {
    const [owner] = owners;
    if (!owner || owners.length > 1) return { name, target: null, candidates: owners };
    const { type, code, title } = owner;
    const position = (groups.get(owner) ?? []).findIndex((placed) => placed.name === name) + 1;
    return { name, target: { type, code, title, position }, candidates: [] };
  });
}
