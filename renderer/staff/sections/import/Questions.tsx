/** What the program could not tell by itself: the encoding of a text file, the meaning of a column, two of one company. */
import { Chip } from '../../../components/Chip.tsx';
import { useStaffText } from '../../i18n/index.ts';
import { ColumnQuestion } from './ColumnQuestion.tsx';
import type { Answering, ImportStateView, Meaning } from './importView.ts';
import styles from './Import.module.css';

type Reading = ImportStateView['files'][number]['alternatives'][number]['reading'];
type Encoding = Reading['encoding'];
type Delimiter = Reading['delimiter'];

/** As office programs write them. */
const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  cp949: 'CP949',
  gb18030: 'GB18030',
};

const delimiters = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
} as const satisfies Record<Delimiter, string>;

/** See above. Every column is listed; those that wait for an answer come first. */
export function Questions({ state, answering }: { state: ImportStateView; answering: Answering }) {
  const { t } = useStaffText();
  const { isBusy, answer } = answering;
  const columns = state.tables
    .flatMap((table) => table.columns.map((column) => ({ table, column })))
    .sort((a, b) => Number(b.column.certainty === 'ask') - Number(a.column.certainty === 'ask'));
  return (
    <div className={styles['questions']}>
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
                aria-disabled={isBusy || undefined}
                onClick={() => !isBusy && void answer({ readings: [{ file: file.file, reading }] })}
              >
                <strong>
                  {[encodingNames[reading.encoding], t(`import.delimiter_${delimiters[reading.delimiter]}`)].join(
                    ' · ',
                  )}
                </strong>
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
              <Chip
                key={each}
                isChosen={choice === each}
                isDisabled={isBusy}
                onClick={() => void answer({ duplicates: { [id]: each } })}
              >
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
          isBusy={isBusy}
          onAnswer={(meaning: Meaning) =>
            answer({
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
