import * as THREE from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { absorbing, printed, reflecting, type Mat } from './materials.ts';

export type Obj = THREE.Object3D;
export type P2 = readonly [x: number, y: number];
export type P3 = readonly [x: number, y: number, z: number];
/** Lathe profile point: radius, height, and how far its corner is rounded. */
export type ProfilePoint = readonly [r: number, y: number, round?: number];

export function mesh(geometry: THREE.BufferGeometry, mat: Mat): THREE.Mesh {
  const m = new THREE.Mesh(geometry, mat);
  m.castShadow = true;
  m.receiveShadow = true;
  return m;
}

export function group(...children: readonly (Obj | readonly Obj[])[]): THREE.Group {
  const g = new THREE.Group();
  for (const child of children.flat()) g.add(child);
  return g;
}

/**
 * Moves (and turns about y) an object, so that forms read as one expression. What already has a place
 * keeps it relative to the new one: parts that stand on their own feet stay on them.
 */
export function at(obj: Obj, x: number, y: number, z: number, turn = 0): Obj {
  const { position, rotation } = obj;
  const isRotated = rotation.x !== 0 || rotation.y !== 0 || rotation.z !== 0;
  const holder = position.lengthSq() > 0 || (turn !== 0 && isRotated) ? group(obj) : obj;
  holder.position.set(x, y, z);
  if (turn !== 0) holder.rotation.y = turn;
  return holder;
}

/** Turns an object about its own origin, in the order y, x, z. */
export function turned<T extends Obj>(obj: T, rx: number, ry: number, rz: number): T {
  obj.rotation.set(rx, ry, rz, 'YXZ');
  return obj;
}

export function scaled<T extends Obj>(obj: T, x: number, y = x, z = x): T {
  obj.scale.set(x, y, z);
  return obj;
}

/** Lifts an object so that its lowest point touches the table. */
export function grounded(obj: Obj): THREE.Group {
  const holder = group(obj);
  const box = new THREE.Box3().setFromObject(holder, true);
  obj.position.y -= box.min.y;
  return holder;
}

/** Box with softened edges standing on y = 0. */
export function box(w: number, h: number, d: number, mat: Mat, round?: number): THREE.Mesh {
  const least = Math.min(w, h, d);
  const r = Math.min(round ?? least * 0.06, least * 0.499);
  const geometry = new RoundedBoxGeometry(w, h, d, r > least * 0.15 ? 5 : 2, r);
  geometry.translate(0, h / 2, 0);
  return mesh(geometry, mat);
}

function roundedProfile(points: readonly ProfilePoint[], fallback: number): THREE.Vector2[] {
  const out: THREE.Vector2[] = [];
  points.forEach((point, i) => {
    const here = new THREE.Vector2(point[0], point[1]);
    const before = points[i - 1];
    const after = points[i + 1];
    const want = point[2] ?? fallback;
    if (!before || !after || want <= 0) {
      out.push(here);
      return;
    }
    const back = new THREE.Vector2(before[0], before[1]).sub(here);
    const ahead = new THREE.Vector2(after[0], after[1]).sub(here);
    const r = Math.min(want, back.length() * 0.46, ahead.length() * 0.46);
    const a = here.clone().addScaledVector(back.normalize(), r);
    const b = here.clone().addScaledVector(ahead.normalize(), r);
    // Guard points keep the smooth normals of the corner from bleeding over the flat neighbours.
    out.push(a.clone().addScaledVector(back, r * 0.07), a);
    const steps = r > 0.12 ? 10 : 5;
    for (let s = 1; s < steps; s += 1) {
      const t = s / steps;
      out.push(
        new THREE.Vector2(
          (1 - t) ** 2 * a.x + 2 * t * (1 - t) * here.x + t * t * b.x,
          (1 - t) ** 2 * a.y + 2 * t * (1 - t) * here.y + t * t * b.y,
        ),
      );
    }
    out.push(b, b.clone().addScaledVector(ahead, r * 0.07));
  });
  return out;
}

export function latheGeometry(points: readonly ProfilePoint[], round = 0.015, segments = 72): THREE.LatheGeometry {
  return new THREE.LatheGeometry(roundedProfile(points, round), segments);
}

/** Turned body from a profile that runs from the bottom up. */
export function lathe(points: readonly ProfilePoint[], mat: Mat, round = 0.015, segments = 72): THREE.Mesh {
  return mesh(latheGeometry(points, round, segments), mat);
}

/** Cylinder (or cone) with softened rims standing on y = 0. */
export function cyl(r: number, h: number, mat: Mat, top = r, round?: number): THREE.Mesh {
  const soft = round ?? Math.min(r, top, h) * 0.07;
  return lathe(
    [
      [0, 0],
      [r, 0, soft],
      [top, h, soft],
      [0, h],
    ],
    mat,
    soft,
    r > 0.25 ? 64 : 32,
  );
}

/** Cylinder along x, centred, resting at height y = 0 of its axis. */
export function rod(r: number, length: number, mat: Mat, top = r): THREE.Mesh {
  const m = cyl(r, length, mat, top);
  m.geometry.translate(0, -length / 2, 0);
  m.geometry.rotateZ(-Math.PI / 2);
  return m;
}

/** Cylinder along z, centred. */
export function axle(r: number, length: number, mat: Mat, top = r, round?: number): THREE.Mesh {
  const m = cyl(r, length, mat, top, round);
  m.geometry.translate(0, -length / 2, 0);
  m.geometry.rotateX(Math.PI / 2);
  return m;
}

/** Hollow pipe standing on y = 0. */
export function pipe(outer: number, inner: number, h: number, mat: Mat, round?: number, segments = 64): THREE.Mesh {
  const soft = round ?? (outer - inner) * 0.15;
  return lathe(
    [
      [inner, 0, soft],
      [outer, 0, soft],
      [outer, h, soft],
      [inner, h, soft],
      [inner, 0],
    ],
    mat,
    soft,
    segments,
  );
}

export function sphere(r: number, mat: Mat, sy = 1): THREE.Mesh {
  const m = mesh(new THREE.SphereGeometry(r, 48, 32), mat);
  m.scale.y = sy;
  return m;
}

/** Torus lying flat, centred on the origin. */
export function ring(radius: number, thick: number, mat: Mat, arc = Math.PI * 2): THREE.Mesh {
  const geometry = new THREE.TorusGeometry(radius, thick, 18, 72, arc);
  geometry.rotateX(Math.PI / 2);
  return mesh(geometry, mat);
}

/** Round bar bent along points. */
export function bent(points: readonly P3[], r: number, mat: Mat, closed = false, tension = 0.5): THREE.Mesh {
  const curve = new THREE.CatmullRomCurve3(
    points.map((p) => new THREE.Vector3(...p)),
    closed,
    'catmullrom',
    tension,
  );
  return mesh(new THREE.TubeGeometry(curve, Math.max(24, points.length * 12), r, 14, closed), mat);
}

/** Straight bar between two points. */
export function strut(a: P3, b: P3, r: number, mat: Mat): THREE.Mesh {
  const from = new THREE.Vector3(...a);
  const to = new THREE.Vector3(...b);
  const m = cyl(r, from.distanceTo(to), mat, r, r * 0.1);
  m.position.copy(from);
  m.quaternion.setFromUnitVectors(new THREE.Vector3(0, 1, 0), to.sub(from).normalize());
  return m;
}

export function outline(points: readonly P2[], smooth = false): THREE.Shape {
  const shape = new THREE.Shape();
  const vectors = points.map((p) => new THREE.Vector2(...p));
  const first = vectors[0];
  if (!first) throw new Error('empty outline');
  shape.moveTo(first.x, first.y);
  if (smooth) {
    const closedLoop = new THREE.CatmullRomCurve3(
      vectors.map((v) => new THREE.Vector3(v.x, v.y, 0)),
      true,
      'catmullrom',
      0.5,
    );
    for (const p of closedLoop.getPoints(points.length * 10)) shape.lineTo(p.x, p.y);
  } else for (const v of vectors.slice(1)) shape.lineTo(v.x, v.y);
  shape.closePath();
  return shape;
}

/** Rectangle with round corners, centred on x and standing on y = 0. */
export function roundRect(w: number, h: number, r: number): THREE.Shape {
  const s = new THREE.Shape();
  const x = w / 2;
  s.moveTo(-x + r, 0);
  s.lineTo(x - r, 0);
  s.quadraticCurveTo(x, 0, x, r);
  s.lineTo(x, h - r);
  s.quadraticCurveTo(x, h, x - r, h);
  s.lineTo(-x + r, h);
  s.quadraticCurveTo(-x, h, -x, h - r);
  s.lineTo(-x, r);
  s.quadraticCurveTo(-x, 0, -x + r, 0);
  return s;
}

export function circleHole(shape: THREE.Shape, x: number, y: number, r: number): THREE.Shape {
  const hole = new THREE.Path();
  hole.absarc(x, y, r, 0, Math.PI * 2, true);
  shape.holes.push(hole);
  return shape;
}

/** Shape pushed out along z (centred on z = 0) with bevelled edges. */
export function extrude(shape: THREE.Shape, depth: number, mat: Mat, bevel = depth * 0.12): THREE.Mesh {
  const geometry = new THREE.ExtrudeGeometry(shape, {
    depth: Math.max(0.0001, depth - bevel * 2),
    bevelEnabled: bevel > 0,
    bevelSize: bevel,
    bevelThickness: bevel,
    bevelOffset: -bevel,
    bevelSegments: 3,
    curveSegments: 20,
  });
  geometry.translate(0, 0, -depth / 2 + bevel);
  return mesh(geometry, mat);
}

/** Upright sheet facing +z, standing on y = 0. */
export function panel(w: number, h: number, mat: Mat): THREE.Mesh {
  const geometry = new THREE.PlaneGeometry(w, h);
  geometry.translate(0, h / 2, 0);
  const m = mesh(geometry, mat);
  m.castShadow = false;
  return m;
}

export const decal = (w: number, h: number, map: THREE.Texture, rough = 0.6): THREE.Mesh =>
  panel(w, h, printed(map, rough, true));

/** Curved label that hugs a round or conical body and faces +z. */
export function wrap(r: number, h: number, arc: number, map: THREE.Texture, top = r, rough = 0.55): THREE.Mesh {
  const geometry = new THREE.CylinderGeometry(top, r, h, 48, 10, true, -arc / 2, arc);
  geometry.translate(0, h / 2, 0);
  const m = mesh(geometry, printed(map, rough, true));
  m.castShadow = false;
  return m;
}

/** Many copies of one small part. */
export function many(geometry: THREE.BufferGeometry, mat: Mat, places: readonly THREE.Matrix4[]): THREE.InstancedMesh {
  const m = new THREE.InstancedMesh(geometry, mat, places.length);
  places.forEach((matrix, i) => m.setMatrixAt(i, matrix));
  m.castShadow = true;
  m.receiveShadow = true;
  return m;
}

export function pose(x: number, y: number, z: number, rx = 0, ry = 0, rz = 0, s = 1): THREE.Matrix4 {
  return new THREE.Matrix4().compose(
    new THREE.Vector3(x, y, z),
    new THREE.Quaternion().setFromEuler(new THREE.Euler(rx, ry, rz)),
    new THREE.Vector3(s, s, s),
  );
}

/** Repeats a part around the y axis. */
export function around(count: number, make: (angle: number, i: number) => Obj): THREE.Group {
  const g = new THREE.Group();
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * Math.PI * 2;
    const arm = group(make(angle, i));
    arm.rotation.y = angle;
    g.add(arm);
  }
  return g;
}

/**
 * Cheap glass body: an absorbing and a reflecting skin over one geometry. Such bodies cast a partial
 * shadow only; the studio drops them from some of its light samples.
 */
export function glass(geometry: THREE.BufferGeometry, tint = '#eef3f1', edge = 0.9, shadow = 0.35): THREE.Group {
  const skin = mesh(geometry, absorbing(tint, edge));
  skin.renderOrder = 2;
  skin.receiveShadow = false;
  skin.userData['shadowShare'] = shadow;
  const shine = mesh(geometry, reflecting());
  shine.castShadow = false;
  shine.renderOrder = 3;
  return group(skin, shine);
}

/** Sorts a liquid or content behind the glass that holds it. */
export function inside<T extends Obj>(obj: T): T {
  obj.traverse((o) => {
    o.renderOrder = 1;
  });
  return obj;
}

/** Stretches a mesh so that side walls bulge or pinch: used for bags, pouches and cushions. */
export function warp(m: THREE.Mesh, change: (p: THREE.Vector3) => void): THREE.Mesh {
  const position = m.geometry.getAttribute('position');
  const p = new THREE.Vector3();
  for (let i = 0; i < position.count; i += 1) {
    p.fromBufferAttribute(position, i);
    change(p);
    position.setXYZ(i, p.x, p.y, p.z);
  }
  m.geometry.computeVertexNormals();
  return m;
}

/** Print on a curved front: `depth` gives z for every point of the sheet (x centred, y from 0). */
export function printed3(
  w: number,
  h: number,
  map: THREE.Texture,
  depth: (x: number, y: number) => number,
): THREE.Mesh {
  const geometry = new THREE.PlaneGeometry(w, h, 24, 24);
  const m = mesh(geometry, printed(map, 0.6, true));
  m.castShadow = false;
  return warp(m, (p) => {
    const y = p.y + h / 2;
    p.set(p.x, y, depth(p.x, y));
  });
}
