import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { LetterEventRow } from '../../schema/letters.ts';

export type LetterEventKind = LetterEventRow['what'];

export interface LetterEvent {
  readonly at: string;
  readonly who: string;
  readonly what: LetterEventKind;
  readonly revision: number;
  readonly detail: string;
}

/** Writes down what was done with a letter; never altered afterwards. */
export async function insertLetterEvent(
  db: WriteHandle,
  letterId: string,
  event: LetterEvent,
): Promise<void> {
  await db
    .insertInto('letter_event')
    .values({ id: newId(), letter_id: letterId, ...event })
    .execute();
}

/** Newest first. */
export async function listLetterEvents(db: ReadHandle, letterId: string): Promise<readonly LetterEvent[]> {
  const rows = await db
    .selectFrom('letter_event')
    .selectAll()
    .where('letter_id', '=', letterId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ at, who, what, revision, detail }) => ({ at, who, what, revision, detail }));
}
