import type { RecapRow, RecapTable } from '#contract/recap.ts';
import { dashForZero, formatInteger } from '#rules/numbers.ts';
import { SmallTable } from '../../parts/small-table.tsx';
import { recapText } from '../../text/recap.ts';
import css from './recap.module.css';

function cells(row: RecapRow): readonly string[] {
  return [
    row.label,
    formatInteger(row.active),
    formatInteger(row.inactive),
    formatInteger(row.total),
    formatInteger(row.certified),
    dashForZero(row.inProgress),
    row.percentage,
  ];
}

/** The recap as it will be printed: total in bold, definition and source under it. */
export function LiveTable({ table }: { readonly table: RecapTable }) {
  const { columns } = recapText;
  return (
    <>
      <div className={css.scroll}>
        <SmallTable
          label={recapText.table}
          isNumeric
          headers={[
            table.groupHeading,
            columns.active,
            columns.inactive,
            columns.total,
            columns.certified,
            columns.inProgress,
            columns.percentage,
          ]}
          rows={table.rows.map((row) => ({ key: row.label, cells: cells(row) }))}
          total={cells(table.total)}
        />
      </div>
      <p className={css.source}>
        {recapText.source}: {table.source}
        <br />
        {recapText.definition}: {table.definition}
      </p>
    </>
  );
}
