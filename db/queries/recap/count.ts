import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { INACTIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { computedOnce } from '../../engine/planner-hint.ts';
import { readTally, tallyOf } from '../../engine/tally.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { factOf, GROUPING_FACT, hasRat } from './fact.ts';
import type { Fact, FactSource } from './fact.ts';

/** A column that is counted or summed; a percentage is reckoned from two of them. */
export type CountedColumn = Exclude<RecapColumnKey, 'ratPercent' | 'certifiedPercent'>;
export type CountedChoice = RecapColumnChoice & { readonly key: CountedColumn };

const SUMS: Readonly<Partial<Record<CountedColumn, Fact>>> = {
  membersMale: 'members_male',
  membersFemale: 'members_female',
  members: 'members',
  managers: 'managers',
  employees: 'employees',
  ownCapital: 'own_capital',
  outsideCapital: 'outside_capital',
  assets: 'assets',
  turnover: 'turnover',
  surplus: 'surplus',
  trainingParticipants: 'trained',
};

const ACTIVE = sql`fact.status = 'active'`;

/** Which rows a column counts; a sum counts those that have the figure. */
function isIn({ key, bookYear }: CountedChoice): RawBuilder<unknown> {
  switch (key) {
    case 'active':
      return ACTIVE;
    case 'inactive':
      return sql`fact.status IN (${sql.join(INACTIVE_STATUSES.map((status) => sql.lit(status)))})`;
    case 'total':
      return sql`1 = 1`;
    case 'rat':
      return sql`${ACTIVE} AND ${hasRat(bookYear ?? 0)} = 1`;
    case 'certified':
      return sql`fact.certificate = 'certified'`;
    case 'inProgress':
      return sql`fact.certificate = 'in_progress'`;
    case 'trained':
    case 'trainingParticipants':
      return sql`fact.trained > 0`;
    case 'visited':
      return sql`fact.visited = 1`;
    case 'inspected':
      return sql`fact.inspected = 1`;
    default:
      return sql`${factOf(SUMS[key] ?? 'status')} IS NOT NULL`;
  }
}

const NEEDED: Readonly<Partial<Record<CountedColumn, Fact>>> = {
  ...SUMS,
  rat: 'rat_years',
  certified: 'certificate',
  inProgress: 'certificate',
  trained: 'trained',
  visited: 'visited',
  inspected: 'inspected',
};

/** What one row adds to a column. */
function valueOf(choice: CountedChoice): RawBuilder<number> {
  const summed = SUMS[choice.key];
  if (summed !== undefined) return sql<number>`coalesce(${factOf(summed)}, 0)`;
  return sql<number>`CASE WHEN ${isIn(choice)} THEN 1 ELSE 0 END`;
}

function factsNeeded(columns: readonly CountedChoice[], others: readonly Fact[]): readonly Fact[] {
  const needed = columns.flatMap(({ key }) => NEEDED[key] ?? []);
  return [...new Set<Fact>(['status', ...needed, ...others])];
}

/** The relation `fact`: what the source knows of each cooperative that the columns and the others named ask for. */
function factsFor(
  source: FactSource,
  columns: readonly CountedChoice[],
  others: readonly Fact[],
): RawBuilder<unknown> {
  const years = columns.flatMap(({ bookYear }) => (bookYear === null ? [] : [bookYear]));
  return sql`(${computedOnce(source.select(factsNeeded(columns, others), years))}) AS fact`;
}

/** The rows of a statement written out: a read handle runs nothing but a SELECT of its own. */
const rowsOf = async <Row>(db: ReadHandle, statement: RawBuilder<unknown>): Promise<readonly Row[]> =>
  (await db
    .selectFrom(sql<Row>`(${statement})`.as('answer'))
    .selectAll()
    .execute()) as readonly Row[];

/** What one table counts. */
export interface CountRequest {
  readonly grouping: RecapGrouping;
  readonly columns: readonly CountedChoice[];
}

export interface CountedGroup {
  /** As the register has it; null or empty where it says nothing. */
  readonly key: string | null;
  readonly numbers: readonly number[];
}

export interface GroupedCount {
  /** Every group that has a cooperative, in no order. */
  readonly groups: readonly CountedGroup[];
  /** Added up without any grouping, the counts by status by the database itself: what the rows are checked against. */
  readonly whole: readonly number[];
}

/** Always among what is counted (`countedFor`). */
const PROVING: readonly CountedColumn[] = ['active', 'inactive', 'total'];

const nameOf = ({ key, bookYear }: RecapColumnChoice): string => `${key} ${bookYear}`;

/** For each table the numbers of every group and of all: one look at the register gives them all. */
export async function countByGroup(
  db: ReadHandle,
  source: FactSource,
  tables: readonly CountRequest[],
): Promise<readonly GroupedCount[]> {
  const asked = tables.flatMap((table) => table.columns);
  const columns = [...new Map(asked.map((column) => [nameOf(column), column])).values()];
  const facts = tables.map(({ grouping }) => GROUPING_FACT[grouping]);
  // The counts by status are added up by the database too: no row can be lost on the way without being missed.
  const proofs = columns.flatMap((column, at) =>
    PROVING.includes(column.key) ? [sql`coalesce(sum(${valueOf(column)}), 0) AS ${sql.ref(`n${at}`)}`] : [],
  );
  const [counted] = await rowsOf<{ readonly tally: string } & Readonly<Record<string, number>>>(
    db,
    sql`SELECT ${sql.join([sql`${tallyOf(facts.map(factOf), columns.map(valueOf))} AS tally`, ...proofs])}
      FROM ${factsFor(source, columns, facts)} WHERE ${source.isCounted}`,
  );
  const { byKey, whole: tallied } = readTally(counted?.tally ?? '');
  const whole = columns.map((_, at) => counted?.[`n${at}`] ?? tallied[at] ?? 0);
  return tables.map((table, at) => {
    const places = table.columns.map((column) => columns.findIndex((one) => nameOf(one) === nameOf(column)));
    const numbersOf = (sums: readonly number[]) => places.map((place) => sums[place] ?? 0);
    const groups = byKey[at] ?? [];
    return {
      groups: groups.map(({ key, sums }) => ({ key, numbers: numbersOf(sums) })),
      whole: numbersOf(whole),
    };
  });
}

/** Which row of a table: one group, those in none of the known groups, or all of them. */
export type CellRow =
  | { readonly kind: 'group'; readonly key: string }
  | { readonly kind: 'unknown'; readonly known: readonly string[] }
  | { readonly kind: 'all' };

/** One number of a table. */
export interface Cell {
  readonly grouping: RecapGrouping;
  readonly row: CellRow;
  readonly column: CountedChoice;
}

function isInRow(grouping: RecapGrouping, row: CellRow): RawBuilder<SqlBool> {
  const fact = factOf(GROUPING_FACT[grouping]);
  if (row.kind === 'all') return sql`1 = 1`;
  if (row.kind === 'group') return sql`${fact} = ${row.key}`;
  return row.known.length === 0
    ? sql`(${fact} IS NULL OR ${fact} = '')`
    : sql`(${fact} IS NULL OR ${fact} NOT IN (${sql.join(row.known)}))`;
}

export interface CountedMember {
  readonly cooperativeId: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly villageName: string;
  readonly districtName: string;
  readonly status: CooperativeStatus;
  readonly value: number;
}

export interface MemberPage {
  readonly total: number;
  readonly cell: number;
  readonly rows: readonly CountedMember[];
}

const MEMBER_FACTS: readonly Fact[] = [
  'cooperative_id',
  'name',
  'name_key',
  'legal_entity_number',
  'village_name',
  'district_name',
];

/** The cooperatives behind one number, by name, and what they add up to. */
export async function listBehind(
  db: ReadHandle,
  source: FactSource,
  { grouping, row, column }: Cell,
  { offset, limit }: PageBounds,
): Promise<MemberPage> {
  const fact = GROUPING_FACT[grouping];
  const isBehind = sql`${source.isCounted} AND ${isInRow(grouping, row)} AND ${isIn(column)}`;
  const counted = await rowsOf<{ n: number; cell: number }>(
    db,
    sql`SELECT count(*) AS n, coalesce(sum(${valueOf(column)}), 0) AS cell
      FROM ${factsFor(source, [column], [fact])} WHERE ${isBehind}`,
  );
  const rows = await rowsOf<Record<Fact, string> & { readonly value: number }>(
    db,
    sql`SELECT fact.*, ${valueOf(column)} AS value
      FROM ${factsFor(source, [column], [fact, ...MEMBER_FACTS])} WHERE ${isBehind}
    ORDER BY fact.name_key, fact.cooperative_id LIMIT ${limit} OFFSET ${offset}`,
  );
  return {
    total: counted[0]?.n ?? 0,
    cell: counted[0]?.cell ?? 0,
    rows: rows.map((one) => ({
      cooperativeId: one.cooperative_id,
      name: one.name,
      legalEntityNumber: one.legal_entity_number,
      villageName: one.village_name,
      districtName: one.district_name,
      status: one.status as CooperativeStatus,
      value: one.value,
    })),
  };
}
