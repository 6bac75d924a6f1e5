import { formatInteger } from '#rules/value/numbers.ts';
import { rowCountText } from '../../text/parts/row-counts.ts';
import { SmallTable } from './small-table.tsx';

interface RowCountTableProps {
  readonly label: string;
  /** By the name of the table in the database. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a database or a backup holds, in the office's words; the rest is one line, so that the lines add up to the total. */
export function RowCountTable({ label, counts }: RowCountTableProps) {
  const known = Object.entries(rowCountText.tables).flatMap(([table, name]) => {
    const count = counts[table];
    return count === undefined ? [] : [{ key: table, cells: [name, formatInteger(count)] }];
  });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const named = Object.keys(rowCountText.tables).reduce((sum, table) => sum + (counts[table] ?? 0), 0);
  return (
    <SmallTable
      label={label}
      isNumeric
      headers={[rowCountText.what, rowCountText.rows]}
      rows={[...known, { key: 'rest', cells: [rowCountText.rest, formatInteger(total - named)] }]}
      total={[rowCountText.total, formatInteger(total)]}
    />
  );
}
