/** A catalogue picture whose space is there before it is, and a drawing when it never comes. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#api/contract.ts';
import { call } from '../api/client.ts';
import { IndustryIcon } from './IndustryIcon.tsx';
import styles from './Picture.module.css';

type PictureData = NonNullable<Output<'product.get'>['pictures'][number]>;

/** A picture or, when there is none or it cannot be loaded, the industry's drawing on a tint. */
export function Picture({
  picture,
  industry,
  size,
  alt = '',
  eager = false,
}: {
  picture: PictureData | null | undefined;
  industry: string | null;
  size: 'thumb' | 'full';
  alt?: string;
  eager?: boolean;
}) {
  const [failedId, setFailedId] = useState<string | null>(null);
  const id = size === 'thumb' ? (picture?.thumbId ?? picture?.id) : picture?.id;
  if (!picture || !id || failedId === id) {
    return <Placeholder industry={industry} alt={alt} />;
  }
  return (
    // Another picture is another element: an old one must not stand beside a new name until the new one has loaded.
    <img
      key={id}
      className={styles['picture']}
      src={`/media/${id}`}
      width={picture.width}
      height={picture.height}
      alt={picture.alt?.text ?? alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      draggable={false}
      onError={() => {
        setFailedId(id);
        void call('kiosk.report', { kind: 'picture-missing', message: id });
      }}
    />
  );
}

function Placeholder({ industry, alt }: { industry: string | null; alt: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles['placeholder']} role="img" aria-label={alt === '' ? t('product.pictureMissing') : alt}>
      <IndustryIcon code={industry} />
    </span>
  );
}
