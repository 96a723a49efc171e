/** Characters for the pinyin at the caret. Choosing one is never needed: the search understands pinyin as it stands. */
import { CaretLeft, CaretRight } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CandidateBar.module.css';
import type { Candidate } from './editing.ts';

/** How much of the bar one press of an arrow moves on; the last word in view stays in view. */
const pageShare = 0.8;

/** Which ends of the bar have more to show. */
interface Overflow {
  before: boolean;
  after: boolean;
}

/** Shows the candidates in the order given; without any it says what can be typed here, so that the keys never move. */
export function CandidateBar({
  candidates,
  onChoose,
}: {
  candidates: readonly Candidate[];
  /** `byKey`: no pointer did it. */
  onChoose: (candidate: Candidate, byKey: boolean) => void;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [overflow, setOverflow] = useState<Overflow>({ before: false, after: false });
  const measure = () => {
    const element = list.current;
    if (!element) return;
    const { scrollLeft, clientWidth, scrollWidth } = element;
    const next = { before: scrollLeft > 1, after: scrollLeft + clientWidth < scrollWidth - 1 };
    setOverflow((last) => (last.before === next.before && last.after === next.after ? last : next));
  };
  useEffect(() => {
    // Other candidates begin at their best again.
    list.current?.scrollTo({ left: 0 });
    measure();
  }, [candidates]);
  const turn = (direction: -1 | 1) => {
    const width = list.current?.clientWidth ?? 0;
    list.current?.scrollBy({ left: direction * width * pageShare, behavior: 'smooth' });
  };
  if (candidates.length === 0) return <p className={styles['hint']}>{t('keyboard.pinyinHint')}</p>;
  const page = (direction: -1 | 1) => (
    <button
      type="button"
      className={styles['page']}
      aria-label={t(direction < 0 ? 'keyboard.candidatesBefore' : 'keyboard.candidatesAfter')}
      disabled={direction < 0 ? !overflow.before : !overflow.after}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => turn(direction)}
    >
      {direction < 0 ? <CaretLeft aria-hidden="true" /> : <CaretRight aria-hidden="true" />}
    </button>
  );
  return (
    <div className={styles['bar']}>
      {overflow.before || overflow.after ? page(-1) : null}
      <ul ref={list} className={styles['list']} aria-label={t('keyboard.candidates')} lang="zh-CN" onScroll={measure}>
        {candidates.map((candidate) => (
          <li key={`${candidate.pinyinLength} ${candidate.text}`}>
            <button
              type="button"
              className={styles['candidate']}
              data-kind={candidate.kind}
              // The text field keeps the focus and its caret.
              onPointerDown={(event) => event.preventDefault()}
              onClick={({ detail }) => onChoose(candidate, detail === 0)}
            >
              {candidate.text}
            </button>
          </li>
        ))}
      </ul>
      {overflow.before || overflow.after ? page(1) : null}
    </div>
  );
}
