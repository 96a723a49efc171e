import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { startI18n } from '#renderer/i18n/index.ts';
import { addStaffTexts } from '#renderer/staff/i18n/index.ts';
import { SectionFrame } from '#renderer/staff/shell/SectionFrame.tsx';
import type { StaffPlace } from '#renderer/staff/StaffContext.tsx';

test('a section that cannot be drawn says so, tries again, and leaves the way to the others open', async () => {
  await startI18n('en');
  addStaffTexts();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  const Broken = () => {
    if (isBroken) throw new Error('no such thing');
    return <p>Drawn</p>;
  };
  const at = (place: StaffPlace, what = <Broken />) => <SectionFrame place={place}>{what}</SectionFrame>;
  const { rerender } = render(at({ section: 'stats' }));
  expect(screen.getByRole('alert').textContent).toContain('could not be shown');
  rerender(at({ section: 'export' }, <p>Another</p>));
  expect(screen.getByText('Another')).toBeTruthy();
  rerender(at({ section: 'stats' }));
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Drawn')).toBeTruthy();
});
