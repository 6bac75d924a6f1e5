import type { ActivityOverride } from '#rules/evaluation/activity.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { HealthPredicate } from '#rules/rule-book/health-score.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { toRatRecord } from '../cooperative/cooperative.ts';
import type { RatRecord } from '../cooperative/cooperative.ts';
import type { VerificationOutcome } from '#rules/cooperative/register-field.ts';
import type { YearlyFacts } from '#rules/evaluation/yearly-verdict.ts';
import type { ReadHandle } from '../../handles.ts';

export interface EvaluatedCooperative {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly legalEntityNumber: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly status: CooperativeStatus;
  /** Of the latest inspection of the book year; null when it was not inspected. */
  readonly predicate: HealthPredicate | null;
  /** The class of business last confirmed; null when none is. */
  readonly kuk: number | null;
  readonly facts: YearlyFacts;
}

interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * The facts of the listed cooperatives (neither dissolved nor merged) whose id comes after `after`, in the order of
 * ids, at most `limit`: a whole register is read in pieces, so that other requests get their turn in between.
 */
export async function listYearlyFacts(
  db: ReadHandle,
  bookYear: number,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly EvaluatedCooperative[]> {
  const rows = await selectRows(db, bookYear)
    .where('is_listed', '=', 1)
    .where('cooperative.id', '>', after)
    .orderBy('cooperative.id')
    .limit(limit)
    .execute();
  return withHistories(db, bookYear, rows);
}

/** The same of one cooperative, listed or not; undefined when there is none. */
export async function findYearlyFacts(
  db: ReadHandle,
  bookYear: number,
  id: string,
): Promise<EvaluatedCooperative | undefined> {
  const rows = await selectRows(db, bookYear).where('cooperative.id', '=', id).execute();
  return (await withHistories(db, bookYear, rows))[0];
}

function selectRows(db: ReadHandle, bookYear: number) {
  return db
    .selectFrom('cooperative')
    .leftJoin('cooperative_year', (join) =>
      join
        .onRef('cooperative_year.cooperative_id', '=', 'cooperative.id')
        .on('cooperative_year.book_year', '=', bookYear),
    )
    .leftJoin('rat_detail', (join) =>
      join
        .onRef('rat_detail.cooperative_id', '=', 'cooperative.id')
        .on('rat_detail.book_year', '=', bookYear),
    )
    .leftJoin('cooperative_articles', 'cooperative_articles.cooperative_id', 'cooperative.id')
    .select([
      'cooperative.id',
      'name',
      'name_key',
      'legal_entity_number',
      'legal_entity_on',
      'last_rat_on',
      'district_code',
      'district_name',
      'form',
      'status',
      'certificate',
      'certificate_until',
      'nik_koperasi',
      'chair_name',
      'secretary_name',
      'treasurer_name',
      'latest_verification',
      'turnover',
      'cooperative_year.assets',
      'surplus',
      'is_lost',
      'rat_detail.ends_on',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

async function withHistories(
  db: ReadHandle,
  bookYear: number,
  rows: readonly Row[],
): Promise<readonly EvaluatedCooperative[]> {
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const span = { first, last };
  const rats = await ratsOf(db, span);
  const visits = await visitsOf(db, span);
  const overrides = await overridesOf(db, bookYear, span);
  const predicates = await predicatesOf(db, bookYear, span);
  const kuks = await kuksOf(db, span);
  const officers = await everOfficered(db, span);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nameKey: row.name_key,
    legalEntityNumber: row.legal_entity_number,
    districtCode: row.district_code ?? '',
    districtName: row.district_name,
    status: row.status,
    predicate: predicates.get(row.id) ?? null,
    kuk: kuks.get(row.id) ?? null,
    facts: {
      form: row.form,
      foundedOn: plainDateOrNull(row.legal_entity_on),
      certificate: row.certificate,
      certificateUntil: plainDateOrNull(row.certificate_until),
      rats: rats.get(row.id) ?? [],
      lastRatOn: plainDateOrNull(row.last_rat_on),
      bookYearEndsOn: plainDateOrNull(row.ends_on),
      turnover: row.turnover,
      hasFinancialReport: row.turnover !== null || row.assets !== null || row.surplus !== null,
      hasOfficers:
        [row.chair_name, row.secretary_name, row.treasurer_name].some((name) => name !== '') ||
        (officers.has(row.id) ? false : null),
      areArticlesLost: row.is_lost === 1,
      isInOds: row.nik_koperasi !== '',
      visit: visits.get(row.id) ?? null,
      override: overrides.get(row.id) ?? null,
    },
  }));
}

/** Cooperatives of which the register has known an officer, also one whose time is over. */
async function everOfficered(db: ReadHandle, { first, last }: Span): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('cooperative_role')
    .select('cooperative_id')
    .distinct()
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .where('organ', '=', 'pengurus')
    .execute();
  return new Set(rows.map((row) => row.cooperative_id));
}

async function ratsOf(db: ReadHandle, { first, last }: Span) {
  const rows = await db
    .selectFrom('rat')
    .select(['cooperative_id', 'book_year', 'held_on', 'reported_on', 'counted_from'])
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .orderBy('cooperative_id')
    .orderBy('book_year')
    .execute();
  const found = new Map<string, RatRecord[]>();
  for (const row of rows) {
    const rat = toRatRecord(row);
    const list = found.get(row.cooperative_id);
    if (list) list.push(rat);
    else found.set(row.cooperative_id, [rat]);
  }
  return found;
}

async function visitsOf(db: ReadHandle, { first, last }: Span) {
  const rows = await db
    .selectFrom('cooperative_verification')
    .select(['cooperative_id', 'outcome', 'verified_on'])
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .orderBy('verified_on')
    .orderBy('id')
    .execute();
  return new Map(
    rows.map((row): [string, { readonly outcome: VerificationOutcome; readonly on: PlainDate }] => [
      row.cooperative_id,
      { outcome: row.outcome, on: toPlainDate(row.verified_on) },
    ]),
  );
}

async function overridesOf(db: ReadHandle, bookYear: number, { first, last }: Span) {
  const rows = await db
    .selectFrom('evaluation_override')
    .selectAll()
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .where('book_year', '=', bookYear)
    .orderBy('id')
    .execute();
  // The last one counts; one without an activity took the decision back.
  return new Map(
    rows.map(({ cooperative_id: id, activity, reason, set_by: setBy, set_on: setOn }) => {
      const override: ActivityOverride | null =
        activity === null ? null : { activity, reason, setBy, setOn: toPlainDate(setOn) };
      return [id, override] as const;
    }),
  );
}

async function predicatesOf(db: ReadHandle, bookYear: number, { first, last }: Span) {
  const rows = await db
    .selectFrom('health_inspection')
    .select(['cooperative_id', 'predicate'])
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .where('book_year', '=', bookYear)
    .orderBy('inspected_on')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.cooperative_id, row.predicate]));
}

async function kuksOf(db: ReadHandle, { first, last }: Span) {
  const rows = await db
    .selectFrom('cooperative_kuk')
    .select(['cooperative_id', 'confirmed'])
    .where('cooperative_id', '>=', first)
    .where('cooperative_id', '<=', last)
    .orderBy('confirmed_on')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.cooperative_id, row.confirmed]));
}
