import { sql } from 'kysely';
import { normalisePersonName } from '#rules/person-name.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { Person } from './person.ts';

export interface PastRetention {
  readonly id: string;
  readonly name: string;
  readonly lastEndedOn: PlainDate;
}

/** People all of whose terms ended before a day and whose data still stand, the longest ended first. */
export async function listPastRetention(
  db: ReadHandle,
  before: PlainDate,
  limit: number,
): Promise<readonly PastRetention[]> {
  const rows = await db
    .selectFrom('cooperative_role as role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .leftJoin('person_anonymised as gone', 'gone.person_id', 'person.id')
    .select((expression) => [
      'person.id',
      'person.name',
      expression.fn.max<string>('role.ends_on').as('last_ended_on'),
    ])
    .where('gone.person_id', 'is', null)
    .groupBy(['person.id', 'person.name'])
    // A term without an end is a term that is still held.
    .having(sql<boolean>`count(role.ends_on) = count(*) AND max(role.ends_on) < ${before}`)
    .orderBy('last_ended_on')
    .orderBy('person.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    lastEndedOn: toPlainDate(row.last_ended_on),
  }));
}

interface Anonymising {
  /** What stands where the name was. */
  readonly name: string;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

/** The five names a register keeps on the cooperative's own row. */
const NAME_COLUMNS = [
  'chair_name',
  'secretary_name',
  'treasurer_name',
  'supervisor_name',
  'manager_name',
] as const;

/** Texts of a cooperative's history in which the person's words may stand: table, column, what ties it to it. */
const HISTORIES = [
  ['change_entry', 'before_json'],
  ['change_entry', 'after_json'],
  ['change_entry', 'before_text'],
  ['change_entry', 'after_text'],
  ['import_change', 'before_json'],
  ['import_change', 'after_json'],
] as const;

/**
 * Empties every place that names the person: the record, founders of the same NIK KTP, names on the cooperatives' own
 * rows and the values of their change log and imports. Roles, founders and seals keep their number.
 */
export async function anonymisePerson(
  db: WriteHandle,
  person: Person,
  { name, reason, who, at }: Anonymising,
): Promise<{ readonly roles: number; readonly founders: number }> {
  const roles = await db
    .selectFrom('cooperative_role')
    .select('cooperative_id')
    .where('person_id', '=', person.id)
    .execute();
  const cooperativeIds = [...new Set(roles.map((role) => role.cooperative_id))];
  await db
    .updateTable('person')
    .set({
      name,
      name_key: normalisePersonName(name),
      nik_ktp: '',
      born_on: null,
      address: '',
      phone: '',
      updated_at: at,
    })
    .where('id', '=', person.id)
    .execute();
  const founders =
    person.nikKtp === ''
      ? 0n
      : (
          await db
            .updateTable('formation_founder')
            .set({ name, nik_ktp: '', born_on: null, address: '' })
            .where('nik_ktp', '=', person.nikKtp)
            .executeTakeFirst()
        ).numUpdatedRows;
  await scrubCooperatives(db, person, cooperativeIds, name);
  await db
    .insertInto('person_anonymised')
    .values({ person_id: person.id, reason, who, at })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute();
  return { roles: roles.length, founders: Number(founders) };
}

async function scrubCooperatives(
  db: WriteHandle,
  person: Person,
  cooperativeIds: readonly string[],
  name: string,
): Promise<void> {
  const words = [person.name, person.nikKtp, person.phone, person.address].filter((word) => word.length > 2);
  for (const id of cooperativeIds) {
    for (const column of NAME_COLUMNS) {
      await sql`UPDATE cooperative SET ${sql.ref(column)} = ${name}
        WHERE id = ${id} AND ${sql.ref(column)} = ${person.name}`.execute(db);
    }
    for (const word of words) {
      await sql`UPDATE change_batch SET title = replace(title, ${word}, ${name})
        WHERE id IN (SELECT batch_id FROM change_entry WHERE cooperative_id = ${id})`.execute(db);
    }
    for (const [table, column] of HISTORIES) {
      for (const word of words) {
        // Within a JSON text the word stands as JSON writes it: quotes and backslashes escaped.
        const written = column.endsWith('_json') ? JSON.stringify(word).slice(1, -1) : word;
        await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = replace(${sql.ref(column)}, ${written}, ${name})
          WHERE cooperative_id = ${id} AND ${sql.ref(column)} LIKE ${`%${written.replace(/[%_\\]/g, '_')}%`}`.execute(
          db,
        );
      }
    }
  }
}
