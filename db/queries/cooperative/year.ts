import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeYearRow } from '../../schema/cooperative.ts';
import type { YearFigures } from './cooperative.ts';

export type FigureName = Exclude<keyof YearFigures, 'bookYear'>;

const COLUMNS = {
  membersMale: 'members_male',
  membersFemale: 'members_female',
  membersTotal: 'members_total',
  managers: 'managers',
  employees: 'employees',
  ownCapital: 'own_capital',
  outsideCapital: 'outside_capital',
  assets: 'assets',
  turnover: 'turnover',
  surplus: 'surplus',
} as const satisfies Record<FigureName, keyof CooperativeYearRow>;

const NOTHING_KNOWN = {
  members_male: null,
  members_female: null,
  members_total: null,
  managers: null,
  employees: null,
  own_capital: null,
  outside_capital: null,
  assets: null,
  turnover: null,
  surplus: null,
} as const;

export const FIGURE_NAMES = Object.keys(COLUMNS) as readonly FigureName[];

export const isFigureName = (text: string): text is FigureName => Object.hasOwn(COLUMNS, text);

async function findYear(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<CooperativeYearRow | undefined> {
  return db
    .selectFrom('cooperative_year')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .executeTakeFirst();
}

/** One figure of a book year; null when it is not known. */
export async function findFigure(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
  figure: FigureName,
): Promise<number | null> {
  const row = await findYear(db, cooperativeId, bookYear);
  return row?.[COLUMNS[figure]] ?? null;
}

/** Sets one figure. A book year of which nothing is known any more leaves the register. */
export async function writeFigure(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  figure: FigureName,
  value: number | null,
): Promise<void> {
  await db
    .insertInto('cooperative_year')
    .values({
      cooperative_id: cooperativeId,
      book_year: bookYear,
      ...NOTHING_KNOWN,
      [COLUMNS[figure]]: value,
    })
    .onConflict((conflict) =>
      conflict.columns(['cooperative_id', 'book_year']).doUpdateSet({ [COLUMNS[figure]]: value }),
    )
    .execute();
  const year = db
    .deleteFrom('cooperative_year')
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear);
  await Object.values(COLUMNS)
    .reduce((query, column) => query.where(column, 'is', null), year)
    .execute();
}
