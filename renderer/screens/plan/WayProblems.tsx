/** What keeps a way from being shown, in plain words, with the desk where people know. */
import { Info } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { Button } from '../../components/Button.tsx';
import { Sentence, slot } from '../../components/Sentence.tsx';
import { useSession } from '../../session/SessionContext.tsx';
import { formatMetres } from './directions.ts';
import styles from './Panel.module.css';
import type { Way, WayProblem } from './wayData.ts';

/** The sentence for one problem, with a slot for the name of what was looked for. */
function sentenceFor(problem: WayProblem, t: TFunction): string {
  switch (problem.reason) {
    case 'no-booth':
      return t('way.noBooth', { name: slot });
    case 'no-position':
      return t('way.noPosition', { name: slot });
    case 'moved':
      return t('way.moved', { name: slot, to: problem.movedTo ?? '' });
    case 'unknown-booth':
      return t('way.unknownBooth', { name: slot });
    case 'withdrawn':
      return t('way.withdrawn', { name: slot });
    case 'unknown-exhibitor':
    case 'unknown-place':
      return t('way.unknownPlace', { name: slot });
    case 'other-hall':
      return t('way.otherHall', { name: slot, hall: problem.hall?.name.text ?? '' });
    case 'unreachable':
      return t('way.unreachable', { name: slot });
    case 'kiosk-not-placed':
      return t('way.notPlaced');
  }
}

/** Not every sentence names what was looked for. */
function Told({ sentence, problem }: { sentence: string; problem: WayProblem }) {
  return sentence.includes(slot) ? <Sentence sentence={sentence} value={problem.label} /> : sentence;
}

function HallButton({ code, onHall }: { code: string; onHall: (code: string) => void }) {
  const { t } = useTranslation();
  return <Button onClick={() => onHall(code)}>{t('way.otherHallPlan')}</Button>;
}

/** See above. Nothing when there is no problem. */
export function WayProblems({
  way,
  onDesk,
  onHall,
}: {
  way: Way;
  onDesk: (code: string) => void;
  onHall: (code: string) => void;
}) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { problems, desk } = way;
  if (problems.length === 0) return null;
  // Once is enough for what is true of the screen and not of each company.
  const told = problems.filter(
    (problem, index) =>
      problem.reason !== 'kiosk-not-placed' ||
      problems.findIndex(({ reason }) => reason === 'kiosk-not-placed') === index,
  );
  return (
    <div className={styles['problems']} role="status">
      {told.map((problem) => (
        <p key={`${problem.reason} ${problem.label.text}`}>
          <Info weight="fill" aria-hidden="true" />
          <span>
            <Told sentence={sentenceFor(problem, t)} problem={problem} />
          </span>
          {problem.hall ? <HallButton code={problem.hall.code} onHall={onHall} /> : null}
        </p>
      ))}
      {desk ? (
        <>
          <p>
            <span>
              <Sentence
                sentence={t('way.desk', { place: slot, distance: formatMetres(desk.distanceM, locale) })}
                value={desk.label}
              />
            </span>
          </p>
          <Button onClick={() => onDesk(desk.code)}>{t('way.deskWay')}</Button>
        </>
      ) : null}
    </div>
  );
}
