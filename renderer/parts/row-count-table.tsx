import { formatInteger } from '#rules/value/numbers.ts';
import { rowCountText } from '../text/row-counts.ts';
import { SmallTable } from './small-table.tsx';

interface RowCountTableProps {
  readonly label: string;
  /** By the name of the table in the database. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a database or a backup holds, in the office's words; inner bookkeeping is summed up in one line. */
export function RowCountTable({ label, counts }: RowCountTableProps) {
  const known = Object.entries(rowCountText.tables).flatMap(([table, name]) => {
    const count = counts[table];
    return count === undefined ? [] : [{ key: table, cells: [name, formatInteger(count)] }];
  });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <SmallTable
      label={label}
      isNumeric
      headers={[rowCountText.what, rowCountText.rows]}
      rows={known}
      total={[rowCountText.total, formatInteger(total)]}
    />
  );
}
