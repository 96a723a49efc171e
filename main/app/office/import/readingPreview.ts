/** The first lines of a text file, read one way: people see at once which way is right. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWorkbook } from '#db/transfer/files/readWorkbook.ts';
import type { TextReading } from '#db/transfer/types.ts';

const mostLines = 3;
const longestLine = 160;

/** Empty where the file has gone or cannot be read this way. */
export function readingPreview(path: string, reading: TextReading): string[] {
  try {
    const { sheets } = readWorkbook({ name: basename(path), bytes: readFileSync(path) }, { reading });
    return (sheets[0]?.rows ?? []).slice(0, mostLines).map(({ cells }) =>
      cells
        .map((cell) => cell?.text ?? '')
        .join(' | ')
        .slice(0, longestLine),
    );
  } catch {
    // Only a help to choose: the drive may have been pulled out meanwhile.
    return [];
  }
}
