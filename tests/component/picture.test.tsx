import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Picture } from '#renderer/components/Picture.tsx';
import { startI18n } from '#renderer/i18n/index.ts';
import { writeSmallCatalogue } from '#tests/support/catalogue.ts';
import { connectBridge, type BridgeTarget } from '#tests/support/kioskBridge.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { startCore } from '#tests/support/transports.ts';

const picture = { id: 'food-p001', thumbId: 'food-p001.thumb', width: 48, height: 36, alt: null };
let target: BridgeTarget;

beforeEach(async () => {
  await startI18n('en');
  target = connectBridge(startCore([{ source: 'published', ...writeSmallCatalogue(temporaryFolder()) }]).app);
});

/** Address, size and description of the picture, or the description of the drawing in its place. */
function shown(): unknown {
  const image = screen.getByRole('img');
  if (!(image instanceof HTMLImageElement)) return `drawing: ${image.getAttribute('aria-label')}`;
  return { source: image.getAttribute('src'), width: image.width, height: image.height, alt: image.alt };
}

test('a picture keeps its space before it is there; lists take the small file, pages the large one', () => {
  const { rerender } = render(<Picture picture={picture} industry="food" size="full" alt="Kimchi" />);
  const full = shown();
  rerender(<Picture picture={picture} industry="food" size="thumb" alt="Kimchi" />);
  const thumb = shown();
  rerender(
    <Picture
      picture={{ ...picture, thumbId: null, alt: { text: 'A jar', locale: 'en' } }}
      industry="food"
      size="thumb"
      alt="Kimchi"
    />,
  );
  const size = { width: 48, height: 36 };
  expect([full, thumb, shown()]).toEqual([
    { source: '/media/food-p001', ...size, alt: 'Kimchi' },
    { source: '/media/food-p001.thumb', ...size, alt: 'Kimchi' },
    { source: '/media/food-p001', ...size, alt: 'A jar' },
  ]);
});

test.each([null, undefined])('without a picture (%s) the industry’s drawing stands there and says so', (none) => {
  render(<Picture picture={none} industry="food" size="thumb" />);
  expect(shown()).toBe('drawing: No picture yet');
});

test('a picture that cannot be loaded becomes the drawing, and the log hears of it once', () => {
  const { rerender } = render(<Picture picture={picture} industry="food" size="full" alt="Kimchi" />);
  fireEvent.error(screen.getByRole('img'));
  rerender(<Picture picture={picture} industry="food" size="full" alt="Kimchi" />);
  expect([shown(), target.calls]).toEqual([
    'drawing: Kimchi',
    [{ name: 'kiosk.report', input: { kind: 'picture-missing', message: 'food-p001' } }],
  ]);
});

test('another picture in the same place gets a chance of its own', () => {
  const { rerender } = render(<Picture picture={picture} industry="food" size="full" alt="Kimchi" />);
  fireEvent.error(screen.getByRole('img'));
  rerender(<Picture picture={{ ...picture, id: 'steel-p001' }} industry="steel" size="full" alt="Coil" />);
  expect(shown()).toMatchObject({ source: '/media/steel-p001' });
});
