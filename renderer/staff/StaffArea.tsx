/** The staff area: behind its door, with the sections of a day's work. Loaded only when somebody asks for it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Role } from '#api/contract.ts';
import type { Locale } from '#db/model.ts';
import { call } from '../api/client.ts';
import { onStaffSessionClosed, setStaffToken } from '../api/staffSession.ts';
import { switchLanguage } from '../i18n/index.ts';
import { Gate } from './gate/Gate.tsx';
import { addStaffTexts, useStaffText } from './i18n/index.ts';
import { SectionOf } from './sections/SectionOf.tsx';
import { SectionFrame } from './shell/SectionFrame.tsx';
import { StaffShell } from './shell/StaffShell.tsx';
import { StaffContext, type Staff, type StaffPlace } from './StaffContext.tsx';
import { useStaffPresence } from './useStaffPresence.ts';

addStaffTexts();

/** `onOpened` is called when the right PIN came: the visit, if there was one, is over. `onLeave` gives the screen back. */
export function StaffArea({ onOpened, onLeave }: { onOpened: () => void; onLeave: () => void }) {
  const { t, i18n } = useStaffText();
  const [locale, setLocale] = useState(i18n.language as Locale);
  const [role, setRole] = useState<Role | null>(null);
  const [wasClosed, setClosed] = useState(false);
  const [place, go] = useState<StaffPlace>({ section: 'overview' });

  const leave = useCallback(() => {
    void call('staff.lock', {}).then(() => setStaffToken(null));
    onLeave();
  }, [onLeave]);
  useEffect(
    () =>
      onStaffSessionClosed(() => {
        setRole(null);
        setClosed(true);
      }),
    [],
  );
  useEffect(() => () => setStaffToken(null), []);
  useStaffPresence({ isIn: role !== null, onLeave });
  const open = (next: Role) => {
    setRole(next);
    onOpened();
    // The end of a visit sets the kiosk's own language; staff stay with theirs.
    void switchLanguage(locale);
  };
  const changeLocale = (next: Locale) => void switchLanguage(next).then(() => setLocale(next));
  const staff = useMemo<Staff | null>(
    () => (role === null ? null : { locale, role, place, go, leave }),
    [locale, role, place, leave],
  );
  if (!staff) {
    const note = wasClosed ? t('shell.locked') : null;
    return <Gate note={note} locale={locale} onLocale={changeLocale} onOpen={open} onLeave={onLeave} />;
  }
  return (
    <StaffContext value={staff}>
      <StaffShell onLocale={changeLocale}>
        <SectionFrame place={place}>
          <SectionOf place={place} />
        </SectionFrame>
      </StaffShell>
    </StaffContext>
  );
}
