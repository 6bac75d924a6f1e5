import { sql } from 'kysely';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';
import type { PersonRow } from '../../schema/people.ts';

export interface PersonFacts {
  readonly name: string;
  /** In full; whoever shows it masks it. */
  readonly nikKtp: string;
  readonly bornOn: PlainDate | null;
  readonly sex: 'L' | 'P' | null;
  readonly address: string;
  readonly phone: string;
}

export interface Person extends PersonFacts {
  readonly id: string;
  readonly nameKey: string;
}

export function toPerson(row: PersonRow): Person {
  const { id, name, sex, address, phone } = row;
  return {
    id,
    name,
    sex,
    address,
    phone,
    nameKey: row.name_key,
    nikKtp: row.nik_ktp,
    bornOn: plainDateOrNull(row.born_on),
  };
}

function toFactsRow({ name, nikKtp, bornOn, sex, address, phone }: PersonFacts) {
  return { name, name_key: normalisePersonName(name), nik_ktp: nikKtp, born_on: bornOn, sex, address, phone };
}

export async function findPerson(db: ReadHandle, id: string): Promise<Person | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toPerson(row);
}

export interface NewPerson extends PersonFacts {
  readonly id: string;
  readonly importId: string | null;
}

export async function insertPeople(db: WriteHandle, people: readonly NewPerson[], at: string): Promise<void> {
  const rows = people.map((person) => ({
    id: person.id,
    import_id: person.importId,
    created_at: at,
    updated_at: at,
    ...toFactsRow(person),
  }));
  await insertRows(db, 'person', rows);
}

/** False when there is no such person. */
export async function updatePerson(
  db: WriteHandle,
  id: string,
  facts: PersonFacts,
  at: string,
): Promise<boolean> {
  const result = await db
    .updateTable('person')
    .set({ ...toFactsRow(facts), updated_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const ownsNothing = sql<boolean>`NOT EXISTS (SELECT 1 FROM umkm WHERE umkm.owner_id = person.id)`;

/** Removes a person nobody's role refers to any more (foreign keys refuse otherwise); the owner of a business stays. */
export async function deletePerson(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('person').where('id', '=', id).where(ownsNothing).execute();
}

/** People an import brought who hold no role any more. */
export async function deleteRolelessPeopleOfImport(db: WriteHandle, importId: string): Promise<void> {
  await db
    .deleteFrom('person')
    .where('import_id', '=', importId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('cooperative_role')
            .select('cooperative_role.id')
            .whereRef('cooperative_role.person_id', '=', 'person.id'),
        ),
      ),
    )
    .where(ownsNothing)
    .execute();
}

/** Another person with this NIK KTP, where one was entered. */
export async function findByNik(
  db: ReadHandle,
  nikKtp: string,
  exceptId: string,
): Promise<Person | undefined> {
  if (nikKtp === '') return undefined;
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('nik_ktp', '=', nikKtp)
    .where('id', '<>', exceptId)
    .orderBy('id')
    .executeTakeFirst();
  return row && toPerson(row);
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** In full; whoever shows it masks it. */
  readonly nikKtp: string;
  /** Names of the cooperatives where the person has a role, in their order. */
  readonly cooperatives: readonly string[];
}

/** People whose name contains every word, or whose NIK KTP begins with the digits, by name. */
export async function searchPeople(
  db: ReadHandle,
  text: string,
  limit: number,
): Promise<readonly FoundPerson[]> {
  const digits = text.replace(/[\s.-]/g, '');
  const isNumber = /^\d{4,}$/.test(digits);
  const words = normalisePersonName(text)
    .split(' ')
    .filter((word) => word !== '');
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'nik_ktp'])
    .where((where) =>
      isNumber
        ? where('nik_ktp', 'like', `${digits}%`)
        : where.and(words.map((word) => where('name_key', 'like', `%${word}%`))),
    )
    .orderBy('name_key')
    .orderBy('id')
    .limit(limit)
    .execute();
  if (people.length === 0) return [];
  const roles = await db
    .selectFrom('cooperative_role')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_role.cooperative_id')
    .select(['cooperative_role.person_id', 'cooperative.name', 'cooperative.name_key'])
    .distinct()
    .where(
      'cooperative_role.person_id',
      'in',
      people.map(({ id }) => id),
    )
    .orderBy('cooperative.name_key')
    .execute();
  return people.map(({ id, name, nik_ktp }) => ({
    id,
    name,
    nikKtp: nik_ktp,
    cooperatives: roles.filter((role) => role.person_id === id).map((role) => role.name),
  }));
}

/** Roles of other people with the same normalised name: perhaps the same person, perhaps not. */
export async function listNamesakeRoles(db: ReadHandle, person: Person) {
  const rows = await db
    .selectFrom('person')
    .innerJoin('cooperative_role', 'cooperative_role.person_id', 'person.id')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_role.cooperative_id')
    .select([
      'person.id',
      'person.name',
      'cooperative.id as cooperative_id',
      'cooperative.name as cooperative_name',
      'cooperative_role.position',
    ])
    .where('person.name_key', '=', person.nameKey)
    .where('person.id', '<>', person.id)
    .orderBy('cooperative.name_key')
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    position: row.position,
  }));
}
