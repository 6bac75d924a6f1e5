import type { RecapTable, RecapTableRow } from '#contract/recap.ts';
import { dashForZero, formatDecimal, formatInteger } from '#rules/numbers.ts';
import { SmallTable } from '../../parts/small-table.tsx';
import { recapText } from '../../text/recap.ts';
import css from './recap.module.css';

function write(cell: number | null, unit: RecapTable['columns'][number]['unit']): string {
  if (unit !== 'percent') return unit === 'rupiah' ? formatInteger(cell ?? 0) : dashForZero(cell ?? 0);
  return cell === null ? '-' : formatDecimal(cell, 2);
}

const cells = (table: RecapTable, row: RecapTableRow): readonly string[] => [
  row.label,
  ...table.columns.map(({ unit }, at) => write(row.cells[at] ?? null, unit)),
];

/** The recap as it will be printed: total in bold, definitions and source under it. */
export function LiveTable({ table }: { readonly table: RecapTable }) {
  return (
    <>
      <div className={css.scroll}>
        <SmallTable
          label={recapText.table}
          isNumeric
          headers={[table.groupHeading, ...table.columns.map(({ heading }) => heading)]}
          rows={table.rows.map((row) => ({ key: row.key, cells: cells(table, row) }))}
          total={cells(table, table.total)}
        />
      </div>
      <p className={css.source}>
        {recapText.source}: {table.source}
        <br />
        {recapText.definition}: {table.columns.map(({ definition }) => definition).join(' ')}
      </p>
    </>
  );
}
