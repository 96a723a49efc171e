/** What moves on the screen, read from every style sheet. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', 'renderer');

/** The compositor moves these without drawing anything anew. */
const composited = new Set(['opacity', 'transform', 'none']);

/** Drawn once, then still; a line can be drawn in no other way. */
const exceptions = new Set(['components/plan/RouteLine.module.css: stroke-dashoffset']);

/** Properties that a style sheet moves: in transitions, and in keyframes. */
function movedIn(css: string): string[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const transitions = [...plain.matchAll(/transition:([^;]+);/g)].flatMap(([, list = '']) =>
    list.split(/,(?![^(]*\))/).map((each) => each.trim().split(/\s/)[0] ?? ''),
  );
  const keyframes = [...plain.matchAll(/@keyframes\s+[\w-]+\s*\{((?:[^{}]*\{[^{}]*\})*)/g)].flatMap(([, frames = '']) =>
    [...frames.matchAll(/([\w-]+)\s*:/g)].map(([, property = '']) => property),
  );
  return [...transitions, ...keyframes];
}

test('nothing but opacity and transform moves', () => {
  const offences = globSync('**/*.css', { cwd: folder }).flatMap((file) =>
    movedIn(readFileSync(join(folder, file), 'utf8'))
      .filter((property) => !composited.has(property))
      .map((property) => `${file.replaceAll('\\', '/')}: ${property}`)
      .filter((offence) => !exceptions.has(offence)),
  );
  expect(offences).toEqual([]);
});

test('the reader of style sheets sees what moves', () => {
  const css = `a { transition: width var(--quick) ease-out, opacity 1s; } @keyframes b { from { top: 0; } to { left: 1px; } }`;
  expect(movedIn(css)).toEqual(['width', 'opacity', 'top', 'left']);
});
