import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { LetterRow } from '../../schema/letters.ts';

/** A letter of the office that answers one that came in. */
export interface IncomingReply {
  readonly letterId: string;
  readonly state: LetterRow['state'];
  /** As printed; empty while it is a draft. */
  readonly number: string;
  readonly datedOn: PlainDate;
  readonly subject: string;
}

/** The letters that answer one, oldest first. */
export async function listReplies(db: ReadHandle, incomingId: string): Promise<readonly IncomingReply[]> {
  const rows = await db
    .selectFrom('incoming_reply as reply')
    .innerJoin('letter', 'letter.id', 'reply.letter_id')
    .select(['letter.id', 'letter.state', 'letter.number_text', 'letter.dated_on', 'letter.subject'])
    .where('reply.incoming_id', '=', incomingId)
    .orderBy('reply.made_at')
    .orderBy('letter.id')
    .execute();
  return rows.map(({ id, state, number_text: number, dated_on: datedOn, subject }) => ({
    letterId: id,
    state,
    number,
    subject,
    datedOn: toPlainDate(datedOn),
  }));
}

/** What a letter of the office answers, as the agenda names it. */
export interface AnsweredLetter {
  readonly id: string;
  readonly agendaYear: number;
  readonly agendaNumber: number;
  readonly sender: string;
  readonly subject: string;
}

export async function listAnswered(db: ReadHandle, letterId: string): Promise<readonly AnsweredLetter[]> {
  return db
    .selectFrom('incoming_reply as reply')
    .innerJoin('incoming_letter as incoming', 'incoming.id', 'reply.incoming_id')
    .select([
      'incoming.id',
      'incoming.agenda_year as agendaYear',
      'incoming.agenda_number as agendaNumber',
      'incoming.sender',
      'incoming.subject',
    ])
    .where('reply.letter_id', '=', letterId)
    .orderBy('reply.made_at')
    .execute();
}

export async function insertReply(
  db: WriteHandle,
  reply: { readonly incomingId: string; readonly letterId: string; readonly at: string },
): Promise<void> {
  await db
    .insertInto('incoming_reply')
    .values({ incoming_id: reply.incomingId, letter_id: reply.letterId, made_at: reply.at })
    .execute();
}
