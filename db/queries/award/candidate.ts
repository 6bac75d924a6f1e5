import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { AwardLimits } from '#rules/award/limits.ts';
import { AWARD_CRITERIA } from '#rules/award/verdict.ts';
import type { AwardCriterion } from '#rules/award/verdict.ts';
import type { CertificateState, CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { foundByIndex, searchWords } from '../../engine/search-condition.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { criterionConditions, isRecipient, isTicked, registerFor } from './condition.ts';
import type { StandingTicks } from './condition.ts';
import { toRatRecord } from '../cooperative/cooperative.ts';
import type { RatRecord } from '../cooperative/cooperative.ts';

/** All that an award looks at, for one cooperative. */
export interface AwardFacts {
  readonly id: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly districtName: string;
  readonly form: 'primer' | 'sekunder';
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
  readonly certificateUntil: PlainDate | null;
  readonly turnover: number | null;
  /** The cooperative's own end of the book year; null: 31 December. */
  readonly bookYearEndsOn: PlainDate | null;
  readonly rats: readonly RatRecord[];
  /** As the source names it, without a book year. */
  readonly lastRatOn: PlainDate | null;
  readonly awardedBookYears: readonly number[];
}

interface FactRow {
  readonly id: string;
  readonly name: string;
  readonly legal_entity_number: string;
  readonly legal_entity_on: string | null;
  readonly last_rat_on: string | null;
  readonly district_name: string;
  readonly form: 'primer' | 'sekunder';
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
  readonly certificate_until: string | null;
  readonly turnover: number | null;
  readonly ends_on: string | null;
}

export const CANDIDATE_VIEWS = ['eligible', 'notEligible', 'manual', 'all'] as const;
export type CandidateView = (typeof CANDIDATE_VIEWS)[number];

export interface CandidateFilter extends StandingTicks {
  readonly limits: AwardLimits;
  readonly view: CandidateView;
  /** Words of name or number; empty for all. */
  readonly text: string;
}

function viewCondition(filter: CandidateFilter): RawBuilder<SqlBool> {
  switch (filter.view) {
    case 'eligible':
      return isRecipient(filter.limits, filter);
    case 'notEligible':
      return sql`NOT ${isRecipient(filter.limits, filter)}`;
    case 'manual':
      return isTicked(filter);
    default:
      return sql`1 = 1`;
  }
}

function isFound(text: string): RawBuilder<SqlBool> {
  const words = searchWords(text);
  return words.words.length === 0 ? sql`1 = 1` : foundByIndex(words, true);
}

const FACT_COLUMNS = [
  'cooperative.id',
  'cooperative.name',
  'cooperative.legal_entity_number',
  'cooperative.legal_entity_on',
  'cooperative.last_rat_on',
  'cooperative.district_name',
  'cooperative.form',
  'cooperative.status',
  'cooperative.certificate',
  'cooperative.certificate_until',
  'asked_year.turnover',
  'asked_detail.ends_on',
] as const;

/** One stretch of the register for an award, by kecamatan and then by name; without `page` all of it. */
export async function listAwardFacts(
  db: ReadHandle,
  filter: CandidateFilter,
  page?: { readonly offset: number; readonly limit: number },
): Promise<readonly AwardFacts[]> {
  const rows = await registerFor(db, filter.limits.bookYear)
    .select(FACT_COLUMNS)
    .where(isFound(filter.text))
    .where(viewCondition(filter))
    .orderBy('cooperative.district_code')
    .orderBy('cooperative.name_key')
    .orderBy('cooperative.id')
    .$if(page !== undefined, (query) => query.limit(page?.limit ?? 0).offset(page?.offset ?? 0))
    .execute();
  return withHistory(db, rows, page === undefined && filter.view === 'all');
}

/** The facts of one cooperative, or undefined when it is not listed. */
export async function findAwardFacts(
  db: ReadHandle,
  bookYear: number,
  id: string,
): Promise<AwardFacts | undefined> {
  const rows = await registerFor(db, bookYear)
    .select(FACT_COLUMNS)
    .where('cooperative.id', '=', id)
    .execute();
  return (await withHistory(db, rows, false))[0];
}

async function withHistory(
  db: ReadHandle,
  rows: readonly FactRow[],
  isWholeRegister: boolean,
): Promise<readonly AwardFacts[]> {
  const ids = isWholeRegister ? null : rows.map((row) => row.id);
  const rats = await ratsOf(db, ids);
  const awards = await awardsOf(db, ids);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    legalEntityNumber: row.legal_entity_number,
    legalEntityOn: plainDateOrNull(row.legal_entity_on),
    districtName: row.district_name,
    form: row.form,
    status: row.status,
    certificate: row.certificate,
    certificateUntil: plainDateOrNull(row.certificate_until),
    turnover: row.turnover,
    bookYearEndsOn: plainDateOrNull(row.ends_on),
    rats: rats.get(row.id) ?? [],
    lastRatOn: plainDateOrNull(row.last_rat_on),
    awardedBookYears: awards.get(row.id) ?? [],
  }));
}

function gather<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** @param ids null for every cooperative's, in one statement */
async function ratsOf(
  db: ReadHandle,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly RatRecord[]>> {
  const byCooperative = new Map<string, RatRecord[]>();
  for (const part of ids === null ? [null] : inParts(ids)) {
    const rows = await db
      .selectFrom('rat')
      .select(['cooperative_id', 'book_year', 'held_on', 'reported_on', 'counted_from'])
      .$if(part !== null, (query) => query.where('cooperative_id', 'in', part ?? []))
      .orderBy('cooperative_id')
      .orderBy('book_year')
      .execute();
    for (const row of rows) {
      gather(byCooperative, row.cooperative_id, toRatRecord(row));
    }
  }
  return byCooperative;
}

/** What a record received that was merged into another counts for that one: it is the same cooperative. */
async function awardsOf(
  db: ReadHandle,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const byCooperative = new Map<string, number[]>();
  for (const part of ids === null ? [null] : inParts(ids)) {
    const rows = await db
      .selectFrom('award_recipient')
      .innerJoin('cooperative', 'cooperative.id', 'award_recipient.cooperative_id')
      .select((expression) => [
        expression.fn.coalesce('cooperative.merged_into', 'cooperative.id').as('cooperative_id'),
        'award_recipient.book_year',
      ])
      .where('award_recipient.state', '=', 'awarded')
      .$if(part !== null, (query) =>
        query.where((where) =>
          where.or([
            where('cooperative.id', 'in', part ?? []),
            where('cooperative.merged_into', 'in', part ?? []),
          ]),
        ),
      )
      .orderBy('award_recipient.book_year')
      .execute();
    for (const row of rows) gather(byCooperative, row.cooperative_id, row.book_year);
  }
  return byCooperative;
}

export interface CandidateCount {
  readonly total: number;
  readonly eligible: number;
  /** How many fail each criterion that is asked, whatever else they fail. */
  readonly failing: ReadonlyMap<AwardCriterion, number>;
}

/** The register counted against the criteria in one pass, no row of it leaving the database. */
export async function countCandidates(
  db: ReadHandle,
  limits: AwardLimits,
  ticks: StandingTicks,
): Promise<CandidateCount> {
  const conditions = criterionConditions(limits);
  const counted = (condition: RawBuilder<unknown>, name: string) =>
    sql<number>`coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`.as(name);
  const row: Readonly<Record<string, number>> = await registerFor(db, limits.bookYear)
    .select((expression) => [
      expression.fn.countAll<number>().as('total'),
      counted(isRecipient(limits, ticks), 'eligible'),
      ...[...conditions].map(([criterion, condition]) => counted(sql`NOT ${condition}`, criterion)),
    ])
    .executeTakeFirstOrThrow();
  return {
    total: row['total'] ?? 0,
    eligible: row['eligible'] ?? 0,
    failing: new Map(
      AWARD_CRITERIA.filter((criterion) => conditions.has(criterion)).map((criterion) => [
        criterion,
        row[criterion] ?? 0,
      ]),
    ),
  };
}
