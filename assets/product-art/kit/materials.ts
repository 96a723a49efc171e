import * as THREE from 'three';
import { Rng } from './seed.ts';
import { darker, mix, paintable } from './colour.ts';

export type Mat = THREE.Material;

const shared = new Map<string, THREE.CanvasTexture>();

/** Draws a tiling texture once and keeps it for all pictures. */
function tile(key: string, size: number, draw: (ctx: CanvasRenderingContext2D, rng: Rng) => void): THREE.CanvasTexture {
  const known = shared.get(key);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no 2D canvas');
  draw(ctx, new Rng(key));
  const texture = new THREE.CanvasTexture(canvas);
  texture.wrapS = THREE.RepeatWrapping;
  texture.wrapT = THREE.RepeatWrapping;
  texture.anisotropy = 1;
  shared.set(key, texture);
  return texture;
}

function repeat(texture: THREE.CanvasTexture, u: number, v: number): THREE.Texture {
  const copy = texture.clone();
  copy.repeat.set(u, v);
  return copy;
}

const brushStrokes = (): THREE.CanvasTexture =>
  tile('brushed', 256, (ctx, rng) => {
    ctx.fillStyle = '#808080';
    ctx.fillRect(0, 0, 256, 256);
    for (let y = 0; y < 256; y += 1) {
      const v = Math.floor(rng.range(96, 160));
      ctx.fillStyle = `rgba(${v},${v},${v},.7)`;
      ctx.fillRect(0, y, 256, 1);
    }
  });

const weave = (): THREE.CanvasTexture =>
  tile('weave', 64, (ctx) => {
    ctx.fillStyle = '#555';
    ctx.fillRect(0, 0, 64, 64);
    for (let i = 0; i < 8; i += 1)
      for (let j = 0; j < 8; j += 1) {
        const over = (i + j) % 2 === 0;
        ctx.fillStyle = over ? '#ddd' : '#999';
        if (over) ctx.fillRect(i * 8, j * 8 + 1, 8, 6);
        else ctx.fillRect(i * 8 + 1, j * 8, 6, 8);
      }
  });

const twill = (): THREE.CanvasTexture =>
  tile('twill', 64, (ctx) => {
    ctx.fillStyle = '#777';
    ctx.fillRect(0, 0, 64, 64);
    for (let i = 0; i < 4; i += 1)
      for (let j = 0; j < 4; j += 1) {
        const warp = (i + j) % 4 < 2;
        ctx.fillStyle = warp ? '#e8e8e8' : '#4a4a4a';
        ctx.fillRect(i * 16, j * 16, 15, 15);
      }
  });

const speckle = (): THREE.CanvasTexture =>
  tile('speckle', 256, (ctx, rng) => {
    ctx.fillStyle = '#808080';
    ctx.fillRect(0, 0, 256, 256);
    for (let i = 0; i < 9000; i += 1) {
      const v = Math.floor(rng.range(40, 220));
      ctx.fillStyle = `rgba(${v},${v},${v},.45)`;
      const s = rng.range(1, 3);
      ctx.fillRect(rng.range(0, 256), rng.range(0, 256), s, s);
    }
  });

type StandardOptions = THREE.MeshStandardMaterialParameters;

export function standard(options: StandardOptions): THREE.MeshStandardMaterial {
  return new THREE.MeshStandardMaterial(options);
}

/** Moulded plastic, matt by default. */
export const plastic = (colour: string, roughness = 0.42): Mat => standard({ color: paintable(colour), roughness });

/** Glossy moulding or fired enamel. */
export const gloss = (colour: string): Mat => standard({ color: paintable(colour), roughness: 0.16 });

/** Painted sheet metal, slightly textured as powder coat is. */
export const paint = (colour: string, roughness = 0.36): Mat =>
  standard({
    color: paintable(colour),
    roughness,
    bumpMap: repeat(speckle(), 6, 6),
    bumpScale: 0.12,
  });

/** Vehicle lacquer: pigment under clear coat. */
export const lacquer = (colour: string): Mat =>
  new THREE.MeshPhysicalMaterial({
    color: paintable(colour),
    roughness: 0.5,
    clearcoat: 1,
    clearcoatRoughness: 0.06,
  });

export const metal = (colour = '#c3c6ca', roughness = 0.26): Mat =>
  standard({ color: colour, roughness, metalness: 1 });

/** Brushed metal: streaks run along u. */
export const brushed = (colour = '#bfc2c6', u = 1, v = 2): Mat =>
  standard({
    color: colour,
    roughness: 0.5,
    metalness: 1,
    roughnessMap: repeat(brushStrokes(), u, v),
    bumpMap: repeat(brushStrokes(), u, v),
    bumpScale: 0.35,
  });

/** Cast or forged metal, grainy and dull. */
export const cast = (colour = '#8d8f92'): Mat =>
  standard({
    color: colour,
    roughness: 0.52,
    metalness: 0.85,
    bumpMap: repeat(speckle(), 4, 4),
    bumpScale: 0.8,
  });

export const steelDark = (): Mat => standard({ color: '#5d6166', roughness: 0.38, metalness: 0.9 });
export const gold = (): Mat => standard({ color: '#d8b16a', roughness: 0.24, metalness: 1 });
export const copper = (): Mat => standard({ color: '#d08a63', roughness: 0.28, metalness: 1 });
export const rubber = (colour = '#2b2b2c'): Mat =>
  standard({ color: colour, roughness: 0.78, bumpMap: repeat(speckle(), 3, 3), bumpScale: 0.3 });
export const paper = (colour = '#f0ebe0'): Mat => standard({ color: paintable(colour), roughness: 0.86 });

export const fabric = (colour: string, scale = 14): Mat =>
  standard({
    color: paintable(colour),
    roughness: 0.95,
    bumpMap: repeat(weave(), scale, scale),
    bumpScale: 0.7,
  });

export const leather = (colour: string): Mat =>
  standard({
    color: paintable(colour),
    roughness: 0.5,
    bumpMap: repeat(speckle(), 3, 3),
    bumpScale: 1.6,
  });

/** Grain for food, powder, stone and felt. */
export const grainy = (colour: string, scale = 3, bump = 2): Mat =>
  standard({
    color: paintable(colour),
    roughness: 0.85,
    bumpMap: repeat(speckle(), scale, scale),
    bumpScale: bump,
  });

/** Woven carbon under resin. */
export const carbon = (scale = 10): Mat =>
  new THREE.MeshPhysicalMaterial({
    color: '#3a3b3d',
    map: repeat(twill(), scale, scale),
    roughness: 0.45,
    metalness: 0.4,
    clearcoat: 0.8,
    clearcoatRoughness: 0.12,
  });

/** Dark pane of a screen, window or solar cell that mirrors the softboxes. */
export const pane = (colour = '#14171b'): Mat => standard({ color: colour, roughness: 0.08, metalness: 0.1 });

/** Printed surface: label, carton face, poster. */
export const printed = (map: THREE.Texture, roughness = 0.6, transparent = false): Mat =>
  standard({ map, roughness, transparent, polygonOffset: true, polygonOffsetFactor: -2, polygonOffsetUnits: -2 });

/** A lit display: its picture glows a little and the glass still reflects. */
export const screenOf = (map: THREE.Texture): Mat =>
  standard({
    color: '#050505',
    emissive: '#ffffff',
    emissiveMap: map,
    emissiveIntensity: 0.82,
    roughness: 0.12,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
  });

/** Lamps, LEDs and status lights. */
export const lit = (colour: string, intensity = 0.9): Mat =>
  standard({ color: mix(colour, '#ffffff', 0.2), emissive: colour, emissiveIntensity: intensity, roughness: 0.3 });

/** Thin see-through plastic; sorted, unlit from behind, so use it for flat or simple shells only. */
export const clear = (colour: string, opacity = 0.35): Mat =>
  standard({
    color: colour,
    roughness: 0.08,
    transparent: true,
    opacity,
    depthWrite: false,
    side: THREE.DoubleSide,
  });

/**
 * Absorbing half of the cheap glass: multiplies what is behind it, darker towards the silhouette, as a
 * bright-field lit bottle does. Real transmission would cost a second full pass for each sample.
 */
export function absorbing(tint: string, edge: number): Mat {
  return new THREE.ShaderMaterial({
    uniforms: {
      tint: { value: new THREE.Color(tint) },
      edgeTint: { value: new THREE.Color(darker(tint, 0.55)) },
      edge: { value: edge },
    },
    vertexShader: `
      varying vec3 vNormalView; varying vec3 vToEye;
      void main() {
        vec4 p = modelViewMatrix * vec4(position, 1.0);
        vNormalView = normalMatrix * normal; vToEye = -p.xyz;
        gl_Position = projectionMatrix * p;
      }`,
    fragmentShader: `
      uniform vec3 tint; uniform vec3 edgeTint; uniform float edge;
      varying vec3 vNormalView; varying vec3 vToEye;
      void main() {
        float facing = abs(dot(normalize(vNormalView), normalize(vToEye)));
        float rim = pow(1.0 - facing, 3.0) * edge;
        gl_FragColor = vec4(mix(tint, edgeTint, clamp(rim, 0.0, 1.0)), 1.0);
      }`,
    blending: THREE.CustomBlending,
    blendEquation: THREE.AddEquation,
    blendSrc: THREE.ZeroFactor,
    blendDst: THREE.SrcColorFactor,
    side: THREE.DoubleSide,
    transparent: true,
    depthWrite: false,
  });
}

/** Reflecting half of the cheap glass: only the mirror image of the studio, added on top. */
export function reflecting(roughness = 0.05): Mat {
  return standard({
    color: '#000000',
    roughness,
    blending: THREE.AdditiveBlending,
    transparent: true,
    depthWrite: false,
  });
}
