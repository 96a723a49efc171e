/** What is wrong with the draft, by kind, each with one tap to its place; and to-do sheets for exhibitors. */
import { useEffect, useRef, useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff, type FindingsView } from '../../StaffContext.tsx';
import { Pager } from '../../parts/Pager.tsx';
import styles from './Quality.module.css';

type Finding = Output<'quality.list'>['findings'][number];

const pageSize = 60;

/** The list as nobody has touched it yet. */
const untouched: FindingsView = { kind: null, page: 0, top: 0 };

/** See above. `first` is how it was left. */
export function QualitySection({ first = untouched }: { first?: FindingsView }) {
  const { t } = useStaffText();
  const { locale, go } = useStaff();
  const [kind, setKind] = useState(first.kind);
  const [page, setPage] = useState(first.page);
  const [isSaving, setSaving] = useState(false);
  const { data, error, again } = useStaffQuery('quality.list', {
    locale,
    kind,
    offset: page * pageSize,
    limit: pageSize,
  });
  const list = useRef<HTMLUListElement>(null);
  const scroller = () => list.current?.closest('[data-scroller]');
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere && first.top > 0) list.current?.closest('[data-scroller]')?.scrollTo(0, first.top);
  }, [isThere, first.top]);
  const open = ({ type, code, field }: Finding) =>
    go({
      section: 'records',
      type,
      code,
      isNew: false,
      back: { section: 'quality', list: { kind, page, top: scroller()?.scrollTop ?? 0 } },
      ...(field === null ? {} : { field }),
    });
  return (
    <StaffPage
      heading={t('shell.quality')}
      actions={<Button onClick={() => setSaving(!isSaving)}>{t('publish.todo')}</Button>}
    >
      {isSaving ? <SaveTodo /> : null}
      {data ? null : <Problem error={error} retry={again} />}
      <div className={styles['kinds']} role="group" aria-label={t('publish.kinds')}>
        {(data?.kinds ?? []).map((each) => (
          <Chip
            key={each.kind}
            isChosen={kind === each.kind}
            count={each.count}
            onClick={() => {
              setKind(kind === each.kind ? null : each.kind);
              setPage(0);
            }}
          >
            {each.words}
          </Chip>
        ))}
      </div>
      {data?.total === 0 ? <p>{t('publish.allGood')}</p> : null}
      <ul className={styles['findings']} ref={list}>
        {(data?.findings ?? []).map((finding) => (
          <li key={`${finding.type} ${finding.code} ${finding.kind} ${finding.field ?? ''}`}>
            <button
              type="button"
              className={styles['finding']}
              data-gravity={finding.gravity}
              onClick={() => open(finding)}
            >
              <strong>{finding.title}</strong>
              <span>{finding.words}</span>
            </button>
          </li>
        ))}
      </ul>
      {data ? (
        <Pager
          page={page}
          size={pageSize}
          total={data.total}
          onPage={(next) => {
            setPage(next);
            scroller()?.scrollTo(0, 0);
          }}
        />
      ) : null}
    </StaffPage>
  );
}

/** One sheet per exhibitor with something to mend, in its language, into a folder. */
function SaveTodo() {
  const { t } = useStaffText();
  const [folder, setFolder] = useState<string | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const save = async (locale: 'ko' | 'zh-CN') => {
    if (folder === null) return;
    const answer = await run('quality.saveTodo', { locale, exhibitor: null, folder });
    if (answer?.ok) setSaved(answer.value.files.length);
  };
  return (
    <section className={styles['todo']}>
      <p>{t('publish.todoIntro')}</p>
      <FolderPicker want="folders" chosen={[]} onToggle={() => {}} onFolder={setFolder} />
      <div className={styles['kinds']}>
        <Button isDisabled={isBusy || folder === null} onClick={() => void save('ko')}>
          {t('publish.todoKorean')}
        </Button>
        <Button isDisabled={isBusy || folder === null} onClick={() => void save('zh-CN')}>
          {t('publish.todoChinese')}
        </Button>
      </div>
      <p role="status">{trouble ?? (saved === null ? '' : t('publish.todoSaved', { count: saved }))}</p>
    </section>
  );
}
