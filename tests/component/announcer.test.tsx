import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { Announcer, useAnnounce } from '#renderer/components/Announcer.tsx';
import { startI18n, switchLanguage } from '#renderer/i18n/index.ts';

const spoken = { announce: (_text: string): void => undefined };

function Speaker() {
  const announce = useAnnounce();
  useEffect(() => {
    spoken.announce = announce;
  }, [announce]);
  return null;
}

beforeEach(async () => {
  await startI18n('en');
  render(
    <Announcer>
      <Speaker />
    </Announcer>,
  );
});

/** What a screen reader would find in the live region, oldest first. */
const said = () => [...document.querySelectorAll('[aria-live="polite"] > *')];

test('what is said twice is heard twice, because each time it is a new piece of the live region', () => {
  act(() => spoken.announce('Added'));
  const [first] = said();
  act(() => spoken.announce('Added'));
  expect(said().map((element) => element.textContent)).toEqual(['Added', 'Added']);
  expect([said()[0] === first, said()[1] === first]).toEqual([true, false]);
});

test('each sentence keeps the language it was said in, and only the latest three stay', async () => {
  act(() => ['one', 'two', 'three'].forEach((text) => spoken.announce(text)));
  await act(() => switchLanguage('ko'));
  act(() => spoken.announce('넷'));
  expect(said().map((element) => [element.textContent, element.getAttribute('lang')])).toEqual([
    ['two', 'en'],
    ['three', 'en'],
    ['넷', 'ko'],
  ]);
});
