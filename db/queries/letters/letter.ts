import { z } from 'zod';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { newId } from '../../new-id.ts';
import type { LetterRow } from '../../schema/letters.ts';
import { readStored } from '../../read-stored.ts';

export type LetterState = LetterRow['state'];

/** What the office entered for a letter; the letter is filled from it each time it is shown, until it is final. */
export interface LetterContent {
  readonly datedOn: PlainDate;
  readonly bookYear: number | null;
  readonly cooperativeIds: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  /** What the list shows of it. */
  readonly subject: string;
  readonly recipientLabel: string;
  /** Its own classification code; empty: the one proposed for its kind. */
  readonly classification: string;
}

export interface NewLetter extends LetterContent {
  readonly templateCode: string;
  readonly templateName: string;
  readonly kind: string;
  readonly series: string;
}

export interface Letter extends NewLetter {
  readonly id: string;
  readonly state: LetterState;
  readonly revision: number;
  readonly recipientCount: number;
  /** The template as it was when the letter became final, or since its text was changed for it alone; else null. */
  readonly templateJson: string | null;
  readonly numberId: string | null;
  readonly numberText: string;
  readonly sentOn: PlainDate | null;
  readonly stateReason: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
}

const letterFields = z.record(z.string(), z.string());

export function toLetter(row: LetterRow, cooperativeIds: readonly string[]): Letter {
  const { id, kind, series, state, revision, subject, classification } = row;
  return {
    id,
    kind,
    series,
    state,
    revision,
    subject,
    classification,
    cooperativeIds,
    templateCode: row.template_code,
    templateName: row.template_name,
    datedOn: toPlainDate(row.dated_on),
    bookYear: row.book_year,
    fields: readStored(letterFields, row.fields_json, `surat ${row.number_text}`),
    recipientLabel: row.recipient_label,
    recipientCount: row.recipient_count,
    templateJson: row.template_json,
    numberId: row.number_id,
    numberText: row.number_text,
    sentOn: plainDateOrNull(row.sent_on),
    stateReason: row.state_reason,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
  };
}

function contentRow(content: LetterContent & Pick<NewLetter, 'templateName'>, numberText: string) {
  const { datedOn, bookYear, cooperativeIds, fields, subject, recipientLabel, templateName } = content;
  const { classification } = content;
  return {
    classification,
    dated_on: datedOn,
    book_year: bookYear,
    subject,
    recipient_label: recipientLabel,
    recipient_count: cooperativeIds.length,
    search_key: [numberText, subject, recipientLabel, templateName].join(' ').toLowerCase(),
    fields_json: JSON.stringify(fields),
  };
}

async function writeRecipients(
  db: WriteHandle,
  id: string,
  cooperativeIds: readonly string[],
): Promise<void> {
  await db.deleteFrom('letter_recipient').where('letter_id', '=', id).execute();
  const rows = cooperativeIds.map((cooperativeId, index) => ({
    letter_id: id,
    position: index + 1,
    cooperative_id: cooperativeId,
  }));
  for (const part of inParts(rows, 300))
    await db
      .insertInto('letter_recipient')
      .values([...part])
      .execute();
}

export async function insertLetter(
  db: WriteHandle,
  letter: NewLetter,
  moment: { readonly at: string; readonly who: string; readonly position: number },
): Promise<string> {
  const id = newId();
  await db
    .insertInto('letter')
    .values({
      id,
      template_code: letter.templateCode,
      template_name: letter.templateName,
      kind: letter.kind,
      series: letter.series,
      state: 'draft',
      ...contentRow(letter, ''),
      created_at: moment.at,
      created_by: moment.who,
      batch_position: moment.position,
      updated_at: moment.at,
    })
    .execute();
  await writeRecipients(db, id, letter.cooperativeIds);
  return id;
}

/** Writes what the office entered anew; state, number and revision stay. */
export async function updateLetterContent(
  db: WriteHandle,
  letter: Pick<Letter, 'id' | 'numberText' | 'templateName'>,
  content: LetterContent,
  at: string,
): Promise<void> {
  await db
    .updateTable('letter')
    .set({
      ...contentRow({ ...content, templateName: letter.templateName }, letter.numberText),
      updated_at: at,
    })
    .where('id', '=', letter.id)
    .execute();
  await writeRecipients(db, letter.id, content.cooperativeIds);
}

export async function findLetter(db: ReadHandle, id: string): Promise<Letter | undefined> {
  const row = await db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const recipients = await db
    .selectFrom('letter_recipient')
    .select('cooperative_id')
    .where('letter_id', '=', id)
    .orderBy('position')
    .execute();
  return toLetter(
    row,
    recipients.map((one) => one.cooperative_id),
  );
}

export interface FinalLetter {
  readonly templateJson: string;
  readonly numberId: string | null;
  readonly numberText: string;
  readonly at: string;
}

export async function finaliseLetter(db: WriteHandle, letter: Letter, final: FinalLetter): Promise<void> {
  await db
    .updateTable('letter')
    .set({
      state: 'final',
      template_json: final.templateJson,
      number_id: final.numberId,
      number_text: final.numberText,
      ...contentRow(letter, final.numberText),
      updated_at: final.at,
    })
    .where('id', '=', letter.id)
    .execute();
}

export async function setLetterState(
  db: WriteHandle,
  id: string,
  change:
    | { readonly state: 'sent'; readonly sentOn: PlainDate; readonly at: string }
    | { readonly state: 'void'; readonly reason: string; readonly at: string },
): Promise<void> {
  const values =
    change.state === 'sent'
      ? { state: change.state, sent_on: change.sentOn }
      : { state: change.state, state_reason: change.reason };
  await db
    .updateTable('letter')
    .set({ ...values, updated_at: change.at })
    .where('id', '=', id)
    .execute();
}

/** A draft's own template, with the text that was written for it alone; null: the office's. */
export async function setLetterTemplate(
  db: WriteHandle,
  id: string,
  templateJson: string | null,
): Promise<void> {
  await db.updateTable('letter').set({ template_json: templateJson }).where('id', '=', id).execute();
}

export async function setLetterRevision(db: WriteHandle, id: string, revision: number): Promise<void> {
  await db.updateTable('letter').set({ revision }).where('id', '=', id).execute();
}
