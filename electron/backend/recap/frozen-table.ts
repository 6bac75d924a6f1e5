import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { GROUPING_FACT } from '#db/queries/recap/fact.ts';
import { frozenFacts, wasFrozenWith } from '#db/queries/recap/official-figure.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { FIRST_RECAP_EDITION } from '#rules/recap/column.ts';
import type { RecapColumn, RecapColumnChoice } from '#rules/recap/column.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { buildTable } from './build-table.ts';
import type { TableRequest } from '#rules/recap/table-request.ts';
import { recapTable } from '#contract/recap/recap.ts';
import { readStored } from '#db/read-stored.ts';
import { storedTable } from './stored-figure.ts';

/** The columns a figure was frozen with. */
export const frozenColumns = (figure: StoredFigure): readonly RecapColumn[] =>
  readStored(recapTable.shape.columns, figure.columnsJson, `angka resmi "${figure.title}"`);

/** The edition of the definitions that its cooperatives were counted by. */
export const editionOf = (figure: StoredFigure): number => storedTable(figure).edition ?? FIRST_RECAP_EDITION;

/**
 * An arrangement by what an older program did not freeze would put every cooperative among the unknown.
 * @throws AppError INVALID_INPUT
 */
export async function requireFrozenGrouping(
  read: ReadHandle,
  figure: StoredFigure,
  grouping: RecapGrouping,
): Promise<void> {
  if (await wasFrozenWith(read, figure.number, GROUPING_FACT[grouping])) return;
  const message = `Angka resmi ini dibekukan sebelum ${recapGroupingOf(grouping).name} ikut dibekukan. Pilih pengelompokan lain, atau bekukan angka baru.`;
  throw new AppError('INVALID_INPUT', { faults: [{ path: 'grouping', message }] });
}

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
  const { cutOffOn, source, filterSentence, frozenAt } = figure;
  const origin = { cutOffOn, source, filterSentence, knownAt: frozenAt, edition: editionOf(figure) };
  const table = await buildTable(read, office, frozenFacts(figure.number), wanted, origin);
  const frozen = frozenColumns(figure);
  const asFrozen = ({ key, bookYear }: RecapColumnChoice) =>
    frozen.find((column) => column.key === key && column.bookYear === bookYear);
  // A definition that was frozen with the figure stays as it was written then, also under a newer program.
  return { ...table, columns: table.columns.map((column) => asFrozen(column) ?? column) };
}
