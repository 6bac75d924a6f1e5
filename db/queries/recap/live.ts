import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { GROUPING_FIELDS } from '#rules/cooperative/field-lists.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { FIRST_RAT_YEAR } from '#rules/rat/mask.ts';
import { computedOnce, unindexed } from '../../engine/planner-hint.ts';
import { isAmongWords, numbersById } from '../../engine/value-list.ts';
import { COLUMNS } from '../cooperative/columns.ts';
import { conditionOf } from '../cooperative/filter.ts';
import type { CooperativeFilter } from '../cooperative/filter.ts';
import type { RatSpan } from './basis.ts';
import type { Fact, FactSource, RatYears } from './fact.ts';

export interface LiveSelection {
  readonly on: PlainDate;
  /** ISO instant at which that day is over in the office's own zone. */
  readonly endsAt: string;
  /** True for today: the register's own columns say it, no history need be asked. */
  readonly isToday: boolean;
  readonly filters: readonly CooperativeFilter[];
  /** The closing whose grades and classes count; null when none was closed by that day. */
  readonly evaluationId: string | null;
  /** Participants of activities and trainings of that year, for each cooperative that had any. */
  readonly trained: ReadonlyMap<string, number>;
  /** When the RATs of each book year were held. */
  readonly ratSpans: readonly RatSpan[];
  /** Seats and names of places that were others on that day. */
  readonly places: PlacesOn;
}

type PlaceFact = 'village' | 'village_name' | 'district' | 'district_name';

/** What places were on a day, where that is not what they are now. */
export interface PlacesOn {
  /** Cooperatives that followed their village to another code after that day, the first move after it first. */
  readonly moved: readonly {
    readonly ids: readonly string[];
    readonly seat: Readonly<Record<PlaceFact, string>>;
  }[];
  /** Regions that bore another name then. */
  readonly renamed: readonly { readonly code: string; readonly name: string }[];
}

export const PLACES_AS_NOW: PlacesOn = { moved: [], renamed: [] };

const isPlaceFact = (fact: Fact): fact is PlaceFact =>
  fact === 'village' || fact === 'village_name' || fact === 'district' || fact === 'district_name';

/** A column of the seat as it was on the day. */
function placeOn(fact: PlaceFact, column: string, { moved, renamed }: PlacesOn): RawBuilder<unknown> {
  const code = {
    village_name: 'village_code',
    district_name: 'district_code',
    village: null,
    district: null,
  }[fact];
  const cases = [
    ...moved.map(
      ({ ids, seat }) => sql`WHEN ${isAmongWords(sql.ref('cooperative.id'), ids)} THEN ${seat[fact]}`,
    ),
    ...(code === null ? [] : renamed.map((one) => sql`WHEN ${own(code)} = ${one.code} THEN ${one.name}`)),
  ];
  return cases.length === 0 ? own(column) : sql`CASE ${sql.join(cases, sql` `)} ELSE ${own(column)} END`;
}

/**
 * The status of a row at the end of a day: the one recorded last of those that held by then. Before all of them it is
 * the first ever recorded when that came without a day, else the earliest. One without a day holds from its recording.
 */
function statusOn({ on, endsAt }: LiveSelection): RawBuilder<unknown> {
  const known = sql`FROM cooperative_status AS known WHERE known.cooperative_id = cooperative.id`;
  return sql`coalesce(
    (SELECT known.status ${known}
       AND CASE WHEN known.since_on IS NULL THEN known.recorded_at < ${endsAt} ELSE known.since_on <= ${on} END
     ORDER BY known.recorded_at DESC, known.id DESC LIMIT 1),
    (SELECT CASE WHEN known.since_on IS NULL THEN known.status END ${known}
     ORDER BY known.recorded_at, known.id LIMIT 1),
    (SELECT known.status ${known}
     ORDER BY coalesce(known.since_on, known.recorded_at), known.recorded_at DESC, known.id DESC LIMIT 1),
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

/** Kept on the cooperative's own row for its latest year, so that most sums read no other row. */
const LATEST: Readonly<Record<FigureFact, string>> = {
  members_male: 'latest_members_male',
  members_female: 'latest_members_female',
  members: 'latest_members',
  managers: 'latest_managers',
  employees: 'latest_employees',
  own_capital: 'latest_own_capital',
  outside_capital: 'latest_outside_capital',
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
  ...Object.fromEntries(GROUPING_FIELDS.map((field) => [COLUMNS[field], COLUMNS[field]])),
};

const own = (column: string): RawBuilder<unknown> => sql`${sql.ref(`cooperative.${column}`)}`;

/** 1 where the cooperative has a row of a history within the year of the day. */
function happenedInYear(table: string, column: string, on: PlainDate): RawBuilder<unknown> {
  const from = toPlainDate(`${on.slice(0, 4)}-01-01`);
  return sql`CASE WHEN cooperative.id IN (SELECT act.cooperative_id FROM ${sql.table(table)} AS act
    WHERE act.${sql.ref(column)} BETWEEN ${from} AND ${on}) THEN 1 ELSE 0 END`;
}

const bitOf = (year: number): bigint => 1n << BigInt(year - FIRST_RAT_YEAR);
const numberOf = (mask: bigint): RawBuilder<unknown> => sql.raw(`CAST(${mask} AS BIGINT)`);

/**
 * Bits of the wanted book years whose RAT counts by the day: those of the row itself, but for a year that was in the
 * midst of its RATs, whose later ones are listed once and left out. A year before or after them is not looked at.
 */
function ratYearsOn(on: PlainDate, wanted: RatYears, spans: readonly RatSpan[]): RawBuilder<unknown> {
  const begun = spans.filter(
    ({ bookYear, firstOn }) => firstOn <= on && (wanted === 'all' || wanted.includes(bookYear)),
  );
  const mask = begun.reduce((bits, { bookYear }) => bits | bitOf(bookYear), 0n);
  const later = begun
    .filter(({ lastOn }) => lastOn > on)
    .map(({ bookYear }) => {
      const late = sql`SELECT late.cooperative_id FROM rat AS late
        WHERE late.book_year = ${sql.lit(bookYear)} AND ${unindexed(sql.ref('late.counted_from'))} > ${on}`;
      return sql`CASE WHEN cooperative.id IN (${late}) THEN ${numberOf(bitOf(bookYear))} ELSE 0 END`;
    });
  return sql`(cooperative.rat_years & ${numberOf(mask)} & ~(${sql.join([sql`0`, ...later], sql` | `)}))`;
}

function expressionOf(fact: Fact, years: RatYears, selection: LiveSelection): RawBuilder<unknown> {
  const { on, isToday, evaluationId, trained, ratSpans, places } = selection;
  if (isFigure(fact)) {
    // The latest year had mostly ended by the day: only the others need their earlier year looked up.
    return sql`CASE WHEN cooperative.latest_book_year <= ${sql.lit(lastEndedYear(on))} THEN ${own(LATEST[fact])}
      WHEN figures.book_year IS NOT NULL THEN ${sql.ref(`figures.${FIGURE_COLUMNS[fact]}`)}
      ELSE ${sql.ref(`earlier.${FIGURE_COLUMNS[fact]}`)} END`;
  }
  const column = OWN_COLUMNS[fact];
  if (column !== undefined) return isPlaceFact(fact) ? placeOn(fact, column, places) : own(column);
  switch (fact) {
    case 'status':
      return isToday ? own('status') : statusOn(selection);
    case 'grade':
    case 'local_class':
      return evaluationId === null ? sql`NULL` : sql`${sql.ref(`standing.${fact}`)}`;
    case 'rat_years':
      if (isToday) return own('rat_years');
      // Where the last RAT of all was held by the day, and none without its day was recorded later, the row's own bits
      // are those of the day.
      return sql`CASE WHEN coalesce(cooperative.latest_rat_on, '') <= ${on} AND cooperative.id NOT IN (
          SELECT later.cooperative_id FROM rat AS later WHERE later.held_on IS NULL AND later.counted_from > ${on})
        THEN cooperative.rat_years
        ELSE ${ratYearsOn(on, years, ratSpans)} END`;
    case 'trained':
      return trained.size === 0 ? sql`0` : sql`coalesce(attended.number, 0)`;
    case 'visited':
      return happenedInYear('cooperative_verification', 'verified_on', on);
    case 'inspected':
      return happenedInYear('health_inspection', 'inspected_on', on);
    default:
      throw new RangeError(`no fact ${fact}`);
  }
}

/**
 * What is joined to the register's own row: where its latest figures are of a year that had not ended by the day, those of
 * the last ended year, or of the newest before it.
 */
function joinsFor(facts: readonly Fact[], { on, evaluationId, trained }: LiveSelection): RawBuilder<unknown> {
  const joins: RawBuilder<unknown>[] = [];
  if (facts.some(isFigure)) {
    const year = sql.lit(lastEndedYear(on));
    joins.push(sql`LEFT JOIN cooperative_year AS figures ON figures.cooperative_id = cooperative.id
        AND figures.book_year = CASE WHEN cooperative.latest_book_year > ${year} THEN ${year} END
      LEFT JOIN cooperative_year AS earlier ON earlier.cooperative_id = cooperative.id
        AND earlier.book_year = CASE WHEN cooperative.latest_book_year > ${year} AND figures.book_year IS NULL THEN
          (SELECT max(known.book_year) FROM cooperative_year AS known
            WHERE known.cooperative_id = cooperative.id AND known.book_year < ${year}) END`);
  }
  if (evaluationId !== null && facts.some((one) => one === 'grade' || one === 'local_class')) {
    joins.push(sql`LEFT JOIN evaluation_standing AS standing
      ON standing.evaluation_id = ${evaluationId} AND standing.cooperative_id = cooperative.id`);
  }
  if (trained.size > 0 && facts.includes('trained')) {
    const attended = computedOnce(numbersById(trained));
    joins.push(sql`LEFT JOIN (${attended}) AS attended ON attended.id = cooperative.id`);
  }
  return sql.join(joins, sql` `);
}

/** A filter as of the day: the register's own condition, except where history knows better. */
function conditionOn(filter: CooperativeFilter, on: PlainDate): RawBuilder<SqlBool> {
  if (filter.field !== 'rat') return conditionOf(filter, true);
  const held = sql<SqlBool>`EXISTS (SELECT 1 FROM rat WHERE rat.cooperative_id = cooperative.id
    AND rat.book_year = ${filter.bookYear} AND rat.counted_from <= ${on})`;
  return filter.isReported ? held : sql`NOT ${held}`;
}

/** The register as it stands, or as it stood at the end of a day that has passed. */
export function liveFacts(selection: LiveSelection): FactSource {
  const { on, isToday, filters } = selection;
  const statuses = filters.flatMap((filter) => (filter.field === 'status' ? [filter] : []));
  const inRegister = filters.filter((filter) => filter.field !== 'status');
  // Today's register is what the list shows; a condition without an index keeps the planner on the recap's own one.
  const conditions = [
    ...(isToday
      ? [sql`coalesce(cooperative.is_listed, 0) = 1`]
      : [
          sql`coalesce(cooperative.merged_into, '') = ''`,
          sql`(cooperative.legal_entity_on IS NULL OR cooperative.legal_entity_on <= ${on})`,
        ]),
    ...inRegister.map((filter) => conditionOn(filter, on)),
  ];
  const counted = [
    sql`fact.status <> 'dissolved'`,
    ...statuses.map((filter) => sql`fact.status IN (${sql.join(filter.in)})`),
  ];
  return {
    select: (facts, years) => {
      const columns = facts.map((fact) => sql`${expressionOf(fact, years, selection)} AS ${sql.ref(fact)}`);
      return sql`SELECT ${sql.join(columns)} FROM cooperative ${joinsFor(facts, selection)}
        WHERE ${sql.join(conditions, sql` AND `)}`;
    },
    isCounted: sql<SqlBool>`${sql.join(counted, sql` AND `)}`,
  };
}
