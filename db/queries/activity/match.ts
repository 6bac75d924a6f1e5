import { sql } from 'kysely';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface NamesakePerson {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  /** In full; whoever shows it masks it. */
  readonly nikKtp: string;
  readonly roles: readonly { readonly position: string; readonly cooperative: string }[];
}

/** People of the register whose names have one of these keys. */
export async function listPeopleNamed(
  db: ReadHandle,
  keys: readonly string[],
): Promise<readonly NamesakePerson[]> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'name_key', 'nik_ktp'])
    .where(isAmongWords(sql.ref('name_key'), keys))
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  const roles = await db
    .selectFrom('cooperative_role')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_role.cooperative_id')
    .select(['cooperative_role.person_id', 'cooperative_role.position', 'cooperative.name'])
    .where(
      isAmongWords(
        sql.ref('cooperative_role.person_id'),
        people.map(({ id }) => id),
      ),
    )
    .orderBy('cooperative.name_key')
    .orderBy('cooperative_role.id')
    .execute();
  return people.map(({ id, name, name_key, nik_ktp }) => ({
    id,
    name,
    nameKey: name_key,
    nikKtp: nik_ktp,
    roles: roles
      .filter((role) => role.person_id === id)
      .map((role) => ({ position: role.position, cooperative: role.name })),
  }));
}

export interface NamesakeCooperative {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly district: string;
  readonly legalEntityNumber: string;
}

/** Cooperatives of the list whose names have one of these keys. */
export async function listCooperativesNamed(
  db: ReadHandle,
  keys: readonly string[],
): Promise<readonly NamesakeCooperative[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'name', 'name_key', 'district_name', 'legal_entity_number'])
    .where(isAmongWords(sql.ref('name_key'), keys))
    .where('is_listed', '=', 1)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nameKey: row.name_key,
    district: row.district_name ?? '',
    legalEntityNumber: row.legal_entity_number,
  }));
}

/** The names of these people, by id. */
export async function namesOfPeople(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where(isAmongWords(sql.ref('id'), ids))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ties a participant to the register, or unties; what was typed stays. */
export async function tieParticipant(
  db: WriteHandle,
  id: string,
  { personId, cooperativeId }: { readonly personId: string | null; readonly cooperativeId: string | null },
  at: string,
): Promise<void> {
  await db
    .updateTable('activity_participant')
    .set({ person_id: personId, cooperative_id: cooperativeId, updated_at: at })
    .where('id', '=', id)
    .execute();
}
