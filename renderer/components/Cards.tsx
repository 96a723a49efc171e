/** One product or exhibitor in a list: what, who, where. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import type { Highlight } from '#db/model.ts';
import { useText } from '../i18n/useText.ts';
import { useNavigation } from '../session/SessionContext.tsx';
import { BoothTag } from './BoothBadge.tsx';
import styles from './Cards.module.css';
import { ListButton } from './ListButton.tsx';
import { MatchNote, showsReason, type Reason } from './MatchNote.tsx';
import { MinimumOrder } from './MinimumOrder.tsx';
import { Monogram } from './Monogram.tsx';
import { Picture } from './Picture.tsx';
import { Text } from './Text.tsx';

type Product = Output<'product.get'>['related'][number];
type Exhibitor = Output<'product.get'>['exhibitor'];

const noHighlights: readonly Highlight[] = [];

/** The parts of a booth number without the marks between them and the zeros before them: `D11-02` and `D11.2` are one. */
const boothParts = (number: string): string =>
  (number.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).map((part) => part.replace(/^0+(?=\d)/, '')).join(' ');

/**
 * Where the booth answered, in the number on the card, which may be written another way than it was typed. Empty when
 * the card shows another booth of the same company.
 */
function boothHighlights(reason: Reason, booths: Exhibitor['booths']): readonly Highlight[] {
  const shown = booths[0]?.number ?? '';
  if (reason?.field !== 'booth' || boothParts(reason.matched.text) !== boothParts(shown)) return noHighlights;
  const [from, to] = reason.highlights[0] ?? [0, reason.matched.text.length];
  const typed = reason.matched.text.slice(from, to).toLowerCase();
  const at = shown.toLowerCase().indexOf(typed);
  return [at < 0 ? [0, shown.length] : [at, at + typed.length]];
}

/** A product card; all of it opens the product, but the button of the list under its picture. */
export const ProductCard = memo(function ProductCard({
  product,
  highlights = noHighlights,
  reason = null,
}: {
  product: Product;
  highlights?: readonly Highlight[];
  reason?: Reason;
}) {
  const t = useText();
  const { go } = useNavigation();
  const company = product.exhibitor.name;
  const isCompany = reason?.field === 'company' && reason.matched.text === company.text;
  const inBooth = boothHighlights(reason, product.booths);
  const isShown = isCompany || inBooth.length > 0 || showsReason(reason, product.name, highlights);
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['card']} onClick={() => go({ screen: 'product', id: product.id })}>
        <span className={styles['thumb']}>
          <Picture picture={product.picture} industry={product.industry?.code ?? null} size="thumb" />
        </span>
        <span className={styles['body']}>
          <span className={styles['name']}>
            <Text value={product.name} highlights={highlights} note />
          </span>
          {reason && !isShown ? <MatchNote reason={reason} shown={product.name} /> : null}
          <span className={styles['meta']}>
            <Text value={company} highlights={isCompany ? reason.highlights : noHighlights} />
          </span>
          <span className={styles['foot']}>
            <BoothTag booths={product.booths} highlights={inBooth} />
            <span className={styles['moq']}>
              {t('product.moq')} <MinimumOrder value={product.minimumOrder} />
            </span>
            {product.isNew ? <span className={styles['new']}>{t('product.isNew')}</span> : null}
          </span>
        </span>
      </button>
      <ListButton type="product" id={product.id} name={product.name} shape="card" />
    </div>
  );
});

/** An exhibitor card. */
export const ExhibitorCard = memo(function ExhibitorCard({
  exhibitor,
  highlights = noHighlights,
  reason = null,
}: {
  exhibitor: Exhibitor;
  highlights?: readonly Highlight[];
  reason?: Reason;
}) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  const inBooth = boothHighlights(reason, exhibitor.booths);
  const isShown = inBooth.length > 0 || showsReason(reason, exhibitor.name, highlights);
  return (
    <div className={styles['frame']}>
      <button type="button" className={styles['card']} onClick={() => go({ screen: 'exhibitor', id: exhibitor.id })}>
        <span className={styles['thumb']}>
          <Monogram name={exhibitor.name} />
        </span>
        <span className={styles['body']}>
          <span className={styles['name']}>
            <Text value={exhibitor.name} highlights={highlights} note />
          </span>
          {reason && !isShown ? <MatchNote reason={reason} shown={exhibitor.name} /> : null}
          <span className={styles['meta']}>{exhibitor.summary ? <Text value={exhibitor.summary} /> : null}</span>
          <span className={styles['foot']}>
            <BoothTag booths={exhibitor.booths} highlights={inBooth} />
            {exhibitor.wantedPartners[0] ? (
              <span className={styles['moq']}>
                {t('exhibitor.wants')} <Text value={exhibitor.wantedPartners[0].label} />
              </span>
            ) : null}
            <span className={styles['moq']}>{t('exhibitor.productCount', { count: exhibitor.productCount })}</span>
          </span>
        </span>
      </button>
      <ListButton type="exhibitor" id={exhibitor.id} name={exhibitor.name} shape="card" />
    </div>
  );
});
