import type { Activity } from '#rules/evaluation/activity.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { newId } from '../../new-id.ts';

/** One closing of a book year; the latest one without a reopening is in force. */
export interface Closing {
  readonly id: string;
  readonly bookYear: number;
  readonly version: number;
  readonly cutOffOn: PlainDate;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly rulesJson: string;
  readonly rowCount: number;
  readonly sha256: string;
  readonly reopening: {
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  } | null;
}

/** Every closing of a book year, oldest version first. */
export async function listClosings(db: ReadHandle, bookYear: number): Promise<readonly Closing[]> {
  const rows = await db
    .selectFrom('evaluation')
    .leftJoin('evaluation_reopening', 'evaluation_reopening.evaluation_id', 'evaluation.id')
    .selectAll('evaluation')
    .select(['reopened_at', 'reopened_by', 'evaluation_reopening.reason as reopen_reason'])
    .where('book_year', '=', bookYear)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bookYear: row.book_year,
    version: row.version,
    cutOffOn: toPlainDate(row.cut_off_on),
    closedAt: row.closed_at,
    closedBy: row.closed_by,
    rulesJson: row.rules_json,
    rowCount: row.row_count,
    sha256: row.sha256,
    reopening:
      row.reopened_at === null
        ? null
        : { at: row.reopened_at, by: row.reopened_by ?? '', reason: row.reopen_reason ?? '' },
  }));
}

/** The closing in force, or undefined while the book year is open. */
export async function findClosing(db: ReadHandle, bookYear: number): Promise<Closing | undefined> {
  const last = (await listClosings(db, bookYear)).at(-1);
  return last?.reopening === null ? last : undefined;
}

export async function insertClosing(db: WriteHandle, closing: Omit<Closing, 'reopening'>): Promise<void> {
  await db
    .insertInto('evaluation')
    .values({
      id: closing.id,
      book_year: closing.bookYear,
      version: closing.version,
      cut_off_on: closing.cutOffOn,
      closed_at: closing.closedAt,
      closed_by: closing.closedBy,
      rules_json: closing.rulesJson,
      row_count: closing.rowCount,
      sha256: closing.sha256,
    })
    .execute();
}

export interface StoredVerdict {
  readonly position: number;
  readonly cooperativeId: string;
  readonly verdictJson: string;
}

const ROWS_PER_STATEMENT = 500;

export async function insertVerdicts(
  db: WriteHandle,
  evaluationId: string,
  verdicts: readonly StoredVerdict[],
): Promise<void> {
  for (const part of inParts(verdicts, ROWS_PER_STATEMENT)) {
    const rows = part.map(({ position, cooperativeId, verdictJson }) => ({
      evaluation_id: evaluationId,
      position,
      cooperative_id: cooperativeId,
      verdict_json: verdictJson,
    }));
    await db.insertInto('evaluation_verdict').values(rows).execute();
  }
}

export interface Standing {
  readonly cooperativeId: string;
  readonly grade: string;
  readonly localClass: string;
}

/** Grade and class of each verdict, beside its sealed text, for recaps to count by. */
export async function insertStandings(
  db: WriteHandle,
  evaluationId: string,
  standings: readonly Standing[],
): Promise<void> {
  for (const part of inParts(standings, ROWS_PER_STATEMENT)) {
    const rows = part.map(({ cooperativeId, grade, localClass }) => ({
      evaluation_id: evaluationId,
      cooperative_id: cooperativeId,
      grade,
      local_class: localClass,
    }));
    await db.insertInto('evaluation_standing').values(rows).execute();
  }
}

/** Stores the shared sentences; their number is their place in the list. */
export async function insertClosingReasons(
  db: WriteHandle,
  evaluationId: string,
  reasons: readonly string[],
): Promise<void> {
  const numbered = reasons.map((json, number) => ({
    evaluation_id: evaluationId,
    number,
    reason_json: json,
  }));
  for (const rows of inParts(numbered, ROWS_PER_STATEMENT)) {
    await db
      .insertInto('evaluation_reason')
      .values([...rows])
      .execute();
  }
}

/** Stored verdicts after a position, in the order of the list. */
export async function listVerdicts(
  db: ReadHandle,
  evaluationId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly StoredVerdict[]> {
  const rows = await db
    .selectFrom('evaluation_verdict')
    .select(['position', 'cooperative_id', 'verdict_json'])
    .where('evaluation_id', '=', evaluationId)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    position: row.position,
    cooperativeId: row.cooperative_id,
    verdictJson: row.verdict_json,
  }));
}

/** One cooperative's stored verdict; undefined when it was not judged. */
export async function findVerdict(
  db: ReadHandle,
  evaluationId: string,
  cooperativeId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('evaluation_verdict')
    .select('verdict_json')
    .where('evaluation_id', '=', evaluationId)
    .where('cooperative_id', '=', cooperativeId)
    .executeTakeFirst();
  return row?.verdict_json;
}

/** Some of the stored sentences, by their numbers. */
export async function findClosingReasons(
  db: ReadHandle,
  evaluationId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('evaluation_reason')
    .select(['number', 'reason_json'])
    .where('evaluation_id', '=', evaluationId)
    .where('number', 'in', numbers)
    .execute();
  return new Map(rows.map((row) => [row.number, row.reason_json]));
}

/** The stored sentences of a closing, in the order of their numbers. */
export async function listClosingReasons(db: ReadHandle, evaluationId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('evaluation_reason')
    .select('reason_json')
    .where('evaluation_id', '=', evaluationId)
    .orderBy('number')
    .execute();
  return rows.map((row) => row.reason_json);
}

export async function insertReopening(
  db: WriteHandle,
  evaluationId: string,
  { at, by, reason }: NonNullable<Closing['reopening']>,
): Promise<void> {
  await db
    .insertInto('evaluation_reopening')
    .values({ evaluation_id: evaluationId, reopened_at: at, reopened_by: by, reason })
    .execute();
}

export interface NewOverride {
  readonly cooperativeId: string;
  readonly bookYear: number;
  /** Null takes the decision back. */
  readonly activity: Activity | null;
  readonly reason: string;
  readonly setAt: string;
  readonly setOn: PlainDate;
  readonly setBy: string;
}

export async function insertOverride(db: WriteHandle, override: NewOverride): Promise<void> {
  await db
    .insertInto('evaluation_override')
    .values({
      id: newId(),
      cooperative_id: override.cooperativeId,
      book_year: override.bookYear,
      activity: override.activity,
      reason: override.reason,
      set_at: override.setAt,
      set_on: override.setOn,
      set_by: override.setBy,
    })
    .execute();
}
