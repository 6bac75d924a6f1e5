import type { OutputOf } from '#contract/index.ts';
import type { SheetGrid } from '../spreadsheet/sheet-grid.ts';
import { isTakenOver } from '../spreadsheet/field-choices.ts';
import type { KeptFields, PlannedRow } from './plan-import.ts';
import type { ReadRows } from './read-rows.ts';

type Result = OutputOf<'import.run'>;

/** Rows whose changes are shown; a person looks at no more. */
const SHOWN_CHANGES = 1000;

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
  kept: KeptFields,
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
    changes: changesOf(planned, importId === null ? new Map() : kept),
    refused: planned.filter((row) => row.outcome === 'refused').map(judged),
    warnings: planned
      .filter((row) => row.outcome !== 'refused' && row.reasons.some(({ level }) => level === 'warning'))
      .map((row) => judged({ ...row, reasons: row.reasons.filter(({ level }) => level === 'warning') })),
  };
}

const judged = ({ row, name, reasons }: PlannedRow) => ({ row, name, reasons });

function changesOf(planned: readonly PlannedRow[], hidden: KeptFields): Result['changes'] {
  const shown: Result['changes'][number][] = [];
  for (const { row, known, proposed, differing } of planned) {
    if (shown.length === SHOWN_CHANGES) break;
    if (!known || !proposed) continue;
    const fields = differing.filter(({ field }) => hidden.get(row)?.has(field) !== true);
    if (fields.length === 0) continue;
    shown.push({
      row,
      cooperativeId: known.id,
      name: known.name,
      fields: fields.map(({ field, label, text }) => ({
        field,
        label,
        before: text(known),
        after: text(proposed),
      })),
    });
  }
  return shown;
}
