/**
 * Where the tile of a province stands, by column and row: north is up, neighbours are mostly neighbours. A layout of tiles
 * of one size, drawn for this screen; it shows no coast, no border and no distance.
 */
export const tilePlaces: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'KR-28': [1, 1],
  'KR-11': [2, 1],
  'KR-41': [3, 1],
  'KR-42': [4, 1],
  'KR-44': [1, 2],
  'KR-50': [2, 2],
  'KR-43': [3, 2],
  'KR-47': [4, 2],
  'KR-45': [1, 3],
  'KR-30': [2, 3],
  'KR-27': [3, 3],
  'KR-31': [4, 3],
  'KR-46': [1, 4],
  'KR-29': [2, 4],
  'KR-48': [3, 4],
  'KR-26': [4, 4],
  'KR-49': [1, 5],
};
