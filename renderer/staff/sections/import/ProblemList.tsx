/** What the import found, each with its place and what to do. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { FolderPicker } from '../../parts/FolderPicker.tsx';
import { Problem } from '../../parts/Problem.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Import.module.css';

const gravities = ['all', 'error', 'doubt', 'hint'] as const;

/** See above. */
export function ProblemList() {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [gravity, setGravity] = useState<(typeof gravities)[number]>('all');
  const { data, error, again } = useStaffQuery('import.problems', { locale, gravity, limit: 200 });
  return (
    <>
      <SaveMarked />
      <div className={styles['row']} role="group" aria-label={t('import.problems')}>
        {gravities.map((each) => (
          <Chip key={each} isChosen={gravity === each} onClick={() => setGravity(each)}>
            {t(`import.gravity_${each}`)}
          </Chip>
        ))}
      </div>
      {data ? null : <Problem error={error} retry={again} />}
      {data?.total === 0 ? <p>{t('import.noProblems')}</p> : null}
      <ul className={styles['records']}>
        {(data?.problems ?? []).map((problem, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- Findings have no name of their own; the list is drawn anew as a whole.
          <li key={index} className={styles['record']} data-gravity={problem.gravity}>
            <p className={styles['place']}>
              {[problem.file, problem.sheet, problem.row > 0 ? `${problem.column}${problem.row}` : '', problem.heading]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            <p>{problem.words}</p>
            {problem.value === '' ? null : (
              <p>
                <del>{problem.value}</del> {problem.suggestion === null ? null : <ins>{problem.suggestion}</ins>}
              </p>
            )}
          </li>
        ))}
      </ul>
      {data && data.total > data.problems.length ? <p>{t('import.onlyFirst', { count: data.total })}</p> : null}
    </>
  );
}

/** The list again with its cells marked, for whoever made it. */
function SaveMarked() {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [isChoosing, setChoosing] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const { isBusy, trouble, run } = useStaffAction();
  const save = async () => {
    if (folder === null) return;
    const answer = await run('import.saveProblems', { locale, folder });
    if (!answer?.ok) return;
    setSaved(answer.value.path);
    setChoosing(false);
  };
  return (
    <div className={styles['question']}>
      <div className={styles['row']}>
        <Button onClick={() => setChoosing(!isChoosing)}>{t('import.saveMarked')}</Button>
        {isChoosing ? (
          <Button primary isDisabled={isBusy || folder === null} onClick={() => void save()}>
            {t('import.saveHere')}
          </Button>
        ) : null}
      </div>
      {isChoosing ? <FolderPicker want="folders" chosen={[]} onToggle={() => {}} onFolder={setFolder} /> : null}
      <p role="status">{trouble ?? (saved === null ? '' : t('import.saved', { path: saved }))}</p>
    </div>
  );
}
