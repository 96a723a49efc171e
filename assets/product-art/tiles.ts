import type { TileOrder } from './kit/orders.ts'
export const tiles: readonly Omit<TileOrder, 'quality'>[] = []
