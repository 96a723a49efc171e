/** PINs and the record of what was done here; for the administrator. */
import { useState } from 'react';
import type { Role } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { PinPad } from '../../gate/PinPad.tsx';
import { useWeakPinText } from '../../gate/useWeakPinText.ts';
import { useStaffText } from '../../i18n/index.ts';
import { call } from '../../../api/client.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { AuditLog } from './AuditLog.tsx';
import styles from './Settings.module.css';

/** See above. */
export function SettingsSection() {
  const { t } = useStaffText();
  const { role } = useStaff();
  const [changing, setChanging] = useState<Role | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const weakText = useWeakPinText();
  if (role !== 'administrator') {
    return (
      <StaffPage heading={t('shell.settings')}>
        <p>{t('shell.onlyAdministrator')}</p>
      </StaffPage>
    );
  }
  const save = async (of: Role, pin: string | null) => {
    const answer = await call('staff.setPin', { role: of, pin });
    setNotice(answer.ok ? t(pin === null ? 'settings.pinRemoved' : 'settings.pinSet') : weakText(answer.error));
    if (answer.ok) setChanging(null);
  };
  return (
    <StaffPage heading={t('shell.settings')} notice={notice}>
      <div className={styles['settings']}>
        <h2>{t('settings.pins')}</h2>
        <div className={styles['row']}>
          <Button onClick={() => setChanging('administrator')}>{t('settings.pinAdministrator')}</Button>
          <Button onClick={() => setChanging('editor')}>{t('settings.pinEditor')}</Button>
          <Button onClick={() => void save('editor', null)}>{t('settings.pinNoEditor')}</Button>
        </div>
        {changing === null ? null : <NewPin key={changing} role={changing} onPin={(pin) => void save(changing, pin)} />}
        <AuditLog />
      </div>
    </StaffPage>
  );
}

/** The new PIN twice. */
function NewPin({ role, onPin }: { role: Role; onPin: (pin: string) => void }) {
  const { t } = useStaffText();
  const [first, setFirst] = useState<string | null>(null);
  const [differ, setDiffer] = useState(false);
  const enter = (pin: string) => {
    setDiffer(first !== null && pin !== first);
    if (first === pin) onPin(pin);
    setFirst(first === null ? pin : null);
  };
  const label = first === null ? t(role === 'editor' ? 'gate.firstEditor' : 'gate.firstAdministrator') : t('gate.again');
  return (
    <section className={styles['pin']}>
      <p>{label}</p>
      <p role="alert">{differ ? t('gate.differ') : ''}</p>
      <PinPad label={label} onEnter={enter} />
    </section>
  );
}
