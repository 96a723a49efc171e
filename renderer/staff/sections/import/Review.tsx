/** Everything before it is written: questions, summary, difference, problems. */
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { SureButton } from '../../parts/SureButton.tsx';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { StaffPage } from '../../shell/StaffPage.tsx';
import { useStaff } from '../../StaffContext.tsx';
import { Choices } from './Choices.tsx';
import { Differences } from './Differences.tsx';
import type { Answering, ImportStateView } from './importView.ts';
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
  const [isAnswering, setAnswering] = useState(false);
  /** Rises with every comparison: what it had found before is out of date. */
  const [turn, setTurn] = useState(0);
  const [tab, setTab] = useState<Tab>(() =>
    state.questions > 0 ? 'questions' : state.files.length === 0 && state.pictures ? 'pictures' : 'differences',
  );
  const { summary, pictures } = state;
  const ofLists = summary ? summary.errors + summary.doubts + summary.hints : 0;
  const doubts = ofLists + (pictures?.problems ?? 0);
  // The storing of pictures takes minutes.
  if (isBusy && !isAnswering && state.stage === 'ready' && pictures)
    return <Working first={{ ...state, stage: 'storing', progress: 0 }} onDone={onChanged} />;
  const answering: Answering = {
    isBusy,
    answer: async (input) => {
      setAnswering(true);
      const taken = await run('import.answer', { locale, ...input });
      setAnswering(false);
      setTurn((value) => value + 1);
      onChanged();
      return taken?.ok === true;
    },
  };
  const apply = async () => {
    const written = await run('import.apply', { locale });
    if (written && !written.ok) {
      setTurn((value) => value + 1);
      // Compared again with another draft: the difference is what has to be looked at.
      if (state.files.length > 0) setTab('differences');
    }
    onChanged();
  };
  const discard = async () => {
    await run('import.discard', { locale });
    onChanged();
  };
  const notice = isAnswering
    ? t('import.comparingAgain')
    : (trouble ?? (state.questions > 0 ? t('import.answerFirst', { count: state.questions }) : null));
  const canApply = !isBusy && state.questions === 0 && state.stage === 'ready';
  return (
    <StaffPage
      heading={t('shell.import')}
      notice={notice}
      actions={
        <>
          <SureButton
            words={t('import.discard')}
            question={t('import.discardSure')}
            yes={t('import.discardYes')}
            isDisabled={isBusy}
            onSure={() => void discard()}
          />
          <Button primary isDisabled={!canApply} onClick={() => void apply()}>
            {t('import.apply')}
          </Button>
        </>
      }
    >
      <div className={styles['review']}>
        <SummaryLine state={state} />
        {state.files.length === 0 ? null : <Choices state={state} answering={answering} />}
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
        {tab === 'questions' ? <Questions state={state} answering={answering} /> : null}
        {tab === 'differences' ? <Differences key={turn} summary={state.summary} /> : null}
        {tab === 'pictures' && pictures ? <PictureList pictures={pictures} answering={answering} /> : null}
        {tab === 'problems' ? <ProblemList key={turn} /> : null}
      </div>
    </StaffPage>
  );
}
