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

type Change = { of: Role; isRemoval: boolean };

/** See above. */
export function SettingsSection() {
  const { t } = useStaffText();
  const { role, go } = useStaff();
  const [change, setChange] = useState<Change | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const weakText = useWeakPinText();
  const fair = (
    <section className={styles['settings']}>
      <h2>{t('settings.fair')}</h2>
      <p>{t('settings.fairAbout')}</p>
      <div className={styles['row']}>
        <Button onClick={() => go({ section: 'records', type: 'fair', code: 'fair', isNew: false })}>
          {t('settings.fairEdit')}
        </Button>
        <Button onClick={() => go({ section: 'records', type: 'synonym', code: null, isNew: false })}>
          {t('settings.synonyms')}
        </Button>
      </div>
    </section>
  );
  if (role !== 'administrator') {
    return (
      <StaffPage heading={t('shell.settings')}>
        <div className={styles['settings']}>
          {fair}
          <p>{t('settings.rest')}</p>
        </div>
      </StaffPage>
    );
  }
  const save = async (of: Role, { current, pin }: { current: string; pin: string | null }) => {
    const answer = await call('staff.setPin', { current, role: of, pin });
    setChange(null);
    if (answer.ok) return setNotice(t(pin === null ? 'settings.pinRemoved' : 'settings.pinSet'));
    setNotice(answer.error.code === 'FORBIDDEN' ? t('settings.pinWrong') : weakText(answer.error));
  };
  return (
    <StaffPage heading={t('shell.settings')} notice={notice}>
      <div className={styles['settings']}>
        {fair}
        <h2>{t('settings.pins')}</h2>
        <div className={styles['row']}>
          <Button onClick={() => setChange({ of: 'administrator', isRemoval: false })}>
            {t('settings.pinAdministrator')}
          </Button>
          <Button onClick={() => setChange({ of: 'editor', isRemoval: false })}>{t('settings.pinEditor')}</Button>
          <Button onClick={() => setChange({ of: 'editor', isRemoval: true })}>{t('settings.pinNoEditor')}</Button>
        </div>
        {change === null ? null : (
          <NewPin
            key={`${change.of} ${change.isRemoval}`}
            change={change}
            onDone={(pins) => void save(change.of, pins)}
          />
        )}
        <AuditLog />
      </div>
    </StaffPage>
  );
}

/** The administrator's own PIN, then the new one twice. */
function NewPin({
  change,
  onDone,
}: {
  change: Change;
  onDone: (pins: { current: string; pin: string | null }) => void;
}) {
  const { t } = useStaffText();
  const [current, setCurrent] = useState<string | null>(null);
  const [first, setFirst] = useState<string | null>(null);
  const [differ, setDiffer] = useState(false);
  const enter = (pin: string) => {
    if (current === null) {
      if (change.isRemoval) return onDone({ current: pin, pin: null });
      return setCurrent(pin);
    }
    if (first === null) return setFirst(pin);
    if (pin === first) return onDone({ current, pin });
    setDiffer(true);
    setFirst(null);
  };
  const label =
    current === null
      ? t('settings.pinCurrent')
      : first === null
        ? t(change.of === 'editor' ? 'gate.firstEditor' : 'gate.firstAdministrator')
        : t('gate.again');
  return (
    <section className={styles['pin']}>
      <p>{label}</p>
      <p role="alert">{differ ? t('gate.differ') : ''}</p>
      <PinPad key={label} label={label} onEnter={enter} />
    </section>
  );
}
