/** Opens a list again from its code, typed on the screen, on a keyboard, or read by a scanner. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import type { Output } from '#api/contract.ts';
import { call } from '../api/client.ts';
import { useAnnounce } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { CodeKeys } from '../components/CodeKeys.tsx';
import { Screen } from '../components/Screen.tsx';
import { useSession } from '../session/SessionContext.tsx';
import { useShortlist, useShortlistActions } from '../session/ShortlistContext.tsx';
import styles from './Recall.module.css';

type Recalled = Extract<Output<'visit.recall'>, { kind: 'list' }>;
type Refusal = Extract<Output<'visit.recall'>, { kind: 'refused' }>['reason'] | 'noAnswer';

/** Digits of a full list, without dashes; more is a stuck key. */
const mostDigits = limits.recallCode / 2;

/** Groups of four, as a code is printed. */
const inGroups = (digits: string): string => digits.match(/.{1,4}/g)?.join('-') ?? '';

/** See above. */
export function Recall() {
  const { t } = useTranslation();
  const { locale, replace } = useSession();
  const { items: listed } = useShortlist();
  const { fillList } = useShortlistActions();
  const announce = useAnnounce();
  const [digits, setDigits] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [found, setFound] = useState<Recalled | null>(null);

  const change = (step: (digits: string) => string) => {
    setRefusal(null);
    setDigits((now) => step(now).slice(0, mostDigits));
  };
  const open = async () => {
    if (digits === '') return;
    const answer = await call('visit.recall', { code: digits, locale });
    if (!answer.ok || answer.value.kind === 'refused') {
      const reason = answer.ok && answer.value.kind === 'refused' ? answer.value.reason : 'noAnswer';
      setRefusal(reason);
      announce(t(`recall.${reason}`));
      return;
    }
    // With nothing to lose and nothing to tell, the list simply opens.
    if (listed.length > 0 || answer.value.gone.length > 0 || answer.value.items.length === 0) {
      return setFound(answer.value);
    }
    fillList(answer.value.items);
    replace({ screen: 'shortlist' });
  };
  if (found) return <Found found={found} onAgain={() => setFound(null)} />;
  return (
    <Screen heading={t('recall.title')} wide>
      <div className={styles['page']}>
        <p className={styles['help']}>{t('recall.help')}</p>
        <output className={styles['field']} aria-label={t('recall.field')}>
          {digits === '' ? <span className={styles['hint']}>{t('recall.hint')}</span> : inGroups(digits)}
        </output>
        <p className={styles['refusal']} data-shown={refusal !== null}>
          {refusal ? t(`recall.${refusal}`) : ''}
        </p>
        <CodeKeys onChange={change} onEnter={() => void open()} isReady={digits !== ''} />
      </div>
    </Screen>
  );
}

function Found({ found, onAgain }: { found: Recalled; onAgain: () => void }) {
  const { t } = useTranslation();
  const { replace } = useSession();
  const { items: listed } = useShortlist();
  const { fillList, addAll } = useShortlistActions();
  const { items, gone } = found;
  const names = gone.flatMap(({ name }) => name ?? []);
  const nameless = gone.length - names.length;
  const take = (how: () => void) => () => {
    how();
    replace({ screen: 'shortlist' });
  };
  return (
    <Screen heading={t('recall.foundTitle', { count: items.length })}>
      <div className={styles['page']}>
        {names.length > 0 ? (
          <div className={styles['gone']}>
            <p>{t('recall.gone')}</p>
            <ul>
              {names.map((name) => (
                <li key={`${name.locale} ${name.text}`} lang={name.locale}>
                  {name.text}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {nameless > 0 ? <p className={styles['gone']}>{t('recall.unknown', { count: nameless })}</p> : null}
        {listed.length > 0 && items.length > 0 ? (
          <p className={styles['help']}>{t('recall.already', { count: listed.length })}</p>
        ) : null}
        <div className={styles['buttons']}>
          {items.length > 0 && listed.length > 0 ? (
            <>
              <Button primary onClick={take(() => addAll(items))}>
                {t('recall.add')}
              </Button>
              <Button onClick={take(() => fillList(items))}>{t('recall.replace')}</Button>
            </>
          ) : null}
          {items.length > 0 && listed.length === 0 ? (
            <Button primary onClick={take(() => fillList(items))}>
              {t('recall.open')}
            </Button>
          ) : null}
          <Button onClick={onAgain}>{t('recall.again')}</Button>
        </div>
      </div>
    </Screen>
  );
}
