/** Directions in sentences of the reader's language, made of the steps that the core found. */
import { josa } from 'es-hangul';
import type { TFunction } from 'i18next';
import type { Locale, LocalText } from '#db/model.ts';
import { slot } from '../../components/Sentence.tsx';
import type { WayStep } from './wayData.ts';

/** A sentence with {@link slot} where the name of a place belongs; without one `value` is null. */
export interface Direction {
  sentence: string;
  value: LocalText | null;
}

/** Nobody counts steps below this; a turn alone says it. */
const worthSayingM = 2;

/** 18 m, 18米, 18m, never broken: whole metres, from 20 on in fives, because nobody paces out 23 metres. */
export function formatMetres(metres: number, locale: Locale): string {
  const rounded = metres < 20 ? Math.max(1, Math.round(metres)) : Math.round(metres / 5) * 5;
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter', unitDisplay: 'short' });
  return format.format(rounded).replace(' ', '\u00A0');
}

/** Walking time in words: whole minutes, and nothing more exact than "under a minute". */
export function walkingTime(seconds: number, t: TFunction): string {
  return seconds < 60 ? t('way.underMinute') : t('way.minutes', { count: Math.round(seconds / 60) });
}

/** "the main stage", "booth D07": the place in the words of a sentence, its name still a slot. */
function placeIn(landmark: NonNullable<WayStep['landmark']>, t: TFunction): string {
  switch (landmark.type) {
    case 'booth':
      return t('way.placeBooth', { name: slot });
    case 'zone':
      return t('way.placeZone', { name: slot });
    case 'feature':
      return t('way.placeFeature', { name: slot });
  }
}

/** Korean marks the subject by its last sound: 부스가, 안내데스크가, 화장실이. */
function asSubject(place: string, name: string, locale: Locale): string {
  return locale === 'ko' ? place + josa.pick(place.replace(slot, name), '이/가') : place;
}

const names = {
  straight: 'straight',
  left: 'left',
  right: 'right',
  'slight-left': 'slightLeft',
  'slight-right': 'slightRight',
  back: 'back',
} as const;

/** The sentence of one step. Distances are rounded as people say them. */
export function sentenceOf(step: WayStep, t: TFunction, locale: Locale): Direction {
  const { landmark } = step;
  const value = landmark?.label ?? null;
  const place = landmark ? placeIn(landmark, t) : '';
  if (step.kind === 'arrive') {
    const subject = asSubject(place, value?.text ?? '', locale);
    switch (step.side) {
      case 'left':
        return { sentence: t('way.arriveLeft', { place: subject }), value };
      case 'right':
        return { sentence: t('way.arriveRight', { place: subject }), value };
      case 'ahead':
        return { sentence: t('way.arriveAhead', { place: subject }), value };
      case null:
        return { sentence: t('way.arrive', { place: subject }), value };
    }
  }
  const name = names[step.kind];
  const distance = formatMetres(step.distanceM, locale);
  if (landmark) return { sentence: t(`way.${name}To`, { distance, place }), value };
  if (step.distanceM < worthSayingM) return { sentence: t(`way.${name}`), value: null };
  return { sentence: t(`way.${name}For`, { distance }), value: null };
}
