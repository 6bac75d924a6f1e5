import type { CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

export interface StatusChange {
  readonly status: CooperativeStatus;
  readonly sinceOn: PlainDate | null;
  readonly reason: string;
  readonly recordedAt: string;
}

/** Newest first. */
export async function listStatuses(db: ReadHandle, cooperativeId: string): Promise<readonly StatusChange[]> {
  const rows = await db
    .selectFrom('cooperative_status')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    status: row.status,
    sinceOn: row.since_on === null ? null : toPlainDate(row.since_on),
    reason: row.reason,
    recordedAt: row.recorded_at,
  }));
}

/** The status on the cooperative's own row, which lists and counts read; the history is insertStatus's. */
export async function writeStatus(
  db: WriteHandle,
  cooperativeId: string,
  status: CooperativeStatus,
): Promise<void> {
  await db.updateTable('cooperative').set({ status }).where('id', '=', cooperativeId).execute();
}

export interface ReceivedAward {
  readonly bookYear: number;
  readonly number: string;
}

/** Newest book year first. */
export async function listAwards(db: ReadHandle, cooperativeId: string): Promise<readonly ReceivedAward[]> {
  const rows = await db
    .selectFrom('award_recipient')
    .innerJoin('award_programme', 'award_programme.id', 'award_recipient.programme_id')
    .innerJoin('letter_number', 'letter_number.id', 'award_recipient.letter_number_id')
    .select(['award_programme.book_year', 'letter_number.text'])
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('award_programme.book_year', 'desc')
    .execute();
  return rows.map((row) => ({ bookYear: row.book_year, number: row.text }));
}
