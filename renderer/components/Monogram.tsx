/** A company without a logo: its first character on a calm tint that stays the same for the same name. */
import type { LocalText } from '#db/model.ts';
import styles from './Monogram.module.css';

const tintCount = 6;

function tintOf(text: string): number {
  return [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973, 7) % tintCount;
}

/** See above. Decorative: the name stands beside it. */
export function Monogram({ name }: { name: LocalText }) {
  const first = [...name.text.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, /^[A-Za-z]/.test(name.text) ? 2 : 1).join('');
  return (
    <span
      className={`${styles['monogram']} ${styles[`tint${tintOf(name.text)}`]}`}
      lang={name.locale}
      aria-hidden="true"
    >
      {first}
    </span>
  );
}
