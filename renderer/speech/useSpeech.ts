/** Reads aloud, for a visitor who asked for it: what has the focus, what a page is called, what has changed. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#db/model.ts';
import type { Access } from '../session/access.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { dialogWords, textBetween, wordsOf } from './wordsOf.ts';

let shared: Speaker | undefined;

/** The one speaker of this screen; made when somebody first asks for it. */
function speakerHere(): Speaker {
  shared ??= createSpeaker('speechSynthesis' in window ? window.speechSynthesis : undefined);
  return shared;
}

/** Whether this system can read a language aloud; follows the voices, of which browsers hear late. */
export function useHasVoice(locale: Locale): boolean {
  const [speaker] = useState(speakerHere);
  return useSyncExternalStore(speaker.onVoices, () => speaker.hasVoice(locale));
}

/** While `access.isSpoken`, speaks; stops in the middle of a word when that or the session ends. */
export function useSpeech({ isSpoken, speechRate }: Access): void {
  const { t } = useTranslation();
  const [speaker] = useState(speakerHere);
  useEffect(() => {
    if (!isSpoken) return undefined;
    const states = { on: t('speech.on'), open: t('speech.open'), closed: t('speech.closed') };
    let lastSaid: Element | null = null;
    let lastDialog: Element | null = null;
    const sayFocused = () => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return;
      const dialog = activeElement.closest('dialog');
      const before = dialog && dialog !== lastDialog ? dialogWords(dialog) : textBetween(lastSaid, activeElement);
      lastDialog = dialog;
      lastSaid = activeElement;
      speaker.say([...before, ...wordsOf(activeElement, states)], speechRate, { isUrgent: true });
    };
    // What a press has changed of a switch, or what the keys of the screen have typed, is heard as well.
    const sayPressed = ({ target }: MouseEvent) => {
      const pressed = target instanceof Element ? target.closest('button') : null;
      if (!pressed) return;
      requestAnimationFrame(() => {
        const field = pressed.closest('[data-roving]') && document.querySelector('main input');
        if (field) speaker.say(wordsOf(field, states).slice(1), speechRate, { isUrgent: true });
        else if (pressed.isConnected && pressed === document.activeElement && pressed.hasAttribute('aria-pressed'))
          sayFocused();
      });
    };
    // What the page announces, and what is marked to be said when its words change.
    const heard = new MutationObserver((changes) => {
      const said = changes.flatMap(({ target, addedNodes }) => {
        const around = target instanceof Element ? target : target.parentElement;
        const marked = around?.closest('[data-said]');
        if (marked) return [marked];
        const added = [...addedNodes].filter((node) => node instanceof Element);
        if (around?.matches('[data-announcer]')) return added;
        return added.flatMap((node) =>
          node.matches('[data-said]') ? [node] : [...node.querySelectorAll('[data-said]')],
        );
      });
      for (const element of new Set(said)) speaker.say(wordsOf(element, states), speechRate, { isUrgent: false });
    });
    heard.observe(document.body, { childList: true, characterData: true, subtree: true });
    document.addEventListener('focusin', sayFocused);
    window.addEventListener('click', sayPressed);
    sayFocused();
    return () => {
      heard.disconnect();
      document.removeEventListener('focusin', sayFocused);
      window.removeEventListener('click', sayPressed);
      speaker.stop();
    };
  }, [isSpoken, speechRate, speaker, t]);
}
