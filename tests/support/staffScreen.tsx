/** A section of the staff area in jsdom, over a core with a real back office. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import { startI18n } from '#renderer/i18n/index.ts';
import { addStaffTexts } from '#renderer/staff/i18n/index.ts';
import { SectionOf } from '#renderer/staff/sections/SectionOf.tsx';
import { StaffContext, type StaffPlace } from '#renderer/staff/StaffContext.tsx';
import { connectBridge } from './kioskBridge.ts';
import { startStaffCore, type StaffCore } from './staffCore.ts';

function Section({ first, onPlace }: { first: StaffPlace; onPlace: (place: StaffPlace) => void }) {
  const [place, setPlace] = useState(first);
  const go = (next: StaffPlace) => {
    onPlace(next);
    setPlace(next);
  };
  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- Drawn rarely; nothing is measured.
    <StaffContext.Provider value={{ locale: 'en', role: 'administrator', place, go, leave: () => {} }}>
      <SectionOf place={place} />
    </StaffContext.Provider>
  );
}

/** See {@link openSection}. */
export interface StaffScreen extends StaffCore {
  /** Where the screen was asked to go. */
  places: StaffPlace[];
}

/** Opens a section in English, as the administrator. */
export async function openSection(place: StaffPlace, core?: StaffCore): Promise<StaffScreen> {
  await startI18n('en');
  addStaffTexts();
  const staff = core ?? (await startStaffCore());
  const target = connectBridge(staff.app);
  target.call = async (name, input) =>
    structuredClone(await staff.app.answer(name, structuredClone(input), { isLocal: true, token: staff.token }));
  const places: StaffPlace[] = [];
  render(<Section first={place} onPlace={(next) => places.push(next)} />);
  return { ...staff, places };
}

/** Waits for a control by its role and words, and presses it. */
export async function press(role: 'button' | 'checkbox', name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole(role, { name }));
  await act(async () => {});
}

/** Waits until a text stands in the page. */
export async function untilTold(words: string | RegExp): Promise<void> {
  await vi.waitFor(
    () => {
      const text = document.body.textContent?.replaceAll('\u00A0', ' ') ?? '';
      const isThere = typeof words === 'string' ? text.includes(words) : words.test(text);
      if (!isThere) throw new Error(`not told: ${String(words)} in ${text.slice(0, 2000)}`);
    },
    { timeout: 20_000 }, // Pictures are stored beside other suites.
  );
}
