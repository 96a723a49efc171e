/** The frame of the staff area: sections at the side (or on top of a portrait screen), who is in, and the way out. */
import {
  Books,
  Buildings,
  CalendarDots,
  ChartBar,
  ClockCounterClockwise,
  FileArrowDown,
  FileArrowUp,
  Gear,
  House,
  LockKey,
  Package,
  RocketLaunch,
  Wrench,
  type Icon,
} from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import type { Locale } from '#db/model.ts';
import { useStaffText } from '../i18n/index.ts';
import { isWorking, useImportProgress } from '../parts/useImportProgress.ts';
import { useStaff, type StaffPlace } from '../StaffContext.tsx';
import { Languages } from './Languages.tsx';
import styles from './StaffShell.module.css';

type SectionKey =
  | 'overview'
  | 'import'
  | 'exhibitors'
  | 'products'
  | 'programme'
  | 'quality'
  | 'publish'
  | 'history'
  | 'stats'
  | 'export'
  | 'settings';

const records = (type: 'exhibitor' | 'product' | 'event'): StaffPlace => ({
  section: 'records',
  type,
  code: null,
  isNew: false,
});

/** Sections in the order of a day's work. */
const sections: readonly [icon: Icon, key: SectionKey, place: StaffPlace][] = [
  [House, 'overview', { section: 'overview' }],
  [FileArrowUp, 'import', { section: 'import' }],
  [Buildings, 'exhibitors', records('exhibitor')],
  [Package, 'products', records('product')],
  [CalendarDots, 'programme', records('event')],
  [Wrench, 'quality', { section: 'quality' }],
  [RocketLaunch, 'publish', { section: 'publish' }],
  [ClockCounterClockwise, 'history', { section: 'history' }],
  [ChartBar, 'stats', { section: 'stats' }],
  [FileArrowDown, 'export', { section: 'export' }],
  [Gear, 'settings', { section: 'settings' }],
];

function isSame(a: StaffPlace, b: StaffPlace): boolean {
  return a.section === b.section && (a.section !== 'records' || b.section !== 'records' || a.type === b.type);
}

/** What the import is doing while staff are elsewhere; nothing where there is no import. */
function ImportBadge() {
  const { t } = useStaffText();
  const now = useImportProgress();
  if (now === null) return null;
  const { stage, progress } = now;
  if (isWorking(stage)) return <span className={styles['badge']}>{Math.floor(progress * 100)} %</span>;
  if (stage === 'asking' || stage === 'ready') return <span className={styles['badge']}>{t('shell.importWaits')}</span>;
  return stage === 'applied' ? <span className={styles['badge']}>{t('shell.importDone')}</span> : null;
}

/** See above. `onLocale` changes the language of the staff area. */
export function StaffShell({ onLocale, children }: { onLocale: (locale: Locale) => void; children: ReactNode }) {
  const { t } = useStaffText();
  const { locale, role, place, go, leave } = useStaff();
  return (
    <div className={styles['shell']}>
      <header className={styles['header']}>
        <p className={styles['title']}>
          <Books aria-hidden="true" /> {t('gate.title')} <span className={styles['role']}>{t(`shell.${role}`)}</span>
        </p>
        <div className={styles['tools']}>
          <Languages locale={locale} onLocale={onLocale} />
          <button type="button" className={styles['lock']} onClick={leave}>
            <LockKey aria-hidden="true" /> {t('shell.lock')}
          </button>
        </div>
      </header>
      <nav className={styles['sections']} aria-label={t('shell.sections')}>
        {sections.map(([SectionIcon, key, to]) => (
          <button
            key={key}
            type="button"
            className={styles['section']}
            aria-current={isSame(place, to) ? 'page' : undefined}
            onClick={() => go(to)}
          >
            <SectionIcon aria-hidden="true" /> {t(`shell.${key}`)}
            {key === 'import' && place.section !== 'import' ? <ImportBadge /> : null}
          </button>
        ))}
      </nav>
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
