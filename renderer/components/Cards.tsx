/** One product or exhibitor in a list: what, who, where. */
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import type { Highlight, LocalText } from '#db/model.ts';
import { useSession } from '../session/SessionContext.tsx';
import { BoothTag } from './BoothBadge.tsx';
import styles from './Cards.module.css';
import { MinimumOrder } from './MinimumOrder.tsx';
import { Monogram } from './Monogram.tsx';
import { Picture } from './Picture.tsx';
import { Sentence, slot } from './Sentence.tsx';
import { Text } from './Text.tsx';

type Hit = Output<'catalogue.search'>['hits'][number];
type Product = Output<'product.get'>['related'][number];
type Exhibitor = Output<'product.get'>['exhibitor'];
type Reason = Hit['reason'];

const noHighlights: readonly Highlight[] = [];

/** Why a hit is here, when its name alone does not show it. */
function MatchNote({ reason, shown }: { reason: Reason; shown: LocalText }) {
  const { t } = useTranslation();
  if (!reason || (reason.matched.text === shown.text && reason.matched.locale === shown.locale)) return null;
  const { text } = reason.matched;
  // Running text is cut around the match: the sentence is on the page, here only the reason counts.
  const [from, to] = reason.highlights[0] ?? [0, text.length];
  const excerpt = text.length <= 40 ? text : text.slice(Math.max(0, from - 12), Math.max(to + 12, from + 24));
  return (
    <span className={styles['reason']}>
      <Sentence
        sentence={t('search.matchedBy', { text: slot })}
        value={{ locale: reason.matched.locale, text: excerpt }}
      />
    </span>
  );
}

/** A product card; the whole card is the button. */
export function ProductCard({
  product,
  highlights = noHighlights,
  reason = null,
}: {
  product: Product;
  highlights?: readonly Highlight[];
  reason?: Reason;
}) {
  const { t } = useTranslation();
  const { go } = useSession();
  return (
    <button type="button" className={styles['card']} onClick={() => go({ screen: 'product', id: product.id })}>
      <span className={styles['thumb']}>
        <Picture picture={product.picture} industry={product.industry?.code ?? null} size="thumb" />
      </span>
      <span className={styles['body']}>
        <span className={styles['name']}>
          <Text value={product.name} highlights={highlights} note />
        </span>
        <MatchNote reason={reason} shown={product.name} />
        <span className={styles['meta']}>
          <Text value={product.exhibitor.name} />
        </span>
        <span className={styles['foot']}>
          <BoothTag booths={product.booths} />
          <span className={styles['moq']}>
            {t('product.moq')} <MinimumOrder value={product.minimumOrder} />
          </span>
          {product.isNew ? <span className={styles['new']}>{t('product.isNew')}</span> : null}
        </span>
      </span>
    </button>
  );
}

/** An exhibitor card. */
export function ExhibitorCard({
  exhibitor,
  highlights = noHighlights,
  reason = null,
}: {
  exhibitor: Exhibitor;
  highlights?: readonly Highlight[];
  reason?: Reason;
}) {
  const { t } = useTranslation();
  const { go } = useSession();
  return (
    <button type="button" className={styles['card']} onClick={() => go({ screen: 'exhibitor', id: exhibitor.id })}>
      <span className={styles['thumb']}>
        <Monogram name={exhibitor.name} />
      </span>
      <span className={styles['body']}>
        <span className={styles['name']}>
          <Text value={exhibitor.name} highlights={highlights} note />
        </span>
        <MatchNote reason={reason} shown={exhibitor.name} />
        <span className={styles['meta']}>{exhibitor.summary ? <Text value={exhibitor.summary} /> : null}</span>
        <span className={styles['foot']}>
          <BoothTag booths={exhibitor.booths} />
          <span className={styles['moq']}>{t('exhibitor.productCount', { count: exhibitor.productCount })}</span>
        </span>
      </span>
    </button>
  );
}
