import * as THREE from 'three';
import { FullScreenQuad } from 'three/addons/postprocessing/Pass.js';
import { halton, patchShaders, studioEnvironment } from './lighting.ts';

export interface Shot {
  width: number;
  height: number;
  elevation: number;
  azimuth: number;
  /** Share of the frame that the object fills. */
  fill: number;
  /** Colour of the seamless ground. */
  ground: string;
  /** Direction of the key light, degrees from the camera axis. */
  keyAzimuth: number;
}

const samples = 8;
const keyShare = 0.82;
const domeShare = 0.48;

const finishShader = `
  varying vec2 vUv; uniform sampler2D map; uniform float aspect;
  vec3 neutral(vec3 c) {
    float start = 0.8 - 0.04; float desaturation = 0.15;
    float x = min(c.r, min(c.g, c.b));
    float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
    c -= offset;
    float peak = max(c.r, max(c.g, c.b));
    if (peak < start) return c;
    float d = 1.0 - start;
    float newPeak = 1.0 - d * d / (peak + d - start);
    c *= newPeak / peak;
    float g = 1.0 - 1.0 / (desaturation * (peak - newPeak) + 1.0);
    return mix(c, vec3(newPeak), g);
  }
  vec3 srgb(vec3 c) { return mix(1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, 12.92 * c, step(c, vec3(0.0031308))); }
  void main() {
    vec3 c = texture2D(map, vUv).rgb;
    vec2 q = (vUv - vec2(0.5, 0.46)) * vec2(aspect, 1.0);
    c *= 1.0 - 0.1 * smoothstep(0.3, 0.95, length(q)) - 0.05 * smoothstep(0.55, 1.0, vUv.y);
    gl_FragColor = vec4(srgb(clamp(neutral(c), 0.0, 1.0)), 1.0);
  }`;

/** One photo studio for all pictures: renderer, lamps, environment and ground are set up once. */
export class Studio {
  private readonly renderer: THREE.WebGLRenderer;
  private readonly environment: THREE.Texture;
  private readonly key = new THREE.DirectionalLight('#fff7ec', 1);
  private readonly dome = new THREE.DirectionalLight('#f7f8fb', 1);
  private readonly floor: THREE.Mesh<THREE.CircleGeometry, THREE.MeshLambertMaterial>;
  private readonly sum: THREE.WebGLRenderTarget;
  private readonly pass: THREE.WebGLRenderTarget;
  private readonly adder: FullScreenQuad;
  private readonly finisher: FullScreenQuad;
  private readonly addMaterial: THREE.ShaderMaterial;
  private readonly finishMaterial: THREE.ShaderMaterial;

  constructor(canvas: HTMLCanvasElement) {
    patchShaders();
    this.renderer = new THREE.WebGLRenderer({ canvas, antialias: false, preserveDrawingBuffer: true });
    this.renderer.toneMapping = THREE.NoToneMapping;
    this.renderer.outputColorSpace = THREE.LinearSRGBColorSpace;
    this.renderer.shadowMap.enabled = true;
    this.renderer.shadowMap.type = THREE.PCFShadowMap;
    this.environment = studioEnvironment(this.renderer);
    for (const lamp of [this.key, this.dome]) {
      lamp.castShadow = true;
      lamp.shadow.mapSize.set(768, 768);
      const lens = lamp.shadow.camera;
      lens.left = lens.bottom = -1.04;
      lens.right = lens.top = 1.04;
      lens.near = 4.5;
      lens.far = 16;
      lamp.shadow.bias = -0.00008;
      lamp.shadow.normalBias = 0.002;
      lamp.shadow.radius = 7;
    }
    this.floor = new THREE.Mesh(new THREE.CircleGeometry(5, 48), new THREE.MeshLambertMaterial());
    // The ground shows lamp light only; the environment would lift it above the backdrop.
    this.floor.material.onBeforeCompile = (shader) => {
      shader.fragmentShader = shader.fragmentShader.replace('#include <lights_fragment_maps>', '');
    };
    this.floor.rotation.x = -Math.PI / 2;
    this.floor.receiveShadow = true;
    const target = { type: THREE.HalfFloatType, depthBuffer: true };
    this.pass = new THREE.WebGLRenderTarget(1, 1, target);
    this.sum = new THREE.WebGLRenderTarget(1, 1, { type: THREE.HalfFloatType, depthBuffer: false });
    const vertexShader = 'varying vec2 vUv; void main(){ vUv = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }';
    this.addMaterial = new THREE.ShaderMaterial({
      uniforms: { map: { value: this.pass.texture }, weight: { value: 1 / samples } },
      vertexShader,
      // Clamping tames the few very bright mirror pixels that would flicker into white dots.
      fragmentShader:
        'varying vec2 vUv; uniform sampler2D map; uniform float weight; void main(){ gl_FragColor = vec4(min(texture2D(map, vUv).rgb, vec3(2.2)) * weight, 1.0); }',
      blending: THREE.CustomBlending,
      blendEquation: THREE.AddEquation,
      blendSrc: THREE.OneFactor,
      blendDst: THREE.OneFactor,
      depthTest: false,
      depthWrite: false,
    });
    this.finishMaterial = new THREE.ShaderMaterial({
      uniforms: { map: { value: this.sum.texture }, aspect: { value: 1 } },
      vertexShader,
      fragmentShader: finishShader,
      depthTest: false,
      depthWrite: false,
    });
    this.adder = new FullScreenQuad(this.addMaterial);
    this.finisher = new FullScreenQuad(this.finishMaterial);
  }

  /** Renders the object into the canvas given at construction. */
  shoot(object: THREE.Object3D, shot: Shot): void {
    const { renderer } = this;
    renderer.setSize(shot.width, shot.height, false);
    this.pass.setSize(shot.width, shot.height);
    this.sum.setSize(shot.width, shot.height);
    const holder = normalised(object);
    const scene = new THREE.Scene();
    scene.environment = this.environment;
    scene.environmentRotation.set(0, THREE.MathUtils.degToRad(shot.azimuth + shot.keyAzimuth + 38), 0);
    const camera = aimed(holder, shot);
    const dimmed: { item: THREE.Object3D; share: number }[] = [];
    holder.traverse((item) => {
      const share: unknown = item.userData['shadowShare'];
      if (typeof share === 'number') dimmed.push({ item, share });
    });
    const groundColour = new THREE.Color(shot.ground);
    scene.background = groundColour.clone().multiplyScalar(1.3);
    scene.add(holder, this.floor, this.key, this.key.target, this.dome, this.dome.target);

    renderer.setRenderTarget(this.sum);
    renderer.setClearColor('#000000', 0);
    renderer.clear();
    const received = new THREE.Color(0, 0, 0);
    const lampColour = new THREE.Color();
    const rays = sampleRays(shot);
    for (const ray of rays) {
      received.add(lampColour.copy(this.key.color).multiplyScalar(ray.keyLevel * ray.key.y));
      received.add(lampColour.copy(this.dome.color).multiplyScalar(ray.domeLevel * ray.dome.y));
    }
    // The ground must come out in exactly the backdrop's colour wherever nothing shades it.
    const gain = 1.3 * samples * Math.PI;
    this.floor.material.color.setRGB(
      (groundColour.r * gain) / received.r,
      (groundColour.g * gain) / received.g,
      (groundColour.b * gain) / received.b,
    );
    const centre = new THREE.Vector3(0, new THREE.Box3().setFromObject(holder, true).max.y / 2, 0);
    this.key.target.position.copy(centre);
    this.dome.target.position.copy(centre);
    rays.forEach((ray, i) => {
      this.key.position.copy(centre).addScaledVector(ray.key, 6);
      this.key.intensity = ray.keyLevel;
      this.dome.position.copy(centre).addScaledVector(ray.dome, 6);
      this.dome.intensity = ray.domeLevel;
      for (const d of dimmed) d.item.castShadow = halton(i, 5) < d.share;
      camera.setViewOffset(shot.width, shot.height, halton(i, 2) - 0.5, halton(i, 3) - 0.5, shot.width, shot.height);
      renderer.setRenderTarget(this.pass);
      renderer.autoClear = true;
      renderer.render(scene, camera);
      renderer.autoClear = false;
      renderer.setRenderTarget(this.sum);
      this.adder.render(renderer);
    });
    renderer.setRenderTarget(null);
    renderer.autoClear = true;
    this.finishMaterial.uniforms['aspect'] = { value: shot.width / shot.height };
    this.finisher.render(renderer);
    scene.remove(this.floor);
    dispose(holder);
  }
}

interface Ray {
  key: THREE.Vector3;
  keyLevel: number;
  dome: THREE.Vector3;
  domeLevel: number;
}

function sampleRays(shot: Shot): Ray[] {
  const rays: Ray[] = [];
  for (let i = 0; i < samples; i += 1) {
    const azimuth = THREE.MathUtils.degToRad(shot.azimuth + shot.keyAzimuth + (halton(i, 3) - 0.5) * 30);
    const keyUp = THREE.MathUtils.degToRad(43 + (halton(i, 2) - 0.5) * 20);
    const key = new THREE.Vector3(
      Math.sin(azimuth) * Math.cos(keyUp),
      Math.sin(keyUp),
      Math.cos(azimuth) * Math.cos(keyUp),
    );
    const up = 0.12 + 0.88 * ((i + 0.5) / samples);
    const turn = i * 2.399963;
    const flat = Math.sqrt(1 - up * up);
    const dome = new THREE.Vector3(Math.cos(turn) * flat, up, Math.sin(turn) * flat);
    rays.push({ key, keyLevel: keyShare * Math.PI, dome, domeLevel: domeShare * Math.PI * 2 });
  }
  return rays;
}

/** Brings any form to a bounding sphere of radius 1 around its middle, standing on the ground. */
function normalised(object: THREE.Object3D): THREE.Group {
  const holder = new THREE.Group();
  holder.add(object);
  holder.updateMatrixWorld(true);
  const bounds = new THREE.Box3().setFromObject(object, true);
  const size = bounds.getSize(new THREE.Vector3());
  const scale = 2 / size.length();
  const middle = bounds.getCenter(new THREE.Vector3());
  holder.scale.setScalar(scale);
  holder.position.set(-middle.x * scale, -bounds.min.y * scale, -middle.z * scale);
  holder.updateMatrixWorld(true);
  return holder;
}

function visiblePoints(holder: THREE.Object3D): THREE.Vector3[] {
  const points: THREE.Vector3[] = [];
  const matrix = new THREE.Matrix4();
  holder.traverse((o) => {
    if (!(o instanceof THREE.Mesh)) return;
    const geometry: unknown = o.geometry;
    if (!(geometry instanceof THREE.BufferGeometry)) return;
    const position = geometry.getAttribute('position');
    const copies = o instanceof THREE.InstancedMesh ? o.count : 1;
    const step = Math.max(1, Math.floor((position.count * copies) / 1500));
    for (let c = 0; c < copies; c += 1) {
      if (o instanceof THREE.InstancedMesh) {
        o.getMatrixAt(c, matrix);
        matrix.premultiply(o.matrixWorld);
      } else matrix.copy(o.matrixWorld);
      for (let i = 0; i < position.count; i += step)
        points.push(new THREE.Vector3().fromBufferAttribute(position, i).applyMatrix4(matrix));
    }
  });
  return points;
}

/** Long-lens camera, moved until the object's outline fills the wanted share of the frame. */
function aimed(holder: THREE.Object3D, shot: Shot): THREE.PerspectiveCamera {
  const camera = new THREE.PerspectiveCamera(17, shot.width / shot.height, 0.5, 120);
  const points = visiblePoints(holder);
  const elevation = THREE.MathUtils.degToRad(shot.elevation);
  const azimuth = THREE.MathUtils.degToRad(shot.azimuth);
  const away = new THREE.Vector3(
    Math.sin(azimuth) * Math.cos(elevation),
    Math.sin(elevation),
    Math.cos(azimuth) * Math.cos(elevation),
  );
  const target = new THREE.Vector3(0, 0.5, 0);
  const right = new THREE.Vector3();
  const up = new THREE.Vector3();
  const p = new THREE.Vector3();
  const flat = new THREE.Vector2();
  let distance = 8;
  for (let round = 0; round < 6; round += 1) {
    camera.position.copy(target).addScaledVector(away, distance);
    camera.lookAt(target);
    camera.updateMatrixWorld(true);
    const low = new THREE.Vector2(9, 9);
    const high = new THREE.Vector2(-9, -9);
    for (const point of points) {
      p.copy(point).project(camera);
      low.min(flat.set(p.x, p.y));
      high.max(flat);
    }
    camera.matrixWorld.extractBasis(right, up, p);
    const halfHeight = Math.tan(THREE.MathUtils.degToRad(camera.fov / 2)) * distance;
    // A little more room below than above leaves space for the shadow and looks settled.
    target.addScaledVector(right, ((low.x + high.x) / 2) * halfHeight * camera.aspect);
    target.addScaledVector(up, ((low.y + high.y) / 2 - 0.02) * halfHeight);
    distance *= Math.max((high.x - low.x) / 2, (high.y - low.y) / 2) / shot.fill;
  }
  camera.position.copy(target).addScaledVector(away, distance);
  camera.lookAt(target);
  camera.updateMatrixWorld(true);
  return camera;
}

/** Materials are kept: disposing the last user of a shader program would compile it anew next time. */
function dispose(root: THREE.Object3D): void {
  root.traverse((o) => {
    if (!(o instanceof THREE.Mesh)) return;
    const geometry: unknown = o.geometry;
    if (geometry instanceof THREE.BufferGeometry) geometry.dispose();
    if (o instanceof THREE.InstancedMesh) o.dispose();
  });
}
