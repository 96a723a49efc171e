/** What the program could not tell by itself: the encoding of a text file, the meaning of a column, two of one company. */
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { useStaffAction } from '../../parts/useStaffAction.ts';
import { useStaff } from '../../StaffContext.tsx';
import { ColumnQuestion } from './ColumnQuestion.tsx';
import type { ImportStateView, Meaning } from './importView.ts';
import styles from './Import.module.css';

/** See above. Every column is listed; those that wait for an answer come first. */
export function Questions({ state, onChanged }: { state: ImportStateView; onChanged: () => void }) {
  const { t } = useStaffText();
  const { locale } = useStaff();
  const { trouble, run } = useStaffAction();
  const answer = async (input: Omit<Parameters<typeof run<'import.answer'>>[1], 'locale'>) => {
    await run('import.answer', { locale, ...input });
    onChanged();
  };
  const columns = state.tables
    .flatMap((table) => table.columns.map((column) => ({ table, column })))
    .sort((a, b) => Number(b.column.certainty === 'ask') - Number(a.column.certainty === 'ask'));
  return (
    <div className={styles['questions']}>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      {state.files
        .filter(({ reading, alternatives }) => reading !== null && alternatives.length > 0)
        .map((file) => (
          <section key={file.file} className={styles['question']} aria-label={file.file}>
            <h2>{t('import.whichReading', { file: file.file })}</h2>
            {file.alternatives.map(({ reading, preview }) => (
              <button
                key={`${reading.encoding} ${reading.delimiter}`}
                type="button"
                className={styles['reading']}
                aria-pressed={
                  file.reading?.encoding === reading.encoding && file.reading.delimiter === reading.delimiter
                }
                onClick={() => void answer({ readings: [{ file: file.file, reading }] })}
              >
                <strong>{reading.encoding}</strong>
                {preview.map((line, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- Lines of a file: they have no other name and never move.
                  <span key={index}>{line}</span>
                ))}
              </button>
            ))}
          </section>
        ))}
      {state.duplicates.map(({ id, incoming, existing, place, choice }) => (
        <section key={id} className={styles['question']} aria-label={incoming}>
          <h2>{t('import.sameCompany')}</h2>
          <p>{t('import.incoming', { name: incoming, place })}</p>
          <p>{t('import.existing', { name: existing })}</p>
          <div className={styles['row']}>
            {(['same', 'different'] as const).map((each) => (
              <Chip key={each} isChosen={choice === each} onClick={() => void answer({ duplicates: { [id]: each } })}>
                {t(`import.${each}`)}
              </Chip>
            ))}
          </div>
        </section>
      ))}
      {columns.map(({ table, column }) => (
        <ColumnQuestion
          key={`${table.file} ${table.sheet} ${table.headingRow} ${column.index}`}
          table={table}
          column={column}
          onAnswer={(meaning: Meaning) =>
            void answer({
              columns: [
                { file: table.file, sheet: table.sheet, headingRow: table.headingRow, column: column.index, meaning },
              ],
            })
          }
        />
      ))}
    </div>
  );
}
