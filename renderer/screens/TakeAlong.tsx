/** The list, or one item of it, as codes that hold the data themselves: a phone needs no network to read them. */
import { CaretLeft, CaretRight } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.ts';
import { useVisitItems } from '../api/useVisitItems.ts';
import { useAnnounce } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { PrintButton } from '../components/PrintButton.tsx';
import { PrintSheet } from '../components/PrintSheet.tsx';
import { QrImage } from '../components/QrImage.tsx';
import { Screen } from '../components/Screen.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import type { ItemRef } from '../session/shortlist.ts';
import { useShortlist } from '../session/ShortlistContext.tsx';
import { composeCodes, textLevels, type CodePart, type TextLevel, type VisitItem } from '../takeAlong/codeText.ts';
import { contactCard } from '../takeAlong/contactCard.ts';
import { stopsOf } from '../takeAlong/stops.ts';
import { useCodeWords } from '../takeAlong/useCodeWords.ts';
import styles from './TakeAlong.module.css';

type Choice = TextLevel | 'card';

/** See above. Without an item it is the whole list. */
export function TakeAlong({ item }: { item: ItemRef | null }) {
  const { items: listed } = useShortlist();
  const { items, error, retry } = useVisitItems(item ? [item] : listed);
  if (error) return <Trouble error={error} retry={retry} />;
  if (!items) return <Loading />;
  // In the order of the walk, as the list itself shows them.
  return <Codes items={stopsOf(items).flatMap((stop) => stop.items)} isList={item === null} />;
}

function Codes({ items, isList }: { items: readonly VisitItem[]; isList: boolean }) {
  const { t } = useTranslation();
  const { go, locale, info } = useSession();
  const announce = useAnnounce();
  const words = useCodeWords();
  const [choice, setChoice] = useState<Choice>('full');
  const [position, setPosition] = useState(0);
  const [first] = items;
  const hasCodes = first !== undefined;
  useEffect(() => {
    if (hasCodes) void call('visit.note', { locale, what: 'codesShown' });
  }, [hasCodes, locale]);
  if (!first) {
    return (
      <Screen heading={t('takeAlong.title')}>
        <p className={styles['empty']}>{t('list.emptyTitle')}</p>
        <Button primary onClick={() => go({ screen: 'shortlist' })}>
          {t('takeAlong.toList')}
        </Button>
      </Screen>
    );
  }
  const partsOf = (of: Choice): CodePart[] =>
    of === 'card'
      ? [{ text: contactCard(first, words.notes(first)), items: [first], shortened: [] }]
      : composeCodes(items, of, words);
  const choices: Choice[] = isList ? [...textLevels] : ['full', 'card'];
  const parts = partsOf(choice);
  const part = parts[position] ?? parts[0];
  if (!part) return null;
  const at = parts.indexOf(part);
  const show = (next: number) => {
    setPosition(next);
    announce(t('takeAlong.shown', { number: next + 1, count: parts.length }));
  };
  const shortened = parts.flatMap((one) => one.shortened);
  return (
    <Screen heading={t(isList ? 'takeAlong.title' : 'takeAlong.titleOne')}>
      <div className={styles['page']}>
        <section className={styles['words']}>
          <div className={styles['intro']}>
            {isList ? (
              <p>
                {t('takeAlong.fits', { count: items.length })}
                {locale === 'zh-CN' ? '' : ' '}
                {parts.length > 1 ? t('takeAlong.inTurn', { count: parts.length }) : ''}
              </p>
            ) : null}
            <p>{t('takeAlong.how')}</p>
          </div>
          <div className={styles['choices']} role="group" aria-label={t('takeAlong.choice')}>
            {choices.map((of) => (
              <button
                key={of}
                type="button"
                className={styles['choice']}
                aria-pressed={of === choice}
                onClick={() => {
                  setChoice(of);
                  setPosition(0);
                }}
              >
                <b>{t(isList ? `takeAlong.${of}` : of === 'card' ? 'takeAlong.card' : 'takeAlong.text')}</b>
                {isList ? <small>{t('takeAlong.codes', { count: partsOf(of).length })}</small> : null}
              </button>
            ))}
          </div>
          {choice === 'noContacts' || choice === 'names' ? (
            <p className={styles['left']}>
              {t(choice === 'names' ? 'takeAlong.namesLeft' : 'takeAlong.noContactsLeft')}
            </p>
          ) : null}
          {shortened.length > 0 ? (
            <p className={styles['left']}>
              {t('takeAlong.shortened', { names: shortened.map(({ name }) => name.text).join(' · ') })}
            </p>
          ) : null}
          {isList && info.settings.canPrint ? (
            <>
              <PrintSheet items={items} />
              <PrintButton />
            </>
          ) : null}
        </section>
        <section className={styles['codes']} aria-label={t('takeAlong.codeLabel')}>
          <div className={styles['frame']}>
            <QrImage
              text={part.text}
              label={
                parts.length > 1
                  ? t('takeAlong.codeOf', { number: at + 1, count: parts.length })
                  : t('takeAlong.codeLabel')
              }
            />
          </div>
          {parts.length > 1 ? (
            <div className={styles['turn']}>
              <Button onClick={() => show(at - 1)} isDisabled={at === 0}>
                <CaretLeft weight="bold" aria-hidden="true" />
                {t('takeAlong.previous')}
              </Button>
              <p className={styles['count']} aria-hidden="true">
                {at + 1} / {parts.length}
              </p>
              <Button primary onClick={() => show(at + 1)} isDisabled={at === parts.length - 1}>
                {t('takeAlong.next')}
                <CaretRight weight="bold" aria-hidden="true" />
              </Button>
            </div>
          ) : null}
        </section>
        {choice === 'card' ? null : (
          <section className={styles['inside']}>
            <h2>{t('takeAlong.inside')}</h2>
            {isList ? (
              <ol start={items.indexOf(part.items[0] ?? first) + 1}>
                {part.items.map((item) => (
                  <li key={`${item.type} ${item.id}`} lang={item.name.locale}>
                    {item.name.text}
                  </li>
                ))}
              </ol>
            ) : (
              <p className={styles['text']}>{part.text}</p>
            )}
          </section>
        )}
      </div>
    </Screen>
  );
}
