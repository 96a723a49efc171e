/** The kiosk's own keyboard: the system's would cover the page, look different on every PC, and know no two-set. */
import { ArrowFatUp, Backspace, KeyReturn } from '@phosphor-icons/react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Keyboard.module.css';
import { deleteKey, keyRows, typeKey, type KeyboardLayout } from './keyboardLayout.ts';

/** See above. `onChange` receives the whole new text. */
export function Keyboard({
  text,
  onChange,
  onDone,
}: {
  text: string;
  onChange: (text: string) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [layout, setLayout] = useState<KeyboardLayout>(locale === 'ko' ? 'korean' : 'latin');
  const [isShifted, setShifted] = useState(false);

  const key = (name: string, press: () => void, content: ReactNode, extra = '', label?: string, lang?: string) => (
    <button
      key={name}
      type="button"
      className={`${styles['key']} ${extra}`}
      aria-label={label}
      lang={lang}
      onPointerDown={(event) => event.preventDefault()} // The text field keeps the focus and its caret.
      onClick={press}
    >
      {content}
    </button>
  );
  const rows = keyRows(layout, isShifted);
  const lastRow = rows.length - 1;
  const switchTo = layout === 'korean' ? 'latin' : 'korean';
  return (
    <div className={styles['keyboard']} role="group" aria-label={t('keyboard.label')}>
      {layout === 'latin' && locale === 'zh-CN' ? <p className={styles['hint']}>{t('keyboard.pinyinHint')}</p> : null}
      {rows.map((row, index) => (
        <div key={row[0]} className={styles['row']}>
          {index === lastRow && layout === 'korean'
            ? key(
                'shift',
                () => setShifted(!isShifted),
                <ArrowFatUp weight={isShifted ? 'fill' : 'regular'} aria-hidden="true" />,
                styles['wide'],
                t('keyboard.shift'),
              )
            : null}
          {row.map((char) =>
            key(
              char,
              () => {
                onChange(typeKey(text, char));
                setShifted(false);
              },
              char,
              '',
              undefined,
              layout === 'korean' && index > 0 ? 'ko' : undefined,
            ),
          )}
          {index === lastRow
            ? key(
                'delete',
                () => onChange(deleteKey(text)),
                <Backspace aria-hidden="true" />,
                styles['wide'],
                t('keyboard.backspace'),
              )
            : null}
        </div>
      ))}
      <div className={styles['row']}>
        {key(
          'layout',
          () => {
            setLayout(switchTo);
            setShifted(false);
          },
          t(switchTo === 'korean' ? 'keyboard.toKorean' : 'keyboard.toLatin'),
          styles['switch'],
          undefined,
          switchTo === 'korean' ? 'ko' : undefined,
        )}
        {key('space', () => onChange(`${text} `), t('keyboard.space'), styles['space'])}
        {key(
          'done',
          onDone,
          <>
            <KeyReturn aria-hidden="true" /> {t('keyboard.done')}
          </>,
          styles['done'],
        )}
      </div>
    </div>
  );
}
