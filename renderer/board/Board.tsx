/** The staff board: the code once, then the open calls, the urgent ones first. */
import { BellSlash, Check, PersonSimpleRun } from '@phosphor-icons/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardState } from '#api/contract.ts';
import { Button } from '../components/Button.tsx';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import { switchLanguage } from '../i18n/index.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import { playChime } from '../staffCall/callSound.ts';
import { clockOf } from '../staffCall/useWaited.ts';
import styles from './Board.module.css';
import { answerCall, readCalls, type Refusal } from './boardApi.ts';
import { CodeForm } from './CodeForm.tsx';

/** A visitor waits for every second of it; one small post is nothing to a local network. */
const pollMs = 2000;

type Kiosk = BoardState['kiosks'][number];
type Call = NonNullable<Kiosk['call']> & { kiosk: number; name: string };

/** Open calls: the urgent first, then those that nobody has answered, then the longest waiting. */
function callsOf(kiosks: readonly Kiosk[]): Call[] {
  const rank = (call: Call) =>
    (call.status === 'acknowledged' ? 2 : 0) + (call.reason === 'medical' && call.status === 'calling' ? -1 : 0);
  return kiosks
    .flatMap(({ name, call }, kiosk) => (call ? [{ ...call, name, kiosk }] : []))
    .toSorted((a, b) => rank(a) - rank(b) || b.waitedMs - a.waitedMs);
}

/** See above. */
export function Board() {
  const { t } = useTranslation();
  const locale = useSessionLocale();
  const [code, setCode] = useState<string | null>(null);
  const [state, setState] = useState<BoardState | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const sound = useRef<AudioContext | null>(null);

  const read = useCallback(async (withCode: string) => {
    const reply = await readCalls(withCode);
    if (reply.ok) {
      setState(reply.value);
      setCode(withCode);
      setRefusal(null);
      return;
    }
    setRefusal(reply.refusal);
    // A code that was changed in the settings is asked for again; a lost network is not the code's fault.
    if (reply.refusal.kind !== 'lost') {
      setCode(null);
      setState(null);
    }
  }, []);
  useEffect(() => {
    if (code === null) return undefined;
    const timer = setInterval(() => void read(code), pollMs);
    return () => clearInterval(timer);
  }, [code, read]);

  const calls = callsOf(state?.kiosks ?? []);
  const waiting = calls.filter(({ status }) => status === 'calling');
  useNotice(sound, waiting.map(({ kiosk, id }) => `${kiosk}/${id}`).join(' '));
  useEffect(() => {
    document.title = waiting.length > 0 ? `(${waiting.length}) ${t('board.title')}` : t('board.title');
  }, [t, waiting.length]);

  return (
    <div className={styles['board']}>
      <header className={styles['head']}>
        <h1>{t('board.title')}</h1>
        <nav aria-label={t('language.label')}>
          <LanguageSwitch chosen={locale} onChoose={(next) => void switchLanguage(next)} />
        </nav>
      </header>
      <main className={styles['main']}>
        {code === null ? (
          <CodeForm
            refusal={refusal}
            onCode={(typed) => {
              // The tap that opens the board is also what lets it ring.
              sound.current ??= new AudioContext();
              void read(typed);
            }}
          />
        ) : (
          <>
            {refusal?.kind === 'lost' ? (
              <p role="alert" className={styles['trouble']}>
                {t('board.lost')}
              </p>
            ) : null}
            {state?.kiosks.map((kiosk) =>
              kiosk.trouble ? (
                <p key={kiosk.name} role="status" className={styles['trouble']}>
                  {t(`board.${kiosk.trouble}`, { kiosk: kiosk.name })}
                </p>
              ) : null,
            )}
            {calls.length === 0 ? (
              <p className={styles['quiet']}>
                <BellSlash aria-hidden="true" />
                {t('board.quiet')}
              </p>
            ) : (
              <ul className={styles['calls']}>
                {calls.map((call) => (
                  <CallCard
                    key={`${call.kiosk}/${call.id}`}
                    call={call}
                    onAnswer={(what) =>
                      void answerCall(code, what, { kiosk: call.kiosk, call: call.id }).then(() => read(code))
                    }
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </main>
      {state ? <Responses kiosks={state.kiosks} /> : null}
    </div>
  );
}

function CallCard({ call, onAnswer }: { call: Call; onAnswer: (what: 'acknowledge' | 'finish') => void }) {
  const { t } = useTranslation();
  const isUrgent = call.reason === 'medical';
  return (
    <li className={styles['call']} data-urgent={isUrgent} data-status={call.status}>
      <div className={styles['what']}>
        <h2>{call.name === '' ? t('board.unnamed') : call.name}</h2>
        <p className={styles['reason']}>{call.reason ? t(`callReason.${call.reason}`) : t('board.noReason')}</p>
        <p>
          {t(`board.${call.status}`)} · <time>{clockOf(Math.floor(call.waitedMs / 1000))}</time>
        </p>
      </div>
      <div className={styles['answers']}>
        {call.status === 'calling' ? (
          <Button primary onClick={() => onAnswer('acknowledge')}>
            <PersonSimpleRun weight="bold" aria-hidden="true" />
            {t('board.coming')}
          </Button>
        ) : null}
        <Button onClick={() => onAnswer('finish')}>
          <Check weight="bold" aria-hidden="true" />
          {t('board.done')}
        </Button>
      </div>
    </li>
  );
}

function Responses({ kiosks }: { kiosks: readonly Kiosk[] }) {
  const { t } = useTranslation();
  return (
    <footer className={styles['responses']}>
      {kiosks.map(({ name, responses }) =>
        responses.medianSeconds === null || responses.longestSeconds === null ? null : (
          <p key={name}>
            <b>{name === '' ? t('board.unnamed') : name}</b>: {t('board.responses', { count: responses.count })},{' '}
            {t('board.median', { time: clockOf(Math.round(responses.medianSeconds)) })},{' '}
            {t('board.longest', { time: clockOf(responses.longestSeconds) })}
          </p>
        ),
      )}
    </footer>
  );
}

/** Rings and shakes once for every call that is new among `waiting` (keys, blank between). */
function useNotice(sound: { readonly current: AudioContext | null }, waiting: string): void {
  const known = useRef(new Set<string>());
  useEffect(() => {
    const keys = waiting === '' ? [] : waiting.split(' ');
    const isNew = keys.some((key) => !known.current.has(key));
    known.current = new Set(keys);
    if (!isNew || !sound.current) return;
    playChime(sound.current, 'calling');
    // Not every browser may shake its device.
    navigator.vibrate?.([200, 100, 200]);
  }, [sound, waiting]);
}
