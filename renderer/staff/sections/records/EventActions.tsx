/** What happens to an item of the programme during a fair: it moves, it is cancelled, or it takes place after all. */
import type { Output } from '#api/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { statusText } from './eventMoves.ts';
import styles from './Records.module.css';

/** See above. Changes go into the form like typed ones; nothing is saved by it. */
export function EventActions({
  fields,
  textOf,
  onChange,
}: {
  fields: Output<'records.fields'>['fields'];
  textOf: (key: string) => string;
  onChange: (key: string, text: string) => void;
}) {
  const { t } = useStaffText();
  const status = textOf('status');
  const [planned, moved, cancelled] = (['planned', 'moved', 'cancelled'] as const).map((code) =>
    statusText(fields, code),
  );
  const isPlanned = status === '' || status === planned;
  const asPlanned = () => {
    onChange('status', planned ?? '');
    onChange('earlierStartsAt', '');
    onChange('earlierPlace', '');
  };
  return (
    <div className={styles['row']} role="group" aria-label={t('records.eventChanges')}>
      {status === moved ? null : (
        <Button onClick={() => onChange('status', moved ?? '')}>{t('records.eventMove')}</Button>
      )}
      {status === cancelled ? null : (
        <Button onClick={() => onChange('status', cancelled ?? '')}>{t('records.eventCancel')}</Button>
      )}
      {isPlanned ? null : <Button onClick={asPlanned}>{t('records.eventPlanned')}</Button>}
      {status === moved ? <p role="status">{t('records.eventMoveHow')}</p> : null}
    </div>
  );
}
