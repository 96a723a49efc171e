/** An interface sentence with a catalogue text in it: each keeps its own language for fonts and screen readers. */
import type { LocalText } from '#db/model.ts';
import { Text } from './Text.tsx';

/** Stands for the catalogue text while the sentence is put together (U+FFFC, object replacement character). */
export const slot = '\uFFFC';

/** `sentence` is an interface text made with {@link slot} as its placeholder. */
export function Sentence({ sentence, value }: { sentence: string; value: LocalText }) {
  const [before = '', after = ''] = sentence.split(slot);
  return (
    <>
      {before}
      <Text value={value} />
      {after}
    </>
  );
}
