/** The import in numbers. */
import { formatNumber } from '../../../i18n/index.ts';
import { useStaffText } from '../../i18n/index.ts';
import { useStaff } from '../../StaffContext.tsx';
import type { ImportStateView } from './importView.ts';
import styles from './Import.module.css';

const parts = ['added', 'changed', 'unchanged', 'removed', 'suspicious', 'errors'] as const;

/** See above. */
export function SummaryLine({ state }: { state: ImportStateView }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { summary, pictures } = state;
  return (
    <>
      {state.files.map(({ file, refusal }) =>
        refusal === null ? null : (
          <p key={file} className={styles['refusal']} role="alert">
            <strong>{file}</strong> {refusal}
          </p>
        ),
      )}
      {summary ? (
        <dl className={styles['summary']}>
          {parts.map((part) => (
            <div key={part} data-part={part} data-none={summary[part] === 0 ? '' : undefined}>
              <dt>{t(`import.${part}`)}</dt>
              <dd>{formatNumber(summary[part], locale)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {pictures ? (
        <p>
          {t('import.picturesLine', {
            matched: formatNumber(pictures.matched, locale),
            unmatched: formatNumber(pictures.unmatched, locale),
            refused: formatNumber(pictures.refused, locale),
          })}
        </p>
      ) : null}
    </>
  );
}
