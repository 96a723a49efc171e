/** One table of counts under its name. */
import type { Output } from '#api/contract.ts';
import styles from './Stats.module.css';

/** See above. `isNamed` false where a heading stands above already. */
export function CountTable({ table, isNamed }: { table: Output<'stats.read'>['tables'][number]; isNamed: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls sideways where the table is wider than the screen.
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={table.name}>
      <table className={styles['table']}>
        <caption className={isNamed ? styles['caption'] : 'visually-hidden'}>{table.name}</caption>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((value, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- A cell is known by its column.
                <td key={column}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
