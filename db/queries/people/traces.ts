import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { sql } from 'kysely';
import type { ReadHandle } from '../../handles.ts';
import type { Person } from './person.ts';

/** Where a person stands: cooperatives by office or as a founder, and formation files by NIK KTP or by them. */
export interface PersonTraces {
  readonly cooperativeIds: readonly string[];
  readonly formationIds: readonly string[];
  readonly roles: number;
  /** Consultations of the person as a visitor. */
  readonly consultationIds: readonly string[];
  /** Places of the person in the lists of participants of activities. */
  readonly participationIds: readonly string[];
  /** Businesses that the person owns, those taken out too. */
  readonly umkmIds: readonly string[];
}

export async function findTraces(db: ReadHandle, person: Person): Promise<PersonTraces> {
  const roles = await db
    .selectFrom('cooperative_role')
    .select('cooperative_id')
    .where('person_id', '=', person.id)
    .execute();
  const founded = await db
    .selectFrom('cooperative_founder')
    .select('cooperative_id')
    .where('person_id', '=', person.id)
    .execute();
  const cooperativeIds = [...new Set([...roles, ...founded].map((row) => row.cooperative_id))];
  const files = await db
    .selectFrom('formation')
    .select('id')
    .where((where) =>
      where.or([
        where('cooperative_id', 'in', cooperativeIds.length === 0 ? [''] : cooperativeIds),
        ...(person.nikKtp === ''
          ? []
          : [
              where(
                'id',
                'in',
                db
                  .selectFrom('formation_founder')
                  .select('formation_id')
                  .where('nik_ktp', '=', person.nikKtp),
              ),
            ]),
      ]),
    )
    .orderBy('id')
    .execute();
  return {
    cooperativeIds,
    formationIds: files.map(({ id }) => id),
    roles: roles.length,
    consultationIds: await findVisits(db, person, cooperativeIds),
    participationIds: await findParticipations(db, person, cooperativeIds),
    umkmIds: (await db.selectFrom('umkm').select('id').where('owner_id', '=', person.id).execute()).map(
      ({ id }) => id,
    ),
  };
}

/**
 * Without those whose numbers say that they are several people, where the one who is looked for has none: which of them is
 * meant nobody can tell, and who is not meant must stay.
 */
function withoutNamesakes<Row extends { readonly nik_ktp: string; readonly person_id?: string | null }>(
  rows: readonly Row[],
  { nikKtp }: Pick<Person, 'nikKtp'>,
): readonly Row[] {
  const isByNumber = (row: Row): boolean => row.nik_ktp !== '' && (row.person_id ?? null) === null;
  const numbers = new Set(rows.filter(isByNumber).map((row) => row.nik_ktp));
  return nikKtp !== '' || numbers.size < 2 ? rows : rows.filter((row) => !isByNumber(row));
}

/**
 * Consultations of a person: those with the NIK KTP, and those without another NIK that bear the name, where it is of
 * more than one word, or the cooperative or the telephone is the person's own.
 */
export async function findVisits(
  db: ReadHandle,
  person: Pick<Person, 'nikKtp' | 'phone' | 'nameKey'>,
  cooperativeIds: readonly string[],
): Promise<readonly string[]> {
  const { nikKtp, phone, nameKey } = person;
  const rows = await db
    .selectFrom('consultation')
    .select(['id', 'name_key', 'nik_ktp', 'phone', 'cooperative_id'])
    .where((where) =>
      where.or([where('name_key', '=', nameKey), ...(nikKtp === '' ? [] : [where('nik_ktp', '=', nikKtp)])]),
    )
    .orderBy('id')
    .execute();
  const found = rows.filter((row) => {
    if (nikKtp !== '' && row.nik_ktp !== '') return row.nik_ktp === nikKtp;
    if (row.name_key !== nameKey) return false;
    const isNear = row.cooperative_id !== null && cooperativeIds.includes(row.cooperative_id);
    // Where nothing ties a visit to the person, one word of a name says nothing about who came.
    return isNear || nameKey.includes(' ') || (phone !== '' && row.phone === phone);
  });
  return withoutNamesakes(found, person).map(({ id }) => id);
}

/**
 * Participations of a person: those tied to the record or with the NIK KTP, and those without another of either that
 * bear the name, where it is of more than one word or the cooperative is the person's own.
 */
export async function findParticipations(
  db: ReadHandle,
  person: Pick<Person, 'id' | 'nikKtp' | 'nameKey'>,
  cooperativeIds: readonly string[],
): Promise<readonly string[]> {
  const { id, nikKtp, nameKey } = person;
  const rows = await db
    .selectFrom('activity_participant')
    .select(['id', 'person_id', 'name_key', 'nik_ktp', 'cooperative_id'])
    .where((where) =>
      where.or([
        where('person_id', '=', id),
        where('name_key', '=', nameKey),
        ...(nikKtp === '' ? [] : [where('nik_ktp', '=', nikKtp)]),
      ]),
    )
    .orderBy('id')
    .execute();
  const found = rows.filter((row) => {
    if (row.person_id !== null) return row.person_id === id;
    if (nikKtp !== '' && row.nik_ktp !== '') return row.nik_ktp === nikKtp;
    const isNear = row.cooperative_id !== null && cooperativeIds.includes(row.cooperative_id);
    return row.name_key === nameKey && (isNear || nameKey.includes(' '));
  });
  return withoutNamesakes(found, person).map((row) => row.id);
}

export interface FilePerson {
  readonly formationId: string;
  readonly organ: 'pendiri' | 'pengurus' | 'pengawas';
  readonly position: number;
  readonly name: string;
  readonly nikKtp: string;
}

/** Founders and board members of formation files. */
export async function listFilePeople(
  db: ReadHandle,
  formationIds: readonly string[],
): Promise<readonly FilePerson[]> {
  if (formationIds.length === 0) return [];
  const founders = await db
    .selectFrom('formation_founder')
    .select(['formation_id', 'position', 'name', 'nik_ktp'])
    .where('formation_id', 'in', [...formationIds])
    .execute();
  const officers = await db
    .selectFrom('formation_officer')
    .select(['formation_id', 'organ', 'position', 'name'])
    .where('formation_id', 'in', [...formationIds])
    .execute();
  return [
    ...founders.map((row) => ({
      formationId: row.formation_id,
      organ: 'pendiri' as const,
      position: row.position,
      name: row.name,
      nikKtp: row.nik_ktp,
    })),
    ...officers.map((row) => ({
      formationId: row.formation_id,
      organ: row.organ,
      position: row.position,
      name: row.name,
      nikKtp: '',
    })),
  ];
}

/** A founder is the person by NIK KTP; without one on either side, and for board members, the name decides. */
export function isThePerson(found: FilePerson, person: Pick<Person, 'name' | 'nikKtp'>): boolean {
  if (found.nikKtp !== '' && person.nikKtp !== '') return found.nikKtp === person.nikKtp;
  return normalisePersonName(found.name) === normalisePersonName(person.name);
}

export interface PastFounder {
  readonly id: string;
  readonly name: string;
  readonly meetingOn: PlainDate;
}

/** Founders without any office whose last founding meeting lies before a day and whose data still stand. */
export async function listPastFounders(
  db: ReadHandle,
  before: PlainDate,
  limit: number,
): Promise<readonly PastFounder[]> {
  const rows = await db
    .selectFrom('cooperative_founder as founder')
    .innerJoin('person', 'person.id', 'founder.person_id')
    .innerJoin('formation', 'formation.cooperative_id', 'founder.cooperative_id')
    .leftJoin('person_anonymised as gone', 'gone.person_id', 'person.id')
    .leftJoin('cooperative_role as role', 'role.person_id', 'person.id')
    .select((expression) => [
      'person.id',
      'person.name',
      expression.fn.max<string>('formation.meeting_on').as('meeting_on'),
    ])
    .where('gone.person_id', 'is', null)
    .where('role.id', 'is', null)
    .groupBy(['person.id', 'person.name'])
    .having(sql<boolean>`max(formation.meeting_on) < ${before}`)
    .orderBy('meeting_on')
    .orderBy('person.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, meetingOn: toPlainDate(row.meeting_on) }));
}

export interface PastFormation {
  readonly id: string;
  readonly name: string;
  readonly meetingOn: PlainDate;
  /** Founders and board members whose names still stand. */
  readonly people: number;
}

/** Formation files whose founding meeting lies before a day and which still name people, the oldest first. */
export async function listPastFormations(
  db: ReadHandle,
  before: PlainDate,
  anonymous: string,
  limit: number,
): Promise<readonly PastFormation[]> {
  const named = (table: string) => sql`(SELECT count(*) FROM ${sql.table(table)} AS member
    WHERE member.formation_id = formation.id AND member.name NOT IN ('', ${anonymous}))`;
  const people = sql<number>`${named('formation_founder')} + ${named('formation_officer')}`;
  const rows = await db
    .selectFrom('formation')
    .select(['id', 'name', 'meeting_on', people.as('people')])
    .where('meeting_on', '<', before)
    .where(sql<boolean>`${people} > 0`)
    .orderBy('meeting_on')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    meetingOn: toPlainDate(row.meeting_on),
    people: row.people,
  }));
}
