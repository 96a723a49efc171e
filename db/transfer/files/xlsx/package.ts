/** The parts of a workbook: which sheets there are, in their order, and where the rest is. */
import { fileLimits, rejection } from '#db/transfer/files/rejection.ts';
import type { ZipArchive } from '#db/transfer/files/zipArchive.ts';
import { attributesOf, isOn, partText, walkXml } from './xml.ts';

/** One sheet with cells. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  path: string;
}

/** What a workbook has. Charts without cells are no sheets. */
export interface WorkbookParts {
  sheets: readonly SheetPart[];
  isEpoch1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
}

/** A sheet for each exhibitor makes a few hundred; a hostile file has millions without a cell. */
const mostSheets = 2000;

interface Relation {
  id: string;
  /** The last word of its type, which strict and transitional files share. */
  type: string;
  path: string;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function relationsOf(zip: ZipArchive, path: string): Relation[] {
  const folder = folderOf(path);
  const bytes = zip.read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  walkXml(partText(bytes), {
    open: (name, raw) => {
      if (name !== 'Relationship') return;
      const attributes = attributesOf(raw);
      if (attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolve(folder, attributes.get('Target') ?? ''),
      });
    },
    close: () => {},
  });
  return relations;
}

/** The path of the workbook itself; undefined where the archive holds none. */
export function workbookPath(zip: ZipArchive): string | undefined {
  const named = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.path;
  return [named, 'xl/workbook.xml', 'xl/workbook.bin'].find((path) => path !== undefined && zip.names.includes(path));
}

/** The content of a part, undefined where there is none. Some writers spell names in another case than they refer to them. */
export function readPart(zip: ZipArchive, path: string): Buffer | undefined {
  const name = zip.names.includes(path) ? path : zip.names.find((each) => each.toLowerCase() === path.toLowerCase());
  return name === undefined ? undefined : zip.read(name);
}

/** Reads the list of sheets. Raises damaged where a sheet has no part or a name twice. */
export function readParts(zip: ZipArchive, path: string): WorkbookParts {
  const relations = relationsOf(zip, path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const byType = (type: string) => relations.find((relation) => relation.type === type)?.path ?? null;
  const sheets: SheetPart[] = [];
  const names = new Set<string>();
  const paths = new Set<string>();
  let isEpoch1904 = false;
  const open = (element: string, raw: string) => {
    if (element === 'workbookPr') isEpoch1904 = isOn(attributesOf(raw).get('date1904'));
    if (element !== 'sheet') return;
    const attributes = attributesOf(raw);
    const name = attributes.get('name') ?? '';
    const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
    const relation = byId.get(id ?? '');
    // Two names for one part would be the same list twice.
    if (!relation || names.has(name) || paths.has(relation.path))
      throw rejection('damaged', { where: name.slice(0, 100) });
    names.add(name);
    paths.add(relation.path);
    if (names.size > mostSheets) throw rejection('too-many-cells', { limit: fileLimits.cells });
    if (relation.type !== 'worksheet') return;
    sheets.push({ name, isHidden: (attributes.get('state') ?? 'visible') !== 'visible', path: relation.path });
  };
  walkXml(partText(readPart(zip, path) ?? Buffer.alloc(0)), { open, close: () => {} });
  return { sheets, isEpoch1904, sharedStrings: byType('sharedStrings'), styles: byType('styles') };
}
