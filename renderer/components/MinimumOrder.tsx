/** A minimum order in words; "negotiable" is an answer of its own. */
import { useTranslation } from 'react-i18next';
import type { MinimumOrder as Value } from '#db/model.ts';
import { useSessionLocale } from '../session/useSessionLocale.ts';
import { Text } from './Text.tsx';

/** See above. */
export function MinimumOrder({ value }: { value: Value }) {
  const { t } = useTranslation();
  const locale = useSessionLocale();
  if (value.kind === 'negotiable') return <>{t('product.moqNegotiable')}</>;
  if (value.kind === 'unknown') return <>{t('product.moqUnknown')}</>;
  return (
    <>
      {new Intl.NumberFormat(locale).format(value.quantity)} <Text value={value.unit} />
    </>
  );
}
