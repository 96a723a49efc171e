/** Where the repository keeps what the catalogue is made of. Used by commands, never by the running kiosk. */
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Sources of the sample catalogue. */
export const sampleSourceDir = join(root, 'assets', 'catalogue', 'source');
/** Committed pictures of the sample catalogue. */
export const sampleMediaDir = join(root, 'assets', 'catalogue', 'media');
/** The built sample catalogue (not committed: it is made from the sources in about a second). */
export const sampleCatalogueFile = join(root, 'dist', 'catalogue', 'sample.sqlite');
