import type { ImportResult } from '#contract/import.ts';
import { causeOf, columnLetter } from '../../../parts/columns/column-mapping.ts';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { columnText } from '../../../text/import/columns.ts';
import { leftOutText } from '../../../text/import/left-out.ts';
import css from '../parts/import.module.css';

/** The columns that nothing is taken from, each with the reason. */
export function LeftOutColumns({ columns }: { readonly columns: ImportResult['columns'] }) {
  const { columnColumns: headers } = leftOutText;
  return (
    // Scrolled by the keyboard, therefore it can have the cursor.
    <div className={css.scroll} tabIndex={0} role="group" aria-label={leftOutText.columnTable}>
      <SmallTable
        label={leftOutText.columnTable}
        headers={[headers.letter, headers.header, headers.samples, headers.cause]}
        rows={columns.map((column) => ({
          key: String(column.index),
          cells: [
            columnLetter(column.index),
            column.header === '' ? columnText.noHeader : column.header,
            column.samples.join(' · '),
            causeOf(column),
          ],
        }))}
      />
    </div>
  );
}
