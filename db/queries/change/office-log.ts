import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

/** Writes down what the office must account for later. The detail never holds the personal number itself. */
export async function insertOfficeLog(
  db: WriteHandle,
  what: string,
  detail: Readonly<Record<string, string | number | null>>,
  at: string,
): Promise<void> {
  await db
    .insertInto('office_log')
    .values({ id: newId(), at, what, detail_json: JSON.stringify(detail) })
    .execute();
}

export interface OfficeLogEntry {
  readonly at: string;
  readonly detailJson: string;
}

/** What was written down under one word, newest first. */
export async function listOfficeLog(db: ReadHandle, what: string): Promise<readonly OfficeLogEntry[]> {
  const rows = await db
    .selectFrom('office_log')
    .select(['at', 'detail_json'])
    .where('what', '=', what)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({ at: row.at, detailJson: row.detail_json }));
}
