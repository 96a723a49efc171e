/** What a synonym stands for: found by a part of its name, or of a product's, and chosen with a tap. */
import { useState } from 'react';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { TextField } from '../../parts/TextField.tsx';
import { useStaffQuery } from '../../parts/useStaffQuery.ts';
import { useStaff } from '../../StaffContext.tsx';
import styles from './Records.module.css';

/** `value` is the stored owner, `industry:food`; people see its name. */
export function OwnerField({
  label,
  value,
  problem,
  onChange,
}: {
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (owner: string) => void;
}) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const [query, setQuery] = useState('');
  const found = useStaffQuery('records.owners', { locale, query });
  // Codes are found like names, so the chosen one has its name from the same place.
  const own = useStaffQuery('records.owners', { locale, query: value.split(':').at(-1) ?? '' });
  const name = own.data?.owners.find(({ owner }) => owner === value)?.label ?? value;
  const others = (found.data?.owners ?? []).filter(({ owner }) => owner !== value);
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      <TextField label={t('records.findOwner')} value={query} limit={null} lang={locale} onChange={setQuery} />
      <div className={styles['row']}>
        {value === '' ? null : (
          <Chip isChosen onClick={() => onChange('')}>
            {name}
          </Chip>
        )}
        {others.map((each) => (
          <Chip
            key={each.owner}
            onClick={() => {
              onChange(each.owner);
              setQuery('');
            }}
          >
            {each.about === '' ? each.label : `${each.label} (${each.about})`}
          </Chip>
        ))}
      </div>
      {problem === undefined ? null : <p className={styles['problem']}>{problem}</p>}
    </fieldset>
  );
}
