import * as THREE from 'three';
import type { TileItem } from './orders.ts';

/** Sets a few forms side by side, the middle ones a step back, as a stylist would on one table. */
export function stillLife(
  items: readonly TileItem[],
  build: (item: TileItem, index: number) => THREE.Object3D,
): THREE.Group {
  const table = new THREE.Group();
  let edge = 0;
  items.forEach((item, i) => {
    const holder = new THREE.Group();
    holder.add(build(item, i));
    holder.rotation.y = THREE.MathUtils.degToRad(item.turn);
    holder.updateMatrixWorld(true);
    const raw = new THREE.Box3().setFromObject(holder, true);
    const size = raw.getSize(new THREE.Vector3());
    const scale = item.size / Math.max(size.x, size.y);
    const place = new THREE.Group();
    place.add(holder);
    holder.position.set(-(raw.min.x + raw.max.x) / 2, -raw.min.y, -(raw.min.z + raw.max.z) / 2);
    place.scale.setScalar(scale);
    const half = (size.x * scale) / 2;
    const back = i % 2 === 1 ? -0.22 : 0.12;
    place.position.set(edge + half, 0, back);
    edge += half * 2 + (i % 2 === 1 ? 0.02 : 0.05);
    table.add(place);
  });
  return table;
}
