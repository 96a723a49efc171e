/** A workbook in the open XML format, transitional or strict, whoever wrote it. */
import { createCellBudget } from '#db/transfer/files/grid.ts';
import { rejection } from '#db/transfer/files/rejection.ts';
import type { ZipArchive } from '#db/transfer/files/zipArchive.ts';
import type { Sheet } from '#db/transfer/types.ts';
import { numberStyle } from './cellValue.ts';
import { readFormats } from './formats.ts';
import { readPart, readParts } from './package.ts';
import { readSharedStrings } from './richText.ts';
import { readSheet, type SheetContext } from './sheet.ts';

/** All sheets with cells, in the order of the file. Raises IMPORT_REJECTED where any of it cannot be read whole. */
export function readXlsx(zip: ZipArchive, workbook: string): Sheet[] {
  const parts = readParts(zip, workbook);
  const strings = parts.sharedStrings === null ? undefined : readPart(zip, parts.sharedStrings);
  const styles = parts.styles === null ? undefined : readPart(zip, parts.styles);
  const context: SheetContext = {
    strings: strings ? readSharedStrings(strings) : [],
    styles: styles ? readFormats(styles).map((format) => numberStyle(format, parts.isEpoch1904)) : [],
    plainStyle: numberStyle('General', parts.isEpoch1904),
    budget: createCellBudget(),
  };
  return parts.sheets.map(({ name, isHidden, path }) => {
    const bytes = readPart(zip, path);
    if (!bytes) throw rejection('damaged', { where: path.slice(0, 100) });
    return readSheet({ name, isHidden, bytes }, context);
  });
}
