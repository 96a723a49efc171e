/** Nobody has set a PIN yet: the administrator's, each twice, and the editors' if there are any. */
import { useState } from 'react';
import type { Role } from '#api/contract.ts';
import { limits } from '#api/limits.ts';
import { call } from '../../api/client.ts';
import { Button } from '../../components/Button.tsx';
import { useStaffText } from '../i18n/index.ts';
import styles from './Gate.module.css';
import { PinPad } from './PinPad.tsx';
import { useWeakPinText } from './useWeakPinText.ts';

type Step = 'administrator' | 'administratorAgain' | 'editor' | 'editorAgain';

/** See above. `onDone` gets the session that the first PIN opens. */
export function FirstRun({ onDone }: { onDone: (session: { token: string; role: Role }) => void }) {
  const { t } = useStaffText();
  const weakText = useWeakPinText();
  const [step, setStep] = useState<Step>('administrator');
  const [administrator, setAdministrator] = useState('');
  const [editor, setEditor] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const isAgain = step === 'administratorAgain' || step === 'editorAgain';

  const save = async (editorPin: string | null) => {
    const answer = await call('staff.setUp', { administrator, editor: editorPin });
    if (answer.ok) return onDone(answer.value);
    const { reason = '', role = 'administrator' } = (answer.error.details ?? {}) as { reason?: string; role?: Role };
    setTrouble(weakText(answer.error));
    setStep(role === 'editor' || reason === 'same' ? 'editor' : 'administrator');
  };
  const enter = (pin: string) => {
    // Told before it is typed a second time; what is easy to guess only the core knows.
    if (!isAgain && pin.length < limits.fewestPinDigits) return setTrouble(t('gate.weakShort'));
    setTrouble(null);
    switch (step) {
      case 'administrator':
        setAdministrator(pin);
        return setStep('administratorAgain');
      case 'administratorAgain':
        if (pin === administrator) return setStep('editor');
        setTrouble(t('gate.differ'));
        return setStep('administrator');
      case 'editor':
        setEditor(pin);
        return setStep('editorAgain');
      case 'editorAgain':
        if (pin === editor) return void save(pin);
        setTrouble(t('gate.differ'));
        return setStep('editor');
    }
  };
  const words = t(step.startsWith('administrator') ? 'gate.firstAdministrator' : 'gate.firstEditor');
  return (
    <>
      <h1>{t('gate.firstTitle')}</h1>
      <p>{t('gate.firstIntro')}</p>
      <p>
        <strong>{isAgain ? t('gate.again') : words}</strong>
      </p>
      <p role="alert" className={styles['refusal']}>
        {trouble}
      </p>
      <PinPad key={step} label={words} onEnter={enter} />
      <p>{t('gate.keep')}</p>
      {step === 'editor' ? <Button onClick={() => void save(null)}>{t('gate.skipEditor')}</Button> : null}
    </>
  );
}
