/** Builds the sample catalogue once per run, from the committed sources and a few pictures made here. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { sampleSourceDir } from '#db/paths.ts';
import { publishSample } from '#db/sample/publishSample.ts';
import { tinyWebp } from './pictures.ts';

/** Where the built sample lies. */
export interface SampleFiles {
  file: string;
  mediaDir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sample: SampleFiles;
  }
}

/** Own pictures, so that no test depends on which pictures are committed. */
const pictures = ['beauty-p001', 'beauty-p001.thumb', 'food-p001', 'category-beauty', 'kind-consumer'];

/** Vitest runs this once per project in one process; the second project finds what the first one built. */
const shared = globalThis as typeof globalThis & {
  pavilionSample?: { files: SampleFiles; folder: string; users: number };
};

function build(): { files: SampleFiles; folder: string; users: number } {
  const folder = mkdtempSync(join(tmpdir(), 'pavilion-sample-'));
  const files = { file: join(folder, 'sample.sqlite'), mediaDir: join(folder, 'media') };
  mkdirSync(files.mediaDir);
  for (const name of pictures) writeFileSync(join(files.mediaDir, `${name}.webp`), tinyWebp(48, 36));
  publishSample({ sourceDir: sampleSourceDir, mediaDir: files.mediaDir, target: files.file });
  return { files, folder, users: 0 };
}

/** Vitest's global set-up; returns its tear-down. */
export default function setup(project: TestProject): () => void {
  const sample = (shared.pavilionSample ??= build());
  sample.users += 1;
  project.provide('sample', sample.files);
  return () => {
    sample.users -= 1;
    if (sample.users > 0) return;
    delete shared.pavilionSample;
    rmSync(sample.folder, { recursive: true, force: true });
  };
}
