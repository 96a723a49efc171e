import * as THREE from 'three';

function swap(chunk: keyof typeof THREE.ShaderChunk, from: string | RegExp, to: string): void {
  const before = THREE.ShaderChunk[chunk];
  const after = before.replace(from, to);
  if (after === before) throw new Error(`three changed its shader chunk ${chunk}; adapt kit/lighting.ts`);
  THREE.ShaderChunk[chunk] = after;
}

/**
 * The picture is the mean of many renderings, each lit by one point of a large softbox and one point of
 * the sky dome. Two changes to three's shaders make that look like a studio:
 * the point lights must leave no mirror spots (the environment map already mirrors the softboxes), and
 * the environment must be dimmed where the dome sample is hidden, or metal would glow in its own shadow.
 */
export function patchShaders(): void {
  swap(
    'lights_physical_pars_fragment',
    'reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;',
    '',
  );
  swap('lights_physical_pars_fragment', /clearcoatSpecularDirect \+= ccIrradiance[^;]*;/, '');
  swap(
    'lights_fragment_begin',
    /directLight\.color \*= (\( directLight\.visible && receiveShadow \) \? getShadow\( directionalShadowMap\[ i \][^;]*);/,
    `float studioShadow = $1;
		directLight.color *= studioShadow;
		#if UNROLLED_LOOP_INDEX == 1
		studioVisible = dot( geometryNormal, directLight.direction ) > 0.0 ? studioShadow : 0.7;
		#endif`,
  );
  // The loop body is copied once per light, so its locals need a scope of their own.
  swap(
    'lights_fragment_begin',
    'directionalLight = directionalLights[ i ];',
    '{ directionalLight = directionalLights[ i ];',
  );
  swap('lights_fragment_begin', /(#if \( NUM_DIR_LIGHTS > 0 \)[\s\S]*?RE_Direct\( directLight[^;]*;)/, '$1 }');
  THREE.ShaderChunk.lights_fragment_begin = `float studioVisible = 1.0;\n${THREE.ShaderChunk.lights_fragment_begin}`;
  swap(
    'lights_fragment_maps',
    'iblIrradiance += getIBLIrradiance( geometryNormal );',
    'iblIrradiance += 0.2 * mix( 0.25, 1.0, studioVisible ) * getIBLIrradiance( geometryNormal );',
  );
  swap('lights_fragment_maps', 'radiance += iblRadiance;', 'radiance += mix( 0.3, 1.0, studioVisible ) * iblRadiance;');
}

/** The studio that metal and glass mirror: warm room, a large softbox, a strip light and dark flags. */
export function studioEnvironment(renderer: THREE.WebGLRenderer): THREE.Texture {
  const scene = new THREE.Scene();
  const wall = (w: number, h: number, level: number, tint: string, x: number, y: number, z: number): void => {
    const colour = new THREE.Color(tint).multiplyScalar(level);
    const m = new THREE.Mesh(
      new THREE.PlaneGeometry(w, h),
      new THREE.MeshBasicMaterial({ color: colour, side: THREE.DoubleSide }),
    );
    m.position.set(x, y, z);
    m.lookAt(0, 0, 0);
    scene.add(m);
  };
  const room = new THREE.Mesh(
    new THREE.SphereGeometry(20, 32, 24),
    new THREE.ShaderMaterial({
      side: THREE.BackSide,
      vertexShader:
        'varying vec3 p; void main(){ p = normalize(position); gl_Position = projectionMatrix * modelViewMatrix * vec4(position,1.0); }',
      fragmentShader: `varying vec3 p; void main(){
        float up = smoothstep(-0.08, 0.06, p.y);
        vec3 floorTone = vec3(0.78, 0.74, 0.67);
        vec3 roomTone = mix(vec3(0.34, 0.33, 0.32), vec3(0.5, 0.5, 0.5), smoothstep(0.0, 0.9, p.y));
        gl_FragColor = vec4(mix(floorTone, roomTone, up), 1.0); }`,
    }),
  );
  scene.add(room);
  wall(8, 8, 6.5, '#fff8ee', -9, 7.5, 5);
  wall(2.6, 11, 6, '#f4f8ff', 11, 4.2, 3.5);
  wall(10, 4, 3.4, '#ffffff', 0, 12, -1);
  wall(3, 7, 3.2, '#fff6ea', 7, 4, -10);
  wall(4, 8, 0.06, '#444444', 4.6, 3.4, 11);
  wall(3, 9, 0.05, '#444444', -12, 3.2, -3.5);
  const pmrem = new THREE.PMREMGenerator(renderer);
  const texture = pmrem.fromScene(scene, 0.018).texture;
  pmrem.dispose();
  return texture;
}

/** Low-discrepancy sequence: evenly spread samples that are the same in every run. */
export function halton(index: number, base: number): number {
  let f = 1;
  let r = 0;
  for (let i = index + 1; i > 0; i = Math.floor(i / base)) {
    f /= base;
    r += f * (i % base);
  }
  return r;
}
