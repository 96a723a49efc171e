/** What a file is by its first bytes, whatever it is called. */
import { rejection, type FileReason } from './rejection.ts';
import type { ZipArchive } from './zipArchive.ts';

interface Signature {
  bytes: string;
  at?: number;
  what: string;
  reason?: FileReason;
}

/** Hexadecimal. Texts may begin with "BM" or "MZ", so these count only where a zero byte shows that it is no text. */
const signatures: readonly Signature[] = [
  { bytes: '25504446', what: 'PDF' },
  { bytes: '89504e47', what: 'PNG' },
  { bytes: 'ffd8ff', what: 'JPEG' },
  { bytes: '47494638', what: 'GIF' },
  { bytes: '57454250', at: 8, what: 'WebP' },
  { bytes: '66747970', at: 4, what: 'HEIC/MP4' },
  { bytes: '49492a00', what: 'TIFF' },
  { bytes: '4d4d002a', what: 'TIFF' },
  { bytes: '526172211a07', what: 'RAR' },
  { bytes: '377abcaf271c', what: '7z' },
  { bytes: '1f8b08', what: 'GZIP' },
  { bytes: '53514c69746520666f726d6174', what: 'SQLite' },
  // Document security as Korean firms use it: Fasoo, SoftCamp.
  { bytes: '9b2044524d4f4e45', what: 'DRM', reason: 'protected' },
  { bytes: '5343445341', what: 'DRM', reason: 'protected' },
  // Excel 2 to 4, before there were containers.
  { bytes: '09000400', what: 'XLS', reason: 'old-xls' },
  { bytes: '09020600', what: 'XLS', reason: 'old-xls' },
  { bytes: '09040600', what: 'XLS', reason: 'old-xls' },
];

const container = 'd0cf11e0a1b11ae1';
const zipStarts = new Set(['504b0304', '504b0506', '504b0708']);

/** Names of streams in a container, of the most telling first: a document may hold a sheet inside. */
const streams: readonly [string, FileReason, string][] = [
  ['EncryptedPackage', 'password', ''],
  ['WordDocument', 'not-a-spreadsheet', 'Word (DOC)'],
  ['PowerPoint Document', 'not-a-spreadsheet', 'PowerPoint (PPT)'],
  ['\u0005HwpSummaryInformation', 'not-a-spreadsheet', 'HWP'],
  ['Workbook', 'old-xls', ''],
  ['Book', 'old-xls', ''],
];

/** An entry of a container's directory has 128 bytes and begins with its name and a zero. */
function hasStream(bytes: Buffer, name: string): boolean {
  const pattern = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(pattern); at !== -1; at = bytes.indexOf(pattern, at + 1)) if (at % 128 === 0) return true;
  return false;
}

function refuseContainer(bytes: Buffer, fileName: string): never {
  const stream = streams.find(([name]) => hasStream(bytes, name));
  if (!stream) throw rejection('unknown-format');
  const [, reason, what] = stream;
  // WPS writes the same container as old Excel; only the name tells.
  if (reason === 'old-xls' && /\.ett?$/i.test(fileName)) throw rejection('wps');
  throw rejection(reason, what === '' ? {} : { what });
}

/** True for a ZIP archive, which may be a workbook. */
export function isZip(bytes: Buffer): boolean {
  return zipStarts.has(bytes.toString('hex', 0, 4));
}

/** Raises the reason of files that are neither a ZIP archive nor text. */
export function refuseBinary(bytes: Buffer, fileName: string): void {
  if (bytes.toString('hex', 0, 8) === container) refuseContainer(bytes, fileName);
  const found = signatures.find(({ bytes: hex, at = 0 }) => bytes.toString('hex', at, at + hex.length / 2) === hex);
  if (found?.reason) throw rejection(found.reason);
  if (found) throw rejection('not-a-spreadsheet', { what: found.what });
  const start = bytes.toString('latin1', 0, 2);
  if (bytes.subarray(0, 512).includes(0) && start === 'BM') throw rejection('not-a-spreadsheet', { what: 'BMP' });
  if (bytes.subarray(0, 512).includes(0) && start === 'MZ') throw rejection('not-a-spreadsheet', { what: 'EXE' });
}

/** Raises what an archive is that holds no workbook of the open XML format. */
export function refuseArchive(zip: ZipArchive): never {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  const type = zip.names.includes('mimetype') ? (zip.read('mimetype')?.toString('latin1', 0, 100) ?? '') : '';
  if (/opendocument\.spreadsheet/.test(type)) throw rejection('ods');
  if (has(/^Index\/Document\.iwa$|^Index\.zip$|^index\.xml\.gz$/)) throw rejection('numbers');
  const kinds: readonly [boolean, string][] = [
    [has(/^word\//), 'Word (DOCX)'],
    [has(/^ppt\//), 'PowerPoint (PPTX)'],
    [/hwp\+zip/.test(type), 'HWPX'],
    [has(/^OFD\.xml$/i), 'OFD'],
    [/opendocument/.test(type), 'OpenDocument'],
  ];
  throw rejection('not-a-spreadsheet', { what: kinds.find(([is]) => is)?.[1] ?? 'ZIP' });
}
