/** Finds the exhibitor or product that a picture is of. */
import { useState } from 'react';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Import.module.css';
import type { PictureOwner } from './importView.ts';

/** As many as can be looked through; a longer list asks for a longer query. */
const mostFound = 12;

/** See above. */
export function OwnerSearch({ isBusy, onChoose }: { isBusy: boolean; onChoose: (owner: PictureOwner) => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [type, setType] = useState<'product' | 'exhibitor'>('product');
  const [query, setQuery] = useState('');
  const known = useStaffQuery('records.list', { locale, type, query, limit: mostFound });
  // Records that only the list of this import brings.
  const incoming = useStaffQuery('import.differences', { locale, show: 'added', type, query, limit: mostFound });
  const found = [
    ...(incoming.data?.records ?? []).map(({ code, title }) => ({ code, title, subtitle: '' })),
    ...(known.data?.records ?? []),
  ];
  return (
    <div className={styles['questions']}>
      <div className={styles['row']} role="group" aria-label={t('import.ownerKind')}>
        {(['product', 'exhibitor'] as const).map((each) => (
          <Chip key={each} isChosen={type === each} onClick={() => setType(each)}>
            {t(`import.owner_${each}`)}
          </Chip>
        ))}
      </div>
      <TextField label={t('import.searchOwner')} value={query} limit={null} lang={locale} onChange={setQuery} />
      <div className={styles['row']} role="group" aria-label={t('import.foundOwners')}>
        {found.map(({ code, title, subtitle }) => (
          <Chip key={code} isDisabled={isBusy} onClick={() => onChoose({ type, code, title })}>
            {subtitle === '' ? title : `${title} · ${subtitle}`}
          </Chip>
        ))}
        {known.data && found.length === 0 ? <p>{t('shell.nothing')}</p> : null}
      </div>
    </div>
  );
}
