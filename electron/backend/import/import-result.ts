import type { OutputOf } from '#contract/index.ts';
import type { KeepChoices } from '#contract/import.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { isTakenOver } from '../spreadsheet/find/field-choices.ts';
import { rememberReport } from './import-report.ts';
import { keptChoices, NOTHING_KEPT, stillMeant } from './kept-choices.ts';
import type { PlannedRow } from './planned-row.ts';
import type { ReadRows } from './read-rows.ts';

type Result = OutputOf<'import.run'>;

export function countOf(planned: readonly PlannedRow[], outcome: PlannedRow['outcome']): number {
  return planned.filter((row) => row.outcome === outcome).length;
}

/**
 * What an import found, in the words of the contract. A dry run shows every difference, also those where the register's
 * value is to be kept, so that the choice can still be changed; a written import shows what it changed.
 */
export function importResult(
  importId: string | null,
  grids: readonly SheetGrid[],
  { table, mapping, figuresBookYear }: ReadRows,
  planned: readonly PlannedRow[],
  keep: KeepChoices,
): Result {
  return {
    importId,
    sheet: table.sheet,
    headerRow: table.headerRow,
    columns: table.columns.map(({ index, header, field, samples }) => ({
      index,
      header,
      field: field !== null && isTakenOver(field) ? field : null,
      samples,
    })),
    sheets: grids.map(({ name }) => name),
    fieldChoices: mapping.choices,
    isMappingRemembered: mapping.isRemembered,
    figuresBookYear,
    rowCount: planned.length,
    created: countOf(planned, 'created'),
    changed: countOf(planned, 'changed'),
    unchanged: countOf(planned, 'unchanged'),
    reportId: rememberReport(planned, importId === null ? NOTHING_KEPT : keptChoices(keep)),
    changedFields: changedFields(planned),
    keep: stillMeant(planned, keep),
    refused: planned.filter((row) => row.outcome === 'refused').map(judged),
    warnings: planned
      .filter((row) => row.outcome !== 'refused' && row.reasons.some(({ level }) => level === 'warning'))
      .map((row) => judged({ ...row, reasons: row.reasons.filter(({ level }) => level === 'warning') })),
  };
}

const judged = ({ row, name, reasons }: PlannedRow) => ({ row, name, reasons });

function changedFields(planned: readonly PlannedRow[]): Result['changedFields'] {
  const byField = new Map<string, Result['changedFields'][number]>();
  for (const { differing } of planned) {
    for (const { field, label } of differing)
      byField.set(field, { field, label, rows: (byField.get(field)?.rows ?? 0) + 1 });
  }
  return [...byField.values()];
}
