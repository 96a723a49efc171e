/** The same actions in the same order on every screen; low on a portrait screen, at the side on a landscape one. */
import { ArrowLeft, Buildings, CalendarDots, House, type Icon, MagnifyingGlass, SignOut } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import { noFilters, type Route } from '../session/session.ts';
import { useSession } from '../session/SessionContext.tsx';
import styles from './ActionBar.module.css';

interface Action {
  name: 'back' | 'home' | 'search' | 'exhibitors' | 'programme' | 'startOver';
  icon: Icon;
  run: () => void;
  isCurrent?: boolean;
  isDisabled?: boolean;
}

/** See above. */
export function ActionBar() {
  const { t } = useTranslation();
  const { entry, canGoBack, back, home, go, end } = useSession();
  const { route } = entry;
  const open = (target: Route, isCurrent: boolean) => () => {
    if (!isCurrent) go(target);
  };
  const isSearch = route.screen === 'results';
  const isIndex = route.screen === 'index' && route.of === 'exhibitor';
  const isProgramme = route.screen === 'programme';
  const actions: Action[] = [
    { name: 'back', icon: ArrowLeft, run: back, isDisabled: !canGoBack },
    { name: 'home', icon: House, run: home, isCurrent: route.screen === 'home' },
    {
      name: 'search',
      icon: MagnifyingGlass,
      run: open({ screen: 'results', query: '', filters: noFilters, group: 'all', keyboard: true }, isSearch),
      isCurrent: isSearch,
    },
    {
      name: 'exhibitors',
      icon: Buildings,
      run: open({ screen: 'index', of: 'exhibitor' }, isIndex),
      isCurrent: isIndex,
    },
    { name: 'programme', icon: CalendarDots, run: open({ screen: 'programme' }, isProgramme), isCurrent: isProgramme },
    { name: 'startOver', icon: SignOut, run: end },
  ];
  return (
    <nav className={styles['bar']} aria-label={t('action.label')}>
      <ul className={styles['list']}>
        {actions.map(({ name, icon: Drawing, run, isCurrent, isDisabled }) => (
          <li key={name}>
            <button
              type="button"
              className={`${styles['button']} ${name === 'startOver' ? styles['leave'] : ''}`}
              aria-current={isCurrent ? 'page' : undefined}
              disabled={isDisabled}
              onClick={run}
            >
              <Drawing weight={isCurrent ? 'fill' : 'regular'} aria-hidden="true" />
              <span>{t(`action.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
