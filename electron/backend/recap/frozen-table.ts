import type { RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { frozenFacts } from '#db/queries/recap/official-figure.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import type { RecapColumn, RecapColumnChoice } from '#rules/recap/column.ts';
import { buildTable } from './build-table.ts';
import type { TableRequest } from '#rules/recap/table-request.ts';
import { recapTable } from '#contract/recap/recap.ts';
import { readStored } from '#db/read-stored.ts';

/** The columns a figure was frozen with. */
export const frozenColumns = (figure: StoredFigure): readonly RecapColumn[] =>
  readStored(recapTable.shape.columns, figure.columnsJson, `angka resmi "${figure.title}"`);

/**
 * Any other table of a frozen figure, counted from its own rows. The seal must have been checked (`openFigure`).
 * @throws AppError RECAP_DOES_NOT_ADD_UP
 */
export async function frozenTable(
  read: ReadHandle,
  office: OfficeRecord,
  figure: StoredFigure,
  wanted: TableRequest,
): Promise<RecapTable> {
  const { cutOffOn, source, filterSentence } = figure;
  const origin = { cutOffOn, source, filterSentence };
  const table = await buildTable(read, office, frozenFacts(figure.number), wanted, origin);
  const frozen = frozenColumns(figure);
  const asFrozen = ({ key, bookYear }: RecapColumnChoice) =>
    frozen.find((column) => column.key === key && column.bookYear === bookYear);
  // A definition that was frozen with the figure stays as it was written then, also under a newer program.
  return { ...table, columns: table.columns.map((column) => asFrozen(column) ?? column) };
}
