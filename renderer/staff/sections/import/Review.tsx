/** Everything before it is written: questions, summary, difference, problems. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { Choices } from './Choices.tsx';
import { Differences } from './Differences.tsx';
import type { ImportStateView } from './importView.ts';
import styles from './Import.module.css';
import { PictureList } from './PictureList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Questions } from './Questions.tsx';
import { SummaryLine } from './SummaryLine.tsx';
import { Working } from './Working.tsx';

type Tab = 'questions' | 'differences' | 'pictures' | 'problems';

/** See above. */
export function Review({ state, onChanged }: { state: ImportStateView; onChanged: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { isBusy, trouble, run } = useStaffAction();
  const [tab, setTab] = useState<Tab>(() =>
    state.questions > 0 ? 'questions' : state.files.length === 0 && state.pictures ? 'pictures' : 'differences',
  );
  const { summary, pictures } = state;
  const ofLists = summary ? summary.errors + summary.doubts + summary.hints : 0;
  const doubts = ofLists + (pictures?.problems ?? 0);
  // The storing of pictures takes minutes.
  if (isBusy && state.stage === 'ready' && pictures)
    return <Working first={{ ...state, stage: 'storing', progress: 0 }} onDone={onChanged} />;
  const apply = async () => {
    await run('import.apply', { locale });
    onChanged();
  };
  const discard = async () => {
    await run('import.discard', { locale });
    onChanged();
  };
  const canApply = !isBusy && state.questions === 0 && state.stage === 'ready';
  return (
    <StaffPage
      heading={t('shell.import')}
      notice={trouble ?? (state.questions > 0 ? t('import.answerFirst', { count: state.questions }) : null)}
      actions={
        <>
          <Button onClick={() => void discard()}>{t('import.discard')}</Button>
          <Button primary isDisabled={!canApply} onClick={() => void apply()}>
            {t('import.apply')}
          </Button>
        </>
      }
    >
      <div className={styles['review']}>
        <SummaryLine state={state} />
        {state.files.length === 0 ? null : <Choices state={state} onChanged={onChanged} />}
        <div className={styles['row']} role="group" aria-label={t('import.views')}>
          <Chip isChosen={tab === 'questions'} count={state.questions} onClick={() => setTab('questions')}>
            {t('import.questions')}
          </Chip>
          <Chip isChosen={tab === 'differences'} onClick={() => setTab('differences')}>
            {t('import.differences')}
          </Chip>
          {pictures ? (
            <Chip
              isChosen={tab === 'pictures'}
              count={pictures.matched + pictures.unmatched}
              onClick={() => setTab('pictures')}
            >
              {t('import.pictures')}
            </Chip>
          ) : null}
          <Chip isChosen={tab === 'problems'} count={doubts} onClick={() => setTab('problems')}>
            {t('import.problems')}
          </Chip>
        </div>
        {tab === 'questions' ? <Questions state={state} onChanged={onChanged} /> : null}
        {tab === 'differences' ? <Differences summary={state.summary} /> : null}
        {tab === 'pictures' && pictures ? <PictureList pictures={pictures} onChanged={onChanged} /> : null}
        {tab === 'problems' ? <ProblemList /> : null}
      </div>
    </StaffPage>
  );
}
