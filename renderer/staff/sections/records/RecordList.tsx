/** All records of a type: found by name, code, booth or model; taken off the shelf and put back with one tap. */
import { Eye, EyeSlash, Plus, Trash, ArrowCounterClockwise } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Input, Output } from '#api/contract.ts';
import type { RecordType } from '#db/records/fields.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

const views = ['all', 'shown', 'hidden', 'removed', 'sample', 'withFindings', 'changed'] as const;
const headings = { exhibitor: 'exhibitors', product: 'products', event: 'programme' } as const;
const pageSize = 60;

type Line = Output<'records.list'>['records'][number];
type To = Input<'records.setState'>['to'];

/** See above. */
export function RecordList({ type }: { type: RecordType }) {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const [query, setQuery] = useState('');
  const [show, setShow] = useState<(typeof views)[number]>('all');
  const [pages, setPages] = useState(1);
  const limit = Math.min(200, pages * pageSize);
  const { data, error, again } = useStaffQuery('records.list', { locale, type, query, show, limit });
  const { trouble, run } = useStaffAction();
  const open = (code: string | null) => go({ section: 'records', type, code, isNew: code === null });
  const set = async (code: string, to: To) => {
    await run('records.setState', { type, codes: [code], to });
    again();
  };
  const heading = type in headings ? headings[type as keyof typeof headings] : 'exhibitors';
  return (
    <StaffPage
      heading={t(`shell.${heading}`)}
      notice={trouble}
      actions={
        <Button onClick={() => open(null)}>
          <Plus aria-hidden="true" /> {t('records.add')}
        </Button>
      }
    >
      <div className={styles['tools']}>
        <TextField label={t('records.find')} value={query} limit={null} lang={locale} onChange={setQuery} />
        <div className={styles['row']} role="group" aria-label={t('records.views')}>
          {views.map((view) => (
            <Chip
              key={view}
              isChosen={show === view}
              onClick={() => {
                setShow(view);
                setPages(1);
              }}
            >
              {t(`records.show_${view}`)}
            </Chip>
          ))}
        </div>
      </div>
      {data ? (
        <p role="status">{t('records.total', { count: data.total })}</p>
      ) : (
        <Problem error={error} retry={again} />
      )}
      <ul className={styles['lines']}>
        {(data?.records ?? []).map((line) => (
          <LineOf key={line.code} line={line} onOpen={() => open(line.code)} onSet={(to) => void set(line.code, to)} />
        ))}
      </ul>
      {data && data.records.length < Math.min(200, data.total) ? (
        <Button onClick={() => setPages((value) => value + 1)}>{t('shell.more')}</Button>
      ) : null}
      {data && data.total > 200 ? <p>{t('records.narrow')}</p> : null}
    </StaffPage>
  );
}

function LineOf({ line, onOpen, onSet }: { line: Line; onOpen: () => void; onSet: (to: To) => void }) {
  const { t } = useStaffText();
  return (
    <li className={styles['line']} data-hidden={line.isVisible && line.isPresent ? undefined : ''}>
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
      {line.isPresent ? (
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
            onClick={() => onSet('removed')}
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
