import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';

export interface AwardRecipient {
  readonly position: number;
  readonly cooperativeId: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  readonly number: string;
}

export interface AwardProgramme {
  readonly bookYear: number;
  readonly confirmedOn: PlainDate;
  /** In the order of the list. */
  readonly recipients: readonly AwardRecipient[];
}

export async function findAwardProgramme(
  db: ReadHandle,
  bookYear: number,
): Promise<AwardProgramme | undefined> {
  const programme = await db
    .selectFrom('award_programme')
    .selectAll()
    .where('book_year', '=', bookYear)
    .executeTakeFirst();
  if (!programme) return undefined;
  const rows = await db
    .selectFrom('award_recipient')
    .innerJoin('letter_number', 'letter_number.id', 'award_recipient.letter_number_id')
    .select([
      'position',
      'cooperative_id',
      'name',
      'legal_entity_number',
      'district_name',
      'letter_number.text',
    ])
    .where('programme_id', '=', programme.id)
    .orderBy('position')
    .execute();
  return {
    bookYear,
    confirmedOn: toPlainDate(programme.confirmed_on),
    recipients: rows.map((row) => ({
      position: row.position,
      cooperativeId: row.cooperative_id,
      name: row.name,
      legalEntityNumber: row.legal_entity_number,
      districtName: row.district_name,
      number: row.text,
    })),
  };
}

/** The last programme confirmed between two days, or undefined. */
export async function findAwardConfirmedWithin(
  db: ReadHandle,
  from: PlainDate,
  until: PlainDate,
): Promise<AwardProgramme | undefined> {
  const row = await db
    .selectFrom('award_programme')
    .select('book_year')
    .where('confirmed_on', '>=', from)
    .where('confirmed_on', '<=', until)
    .orderBy('confirmed_on', 'desc')
    .orderBy('book_year', 'desc')
    .executeTakeFirst();
  return row && findAwardProgramme(db, row.book_year);
}

export interface NewRecipient {
  readonly cooperativeId: string;
  readonly letterNumberId: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  readonly reasonsJson: string;
}

/** Stores the programme and its recipients in the order given (position 1 first). */
export async function insertAwardProgramme(
  db: WriteHandle,
  programme: {
    readonly bookYear: number;
    readonly confirmedOn: PlainDate;
    readonly criteriaJson: string;
    readonly at: string;
  },
  recipients: readonly NewRecipient[],
): Promise<void> {
  const id = newId();
  await db
    .insertInto('award_programme')
    .values({
      id,
      book_year: programme.bookYear,
      confirmed_on: programme.confirmedOn,
      criteria_json: programme.criteriaJson,
      confirmed_at: programme.at,
    })
    .execute();
  for (const [index, recipient] of recipients.entries()) {
    await db
      .insertInto('award_recipient')
      .values({
        programme_id: id,
        cooperative_id: recipient.cooperativeId,
        position: index + 1,
        letter_number_id: recipient.letterNumberId,
        name: recipient.name,
        legal_entity_number: recipient.legalEntityNumber,
        district_name: recipient.districtName,
        reasons_json: recipient.reasonsJson,
      })
      .execute();
  }
}
