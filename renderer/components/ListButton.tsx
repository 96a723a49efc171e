/** Puts one product or exhibitor on the visitor's list, or takes it off: one tap, seen at once. */
import { CheckFat, Plus } from '@phosphor-icons/react';
import { memo } from 'react';
import type { LocalText } from '#db/model.ts';
import { useText } from '../i18n/useText.ts';
import { useIsListed, useShortlistActions } from '../session/ShortlistContext.tsx';
import type { ItemRef } from '../session/shortlist.ts';
import styles from './ListButton.module.css';
import { slot } from './Sentence.tsx';

/**
 * `card` lies under the picture of a card, `entry` at the end of a line, `page` among the actions of a page. Sign, word
 * and ground tell the state, so that no colour has to.
 */
export const ListButton = memo(function ListButton({
  type,
  id,
  name,
  shape,
}: ItemRef & { name: LocalText; shape: 'card' | 'entry' | 'page' }) {
  const t = useText();
  const isListed = useIsListed({ type, id });
  const { toggleListed } = useShortlistActions();
  const Sign = isListed ? CheckFat : Plus;
  const isPage = shape === 'page';
  return (
    <button
      type="button"
      className={styles[shape]}
      aria-pressed={isListed}
      // On a page its own words say it: there is one thing to add.
      aria-label={isPage ? undefined : t(isListed ? 'list.addedNamed' : 'list.addNamed').replace(slot, () => name.text)}
      onClick={() => toggleListed({ type, id })}
    >
      <Sign weight={isListed ? 'fill' : 'bold'} aria-hidden="true" />
      <span>{t(isListed ? (isPage ? 'list.addedLong' : 'list.added') : isPage ? 'list.addLong' : 'list.add')}</span>
    </button>
  );
});
