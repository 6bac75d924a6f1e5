import { sql } from 'kysely';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { OfficialFigureRow } from '../../schema/recap.ts';
import type { Fact, FactSource } from './fact.ts';
import { FROZEN_FACTS, isLaterFact, LATER_FACTS } from './fact.ts';

/** The head of a frozen figure; the cooperatives it counted stand in rows of their own. */
export interface StoredFigure {
  readonly id: string;
  /** Names its rows. */
  readonly number: number;
  readonly year: number | null;
  readonly title: string;
  readonly purpose: string;
  readonly cutOffOn: PlainDate;
  readonly grouping: RecapGrouping;
  readonly filtersJson: string;
  readonly filterSentence: string;
  readonly columnsJson: string;
  readonly tableJson: string;
  readonly source: string;
  readonly evaluatedYear: number | null;
  readonly rowCount: number;
  readonly activeCount: number;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly rowsSha256: string;
  readonly sha256: string;
}

function toFigure(row: OfficialFigureRow): StoredFigure {
  return {
    id: row.id,
    number: row.number,
    year: row.year,
    title: row.title,
    purpose: row.purpose,
    // Not checked here: an altered day is for the seal to report.
    cutOffOn: row.cut_off_on as PlainDate,
    grouping: row.grouping as RecapGrouping,
    filtersJson: row.filters_json,
    filterSentence: row.filter_sentence,
    columnsJson: row.columns_json,
    tableJson: row.table_json,
    source: row.source,
    evaluatedYear: row.evaluated_year,
    rowCount: row.row_count,
    activeCount: row.active_count,
    frozenAt: row.frozen_at,
    frozenBy: row.frozen_by,
    rowsSha256: row.rows_sha256,
    sha256: row.sha256,
  };
}

/** Newest first. */
export async function listFigures(db: ReadHandle): Promise<readonly StoredFigure[]> {
  const rows = await db.selectFrom('official_figure').selectAll().orderBy('number', 'desc').execute();
  return rows.map(toFigure);
}

export async function findFigure(db: ReadHandle, id: string): Promise<StoredFigure | undefined> {
  const row = await db.selectFrom('official_figure').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toFigure(row);
}

/** The official figure of a year's annual recap. */
export async function findFigureOfYear(db: ReadHandle, year: number): Promise<StoredFigure | undefined> {
  const row = await db.selectFrom('official_figure').selectAll().where('year', '=', year).executeTakeFirst();
  return row && toFigure(row);
}

export async function nextFigureNumber(db: ReadHandle): Promise<number> {
  const row = await db
    .selectFrom('official_figure')
    .select((expression) => expression.fn.max<number | null>('number').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertFigure(db: WriteHandle, figure: StoredFigure): Promise<void> {
  await db
    .insertInto('official_figure')
    .values({
      id: figure.id,
      number: figure.number,
      year: figure.year,
      title: figure.title,
      purpose: figure.purpose,
      cut_off_on: figure.cutOffOn,
      grouping: figure.grouping,
      filters_json: figure.filtersJson,
      filter_sentence: figure.filterSentence,
      columns_json: figure.columnsJson,
      table_json: figure.tableJson,
      source: figure.source,
      evaluated_year: figure.evaluatedYear,
      row_count: figure.rowCount,
      active_count: figure.activeCount,
      frozen_at: figure.frozenAt,
      frozen_by: figure.frozenBy,
      rows_sha256: figure.rowsSha256,
      sha256: figure.sha256,
    })
    .execute();
}

const KEPT_FACTS = [...FROZEN_FACTS, ...LATER_FACTS];
const FACT_LIST = sql.join(KEPT_FACTS.map((fact) => sql.ref(fact)));

/** Writes down every cooperative of the source that is counted, with its facts, in one statement; answers how many. */
export async function insertFigureRows(db: WriteHandle, number: number, source: FactSource): Promise<number> {
  const { numAffectedRows } = await sql`INSERT INTO official_figure_row (figure_number, ${FACT_LIST})
    SELECT ${sql.lit(number)}, ${FACT_LIST} FROM (${source.select(KEPT_FACTS, 'all')}) AS fact
    WHERE ${source.isCounted} ORDER BY cooperative_id`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The rows of a frozen figure, ready to be counted as the register is. */
export function frozenFacts(number: number): FactSource {
  return {
    select: (facts) => sql`SELECT ${sql.join(facts.map((fact) => sql.ref(fact)))} FROM official_figure_row
      WHERE figure_number = ${sql.lit(number)}`,
    // Only what was counted has been written down.
    isCounted: sql<boolean>`1 = 1`,
  };
}

/** Whether a figure was frozen with a fact; an empty figure has all of them. */
export async function wasFrozenWith(db: ReadHandle, number: number, fact: Fact): Promise<boolean> {
  if (!isLaterFact(fact)) return true;
  const row = await db
    .selectFrom('official_figure_row')
    .select('cooperative_id')
    .where('figure_number', '=', number)
    .where(fact, 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Stand between and for the values of a row; the register keeps neither sign. */
const BETWEEN_VALUES = '\u{1F}';
const NO_VALUE = '\u{1E}';
const ROWS_PER_READING = 5000;

/** Every row of a figure as one text, in the order of ids, some thousands at a time. */
export async function* frozenRowTexts(db: ReadHandle, number: number): AsyncGenerator<readonly string[]> {
  const values = [
    ...FROZEN_FACTS.map((fact) => sql`coalesce(CAST(${sql.ref(fact)} AS TEXT), ${NO_VALUE})`),
    // concat_ws passes null over: a row frozen before there was such a fact reads as it was sealed.
    ...LATER_FACTS.map((fact) => sql`${sql.ref(fact)}`),
  ];
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('official_figure_row')
      .select(['cooperative_id', sql<string>`concat_ws(${BETWEEN_VALUES}, ${sql.join(values)})`.as('text')])
      .where('figure_number', '=', number)
      .where('cooperative_id', '>', after)
      .orderBy('cooperative_id')
      .limit(ROWS_PER_READING)
      .execute();
    yield rows.map(({ text }) => text);
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_PER_READING) return;
    after = last.cooperative_id;
  }
}
