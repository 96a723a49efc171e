/** A minimum order in words; "negotiable" is an answer of its own. */
import type { LocalText, MinimumOrder as Value } from '#db/model.ts';
import { formatNumber } from '../i18n/index.ts';
import { useText } from '../i18n/useText.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import { Text } from './Text.tsx';

/** Units that English writes the same for one and for many. */
const unchanging = /^(pcs|kg)$/;

/** Catalogues list units in the singular, as Korean and Chinese use them; English counts them. */
function counted(unit: LocalText, quantity: number): LocalText {
  if (!unit.locale.startsWith('en') || quantity === 1 || unchanging.test(unit.text)) return unit;
  return { ...unit, text: /(x|s|ch|sh)$/.test(unit.text) ? `${unit.text}es` : `${unit.text}s` };
}

/** See above. */
export function MinimumOrder({ value }: { value: Value }) {
  const t = useText();
  const locale = useSessionLocale();
  if (value.kind === 'negotiable') return <>{t('product.moqNegotiable')}</>;
  if (value.kind === 'unknown') return <>{t('product.moqUnknown')}</>;
  // Chinese sets no space between a number and its measure word.
  const space = locale === 'zh-CN' ? '' : ' ';
  return (
    <>
      {formatNumber(value.quantity, locale)}
      {space}
      <Text value={counted(value.unit, value.quantity)} />
    </>
  );
}
