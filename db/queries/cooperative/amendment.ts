import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeAmendmentRow } from '../../schema/evidence.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type AmendmentFacts = {
  readonly number: string;
  readonly amendedOn: PlainDate | null;
  readonly subject: 'anggaran_dasar' | 'data';
  readonly note: string;
};

export type Amendment = AmendmentFacts & { readonly id: string; readonly cooperativeId: string };

function toAmendment(row: CooperativeAmendmentRow): Amendment {
  const { id, number, subject, note } = row;
  const amendedOn = plainDateOrNull(row.amended_on);
  return { id, cooperativeId: row.cooperative_id, number, amendedOn, subject, note };
}

/** Newest first; those without a day last. */
export async function listAmendments(db: ReadHandle, cooperativeId: string): Promise<readonly Amendment[]> {
  const rows = await db
    .selectFrom('cooperative_amendment')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('amended_on', (order) => order.desc().nullsLast())
    .orderBy('id')
    .execute();
  return rows.map(toAmendment);
}

/** The last amendment that has a number: of the history, else the one an import brought without any. */
export async function findLastAmendment(
  db: ReadHandle,
  cooperativeId: string,
): Promise<Pick<Amendment, 'number' | 'amendedOn'> | undefined> {
  const recorded = (await listAmendments(db, cooperativeId)).find(({ number }) => number !== '');
  if (recorded) return recorded;
  const row = await db
    .selectFrom('cooperative')
    .select(['amendment_number', 'amendment_on'])
    .where('id', '=', cooperativeId)
    .executeTakeFirst();
  if (!row || row.amendment_number === '') return undefined;
  const { amendment_number: number, amendment_on: on } = row;
  return { number, amendedOn: plainDateOrNull(on) };
}

export async function findAmendment(db: ReadHandle, id: string): Promise<Amendment | undefined> {
  const row = await db
    .selectFrom('cooperative_amendment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAmendment(row);
}

export async function writeAmendment(db: WriteHandle, amendment: Amendment, at: string): Promise<void> {
  const { id, cooperativeId, number, amendedOn, subject, note } = amendment;
  const facts = { number, amended_on: amendedOn, subject, note };
  await db
    .insertInto('cooperative_amendment')
    .values({ id, cooperative_id: cooperativeId, recorded_at: at, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteAmendment(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_amendment').where('id', '=', id).execute();
}
