/** What can be done with the product or exhibitor of this page: one row under its name. */
import { ChatsCircle, Columns, Path, QrCode } from '@phosphor-icons/react';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '#db/model.ts';
import { useNavigation } from '../session/SessionContext.tsx';
import type { ItemRef } from '../session/shortlist.ts';
import { Button } from './Button.tsx';
import { ListButton } from './ListButton.tsx';
import styles from './PageActions.module.css';

/** See above. Order: the list, the way to `exhibitor`, the code, the phrases, the comparison. */
export function PageActions({ item, exhibitor, name }: { item: ItemRef; exhibitor: string; name: LocalText }) {
  const { t } = useTranslation();
  const { go } = useNavigation();
  return (
    <div className={styles['row']} role="group" aria-label={t('page.actions')}>
      <ListButton {...item} name={name} shape="page" />
      <Button onClick={() => go({ screen: 'plan', to: { type: 'exhibitor', id: exhibitor } })}>
        <Path aria-hidden="true" />
        {t('plan.showWay')}
      </Button>
      <Button onClick={() => go({ screen: 'takeAlong', item })}>
        <QrCode aria-hidden="true" />
        {t('page.code')}
      </Button>
      <Button
        onClick={() =>
          go({ screen: 'phrases', exhibitor, product: item.type === 'product' ? item.id : null, phrase: null })
        }
      >
        <ChatsCircle aria-hidden="true" />
        {t('page.phrases')}
      </Button>
      {item.type === 'product' ? (
        <Button onClick={() => go({ screen: 'compare', products: [item.id] })}>
          <Columns aria-hidden="true" />
          {t('page.compare')}
        </Button>
      ) : null}
    </div>
  );
}
