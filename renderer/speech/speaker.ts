/** The system's voices: which one reads a language, and what is said when. */
import type { Locale } from '#db/model.ts';

/** How fast the voice reads, as factors of its own speed. Many who hear pages every day read at twice the speed. */
export const speechRates = { slow: 0.75, normal: 1, fast: 1.5 } as const;

/** See {@link speechRates}. */
export type SpeechRate = keyof typeof speechRates;

/** Words in one language. */
export interface Spoken {
  text: string;
  locale: string;
}

/** See {@link createSpeaker}. */
export interface Speaker {
  /** Says `words` after what is being said, or in place of it. What has no voice of its language is left out. */
  say: (words: readonly Spoken[], rate: SpeechRate, options: { isUrgent: boolean }) => void;
  stop: () => void;
  hasVoice: (locale: Locale) => boolean;
  /** Calls back when the system has told of more voices, until the returned function is called. */
  onVoices: (listener: () => void) => () => void;
}

/** What of the browser's speech is used; tests bring their own. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>;

/** `zh_CN`, `zh-Hans-CN` and `cmn-CN` are all what visitors from China speak. */
const languageOf = (tag: string) => tag.toLowerCase().replaceAll('_', '-').replace(/^cmn/, 'zh').split('-')[0] ?? '';

/** Cantonese and Taiwanese voices read the same characters in another way. */
const isMainland = (tag: string) => !/(hk|tw|mo|yue|hant)/i.test(tag);

/**
 * Speaks with the voices installed on this machine only: others send the text over the network. `synthesis` is undefined
 * where the browser cannot speak; then nothing has a voice.
 */
export function createSpeaker(synthesis: Synthesis | undefined): Speaker {
  const voiceOf = (locale: string): SpeechSynthesisVoice | undefined => {
    const fit = (synthesis?.getVoices() ?? []).filter(
      ({ lang, localService }) => localService && languageOf(lang) === languageOf(locale),
    );
    return fit.find(({ lang }) => isMainland(lang)) ?? fit[0];
  };
  return {
    say: (words, rate, { isUrgent }) => {
      if (isUrgent) synthesis?.cancel();
      for (const { text, locale } of words) {
        const voice = voiceOf(locale);
        if (!voice || text.trim() === '') continue;
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = speechRates[rate];
        synthesis?.speak(utterance);
      }
    },
    stop: () => synthesis?.cancel(),
    hasVoice: (locale) => voiceOf(locale) !== undefined,
    onVoices: (listener) => {
      synthesis?.addEventListener('voiceschanged', listener);
      return () => synthesis?.removeEventListener('voiceschanged', listener);
    },
  };
}
