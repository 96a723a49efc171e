/** Which rows below a heading are no records: totals, end marks, notes, examples, lines that name a part of the list. */
import { hasPartMark, industryNamed } from './industryWords.ts';
import { headingKey } from './headingText.ts';
import type { ColumnMeaning } from '#db/transfer/types.ts';
import type { Grid } from './grid.ts';

/** What a row is. `section` names a part of the list; its industry is null where it is another word. */
export type RowKind = { kind: 'record' | 'empty' | 'total' | 'note' } | { kind: 'section'; industry: string | null };

const totalWords =
  /^(?:합계|총계|소계|누계|전체합계|총합계?|계|총|合计|总计|小计|共计|总数|合計|總計|total|totals|subtotal|grandtotal|sum)$/;
const totalLine =
  /^\W*(?:총|합계|전체|총계|共计?|合计|总计|total)\s*:?\s*[\d,]+\s*(?:개\s?업체|개\s?사|개\s?품목|개|건|명|家|个|件|种|社|companies|exhibitors|products|items)?\W*$/i;
const endMarks = new Set(['이상', '끝', '以上', '以下空白', '이하여백', '이하빈칸', '完', '终', 'end', 'endoflist']);
const noteStart =
  /^\s*(?:※|\*|주\s?[:)]|비고\s?[:)]|참고|작성|문의|출처|기준일|注\s?[::)]|备注\s?[::]|说明\s?[::]|note\b|notes?\s?:|remark|source\s?:)/i;
const exampleKeys = new Set([
  '예시',
  '작성예시',
  '작성예',
  '예제',
  '示例',
  '填写示例',
  '样例',
  '范例',
  '例',
  'example',
  'examples',
  'eg',
]);
const exampleStart = /^\s*[(（[]?\s*(?:예\s?[)）:]|예시|例[::]|ex\s?[.)])/i;
/** Longer lines are sentences. */
const sectionLength = 40;
/** The longest company name has 120 characters, but one that stands alone in its row and is longer than this is a sentence. */
const loneNameLength = 80;

const isName = (meaning: ColumnMeaning | undefined) =>
  meaning?.kind === 'field' && /^(?:name|title|word|owner)(?:\.|$)/.test(meaning.key);

const isNumbers = (texts: readonly string[]) => texts.every((text) => /^[\d.\s]*$/.test(text));

/** Whether the filled cells of a row are a total, a subtotal or a count. */
export function isTotal(texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts;
  if (texts.length <= 3 && totalLine.test(texts.join(' '))) return true;
  if (!totalWords.test(headingKey(first))) return false;
  return rest.every((text) =>
    /^[\d.,\s%₩$¥]*\s*(?:개사|개|건|명|家|个|件|부스|展位|社)?$/.test(text.normalize('NFKC')),
  );
}

function kindOfLoneCell(text: string, place: { isWide: boolean; meaning: ColumnMeaning | undefined }): RowKind {
  const { isWide, meaning } = place;
  if (endMarks.has(headingKey(text))) return { kind: 'note' };
  const isMarked = hasPartMark(text);
  const industry = industryNamed(text) ?? null;
  const isOutside = isWide || !isName(meaning);
  if (industry !== null && (isMarked || isOutside)) return { kind: 'section', industry };
  if (noteStart.test(text.normalize('NFKC'))) return { kind: 'note' };
  const isBracketed = /^\s*[[【〔].*[\]】〕]\s*$/.test(text.normalize('NFKC')) || /^\s*[■◆●▶]/.test(text);
  if (text.length <= sectionLength && ((isMarked && isOutside) || isBracketed || isWide))
    return { kind: 'section', industry: null };
  // Forms are numbered in advance: a number alone is no record.
  if (meaning?.kind === 'none') return { kind: isNumbers([text]) ? 'empty' : 'note' };
  if (isWide || meaning === undefined) return { kind: 'note' };
  if (text.length > (isName(meaning) ? loneNameLength : 25)) return { kind: 'note' };
  return { kind: 'record' };
}

/** Tells the kind of one row; `meaning` knows what the columns of the list are. */
export function kindOfRow(grid: Grid, row: number, meaning: (column: number) => ColumnMeaning | undefined): RowKind {
  const columns = grid.filled(row);
  const [first] = columns;
  if (first === undefined) return { kind: isCovered(grid, row) || hasUncalculated(grid, row) ? 'record' : 'empty' };
  const texts = columns.map((column) => grid.at(row, column)?.text ?? '');
  const firstText = texts[0] ?? '';
  if (exampleKeys.has(headingKey(firstText)) || exampleStart.test(firstText)) return { kind: 'note' };
  const isExample = columns.some(
    (column) => meaning(column)?.kind === 'code' && exampleKeys.has(headingKey(grid.at(row, column)?.text ?? '')),
  );
  if (isExample) return { kind: 'note' };
  if (isTotal(texts)) return { kind: 'total' };
  if (columns.length === 1) {
    const merge = grid.mergesFrom(row).find(({ column }) => column === first);
    const isWide = merge !== undefined && merge.columns >= 3 && merge.columns * 2 >= grid.width;
    const lone = kindOfLoneCell(firstText, { isWide, meaning: meaning(first) });
    if (lone.kind !== 'record' && !(lone.kind === 'empty' && isCovered(grid, row))) return lone;
  }
  // Rows joined with the ones above have cells there.
  if (columns.every((column) => meaning(column)?.kind === 'none') && !isCovered(grid, row))
    return { kind: isNumbers(texts) ? 'empty' : 'note' };
  return { kind: 'record' };
}

/** Whether the row says something that only a spreadsheet program can tell. */
function hasUncalculated(grid: Grid, row: number): boolean {
  return (grid.rows[row]?.cells ?? []).some((_, column) => grid.uncalculated(row, column) !== null);
}

/** In some column the row is part of a range that began above, as are the further rows of a joined name. */
function isCovered(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column += 1) {
    const origin = grid.origin(row, column);
    if (origin && origin.row < row && grid.at(origin.row, origin.column)) return true;
  }
  return false;
}
