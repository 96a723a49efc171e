import type { FormName } from './forms/index.ts';
import type { TileItem, TileOrder } from './kit/orders.ts';

const item = (form: FormName, body: string, accent: string, size: number, turn: number, variant = 0): TileItem => ({
  form,
  body,
  accent,
  size,
  turn,
  variant,
});

const tile = (id: string, ground: string, ...items: readonly TileItem[]): Omit<TileOrder, 'quality'> => ({
  id,
  ground,
  items,
});

/** One still life for each industry and kind, all on the same table with a softly tinted ground. */
export const tiles: readonly Omit<TileOrder, 'quality'>[] = [
  tile(
    'category-beauty',
    '#f4e6e0',
    item('pumpBottle', '#e3c3b2', '#8c5a4a', 1.0, 0, 3),
    item('dropperBottle', '#b5655a', '#e8d2b0', 0.85, 0, 3),
    item('creamJar', '#f1e4da', '#b98a6a', 0.55, 0, 2),
  ),
  tile(
    'category-food',
    '#f3e9d6',
    item('noodleBowl', '#c2452e', '#33383a', 1.1, 0),
    item('sauceTub', '#b8342a', '#7d1f1a', 0.75, -8, 0),
  ),
  tile(
    'category-health',
    '#efe6d6',
    item('preserveJar', '#6b2f1c', '#c79a4a', 0.8, 0, 2),
    item('capsuleBottle', '#5d7a4e', '#e7d8b0', 0.9, 0, 2),
    item('stickSachets', '#8c2f2a', '#d8b26a', 0.95, 0),
  ),
  tile(
    'category-drink',
    '#e3ece4',
    item('sojuBottle', '#4f9a6a', '#c33a32', 1.2, 0, 5),
    item('beerBottle', '#e7b84a', '#2f4f7a', 1.05, 0, 2),
    item('drinkCan', '#3f7fa8', '#f0e2b8', 0.7, 0, 0),
  ),
  tile(
    'category-baby',
    '#f6ebdd',
    item('babyBottle', '#f0b9a8', '#7fa8b8', 0.95, 0, 1),
    item('diaperPack', '#a9c9cf', '#f2c7a0', 0.95, 0, 0),
  ),
  tile(
    'category-appliance',
    '#e6ebec',
    item('airPurifier', '#f1efe9', '#6f9aa8', 1.0, 0, 0),
    item('riceCooker', '#e9e2d8', '#5b5f66', 0.8, -12, 0),
  ),
  tile(
    'category-living',
    '#efe8dc',
    item('tumbler', '#5f7f72', '#d8c39a', 0.85, 0, 2),
    item('containers', '#c98a5a', '#6f8f7f', 0.95, 0, 0),
  ),
  tile(
    'category-fashion',
    '#eee4e4',
    item('handbag', '#9a5a48', '#d8b98a', 0.9, 0, 0),
    item('fabricRolls', '#5f6f8f', '#d9a8a0', 0.95, 0, 0),
  ),
  tile(
    'category-steel',
    '#e6e8ea',
    item('steelCoil', '#a5abb2', '#c98a3a', 1.0, -22, 0),
    item('bolts', '#b9bdc2', '#c9a94a', 0.8, 0, 0),
  ),
  tile(
    'category-chem',
    '#e4ecee',
    item('drums', '#3f78a0', '#e5dccb', 1.0, 0, 0),
    item('flasks', '#d9a23a', '#3f78a0', 0.9, 0, 1),
    item('pelletDishes', '#e5b93f', '#5aa0b8', 0.8, 0, 0),
  ),
  tile(
    'category-battery',
    '#e3ede3',
    item('cells', '#3f7a6a', '#e0b83f', 1.0, -18, 2),
    item('copperFoil', '#d08a63', '#4f6a7a', 0.9, -16, 0),
  ),
  tile(
    'category-semi',
    '#e4e7f0',
    item('wafers', '#6f7fa8', '#b88ad0', 1.0, 0, 0),
    item('chips', '#4a5a7a', '#d8b86a', 0.9, -14, 0),
  ),
  tile(
    'category-auto',
    '#e8e8e6',
    item('alloyWheel', '#b9bdc2', '#3a3d42', 0.95, -20, 0),
    item('shockAbsorber', '#c2402e', '#2f5a8a', 1.05, 0, 1),
  ),
  tile(
    'category-machine',
    '#e9e8df',
    item('robotArm', '#e39a34', '#3a3d42', 1.1, 0, 0),
    item('gears', '#b0b5ba', '#c98a3a', 0.7, -10, 0),
  ),
  tile(
    'category-energy',
    '#e1ecea',
    item('solarPanel', '#26354f', '#c9cdd0', 1.0, 14, 0),
    item('hydrogenTank', '#3f8fb0', '#e8e4da', 1.0, -14, 0),
  ),
  tile(
    'category-medical',
    '#e3eef0',
    item('patientMonitor', '#eef0f0', '#4f9aa8', 0.95, -12, 0),
    item('injectables', '#4f8fa8', '#e27a6a', 0.8, 0, 2),
  ),
  tile(
    'category-aero',
    '#e3e9f0',
    item('turbineDisc', '#b9bdc2', '#4f6f9a', 0.8, -18, 0),
    item('drone', '#e9e8e4', '#d06a3a', 1.2, 0, 0),
  ),
  tile(
    'category-agri',
    '#e8eddb',
    item('tractor', '#4f8a4a', '#e8c24a', 1.05, -36, 1),
    item('hydroponics', '#5f9a6a', '#e9e6dc', 0.95, -16, 0),
  ),
  tile(
    'category-ict',
    '#e2e8ee',
    item('cctv', '#ececea', '#4f7fb0', 0.75, -14, 0),
    item('serverRack', '#4a5568', '#4fb0a8', 1.05, -18, 0),
    item('tabletScene', '#5b6f8a', '#3f9ab0', 0.9, 0, 0),
  ),
  tile(
    'category-logis',
    '#f0e6d8',
    item('parcels', '#c79f6d', '#d0653a', 1.05, -14, 0),
    item('phoneScene', '#5b6f8a', '#e08a4a', 0.9, 0, 0),
  ),
  tile(
    'category-content',
    '#ece4f0',
    item('plush', '#e8b98a', '#d06a7a', 0.9, 0, 0),
    item('vrHeadset', '#ececec', '#7a6ab8', 0.9, -14, 0),
  ),
  tile(
    'kind-consumer',
    '#f4e8dc',
    item('pumpBottle', '#7d9b8a', '#e9d8a6', 0.95, 0, 3),
    item('cupNoodle', '#c2452e', '#f0d9a0', 0.85, 0, 0),
    item('tumbler', '#d8a27a', '#4f5f6a', 0.8, 0, 2),
  ),
  tile(
    'kind-intermediate',
    '#e5eae6',
    item('chips', '#4a5a7a', '#d8b86a', 0.8, -14, 0),
    item('bearing', '#c9cdd0', '#c9a94a', 0.85, 0, 0),
    item('motor', '#3f6f8a', '#d8a84a', 0.85, -28, 1),
  ),
  tile(
    'kind-material',
    '#eae8df',
    item('pelletSack', '#e9e4d6', '#3f7fa0', 0.95, 0, 0),
    item('steelCoil', '#a5abb2', '#c98a3a', 0.95, -26, 0),
  ),
  tile(
    'kind-capital',
    '#e4e9ee',
    item('machiningCentre', '#e8e8e4', '#3f6f9a', 1.1, -20, 0),
    item('forklift', '#e3a534', '#3a3d42', 0.95, -40, 0),
  ),
  tile(
    'kind-service',
    '#ebe6f0',
    item('desktopScene', '#5b6f8a', '#6a8fd0', 1.05, -8, 0),
    item('parcels', '#c79f6d', '#7a6ab8', 0.85, -14, 0),
  ),
];
