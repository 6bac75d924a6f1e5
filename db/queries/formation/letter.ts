import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { FormationLetterRow } from '../../schema/formation.ts';

/** A letter of a formation file that carries a number; its sealed data stand in `paper`. */
export interface FormationLetter {
  readonly id: string;
  readonly formationId: string;
  readonly templateCode: string;
  readonly name: string;
  readonly datedOn: PlainDate;
  readonly numberId: string;
  readonly numberText: string;
  readonly state: 'final' | 'void';
  readonly stateReason: string;
  readonly issuedBy: string;
  readonly issuedAt: string;
}

const toLetter = (row: FormationLetterRow): FormationLetter => ({
  id: row.id,
  formationId: row.formation_id,
  templateCode: row.template_code,
  name: row.name,
  datedOn: toPlainDate(row.dated_on),
  numberId: row.number_id,
  numberText: row.number_text,
  state: row.state,
  stateReason: row.state_reason,
  issuedBy: row.issued_by,
  issuedAt: row.issued_at,
});

/** Newest first. */
export async function listFormationLetters(
  db: ReadHandle,
  formationId: string,
): Promise<readonly FormationLetter[]> {
  const rows = await db
    .selectFrom('formation_letter')
    .selectAll()
    .where('formation_id', '=', formationId)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toLetter);
}

export async function findFormationLetter(db: ReadHandle, id: string): Promise<FormationLetter | undefined> {
  const row = await db.selectFrom('formation_letter').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toLetter(row);
}

export async function insertFormationLetter(
  db: WriteHandle,
  letter: Omit<FormationLetter, 'state' | 'stateReason'>,
): Promise<void> {
  await db
    .insertInto('formation_letter')
    .values({
      id: letter.id,
      formation_id: letter.formationId,
      template_code: letter.templateCode,
      name: letter.name,
      dated_on: letter.datedOn,
      number_id: letter.numberId,
      number_text: letter.numberText,
      state: 'final',
      state_reason: '',
      issued_by: letter.issuedBy,
      issued_at: letter.issuedAt,
    })
    .execute();
}

/** The letter counts no more; it stays with its number. */
export async function voidFormationLetter(db: WriteHandle, id: string, reason: string): Promise<void> {
  await db
    .updateTable('formation_letter')
    .set({ state: 'void', state_reason: reason })
    .where('id', '=', id)
    .execute();
}
