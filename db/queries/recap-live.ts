import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { conditionOf } from './cooperative-filter.ts';
import type { CooperativeFilter } from './cooperative-filter.ts';
import { RAT_YEARS_KEPT } from './recap-fact.ts';
import type { Fact, FactSource } from './recap-fact.ts';

export interface LiveSelection {
  readonly on: PlainDate;
  /** True for today: the register's own columns say it, no history need be asked. */
  readonly isToday: boolean;
  readonly filters: readonly CooperativeFilter[];
  /** The closing whose grades and classes count; null when none was closed by that day. */
  readonly evaluationId: string | null;
  /** Participants of trainings of that year, for each cooperative that had any. */
  readonly trained: ReadonlyMap<string, number>;
}

/** The status of a row at the end of a day: the last one that held by then, else the first ever known. */
function statusOn(on: PlainDate): RawBuilder<unknown> {
  const known = sql`FROM cooperative_status AS known WHERE known.cooperative_id = cooperative.id`;
  return sql`coalesce(
    (SELECT known.status ${known} AND coalesce(known.since_on, substr(known.recorded_at, 1, 10)) <= ${on}
     ORDER BY known.recorded_at DESC, known.id DESC LIMIT 1),
    (SELECT known.status ${known} ORDER BY known.recorded_at, known.id LIMIT 1),
    cooperative.status)`;
}

/** The newest book year that had ended by a day. */
function lastEndedYear(on: PlainDate): number {
  const year = Number(on.slice(0, 4));
  return on.endsWith('-12-31') ? year : year - 1;
}

const FIGURE_COLUMNS = {
  members_male: 'members_male',
  members_female: 'members_female',
  members: 'members_total',
  managers: 'managers',
  employees: 'employees',
  own_capital: 'own_capital',
  outside_capital: 'outside_capital',
  assets: 'assets',
  turnover: 'turnover',
  surplus: 'surplus',
  figures_year: 'book_year',
} as const;

type FigureFact = keyof typeof FIGURE_COLUMNS;
const isFigure = (fact: Fact): fact is FigureFact => fact in FIGURE_COLUMNS;

/** Kept on the cooperative's own row for its latest year, so that today's sums need no join. */
const LATEST: Readonly<Partial<Record<Fact, string>>> = {
  members: 'latest_members',
  own_capital: 'latest_own_capital',
  assets: 'latest_assets',
  turnover: 'latest_turnover',
  surplus: 'latest_surplus',
  figures_year: 'latest_book_year',
};

const OWN_COLUMNS: Readonly<Partial<Record<Fact, string>>> = {
  cooperative_id: 'id',
  name: 'name',
  name_key: 'name_key',
  legal_entity_number: 'legal_entity_number',
  legal_entity_on: 'legal_entity_on',
  village_name: 'village_name',
  district_name: 'district_name',
  certificate: 'certificate',
  district: 'district_code',
  village: 'village_code',
  regency: 'regency_code',
  kind: 'kind',
  cooperative_group: 'cooperative_group',
  sector: 'sector',
  form: 'form',
  pattern: 'pattern',
  officer: 'assigned_officer',
};

const own = (column: string): RawBuilder<unknown> => sql`${sql.ref(`cooperative.${column}`)}`;

/** 1 where the cooperative has a row of a history within the year of the day. */
function happenedInYear(table: string, column: string, on: PlainDate): RawBuilder<unknown> {
  const from = toPlainDate(`${on.slice(0, 4)}-01-01`);
  return sql`CASE WHEN EXISTS (SELECT 1 FROM ${sql.table(table)} AS act
    WHERE act.cooperative_id = cooperative.id AND act.${sql.ref(column)} BETWEEN ${from} AND ${on})
    THEN 1 ELSE 0 END`;
}

function trainedIn(trained: ReadonlyMap<string, number>): RawBuilder<unknown> {
  if (trained.size === 0) return sql`0`;
  const pairs = [...trained].map(([id, participants]) => sql`(${id}, ${participants})`);
  return sql`coalesce((SELECT attended.column2 FROM (VALUES ${sql.join(pairs)}) AS attended
    WHERE attended.column1 = cooperative.id), 0)`;
}

function ratYears(on: PlainDate): RawBuilder<unknown> {
  const base = Number(on.slice(0, 4));
  return sql`coalesce((SELECT CAST(sum(CAST(1 AS BIGINT) << (${sql.lit(base)} - rat.book_year)) AS BIGINT) FROM rat
    WHERE rat.cooperative_id = cooperative.id AND rat.held_on <= ${on}
    AND rat.book_year BETWEEN ${sql.lit(base - RAT_YEARS_KEPT)} AND ${sql.lit(base)}), 0)`;
}

function expressionOf(
  fact: Fact,
  { on, isToday, evaluationId, trained }: LiveSelection,
): RawBuilder<unknown> {
  const latest = LATEST[fact];
  if (isToday && latest !== undefined) return own(latest);
  if (isFigure(fact)) return sql`${sql.ref(`figures.${FIGURE_COLUMNS[fact]}`)}`;
  const column = OWN_COLUMNS[fact];
  if (column !== undefined) return own(column);
  switch (fact) {
    case 'status':
      return isToday ? own('status') : statusOn(on);
    case 'grade':
    case 'local_class':
      return evaluationId === null ? sql`NULL` : sql`${sql.ref(`standing.${fact}`)}`;
    case 'rat_years':
      return ratYears(on);
    case 'trained':
      return trainedIn(trained);
    case 'visited':
      return happenedInYear('cooperative_verification', 'verified_on', on);
    case 'inspected':
      return happenedInYear('health_inspection', 'inspected_on', on);
    default:
      throw new RangeError(`no fact ${fact}`);
  }
}

function joinsFor(facts: readonly Fact[], { on, isToday, evaluationId }: LiveSelection): RawBuilder<unknown> {
  const needsYear = facts.some((fact) => isFigure(fact) && !(isToday && LATEST[fact] !== undefined));
  const year = isToday
    ? sql`cooperative.latest_book_year`
    : sql`(SELECT max(earlier.book_year) FROM cooperative_year AS earlier
        WHERE earlier.cooperative_id = cooperative.id AND earlier.book_year <= ${lastEndedYear(on)})`;
  const figures = needsYear
    ? sql`LEFT JOIN cooperative_year AS figures
        ON figures.cooperative_id = cooperative.id AND figures.book_year = ${year}`
    : sql``;
  const needsStanding =
    evaluationId !== null && facts.some((one) => one === 'grade' || one === 'local_class');
  const standing = needsStanding
    ? sql`LEFT JOIN evaluation_standing AS standing
        ON standing.evaluation_id = ${evaluationId} AND standing.cooperative_id = cooperative.id`
    : sql``;
  return sql`${figures} ${standing}`;
}

/** A filter as of the day: the register's own condition, except where history knows better. */
function conditionOn(filter: CooperativeFilter, on: PlainDate): RawBuilder<SqlBool> {
  if (filter.field !== 'rat') return conditionOf(filter, true);
  const held = sql<SqlBool>`EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id
    AND rat.book_year = ${filter.bookYear} AND rat.held_on <= ${on})`;
  return filter.isReported ? held : sql`NOT ${held}`;
}

/** The register as it stands, or as it stood at the end of a day that has passed. */
export function liveFacts(selection: LiveSelection): FactSource {
  const { on, isToday, filters } = selection;
  const statuses = filters.flatMap((filter) => (filter.field === 'status' ? [filter] : []));
  const inRegister = filters.filter((filter) => filter.field !== 'status');
  const conditions = [
    isToday ? sql`cooperative.is_listed = 1` : sql`cooperative.merged_into IS NULL`,
    sql`(cooperative.legal_entity_on IS NULL OR cooperative.legal_entity_on <= ${on})`,
    ...inRegister.map((filter) => conditionOn(filter, on)),
  ];
  const counted = [
    sql`fact.status <> 'dissolved'`,
    ...statuses.map((filter) => sql`fact.status IN (${sql.join(filter.in)})`),
  ];
  return {
    select: (facts) => {
      const columns = facts.map((fact) => sql`${expressionOf(fact, selection)} AS ${sql.ref(fact)}`);
      return sql`SELECT ${sql.join(columns)} FROM cooperative ${joinsFor(facts, selection)}
        WHERE ${sql.join(conditions, sql` AND `)}`;
    },
    isCounted: sql<SqlBool>`${sql.join(counted, sql` AND `)}`,
    baseYear: Number(on.slice(0, 4)),
  };
}
