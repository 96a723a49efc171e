/** Phrases to show at a booth, in the visitor's language and in the booth's: a list, and one of them as large as fits. */
import { CaretLeft, CaretRight, ChatCircleText } from '@phosphor-icons/react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { PHRASE_TOPICS, type LocalText } from '#db/model.ts';
import type { Output } from '#api/contract.ts';
import { useQuery } from '../api/useQuery.ts';
import { Button } from '../components/Button.tsx';
import { Chip } from '../components/Chip.tsx';
import { Screen } from '../components/Screen.tsx';
import { Loading, Trouble } from '../components/Trouble.tsx';
import { useSession } from '../session/SessionContext.tsx';
import styles from './Phrases.module.css';

type Phrase = Output<'fair.phrases'>['phrases'][number];

/** The page that the phrases are shown from, and the phrase that fills the screen. */
export interface PhrasesView {
  exhibitor: string;
  product: string | null;
  phrase: string | null;
}

/** What the talk is about, by all its names: the product, or the company when there is none. */
function useSubject({ exhibitor, product }: PhrasesView): readonly LocalText[] {
  const { locale } = useSession();
  // Not `product.get`, which counts as an opening of its page.
  const ofProduct = useQuery('product.compare', { ids: product === null ? [] : [product], locale });
  const ofExhibitor = useQuery('exhibitor.get', { id: exhibitor, locale });
  return ofProduct.data?.products[0]?.names ?? ofExhibitor.data?.names ?? [];
}

/** See above. */
export function Phrases({ view }: { view: PhrasesView }) {
  const { locale } = useSession();
  const subject = useSubject(view);
  const { data, error, retry } = useQuery('fair.phrases', { locale });
  if (error) return <Trouble error={error} retry={retry} />;
  if (!data) return <Loading />;
  const phrase = data.phrases.find(({ code }) => code === view.phrase);
  const nameIn = (wanted: string) => subject.find((name) => name.locale === wanted) ?? null;
  const names = { own: nameIn(locale), theirs: nameIn(data.theirLocale) };
  return phrase ? (
    <PhraseCard view={view} phrase={phrase} phrases={data.phrases} names={names} />
  ) : (
    <PhraseList view={view} phrases={data.phrases} names={names} />
  );
}

interface Names {
  own: LocalText | null;
  theirs: LocalText | null;
}

function Subject({ names }: { names: Names }) {
  return (
    <p className={styles['subject']}>
      {[names.own, names.theirs].map((name) =>
        name ? (
          <span key={name.locale} lang={name.locale}>
            {name.text}
          </span>
        ) : null,
      )}
    </p>
  );
}

function PhraseList({ view, phrases, names }: { view: PhrasesView; phrases: readonly Phrase[]; names: Names }) {
  const { t } = useTranslation();
  const { go } = useSession();
  return (
    <Screen heading={t('phrases.title')}>
      <p className={styles['intro']}>{t('phrases.intro')}</p>
      <Subject names={names} />
      {PHRASE_TOPICS.map((topic) => {
        const ofTopic = phrases.filter((phrase) => phrase.topic === topic);
        return ofTopic.length === 0 ? null : (
          <section key={topic} aria-labelledby={`phrases-${topic}`}>
            <h2 id={`phrases-${topic}`} className={styles['heading']}>
              {t(`phrases.${topic}`)}
            </h2>
            <ul className={styles['list']}>
              {ofTopic.map((phrase) => (
                <li key={phrase.code}>
                  <button
                    type="button"
                    className={styles['entry']}
                    onClick={() => go({ screen: 'phrases', ...view, phrase: phrase.code })}
                  >
                    <ChatCircleText weight="duotone" aria-hidden="true" />
                    <span>
                      <b>{phrase.own.text}</b>
                      <small lang={phrase.theirs.locale}>{phrase.theirs.text}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Screen>
  );
}

/** Width of a text in letters of Korean or Chinese; those of other scripts are about half as wide. */
const lettersIn = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\p{Script=Hangul}\p{Script=Han}]/u.test(letter) ? 1 : 0.55), 0);

function PhraseCard({
  view,
  phrase,
  phrases,
  names,
}: {
  view: PhrasesView;
  phrase: Phrase;
  phrases: readonly Phrase[];
  names: Names;
}) {
  const { t } = useTranslation();
  const { replace } = useSession();
  const show = (code: string) => replace({ screen: 'phrases', ...view, phrase: code });
  const turn = phrases.filter(({ askedBy }) => askedBy === phrase.askedBy);
  const at = turn.findIndex(({ code }) => code === phrase.code);
  const [before, after] = [turn[at - 1], turn[at + 1]];
  // Who is to read it has it large: the booth a question, the visitor an answer.
  const [small, large] = phrase.askedBy === 'visitor' ? [phrase.own, phrase.theirs] : [phrase.theirs, phrase.own];
  const answers = phrases.filter(({ askedBy }) => askedBy === 'booth');
  return (
    <Screen heading={t('phrases.title')} headingHidden wide>
      <article className={styles['card']}>
        <Subject names={names} />
        <div className={styles['words']}>
          <p lang={small.locale} className={styles['small']}>
            {small.text}
          </p>
          <p
            lang={large.locale}
            className={styles['large']}
            style={{ '--letters': lettersIn(large.text) } as CSSProperties}
          >
            {large.text}
          </p>
        </div>
        <div className={styles['turn']}>
          <Button isDisabled={!before} onClick={() => before && show(before.code)}>
            <CaretLeft weight="bold" aria-hidden="true" /> {t('phrases.previous')}
          </Button>
          <Button isDisabled={!after} onClick={() => after && show(after.code)}>
            {t('phrases.next')} <CaretRight weight="bold" aria-hidden="true" />
          </Button>
        </div>
        {phrase.askedBy === 'visitor' ? (
          <section aria-labelledby="phrases-answers">
            <h2 id="phrases-answers" className={styles['heading']}>
              {t('phrases.answers')}
            </h2>
            <ul className={styles['answers']}>
              {answers.map(({ code, theirs }) => (
                <li key={code}>
                  <Chip lang={theirs.locale} onClick={() => show(code)}>
                    {theirs.text}
                  </Chip>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </article>
    </Screen>
  );
}
