/** One record in a list: chosen for a change of many, opened, taken off the shelf and put back. */
import { ArrowCounterClockwise, CheckSquare, Eye, EyeSlash, Square, Trash } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Input, Output } from '#api/contract.ts';
import { useStaffText } from '../../i18n/index.ts';
import { SureQuestion } from '../../parts/SureButton.tsx';
import styles from './Records.module.css';

type Line = Output<'records.list'>['records'][number];

/** What a tap makes of a record. */
export type StateOfRecord = Input<'records.setState'>['to'];

/** See above. */
export function RecordLine({
  line,
  isChosen,
  onChoose,
  onOpen,
  onSet,
}: {
  line: Line;
  isChosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
  onSet: (to: StateOfRecord) => void;
}) {
  const { t } = useStaffText();
  const [isAsked, setAsked] = useState(false);
  return (
    <li className={styles['line']} data-hidden={line.isVisible && line.isPresent ? undefined : ''}>
      <button
        type="button"
        role="checkbox"
        aria-checked={isChosen}
        className={styles['act']}
        aria-label={t('records.chooseOne', { name: line.title })}
        onClick={onChoose}
      >
        {isChosen ? <CheckSquare weight="fill" aria-hidden="true" /> : <Square aria-hidden="true" />}
      </button>
      <button type="button" className={styles['open']} onClick={onOpen}>
        <strong>{line.title}</strong>
        <span className={styles['facts']}>
          {[line.subtitle, ...line.booths].filter((part) => part !== '').join(' · ')}
        </span>
        <span className={styles['marks']}>
          {line.isSample ? <b>{t('records.sample')}</b> : null}
          {line.isPresent ? null : <b>{t('records.removed')}</b>}
          {line.isPresent && !line.isVisible ? <b>{t('records.hidden')}</b> : null}
          {line.isChanged ? <b>{t('records.changedMark')}</b> : null}
          {line.findings === 0 ? null : <b>{t('records.findings', { count: line.findings })}</b>}
        </span>
      </button>
      {line.isPresent && isAsked ? (
        <SureQuestion
          question={t('records.removeSure', { name: line.title })}
          yes={t('records.removeYes')}
          onNo={() => setAsked(false)}
          onYes={() => {
            setAsked(false);
            onSet('removed');
          }}
        />
      ) : line.isPresent ? (
        <>
          <button
            type="button"
            className={styles['act']}
            aria-label={t(line.isVisible ? 'records.hideOne' : 'records.showOne', { name: line.title })}
            onClick={() => onSet(line.isVisible ? 'hidden' : 'shown')}
          >
            {line.isVisible ? <Eye aria-hidden="true" /> : <EyeSlash aria-hidden="true" />}
          </button>
          <button
            type="button"
            className={styles['act']}
            aria-label={t('records.removeOne', { name: line.title })}
            onClick={() => setAsked(true)}
          >
            <Trash aria-hidden="true" />
          </button>
        </>
      ) : (
        <button
          type="button"
          className={styles['act']}
          aria-label={t('records.bringBackOne', { name: line.title })}
          onClick={() => onSet('present')}
        >
          <ArrowCounterClockwise aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
