/** All records of a type: found by name, code, booth or model; taken off the shelf and put back with one tap. */
import { MapTrifold, Megaphone, Plus } from '@phosphor-icons/react';
import { useState } from 'react';
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
import { BoothBoard } from './booths/BoothBoard.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { NoticeForm } from './NoticeForm.tsx';
import { RecordLine, type StateOfRecord } from './RecordLine.tsx';
import styles from './Records.module.css';

const views = ['all', 'shown', 'hidden', 'removed', 'sample', 'withFindings', 'changed'] as const;
const headings = { exhibitor: 'exhibitors', product: 'products', event: 'programme', fair: 'settings' } as const;
const pageSize = 60;

/** See above. A mark at each line chooses it for a change of many. */
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
  const set = async (code: string, to: StateOfRecord) => {
    await run('records.setState', { type, codes: [code], to });
    again();
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [mode, setMode] = useState<'list' | 'bulk' | 'booths' | 'notice'>('list');
  const toList = () => {
    setMode('list');
    again();
  };
  const choose = (code: string) =>
    setChosen((before) =>
      before.has(code) ? new Set([...before].filter((each) => each !== code)) : new Set([...before, code]),
    );
  const chooseAll = async () => {
    const answer = await run('records.codes', { type, query, show });
    if (answer?.ok) setChosen(new Set(answer.value.codes));
  };
  if (mode === 'bulk') return <BulkEdit type={type} codes={[...chosen]} onDone={toList} />;
  if (mode === 'notice') return <NoticeForm onDone={toList} />;
  if (mode === 'booths') return <BoothBoard onDone={toList} />;
  return (
    <StaffPage
      heading={type === 'synonym' ? t('settings.synonyms') : t(`shell.${headings[type]}`)}
      notice={trouble}
      actions={
        <>
          {type === 'exhibitor' ? (
            <Button onClick={() => setMode('booths')}>
              <MapTrifold aria-hidden="true" /> {t('records.boothBoard')}
            </Button>
          ) : null}
          {type === 'event' ? (
            <Button onClick={() => setMode('notice')}>
              <Megaphone aria-hidden="true" /> {t('records.notice')}
            </Button>
          ) : null}
          <Button onClick={() => open(null)}>
            <Plus aria-hidden="true" /> {t('records.add')}
          </Button>
        </>
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
        <ChosenBar
          total={data.total}
          chosen={chosen.size}
          onAll={() => void chooseAll()}
          onNone={() => setChosen(new Set())}
          onChange={() => setMode('bulk')}
        />
      ) : (
        <Problem error={error} retry={again} />
      )}
      <ul className={styles['lines']}>
        {(data?.records ?? []).map((line) => (
          <RecordLine
            key={line.code}
            line={line}
            isChosen={chosen.has(line.code)}
            onChoose={() => choose(line.code)}
            onOpen={() => open(line.code)}
            onSet={(to) => void set(line.code, to)}
          />
        ))}
      </ul>
      {data && data.records.length < Math.min(200, data.total) ? (
        <Button onClick={() => setPages((value) => value + 1)}>{t('shell.more')}</Button>
      ) : null}
      {data && data.total > 200 ? <p>{t('records.narrow')}</p> : null}
    </StaffPage>
  );
}
