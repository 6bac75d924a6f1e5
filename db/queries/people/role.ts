import type { RoleOrgan } from '#rules/cooperative/register-field.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';
import type { CooperativeRoleRow, PersonRow } from '../../schema/people.ts';
import { toPerson } from './person.ts';
import type { Person } from './person.ts';

export interface RoleFacts {
  readonly cooperativeId: string;
  readonly personId: string;
  readonly organ: RoleOrgan;
  readonly position: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
}

export interface Role extends RoleFacts {
  readonly id: string;
  readonly importId: string | null;
}

export interface HeldRole extends Role {
  readonly person: Person;
}

function toRole(row: CooperativeRoleRow): Role {
  const { id, organ, position } = row;
  return {
    id,
    organ,
    position,
    cooperativeId: row.cooperative_id,
    personId: row.person_id,
    startsOn: plainDateOrNull(row.starts_on),
    endsOn: plainDateOrNull(row.ends_on),
    importId: row.import_id,
  };
}

/** Newest term first; a term without a beginning comes last. */
const newestFirst = <Held extends Role>(a: Held, b: Held): number =>
  (b.startsOn ?? '').localeCompare(a.startsOn ?? '') || a.id.localeCompare(b.id);

async function withPeople(db: ReadHandle, rows: readonly CooperativeRoleRow[]): Promise<readonly HeldRole[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map((row) => row.person_id))];
  const people = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  const byId = new Map<string, PersonRow>(people.map((person) => [person.id, person]));
  return rows
    .flatMap((row) => {
      const person = byId.get(row.person_id);
      return person ? [{ ...toRole(row), person: toPerson(person) }] : [];
    })
    .sort(newestFirst);
}

/** Every role of a cooperative, present and past, newest term first. */
export async function listRoles(db: ReadHandle, cooperativeId: string): Promise<readonly HeldRole[]> {
  return listRolesOfCooperatives(db, [cooperativeId]);
}

/** The same for some hundred cooperatives at once. */
export async function listRolesOfCooperatives(
  db: ReadHandle,
  cooperativeIds: readonly string[],
): Promise<readonly HeldRole[]> {
  if (cooperativeIds.length === 0) return [];
  const rows = await db
    .selectFrom('cooperative_role')
    .selectAll()
    .where('cooperative_id', 'in', cooperativeIds)
    .execute();
  return withPeople(db, rows);
}

/** Every role of a person in all cooperatives, newest term first. */
export async function listRolesOfPerson(db: ReadHandle, personId: string): Promise<readonly HeldRole[]> {
  const rows = await db
    .selectFrom('cooperative_role')
    .selectAll()
    .where('person_id', '=', personId)
    .execute();
  return withPeople(db, rows);
}

export async function findRole(db: ReadHandle, id: string): Promise<Role | undefined> {
  const row = await db.selectFrom('cooperative_role').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRole(row);
}

export async function insertRoles(db: WriteHandle, roles: readonly Role[], at: string): Promise<void> {
  const rows = roles.map((role) => ({
    id: role.id,
    cooperative_id: role.cooperativeId,
    person_id: role.personId,
    organ: role.organ,
    position: role.position,
    starts_on: role.startsOn,
    ends_on: role.endsOn,
    import_id: role.importId,
    ended_by_import: null,
    recorded_at: at,
  }));
  await insertRows(db, 'cooperative_role', rows);
}

/** From here on the role is the office's own: an import that brought it no longer owns it. */
export async function updateRole(db: WriteHandle, id: string, facts: RoleFacts): Promise<void> {
  await db
    .updateTable('cooperative_role')
    .set({
      person_id: facts.personId,
      organ: facts.organ,
      position: facts.position,
      starts_on: facts.startsOn,
      ends_on: facts.endsOn,
      import_id: null,
      ended_by_import: null,
    })
    .where('id', '=', id)
    .execute();
}

export async function deleteRole(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_role').where('id', '=', id).execute();
}

/** Ends open terms because `importId` named successors; `reopenRolesEndedBy` takes it back. */
export async function endRolesByImport(
  db: WriteHandle,
  ids: readonly string[],
  endsOn: PlainDate,
  importId: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('cooperative_role')
    .set({ ends_on: endsOn, ended_by_import: importId })
    .where('id', 'in', ids)
    .execute();
}

export async function reopenRolesEndedBy(db: WriteHandle, importId: string): Promise<void> {
  await db
    .updateTable('cooperative_role')
    .set({ ends_on: null, ended_by_import: null })
    .where('ended_by_import', '=', importId)
    .execute();
}

export async function deleteRolesOfImport(db: WriteHandle, importId: string): Promise<void> {
  await db.deleteFrom('cooperative_role').where('import_id', '=', importId).execute();
}
