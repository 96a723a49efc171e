/** All fields of a record type, to choose one. */
import type { Output } from '#api/contract.ts';
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import styles from './Records.module.css';

type Field = Output<'records.fields'>['fields'][number];

/** See above. */
export function FieldChips({ fields, onChoose }: { fields: readonly Field[]; onChoose: (field: Field) => void }) {
  const { t } = useStaffText();
  return (
    <fieldset className={styles['choice']}>
      <legend>{t('records.bulkField')}</legend>
      <div className={styles['row']}>
        {fields.map((field) => (
          <Chip key={field.key} onClick={() => onChoose(field)}>
            {field.label}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
