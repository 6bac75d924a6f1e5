import { useMemo } from 'react';
import type { RecapTable } from '#contract/recap/recap.ts';
import { FigureTable, type FigureRow } from '../../parts/figure/figure-table.tsx';
import { recapText } from '../../text/recap/recap.ts';
import { RecapNotes } from './recap-notes.tsx';
import { figureColumns, figureRow } from './recap-words.ts';

/** A number of a table that somebody wants opened; the row is null for the total. */
export interface OpenedCell {
  /** That of the table on screen, also while another one is being read. */
  readonly grouping: RecapTable['grouping'];
  readonly rowKey: string | null;
  readonly rowLabel: string;
  readonly column: RecapTable['columns'][number];
  /** The number as it stands on screen. */
  readonly text: string;
}

interface RecapSheetProps {
  readonly table: RecapTable;
  readonly onOpen: (cell: OpenedCell) => void;
}

/** The table as it will be printed, with its definitions and source under it; every number can be opened. */
export function RecapSheet({ table, onOpen }: RecapSheetProps) {
  const columns = useMemo(() => figureColumns(table), [table]);
  const rows = useMemo(() => table.rows.map((row) => figureRow(table, row)), [table]);
  const total = useMemo(() => figureRow(table, table.total), [table]);
  const open = (row: FigureRow | null, columnIndex: number) => {
    const column = table.columns[columnIndex];
    const { label, cells } = row ?? total;
    if (!column) return;
    const { grouping } = table;
    onOpen({
      grouping,
      rowKey: row?.key ?? null,
      rowLabel: label,
      column,
      text: cells[columnIndex]?.text ?? '',
    });
  };
  return (
    <>
      <FigureTable
        label={recapText.table}
        rowHeading={table.groupHeading}
        columns={columns}
        rows={rows}
        total={total}
        onOpen={open}
        openHint={recapText.openHint}
      />
      <RecapNotes table={table} />
    </>
  );
}
