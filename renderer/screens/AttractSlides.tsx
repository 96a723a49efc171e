/** Products of the attract loop, one after another, each fading into the next. */
import { MapPin } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { LOCALES, type Locale } from '#db/model.ts';
import { Picture } from '../components/Picture.tsx';
import { Text } from '../components/Text.tsx';
import styles from './AttractSlides.module.css';

type Slide = Output<'catalogue.highlights'>['products'][number];

/** What a slide is to the present turn; the next one is loaded and decoded while nobody sees it. */
type Role = 'before' | 'now' | 'after';

/**
 * The slides of a turn, at most three, in an order that does not depend on the turn: so each keeps its picture element from
 * loading to fading, and hours of turns leave no more behind than one.
 */
export function slidesAround(slides: readonly Slide[], turn: number): { slide: Slide; role: Role }[] {
  const roles = new Map<Slide, Role>();
  for (const [step, role] of [
    [-1, 'before'],
    [1, 'after'],
    [0, 'now'],
  ] as const) {
    const slide = slides[(turn + step + slides.length) % slides.length];
    // Nothing comes before the first turn. Of one or two slides the present one wins.
    if (slide && turn + step >= 0) roles.set(slide, role);
  }
  return [...roles]
    .map(([slide, role]) => ({ slide, role }))
    .toSorted((a, b) => slides.indexOf(a.slide) - slides.indexOf(b.slide));
}

/** See above. */
export function AttractSlides({ slides, turn, locale }: { slides: readonly Slide[]; turn: number; locale: Locale }) {
  const { t } = useTranslation();
  const ordered = [locale, ...LOCALES.filter((each) => each !== locale)];
  return (
    <div className={styles['slides']}>
      {slidesAround(slides, turn).map(({ slide: { card, names }, role }) => (
        <section key={card.id} className={styles['slide']} data-role={role} aria-hidden={role !== 'now'}>
          <div className={styles['picture']}>
            <Picture
              picture={card.picture}
              industry={card.industry?.code ?? null}
              size="full"
              eager
              alt={card.name.text}
            />
          </div>
          <div className={styles['words']}>
            {ordered.map((each) => {
              const name = names.find((candidate) => candidate.locale === each);
              return name ? (
                <p key={each} lang={each} className={each === locale ? styles['name'] : styles['otherName']}>
                  {name.text}
                </p>
              ) : null;
            })}
            <p className={styles['company']}>
              {card.booths[0] ? (
                <span className={styles['booth']}>
                  <MapPin weight="fill" aria-hidden="true" />
                  {t('attract.booth', { number: card.booths[0].number })}
                </span>
              ) : null}
              <span>
                <Text value={card.exhibitor.name} />
              </span>
            </p>
          </div>
        </section>
      ))}
    </div>
  );
}
