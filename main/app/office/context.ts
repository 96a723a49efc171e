/** What the handlers of the back office share: the draft, the vocabularies, and where things are. Opened at the first use. */
import { join } from 'node:path';
import { boothNumberKey } from '#db/boothNumber.ts';
import { openDraft } from '#db/draft/openDraft.ts';
import { readCatalogueRecords } from '#db/draft/seed.ts';
import type { Draft } from '#db/draft/types.ts';
import type { ReadableDb } from '#db/handle.ts';
import { openPublishedCatalogue } from '#db/open.ts';
import type { DraftPictures } from '#db/pictures/pictureStore.ts';
import { readVocabularies, type Vocabularies } from '#db/records/vocabularies.ts';
import { createFolders, type Folders } from './folders.ts';
import { createOfficePictures } from './pictures.ts';
import type { OfficeNews, OfficePlaces } from './port.ts';
import type { Turns } from './turns.ts';

/** Everything the office needs from its thread. */
export interface OfficeDeps {
  places: OfficePlaces;
  now: () => Date;
  onNews: (news: OfficeNews) => void;
  /** Whether the running call was asked to stop; asking forgets it. */
  takeCancel: () => boolean;
  aside: Turns['aside'];
}

/** See above. */
export interface OfficeContext extends OfficeDeps {
  folders: Folders;
  /** The program's own catalogue, open for reading. */
  base: () => ReadableDb;
  /** The draft; a first one holds what visitors see now. */
  draft: () => Draft;
  /** Lets go of the draft's file; the next use opens what lies there then. */
  closeDraft: () => void;
  vocabularies: () => Vocabularies;
  /** Which booth numbers the plan knows. */
  booths: () => { isOnPlan: (number: string) => boolean };
  pictures: () => DraftPictures;
  draftPath: string;
  catalogueDir: string;
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** See above. `shown` is the file that visitors see when the first draft is made. */
export function createOfficeContext(deps: OfficeDeps, shown: () => string): OfficeContext {
  const { places, now } = deps;
  const draftPath = join(places.dataDir, 'staff', 'draft.sqlite');
  const catalogueDir = join(places.dataDir, 'catalogue');
  const base = once(() => openPublishedCatalogue(places.embedded.file));
  const seed = () => {
    const db = openPublishedCatalogue(shown());
    try {
      return readCatalogueRecords(db);
    } finally {
      db.close();
    }
  };
  let open: Draft | null = null;
  return {
    ...deps,
    base,
    draftPath,
    booths: once(() => {
      const keys = new Set(base().prepare('SELECT number_key FROM booth').pluck().all() as string[]);
      return { isOnPlan: (number: string) => keys.has(boothNumberKey(number)) };
    }),
    pictures: once(() => createOfficePictures(places, catalogueDir, base())),
    draft: () => (open ??= openDraft(draftPath, { now, seed })),
    closeDraft: () => {
      open?.close();
      open = null;
    },
    vocabularies: once(() => readVocabularies(base())),
    folders: createFolders(places.roots),
    catalogueDir,
  };
}
