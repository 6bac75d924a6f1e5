import { sql } from 'kysely';
import { LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import type { FieldValue, ListedField } from '#rules/cooperative/field-lists.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { COLUMNS } from './columns.ts';
import { heldItems, PERCENT_OF_HELD } from './filter.ts';
import { isOneOf, pageOf } from './page.ts';
import type { ListRequest } from './page.ts';
import { toFields } from './register-identity.ts';

/** One row of the list with every column that can be chosen; numbers in full. */
export type CooperativeLine = { readonly [Name in ListedField]: FieldValue<Name> } & {
  readonly id: string;
  readonly regencyName: string;
  readonly lastRatOn: PlainDate | null;
  /** The newest book year with a RAT without its day, where no dated one is newer. */
  readonly undatedRatYear: number | null;
  readonly verification: string;
  /** Percent. */
  readonly completeness: number;
  readonly members: number | null;
  /** Rupiah, as the other amounts, of the latest book year with figures. */
  readonly ownCapital: number | null;
  readonly assets: number | null;
  readonly turnover: number | null;
  readonly surplus: number | null;
  readonly updatedAt: string;
};

/** One page in the asked order. */
export async function listCooperatives(
  db: ReadHandle,
  request: ListRequest,
  page: PageBounds,
): Promise<readonly CooperativeLine[]> {
  return listLines(db, await pageOf(db, request, page));
}

/** Lines of these rows, in the order given; at most a few thousand at a time. */
export async function listLines(
  db: ReadHandle,
  numbers: readonly number[],
): Promise<readonly CooperativeLine[]> {
  const rows = await selectLines(db, numbers);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row ? [toLine(row)] : [];
  });
}

const LISTED_COLUMNS = LISTED_FIELDS.map((field) => COLUMNS[field]);

const undatedRatYear = sql<number | null>`(
  SELECT max(rat.book_year) FROM rat WHERE rat.cooperative_id = cooperative.id AND rat.held_on IS NULL
    AND rat.book_year > coalesce((
      SELECT max(dated.book_year) FROM rat AS dated
      WHERE dated.cooperative_id = cooperative.id AND dated.held_on IS NOT NULL
    ), 0))`;

type LineRow = Awaited<ReturnType<typeof selectLines>>[number];

function selectLines(db: ReadHandle, numbers: readonly number[]) {
  return db
    .selectFrom('cooperative')
    .select([
      'sequence as number',
      'id',
      ...LISTED_COLUMNS,
      sql<string | null>`(SELECT region.name FROM region WHERE region.code = regency_code)`.as(
        'regency_name',
      ),
      'latest_rat_on',
      undatedRatYear.as('undated_rat_year'),
      'latest_verification',
      heldItems.as('held'),
      'latest_members',
      'latest_own_capital',
      'latest_assets',
      'latest_turnover',
      'latest_surplus',
      'updated_at',
    ])
    .where(isOneOf(numbers))
    .execute();
}

function toLine(row: LineRow): CooperativeLine {
  return {
    ...toFields(row, LISTED_FIELDS),
    id: row.id,
    regencyName: row.regency_name ?? '',
    lastRatOn: plainDateOrNull(row.latest_rat_on),
    undatedRatYear: row.undated_rat_year,
    verification: row.latest_verification,
    completeness: PERCENT_OF_HELD[row.held] ?? 0,
    members: row.latest_members,
    ownCapital: row.latest_own_capital,
    assets: row.latest_assets,
    turnover: row.latest_turnover,
    surplus: row.latest_surplus,
    updatedAt: row.updated_at,
  };
}
