/** All records of a type: found by name, code, booth or model; taken off the shelf and put back with one tap. */
import { MapTrifold, Megaphone, Plus } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import type { RecordType } from '#db/records/fields.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { Problem } from '../../parts/Problem.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useUndoneText } from '../../parts/useUndoneText.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff, type ListView } from '../../StaffContext.tsx';
import { BoothBoard } from './booths/BoothBoard.tsx';
import { BulkEdit } from './BulkEdit.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { NoticeForm } from './NoticeForm.tsx';
import { Pager } from '../../parts/Pager.tsx';
import { RecordLine, type StateOfRecord } from './RecordLine.tsx';
import styles from './Records.module.css';

const views = ['all', 'shown', 'hidden', 'removed', 'sample', 'withFindings', 'changed'] as const;
const headings = { exhibitor: 'exhibitors', product: 'products', event: 'programme', fair: 'settings' } as const;
const pageSize = 60;

/** The list as nobody has touched it yet. */
const untouched: ListView = { query: '', show: 'all', page: 0, top: 0, chosen: [] };

/** See above. `first` is how it was left. A mark at each line chooses it for a change of many. */
export function RecordList({ type, first = untouched }: { type: RecordType; first?: ListView }) {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const [query, setQuery] = useState(first.query);
  const [show, setShow] = useState<(typeof views)[number]>(first.show);
  const [page, setPage] = useState(first.page);
  const { data, error, again } = useStaffQuery('records.list', {
    locale,
    type,
    query,
    show,
    offset: page * pageSize,
    limit: pageSize,
  });
  const { trouble, run } = useStaffAction();
  const lines = useRef<HTMLUListElement>(null);
  const scroller = () => lines.current?.closest('[data-scroller]');
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere && first.top > 0) lines.current?.closest('[data-scroller]')?.scrollTo(0, first.top);
  }, [isThere, first.top]);
  const open = (code: string | null) => {
    const list = { query, show, page, top: scroller()?.scrollTop ?? 0, chosen: [...chosen] };
    const back = { section: 'records', type, code: null, isNew: false, list } as const;
    go({ section: 'records', type, code, isNew: code === null, back });
  };
  const [done, setDone] = useState<{ words: string; setId: number | null } | null>(null);
  const set = async ({ code, title }: { code: string; title: string }, to: StateOfRecord) => {
    const answer = await run('records.setState', { type, codes: [code], to });
    if (answer?.ok) setDone({ words: t(`records.now_${to}`, { name: title }), setId: answer.value.set?.id ?? null });
    again();
  };
  const undoneText = useUndoneText();
  const undo = async (setId: number) => {
    const answer = await run('history.undo', { locale, setId });
    if (answer?.ok) setDone({ words: undoneText(t('records.undone'), answer.value.kept), setId: null });
    again();
  };
  const undoable = done?.setId ?? null;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first.chosen));
  const [mode, setMode] = useState<'list' | 'bulk' | 'booths' | 'notice'>('list');
  const toList = () => {
    setMode('list');
    again();
  };
  const look = (text: string) => {
    setQuery(text);
    setPage(0);
  };
  const turn = (next: number) => {
    setPage(next);
    scroller()?.scrollTo(0, 0);
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
      notice={trouble ?? done?.words ?? null}
      actions={
        <>
          {undoable === null ? null : <Button onClick={() => void undo(undoable)}>{t('records.undo')}</Button>}
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
        <TextField label={t('records.find')} value={query} limit={null} lang={locale} onChange={look} />
        <div className={styles['row']} role="group" aria-label={t('records.views')}>
          {views.map((view) => (
            <Chip
              key={view}
              isChosen={show === view}
              onClick={() => {
                setShow(view);
                setPage(0);
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
      <ul className={styles['lines']} ref={lines}>
        {(data?.records ?? []).map((line) => (
          <RecordLine
            key={line.code}
            line={line}
            isChosen={chosen.has(line.code)}
            onChoose={() => choose(line.code)}
            onOpen={() => open(line.code)}
            onSet={(to) => void set(line, to)}
          />
        ))}
      </ul>
      {data ? <Pager page={page} size={pageSize} total={data.total} onPage={turn} /> : null}
    </StaffPage>
  );
}
