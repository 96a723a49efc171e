/** Wishes in whole sentences, in many different words. */
import type { Language } from '../corpora.ts';
import { shuffled } from '../enlarge.ts';
import { chineseChatty, chineseSentences } from '../phrases/chinese.ts';
import { englishChatty, englishSentences } from '../phrases/english.ts';
import { koreanChatty, koreanSentences } from '../phrases/korean.ts';
import { answersTo, findable, isPlain, queriesFrom, targets, typedLengths, type QueryClass } from '../queryClass.ts';
import { squash } from '../textPool.ts';

/** Particles after a consonant and after a vowel, under the name that templates use. */
const particles: Record<string, readonly [string, string]> = {
  을: ['을', '를'],
  이: ['이', '가'],
  은: ['은', '는'],
  과: ['과', '와'],
  으로: ['으로', '로'],
  이라는: ['이라는', '라는'],
  에: ['에', '에'],
};

function endsInConsonant(text: string): boolean {
  const last = text.codePointAt(text.length - 1) ?? 0;
  return last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 !== 0;
}

/** The template with the thing in its place. */
function fill(template: string, thing: string): string {
  return template.replace(/\{([^}]*)\}/, (_, particle: string) => {
    const forms = particles[particle];
    if (!forms) return thing;
    return thing + forms[endsInConsonant(thing) ? 0 : 1];
  });
}

/**
 * Templates that say nothing the items are called: with "one" in the template, the emoji "one o'clock" would be as
 * right an answer as the thing asked for.
 */
function neutral(templates: readonly string[], isName: (words: string) => boolean): string[] {
  return templates.filter((template) =>
    template
      .split(/\{[^}]*\}|[\s,.?!，。？、]+/)
      .filter((part) => part.length >= 2)
      .every((part) => !isName(squash(part))),
  );
}

function asked(name: string, language: Language, templates: readonly string[]): QueryClass {
  return findable(
    name,
    (pool, random) => {
      const names = new Set(
        pool
          .entries(language)
          .filter(({ fields }) => fields.has('name') || fields.has('company'))
          .map(({ text }) => squash(text)),
      );
      const usable = shuffled(
        neutral(templates, (words) => names.has(words)),
        random,
      );
      let next = 0;
      // Keywords of a catalogue are things; those of other lists may be anything ("happy"), which nobody asks the way to.
      const isCatalogue = pool.entries(language).some(({ fields }) => fields.has('company'));
      const wish = { language, ...typedLengths[language], suits: isPlain };
      const things = [...targets(pool, random, wish)].filter(
        ({ fields }) => isCatalogue || fields.has('name') || fields.has('company'),
      );
      return queriesFrom(things, (entry) => {
        const template = usable[next++ % usable.length];
        return template === undefined ? null : { q: fill(template, entry.text), expect: answersTo(pool, entry) };
      });
    },
    true,
  );
}

/** Classes of wishes and sentences. */
export const chattyClasses: QueryClass[] = [
  asked('chatty-ko', 'ko', koreanChatty),
  asked('chatty-zh', 'zh', chineseChatty),
  asked('chatty-en', 'en', englishChatty),
  asked('sentence-ko', 'ko', koreanSentences),
  asked('sentence-zh', 'zh', chineseSentences),
  asked('sentence-en', 'en', englishSentences),
];
