import { render } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Text } from '#renderer/components/Text.tsx';
import { startI18n } from '#renderer/i18n/index.ts';

beforeEach(() => startI18n('en'));

/** What a reader gets: each piece of text with the language it is marked as. */
function piecesOf(element: HTMLElement): string[] {
  return [...element.querySelectorAll('span')].map(
    (span) => `${span.lang || 'inherited'}: ${span.textContent?.trim()}`,
  );
}

test('text in the interface’s language needs no mark and no note', () => {
  const { container } = render(<Text value={{ text: 'Kimchi', locale: 'en' }} note />);
  expect(piecesOf(container)).toEqual(['inherited: Kimchi']);
});

test('text in another language is marked for fonts and screen readers, and says which it is when asked to', () => {
  const { container, rerender } = render(<Text value={{ text: '김치', locale: 'ko' }} />);
  const quiet = piecesOf(container);
  rerender(<Text value={{ text: '김치', locale: 'ko' }} note />);
  expect([quiet, piecesOf(container)]).toEqual([['ko: 김치'], ['ko: 김치', 'inherited: in Korean']]);
});

test.each(['zxx', 'und'])('a code or model number (%s) is marked as no language and never noted', (locale) => {
  const { container } = render(<Text value={{ text: 'GK-500', locale }} note />);
  expect(piecesOf(container)).toEqual([`${locale}: GK-500`]);
});

test('a language the interface has no word for is named all the same, never by a key', () => {
  const { container } = render(<Text value={{ text: '白菜キムチ', locale: 'ja' }} note />);
  expect(container.textContent).not.toContain('languageName');
  expect(piecesOf(container)[0]).toBe('ja: 白菜キムチ');
});

test('highlights mark exactly their characters and leave the text whole', () => {
  const { container } = render(
    <Text
      value={{ text: '6년근 홍삼 스틱', locale: 'ko' }}
      highlights={[
        [4, 6],
        [7, 9],
      ]}
    />,
  );
  expect([container.textContent, [...container.querySelectorAll('mark')].map((mark) => mark.textContent)]).toEqual([
    '6년근 홍삼 스틱',
    ['홍삼', '스틱'],
  ]);
});

test('text is text: nothing in a catalogue can become markup', () => {
  const { container } = render(<Text value={{ text: '<b>x</b>&amp;', locale: 'en' }} highlights={[[0, 3]]} />);
  expect([container.textContent, container.querySelector('b')]).toEqual(['<b>x</b>&amp;', null]);
});
