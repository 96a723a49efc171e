/** Prints the list, where the installer has set that up; says what came of it. */
import { Printer } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, onEvent } from '../api/client.ts';
import { Button } from './Button.tsx';

/** See above. */
export function PrintButton() {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  useEffect(() => onEvent('visit.printed', ({ isDone }) => setState(isDone ? 'done' : 'failed')), []);
  const print = async () => {
    setState('busy');
    const answer = await call('visit.print', {});
    if (!answer.ok) setState('failed');
  };
  return (
    <>
      <Button onClick={() => void print()} isDisabled={state === 'busy'}>
        <Printer aria-hidden="true" />
        {t(state === 'busy' ? 'print.busy' : 'print.start')}
      </Button>
      <p role="status">{state === 'done' ? t('print.done') : state === 'failed' ? t('print.failed') : ''}</p>
    </>
  );
}
