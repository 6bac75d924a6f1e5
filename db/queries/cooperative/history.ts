import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { CooperativeStatusRow } from '../../schema/cooperative.ts';

export interface StatusChange {
  readonly status: CooperativeStatus;
  readonly sinceOn: PlainDate | null;
  readonly reason: string;
  readonly recordedAt: string;
}

const toStatusChange = (row: CooperativeStatusRow): StatusChange => ({
  status: row.status,
  sinceOn: plainDateOrNull(row.since_on),
  reason: row.reason,
  recordedAt: row.recorded_at,
});

/** Newest first. */
export async function listStatuses(db: ReadHandle, cooperativeId: string): Promise<readonly StatusChange[]> {
  const rows = await db
    .selectFrom('cooperative_status')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toStatusChange);
}

/** The present status of each of the cooperatives that exist. */
export async function readStatuses(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CooperativeStatus>> {
  const statuses = new Map<string, CooperativeStatus>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('cooperative')
      .select(['id', 'status'])
      .where('id', 'in', part)
      .execute();
    for (const row of rows) statuses.set(row.id, row.status);
  }
  return statuses;
}

/** The history of each of the cooperatives, in the order of recording; one without any is left out. */
export async function readStatusHistories(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StatusChange[]>> {
  const histories = new Map<string, StatusChange[]>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('cooperative_status')
      .selectAll()
      .where('cooperative_id', 'in', part)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute();
    for (const row of rows) {
      const history = histories.get(row.cooperative_id) ?? [];
      history.push(toStatusChange(row));
      histories.set(row.cooperative_id, history);
    }
  }
  return histories;
}

/**
 * When changes of these cooperatives were made that have been taken back since, and when they were taken back. A status
 * recorded at such an instant tells nothing of the cooperative: it is a mistake, or what was put over one.
 */
export async function listTakenBackMoments(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const moments = new Map<string, Set<string>>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('change_entry')
      .innerJoin('change_batch', 'change_batch.id', 'change_entry.batch_id')
      .select(['change_entry.cooperative_id', 'change_batch.at'])
      .distinct()
      .where('change_entry.cooperative_id', 'in', part)
      .where((where) =>
        where.or([
          where('change_batch.undone_at', 'is not', null),
          where('change_batch.source', '=', 'undo'),
        ]),
      )
      .execute();
    for (const row of rows) {
      const known = moments.get(row.cooperative_id) ?? new Set<string>();
      moments.set(row.cooperative_id, known.add(row.at));
    }
  }
  return moments;
}

/** The status on the cooperatives' own rows, which lists and counts read; the history is insertStatuses'. */
export async function writeStatuses(
  db: WriteHandle,
  ids: readonly string[],
  status: CooperativeStatus,
): Promise<void> {
  for (const part of inParts(ids)) {
    await db.updateTable('cooperative').set({ status }).where('id', 'in', part).execute();
  }
}

export interface ReceivedAward {
  readonly bookYear: number;
  readonly number: string;
}

/** Newest book year first; those of records that were merged into this one too. */
export async function listAwards(db: ReadHandle, cooperativeId: string): Promise<readonly ReceivedAward[]> {
  const rows = await db
    .selectFrom('award_recipient')
    .innerJoin('award_programme', 'award_programme.id', 'award_recipient.programme_id')
    .innerJoin('letter_number', 'letter_number.id', 'award_recipient.letter_number_id')
    .select(['award_programme.book_year', 'letter_number.text'])
    .innerJoin('cooperative', 'cooperative.id', 'award_recipient.cooperative_id')
    .where((where) =>
      where.or([
        where('cooperative.id', '=', cooperativeId),
        where('cooperative.merged_into', '=', cooperativeId),
      ]),
    )
    .where('award_recipient.state', '=', 'awarded')
    .orderBy('award_programme.book_year', 'desc')
    .execute();
  return rows.map((row) => ({ bookYear: row.book_year, number: row.text }));
}
