/** Booth numbers as text, one a line, and the plan to tap them on. */
import { useState } from 'react';
import type { Output } from '#api/contract.ts';
import { Button } from '../../../../components/Button.tsx';
import { useStaffText } from '../../../i18n/index.ts';
import { TextField } from '../../../parts/TextField.tsx';
import { BoothPicker } from './BoothPicker.tsx';
import styles from './Booths.module.css';

/** See above. `code` is the exhibitor's. */
export function BoothField({
  field,
  label,
  code,
  value,
  problem,
  onChange,
}: {
  field: Output<'records.fields'>['fields'][number];
  label: string;
  code: string | null;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const { t } = useStaffText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['picker']}>
      <TextField
        label={`${label} ${t('records.onePerLine')}`}
        value={value}
        limit={null}
        lang="en"
        isLong
        problem={problem}
        onChange={onChange}
      />
      <div className={styles['tools']}>
        <Button onClick={() => setOpen(!isOpen)}>{t(isOpen ? 'records.boothClose' : 'records.boothOnPlan')}</Button>
      </div>
      {isOpen ? <BoothPicker value={value} exhibitor={code} most={field.maxItems ?? 1} onChange={onChange} /> : null}
    </div>
  );
}
