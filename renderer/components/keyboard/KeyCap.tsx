/** One key as it looks and as it is called. What it does is in usePresses.ts. */
import { ArrowElbowDownLeft, ArrowFatUp, Backspace, CaretLeft, CaretRight, KeyReturn } from '@phosphor-icons/react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayoutName } from './editing.ts';
import styles from './Keyboard.module.css';
import { layoutNames, type Key } from './layouts.ts';

interface Cap {
  content: ReactNode;
  label?: string;
  isOn?: boolean;
  lang?: string;
}

const isKorean = (text: string) => /[ㄱ-ㅣ]/.test(text);

/** Words for the layout keys, in the language of the interface, behind the sign that they carry in their own. */
const layoutWords = {
  korean: 'keyboard.layoutKorean',
  pinyin: 'keyboard.layoutPinyin',
  latin: 'keyboard.layoutLatin',
  symbols: 'keyboard.layoutSymbols',
} as const satisfies Record<LayoutName, string>;

function useCap(key: Key, layout: LayoutName, isShifted: boolean): Cap {
  const { t } = useTranslation();
  switch (key.kind) {
    case 'character':
      return {
        content: (
          <>
            <span>{key.text}</span>
            {key.held === undefined ? null : <span aria-hidden="true">{key.held}</span>}
          </>
        ),
        ...(isKorean(key.text) ? { lang: 'ko' } : {}),
      };
    case 'initial':
      return { content: <span lang="ko">{key.text}</span>, label: t('keyboard.initial', { letter: key.text }) };
    case 'layout': {
      const { label, lang } = layoutNames[key.layout];
      return {
        content: (
          <>
            <span lang={lang}>{label}</span>
            <span className="visually-hidden"> {t(layoutWords[key.layout])}</span>
          </>
        ),
        isOn: key.layout === layout,
      };
    }
    case 'space':
      return { content: t('keyboard.space') };
    case 'newline':
      return { content: <ArrowElbowDownLeft aria-hidden="true" />, label: t('keyboard.newline') };
    case 'delete':
      return { content: <Backspace aria-hidden="true" />, label: t('keyboard.backspace') };
    case 'left':
      return { content: <CaretLeft aria-hidden="true" />, label: t('keyboard.left') };
    case 'right':
      return { content: <CaretRight aria-hidden="true" />, label: t('keyboard.right') };
    case 'shift':
      return {
        content: <ArrowFatUp weight={isShifted ? 'fill' : 'regular'} aria-hidden="true" />,
        label: t(layout === 'korean' ? 'keyboard.shiftKorean' : 'keyboard.shiftLatin'),
        isOn: isShifted,
      };
    case 'done':
      return {
        content: (
          <>
            <KeyReturn aria-hidden="true" /> {t('keyboard.done')}
          </>
        ),
      };
  }
}

/** See above. */
export const KeyCap = memo(function KeyCap({
  value,
  layout,
  isShifted,
}: {
  value: Key;
  layout: LayoutName;
  isShifted: boolean;
}) {
  const { content, label, isOn, lang } = useCap(value, layout, isShifted);
  return (
    <button
      type="button"
      // See useRovingKeys.ts.
      tabIndex={-1}
      className={styles['key']}
      data-kind={value.kind}
      aria-label={label}
      aria-pressed={isOn}
      lang={lang}
    >
      <span className={styles['cap']}>{content}</span>
    </button>
  );
});
