import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A relation that somebody declared, with what proves it. */
export interface Kinship {
  readonly id: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly firstName: string;
  readonly secondName: string;
  readonly relation: string;
  readonly declaredOn: PlainDate | null;
  readonly evidence: string;
  /** A scan kept with one of the cooperatives. */
  readonly documentId: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export interface NewKinship extends Omit<Kinship, 'firstName' | 'secondName'> {}

/** Declared relations that stand, of these people or (null) of all, in the order they were written down. */
export async function listKinships(
  db: ReadHandle,
  personIds: readonly string[] | null,
): Promise<readonly Kinship[]> {
  if (personIds?.length === 0) return [];
  const rows = await db
    .selectFrom('person_kinship as kin')
    .innerJoin('person as first', 'first.id', 'kin.first_id')
    .innerJoin('person as second', 'second.id', 'kin.second_id')
    .selectAll('kin')
    .select(['first.name as first_name', 'second.name as second_name'])
    .where('kin.removed_at', 'is', null)
    .$if(personIds !== null, (query) =>
      query.where((where) =>
        where.or([
          where('kin.first_id', 'in', [...(personIds ?? [])]),
          where('kin.second_id', 'in', [...(personIds ?? [])]),
        ]),
      ),
    )
    .orderBy('kin.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    firstId: row.first_id,
    secondId: row.second_id,
    firstName: row.first_name,
    secondName: row.second_name,
    relation: row.relation,
    declaredOn: plainDateOrNull(row.declared_on),
    evidence: row.evidence,
    documentId: row.document_id,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }));
}

export async function insertKinship(db: WriteHandle, kin: NewKinship): Promise<void> {
  await db
    .insertInto('person_kinship')
    .values({
      id: kin.id,
      first_id: kin.firstId,
      second_id: kin.secondId,
      relation: kin.relation,
      declared_on: kin.declaredOn,
      evidence: kin.evidence,
      document_id: kin.documentId,
      recorded_by: kin.recordedBy,
      recorded_at: kin.recordedAt,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

/** @returns false when no declaration of that id stands */
export async function markKinshipRemoved(
  db: WriteHandle,
  id: string,
  reason: string,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person_kinship')
    .set({ removed_at: at, removed_reason: reason })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Declarations of a record that became another one go along with it; one between the two says nothing any more. */
export async function moveKinships(db: WriteHandle, fromId: string, toId: string): Promise<void> {
  await db
    .updateTable('person_kinship')
    .set({ first_id: toId })
    .where('first_id', '=', fromId)
    .where('second_id', '<>', toId)
    .execute();
  await db
    .updateTable('person_kinship')
    .set({ second_id: toId })
    .where('second_id', '=', fromId)
    .where('first_id', '<>', toId)
    .execute();
}
