import type { WriteHandle } from '../../handles.ts';
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
