import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../renderer/components/PrintSheet.module.css', import.meta.url), 'utf8');

test('printing hides the page only where a sheet stands beside it: staff print the page itself', () => {
  const hiding = [...css.matchAll(/([^{}]+)\{[^{}]*display: none/g)].map(([, selector = '']) => selector.trim());
  expect(hiding.filter((selector) => selector.includes('#root')).every((one) => one.includes(':has(> .sheet)'))).toBe(
    true,
  );
  expect(css).toMatch(/:global\(#root\) \{\s*position: static;/);
});
