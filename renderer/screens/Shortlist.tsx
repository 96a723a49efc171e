/** The visitor's list as a walk: what stands at the same booth is one stop; and what can be done with all of it. */
import {
  ArrowCounterClockwise,
  ArrowDown,
  ArrowUp,
  Columns,
  Keyboard,
  MagnifyingGlass,
  Path,
  QrCode,
  Trash,
} from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { limits } from '#api/limits.ts';
import { useVisitItems } from '../api/useVisitItems.ts';
import { BoothTag } from '../components/BoothBadge.tsx';
import { Button } from '../components/Button.tsx';
import { LittlePlan } from '../components/plan/LittlePlan.tsx';
import { RecallCode } from '../components/RecallCode.tsx';
import { Screen } from '../components/Screen.tsx';
import { Sentence, slot } from '../components/Sentence.tsx';
import { StopItem } from '../components/StopItem.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { noFilters } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import { useShortlist, useShortlistActions } from '../session/ShortlistContext.tsx';
import { moveStop, stopsOf, type Stop } from '../takeAlong/stops.ts';
import styles from './Shortlist.module.css';

/** See above. */
export function Shortlist() {
  const { t } = useTranslation();
  const { items: listed, before } = useShortlist();
  const { items, gone, error, retry } = useVisitItems(listed);
  if (error) return <Trouble error={error} retry={retry} />;
  if (!items) return <Loading />;
  const stops = stopsOf(items);
  return (
    <Screen heading={t('list.title')}>
      {before ? <UndoBar removed={before.removed} /> : null}
      {listed.length === 0 ? (
        <Empty />
      ) : (
        <div className={styles['page']}>
          <div className={styles['list']}>
            <p className={styles['summary']}>
              {t('list.count', { count: items.length })} · {t('list.stops', { count: stops.length })}
            </p>
            <LittlePlan to={{ type: 'shortlist' }} booths={stops.flatMap(({ booth }) => booth?.number ?? [])} />
            {gone.length > 0 ? (
              <p>{t('list.gone', { names: gone.map(({ name }) => name?.text ?? '?').join(' · ') })}</p>
            ) : null}
            <ol className={styles['stops']}>
              {stops.map((stop, index) => (
                <StopCard key={stop.items.map(({ id }) => id).join(' ')} stops={stops} stop={stop} index={index} />
              ))}
            </ol>
          </div>
          <Aside listed={listed} />
        </div>
      )}
    </Screen>
  );
}

function Empty() {
  const { t } = useTranslation();
  const { go } = useSession();
  return (
    <div className={styles['empty']}>
      <p className={styles['summary']}>{t('list.emptyTitle')}</p>
      <p>{t('list.emptyHelp')}</p>
      <div className={styles['actions']}>
        <Button
          primary
          onClick={() => go({ screen: 'results', query: '', filters: noFilters, group: 'all', keyboard: true })}
        >
          <MagnifyingGlass aria-hidden="true" />
          {t('list.search')}
        </Button>
        <Button onClick={() => go({ screen: 'recall' })}>
          <Keyboard aria-hidden="true" />
          {t('list.haveCode')}
        </Button>
      </div>
      <p>{t('list.nothingKept')}</p>
    </div>
  );
}

function UndoBar({ removed }: { removed: number }) {
  const { t } = useTranslation();
  const { undoList } = useShortlistActions();
  return (
    <div className={styles['undo']}>
      <p>{t('list.removed', { count: removed })}</p>
      <Button onClick={undoList}>
        <ArrowCounterClockwise weight="bold" aria-hidden="true" />
        {t('list.undo')}
      </Button>
    </div>
  );
}

function StopCard({ stops, stop, index }: { stops: readonly Stop[]; stop: Stop; index: number }) {
  const { t } = useTranslation();
  const { reorderList } = useShortlistActions();
  const move = (by: -1 | 1) => () => reorderList(moveStop(stops, index, by), index + by + 1, stops.length);
  const names = { number: index + 1, booth: stop.booth?.number ?? t('booth.none') };
  return (
    <li className={styles['stop']}>
      <div className={styles['head']}>
        <span className={styles['number']}>
          <span className="visually-hidden">{t('list.stop')} </span>
          {index + 1}
        </span>
        <div className={styles['where']}>
          <BoothTag booths={stop.booth ? [stop.booth] : []} />
          {stop.booth ? (
            <span className={styles['zone']}>
              <Sentence
                sentence={t('booth.zone', { letter: stop.booth.zone.letter, name: slot })}
                value={stop.booth.zone.label}
              />
            </span>
          ) : null}
        </div>
        {stops.length > 1 ? (
          <div className={styles['moves']}>
            <button
              type="button"
              className={styles['move']}
              aria-disabled={index === 0 || undefined}
              aria-label={t('list.upNamed', names)}
              onClick={move(-1)}
            >
              <ArrowUp weight="bold" aria-hidden="true" />
              <span>{t('list.up')}</span>
            </button>
            <button
              type="button"
              className={styles['move']}
              aria-disabled={index === stops.length - 1 || undefined}
              aria-label={t('list.downNamed', names)}
              onClick={move(1)}
            >
              <ArrowDown weight="bold" aria-hidden="true" />
              <span>{t('list.down')}</span>
            </button>
          </div>
        ) : null}
      </div>
      <ul>
        {stop.items.map((item) => (
          <StopItem key={`${item.type} ${item.id}`} item={item} />
        ))}
      </ul>
    </li>
  );
}

function Aside({ listed }: { listed: ReturnType<typeof useShortlist>['items'] }) {
  const { t } = useTranslation();
  const { go } = useSession();
  const { clearList } = useShortlistActions();
  const products = listed.flatMap(({ type, id }) => (type === 'product' ? [id] : []));
  return (
    <section className={styles['side']} aria-label={t('list.actions')}>
      <div className={`${styles['actions']} ${styles['bar']}`} data-stays="">
        <Button primary onClick={() => go({ screen: 'takeAlong', item: null })}>
          <QrCode aria-hidden="true" />
          {t('list.takeAlong')}
        </Button>
        <Button onClick={() => go({ screen: 'plan', to: { type: 'shortlist' } })}>
          <Path aria-hidden="true" />
          {t('list.tour')}
        </Button>
        {products.length > 1 ? (
          <Button onClick={() => go({ screen: 'compare', products: products.slice(0, limits.comparedProducts) })}>
            <Columns aria-hidden="true" />
            {t('list.compare')}
          </Button>
        ) : null}
        <Button onClick={clearList}>
          <Trash aria-hidden="true" />
          {t('list.clear')}
        </Button>
      </div>
      <div className={styles['aside']}>
        <RecallCode items={listed} />
        <p>{t('list.nothingKept')}</p>
        <Button onClick={() => go({ screen: 'recall' })}>
          <Keyboard aria-hidden="true" />
          {t('list.haveCode')}
        </Button>
      </div>
    </section>
  );
}
