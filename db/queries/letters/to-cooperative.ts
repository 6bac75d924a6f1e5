import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

export interface ReceivedLetter {
  readonly datedOn: PlainDate;
  readonly number: string;
  readonly subject: string;
  readonly templateName: string;
  /** Null: it has its number and nobody has said yet that it went out. */
  readonly sentOn: PlainDate | null;
  readonly isSent: boolean;
}

/** Numbered letters of the office to a cooperative, newest first; drafts are none yet, void ones none any more. */
export async function listLettersTo(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly ReceivedLetter[]> {
  const rows = await db
    .selectFrom('letter_recipient')
    .innerJoin('letter', 'letter.id', 'letter_recipient.letter_id')
    .select(['dated_on', 'number_text', 'subject', 'template_name', 'sent_on', 'state'])
    .where('cooperative_id', '=', cooperativeId)
    .where('state', 'in', ['final', 'sent'])
    .orderBy('dated_on', 'desc')
    .orderBy('letter.id', 'desc')
    .execute();
  return rows.map((row) => ({
    datedOn: toPlainDate(row.dated_on),
    number: row.number_text,
    subject: row.subject,
    templateName: row.template_name,
    sentOn: plainDateOrNull(row.sent_on),
    isSent: row.state === 'sent',
  }));
}
