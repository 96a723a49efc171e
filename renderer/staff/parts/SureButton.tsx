/** What cannot be done by one stray tap: a question comes first, and a second tap at the same spot says no. */
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useStaffText } from '../i18n/index.ts';
import styles from './Row.module.css';

/** The question alone. The way out stands first, where the finger still is. */
export function SureQuestion({
  question,
  yes,
  onYes,
  onNo,
}: {
  question: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useStaffText();
  return (
    <div className={styles['row']} role="group" aria-label={question}>
      <Button onClick={onNo}>{t('shell.cancel')}</Button>
      <span role="alert">{question}</span>
      <Button primary onClick={onYes}>
        {yes}
      </Button>
    </div>
  );
}

/** A button that asks `question` before it does what its words say. */
export function SureButton({
  words,
  question,
  yes = words,
  isDisabled = false,
  onSure,
}: {
  words: string;
  question: string;
  /** The answer that does it. */
  yes?: string;
  isDisabled?: boolean;
  onSure: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked || isDisabled) {
    return (
      <Button isDisabled={isDisabled} onClick={() => setAsked(true)}>
        {words}
      </Button>
    );
  }
  return (
    <SureQuestion
      question={question}
      yes={yes}
      onNo={() => setAsked(false)}
      onYes={() => {
        setAsked(false);
        onSure();
      }}
    />
  );
}
