/** The staff's code, asked for once per opening of the board. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import styles from './Board.module.css';
import type { Refusal } from './boardApi.ts';

/** See above. Not a form: browsers offer to keep what forms send. */
export function CodeForm({ refusal, onCode }: { refusal: Refusal | null; onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const send = () => {
    if (typed === '') return;
    onCode(typed);
    setTyped('');
  };
  return (
    <div className={styles['ask']}>
      <label htmlFor="code">{t('board.code')}</label>
      <input
        id="code"
        className={styles['code']}
        inputMode="numeric"
        autoComplete="off"
        maxLength={limits.staffCode}
        value={typed}
        onChange={(event) => setTyped(event.target.value.replaceAll(/\D/g, ''))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send();
        }}
      />
      <p role="alert" className={styles['refusal']}>
        {refusal === null
          ? ''
          : refusal.kind === 'lost'
            ? t('board.lost')
            : refusal.kind === 'wrong'
              ? t('board.wrong', { count: refusal.left })
              : t('board.locked', { count: refusal.minutes })}
      </p>
      <button type="button" className={styles['open']} onClick={send}>
        {t('board.open')}
      </button>
      <p>{t('board.codeHelp')}</p>
    </div>
  );
}
