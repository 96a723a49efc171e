/** Phrases that visitors and booth staff show each other. */
import type { ReadableDb } from '#db/handle.ts';
import type { LocalText, PhraseTopic } from '#db/model.ts';
import { createTextReader } from './texts.ts';

/** One phrase in two languages. */
interface Phrase {
  code: string;
  topic: PhraseTopic;
  /** Who shows it to whom. */
  askedBy: 'visitor' | 'booth';
  own: LocalText;
  theirs: LocalText;
}

/** Reads phrases in the order in which a talk goes; one that lacks either language is left out, for it could not be read. */
export function createPhraseRepository(db: ReadableDb) {
  const texts = createTextReader(db, 'phrase');
  const all = db.prepare('SELECT id, code, topic, asked_by AS askedBy FROM phrase ORDER BY sort');
  return {
    list: (locale: string, theirLocale: string): Phrase[] =>
      (all.all() as (Omit<Phrase, 'own' | 'theirs'> & { id: number })[]).flatMap(({ id, ...phrase }) => {
        const own = texts(id).get('text', locale);
        const theirs = texts(id).get('text', theirLocale);
        return own?.locale === locale && theirs?.locale === theirLocale ? [{ ...phrase, own, theirs }] : [];
      }),
  };
}
