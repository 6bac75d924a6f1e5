import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { CooperativeFilter } from '#db/queries/cooperative/filter.ts';
import { newId } from '#db/new-id.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import {
  frozenFacts,
  insertFigure,
  insertFigureRows,
  nextFigureNumber,
} from '#db/queries/recap/official-figure.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { insertPaper } from '#db/queries/paper/paper.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recapColumnOf } from '#rules/recap/column.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { CommandContext } from '../base/context.ts';
import { figurePaper, figureSubject } from './paper/figure-paper.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { buildTable, buildTables } from './build-table.ts';
import type { TableRequest } from '#rules/recap/table-request.ts';
import { sealOfHead, sealOfRows } from './figure-seal.ts';
import { summaryOf } from './stored-figure.ts';
import { filterSentence } from '../cooperative/filter-sentence.ts';
import { liveBasis, requirePast, sourceOf } from './live-recap.ts';

export interface FreezeRequest {
  readonly title: string;
  readonly purpose: string;
  /** Set for the annual recap. */
  readonly year: number | null;
  readonly cutOffOn: PlainDate;
  readonly grouping: RecapGrouping;
  readonly columns: readonly RecapColumnChoice[];
  readonly filters: readonly CooperativeFilter[];
  /** Further tables of the same cooperatives, for the paper sealed with the figure. */
  readonly otherTables?: readonly TableRequest[];
}

export interface FrozenFigure {
  readonly figure: StoredFigure;
  readonly table: RecapTable;
  readonly otherTables: readonly RecapTable[];
}

/**
 * Freezes a figure: the cooperatives counted are copied with the facts they were counted by, and its table is counted
 * from that copy, so that the number and what proves it can never differ.
 * @throws AppError RECAP_DOES_NOT_ADD_UP, INVALID_INPUT for a day to come
 */
export async function freezeFigure(
  office: OfficeRecord,
  request: FreezeRequest,
  { read, write, today, now, actor }: CommandContext,
): Promise<FrozenFigure> {
  const { title, purpose, year, cutOffOn, grouping, columns, filters } = request;
  requirePast(cutOffOn, today, 'cutOffOn');
  const number = await nextFigureNumber(read);
  const { facts, evaluatedYear } = await liveBasis(read, { on: cutOffOn, filters }, today);
  const written = await insertFigureRows(write, number, facts);
  const source = sourceOf(office);
  const sentence = await filterSentence(read, office, filters, cutOffOn < today);
  const origin = { cutOffOn, source, filterSentence: sentence };
  const [table, ...otherTables] = await buildTables(
    read,
    office,
    frozenFacts(number),
    [{ grouping, columns }, ...(request.otherTables ?? [])],
    origin,
  );
  if (!table) throw new Error('a figure has a table');
  const { rowCount, activeCount } = await sizeOf(read, office, number, table);
  if (rowCount !== written) {
    const { heading: kolom } = recapColumnOf({ key: 'total', bookYear: null });
    throw new AppError('RECAP_DOES_NOT_ADD_UP', { facts: { baris: table.total.label, kolom } });
  }
  const head = {
    id: newId(),
    number,
    year,
    title,
    purpose,
    cutOffOn,
    grouping,
    filtersJson: JSON.stringify(filters),
    filterSentence: sentence,
    columnsJson: JSON.stringify(columns.map(recapColumnOf)),
    tableJson: JSON.stringify(table),
    source,
    evaluatedYear,
    rowCount,
    activeCount,
    frozenAt: now(),
    frozenBy: actor.name,
    rowsSha256: await sealOfRows(read, number),
  };
  const figure = { ...head, sha256: sealOfHead(head) };
  await insertFigure(write, figure);
  const paper = figurePaper(office, summaryOf(figure), table);
  await insertPaper(write, sealPaper(figureSubject(figure.id), paper), figure.frozenAt);
  return { figure, table, otherTables };
}

/** How many are counted and how many of them are active, from the table where it has both columns. */
async function sizeOf(
  read: CommandContext['read'],
  office: OfficeRecord,
  number: number,
  table: RecapTable,
): Promise<{ readonly rowCount: number; readonly activeCount: number }> {
  const of = ({ columns, total }: RecapTable, wanted: 'total' | 'active') =>
    total.cells[columns.findIndex(({ key }) => key === wanted)];
  const [rowCount, activeCount] = [of(table, 'total'), of(table, 'active')];
  if (typeof rowCount === 'number' && typeof activeCount === 'number') return { rowCount, activeCount };
  const { grouping, cutOffOn, source, filterSentence: sentence } = table;
  const origin = { cutOffOn, source, filterSentence: sentence };
  const columns = (['total', 'active'] as const).map((key) => ({ key, bookYear: null }));
  const counted = await buildTable(read, office, frozenFacts(number), { grouping, columns }, origin);
  return { rowCount: of(counted, 'total') ?? 0, activeCount: of(counted, 'active') ?? 0 };
}
