import type { Selectable } from 'kysely';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { AwardCriteria } from '#rules/rule-book/rule-value.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { AwardProgrammeRow } from '../../schema/award.ts';

/** The one kind of award so far: for RAT, activity and business of a book year. */
const KIND = 'rat';

export type AwardGiver = 'head' | 'regent';

export interface AwardRecipient {
  readonly id: string;
  readonly position: number;
  readonly cooperativeId: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  readonly number: string;
  readonly numberId: string;
}

/** A programme of a book year that was not declared void. */
export interface AwardProgrammeHead {
  readonly id: string;
  readonly bookYear: number;
  readonly state: 'draft' | 'confirmed';
  readonly giver: AwardGiver;
  readonly criteriaJson: string;
  /** The day on the certificates; null in a draft. */
  readonly confirmedOn: PlainDate | null;
}

export interface AwardProgramme extends AwardProgrammeHead {
  readonly confirmedOn: PlainDate;
  /** In the order of the list, those whose award was taken back left out. */
  readonly recipients: readonly AwardRecipient[];
}

function toHead(row: Selectable<AwardProgrammeRow>): AwardProgrammeHead {
  return {
    id: row.id,
    bookYear: row.book_year,
    state: row.state === 'draft' ? 'draft' : 'confirmed',
    giver: row.giver,
    criteriaJson: row.criteria_json,
    confirmedOn: plainDateOrNull(row.confirmed_on),
  };
}

/** The book year's programme, draft or confirmed; a void one is history. */
export async function findProgrammeHead(
  db: ReadHandle,
  bookYear: number,
): Promise<AwardProgrammeHead | undefined> {
  const row = await db
    .selectFrom('award_programme')
    .selectAll()
    .where('book_year', '=', bookYear)
    .where('kind', '=', KIND)
    .where('state', '<>', 'void')
    .executeTakeFirst();
  return row && toHead(row);
}

async function listRecipients(
  db: ReadHandle,
  programmeId: string,
  state: 'awarded' | 'cancelled',
): Promise<readonly (AwardRecipient & { readonly stateReason: string })[]> {
  const rows = await db
    .selectFrom('award_recipient')
    .innerJoin('letter_number', 'letter_number.id', 'award_recipient.letter_number_id')
    .select([
      'award_recipient.id',
      'position',
      'cooperative_id',
      'name',
      'legal_entity_number',
      'district_name',
      'award_recipient.state_reason',
      'letter_number_id',
      'letter_number.text',
    ])
    .where('programme_id', '=', programmeId)
    .where('award_recipient.state', '=', state)
    .orderBy('position')
    .orderBy('award_recipient.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    position: row.position,
    cooperativeId: row.cooperative_id,
    name: row.name,
    legalEntityNumber: row.legal_entity_number,
    districtName: row.district_name,
    number: row.text,
    numberId: row.letter_number_id,
    stateReason: row.state_reason,
  }));
}

/** The confirmed award of a book year with its recipients. */
export async function findAwardProgramme(
  db: ReadHandle,
  bookYear: number,
): Promise<AwardProgramme | undefined> {
  const head = await findProgrammeHead(db, bookYear);
  if (!head || head.confirmedOn === null) return undefined;
  return { ...head, confirmedOn: head.confirmedOn, recipients: await listRecipients(db, head.id, 'awarded') };
}

/** Whose award was taken back, with the reason; the number stays in the book as void. */
export async function listCancelledRecipients(db: ReadHandle, programmeId: string) {
  return listRecipients(db, programmeId, 'cancelled');
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
    .where('state', '=', 'confirmed')
    .where('confirmed_on', '>=', from)
    .where('confirmed_on', '<=', until)
    .orderBy('confirmed_on', 'desc')
    .orderBy('book_year', 'desc')
    .executeTakeFirst();
  return row && findAwardProgramme(db, row.book_year);
}

/** Keeps the draft of a book year: what is asked and who gives it. */
export async function saveProgrammeDraft(
  db: WriteHandle,
  id: string | undefined,
  draft: { readonly bookYear: number; readonly giver: AwardGiver; readonly criteria: AwardCriteria },
): Promise<string> {
  const values = { giver: draft.giver, criteria_json: JSON.stringify(draft.criteria) };
  if (id !== undefined) {
    await db.updateTable('award_programme').set(values).where('id', '=', id).execute();
    return id;
  }
  const created = newId();
  await db
    .insertInto('award_programme')
    .values({ id: created, book_year: draft.bookYear, kind: KIND, state: 'draft', ...values })
    .execute();
  return created;
}

export async function confirmProgramme(
  db: WriteHandle,
  id: string,
  confirmed: { readonly on: PlainDate; readonly at: string },
): Promise<void> {
  await db
    .updateTable('award_programme')
    .set({ state: 'confirmed', confirmed_on: confirmed.on, confirmed_at: confirmed.at })
    .where('id', '=', id)
    .execute();
}

/** Declares a confirmed programme void with all its recipients; the numbers are voided by the caller. */
export async function voidProgramme(
  db: WriteHandle,
  id: string,
  { reason, at }: { readonly reason: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('award_recipient')
    .set({ state: 'cancelled', state_reason: reason, state_at: at })
    .where('programme_id', '=', id)
    .where('state', '=', 'awarded')
    .execute();
  await db
    .updateTable('award_programme')
    .set({ state: 'void', state_reason: reason, voided_at: at })
    .where('id', '=', id)
    .execute();
}

export interface NewRecipient {
  readonly position: number;
  readonly cooperativeId: string;
  readonly letterNumberId: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  readonly reasonsJson: string;
}

export async function insertRecipient(
  db: WriteHandle,
  programme: { readonly id: string; readonly bookYear: number },
  recipient: NewRecipient,
): Promise<void> {
  await db
    .insertInto('award_recipient')
    .values({
      id: newId(),
      programme_id: programme.id,
      book_year: programme.bookYear,
      kind: KIND,
      cooperative_id: recipient.cooperativeId,
      position: recipient.position,
      letter_number_id: recipient.letterNumberId,
      name: recipient.name,
      legal_entity_number: recipient.legalEntityNumber,
      district_name: recipient.districtName,
      reasons_json: recipient.reasonsJson,
    })
    .execute();
}

export async function cancelRecipient(
  db: WriteHandle,
  id: string,
  { reason, at }: { readonly reason: string; readonly at: string },
): Promise<void> {
  await db
    .updateTable('award_recipient')
    .set({ state: 'cancelled', state_reason: reason, state_at: at })
    .where('id', '=', id)
    .execute();
}

/** The reasons each recipient was awarded for, as they were frozen, by cooperative. */
export async function listFrozenReasons(
  db: ReadHandle,
  programmeId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('award_recipient')
    .select(['cooperative_id', 'reasons_json'])
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'awarded')
    .execute();
  return new Map(rows.map((row) => [row.cooperative_id, row.reasons_json]));
}
