import { sql } from 'kysely';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { jsonScrubber, wordScrubber } from '#rules/value/scrub-words.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import { readingIn } from '../../handles.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { findTraces, isThePerson, listFilePeople } from './traces.ts';
import type { FilePerson, PersonTraces } from './traces.ts';
import type { Person } from './person.ts';
import { COOPERATIVE_TEXTS, FORMATION_FILE_TEXTS, FORMATION_TEXTS, OTHER_TEXTS } from './text-places.ts';
import { emptyBusinesses, renewKeys } from './anonymise-owner.ts';
import { FAR_TEXTS } from './far-texts.ts';
import { HALAL_TEXTS, UMKM_TEXTS } from './umkm-texts.ts';
import { scrubPlace } from './scrub-place.ts';
import type { Scrubbers } from './scrub-place.ts';

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

export interface Anonymising {
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

const PHONE_COLUMNS = ['phone', 'phone_2'] as const;

export interface AnonymisedCounts {
  readonly consultations: number;
  readonly roles: number;
  readonly founders: number;
  readonly drafts: number;
}

/**
 * Empties every place that names the person and is not sealed: the record, founders and board members of formation
 * files, names on the cooperatives' own rows, change log, imports, merges, notes, letters in draft and what was typed
 * and not saved. Roles, founders and seals keep their number.
 */
export async function anonymisePerson(
  db: WriteHandle,
  person: Person,
  { name, reason, who, at }: Anonymising,
): Promise<AnonymisedCounts> {
  const traces = await findTraces(readingIn(db), person);
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
  const people = await listFilePeople(readingIn(db), traces.formationIds);
  const theirs = people.filter((one) => isThePerson(one, person));
  for (const one of theirs) await emptyFilePerson(db, one, name, at);
  await emptyNames(db, traces.cooperativeIds, person.name, name);
  await emptyVisitor(db, traces.consultationIds, person.id, name, at);
  await emptyParticipations(db, traces.participationIds, person.id, name, at);
  await emptyPhones(db, traces.cooperativeIds, person.phone);
  await emptyBusinesses(db, traces.umkmIds, name, at);
  const drafts = await scrubTexts(db, person, traces, name);
  await db
    .insertInto('person_anonymised')
    .values({ person_id: person.id, reason, who, at })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute();
  return {
    roles: traces.roles,
    founders: theirs.filter(({ organ }) => organ === 'pendiri').length,
    consultations: traces.consultationIds.length,
    drafts,
  };
}

/** Takes a founder or board member of a formation file out of it; the place in the list stays. */
export async function emptyFilePerson(
  db: WriteHandle,
  { formationId, organ, position }: FilePerson,
  name: string,
  at: string,
): Promise<void> {
  if (organ === 'pendiri') {
    await db
      .updateTable('formation_founder')
      .set({ name, nik_ktp: '', born_on: null, address: '' })
      .where('formation_id', '=', formationId)
      .where('position', '=', position)
      .execute();
  } else {
    await db
      .updateTable('formation_officer')
      .set({ name })
      .where('formation_id', '=', formationId)
      .where('organ', '=', organ)
      .where('position', '=', position)
      .execute();
  }
  await db.updateTable('formation').set({ updated_at: at }).where('id', '=', formationId).execute();
}

/**
 * Takes one visitor out of these consultations: name, numbers, place, and the words in which they stand. A visit keeps
 * its topic and what came of it.
 */
export async function anonymiseVisitors(
  db: WriteHandle,
  consultationIds: readonly string[],
  { name, at, key }: { readonly name: string; readonly at: string; readonly key: string },
): Promise<void> {
  const isOne = (column: string) => isAmongWords(sql.ref(column), consultationIds);
  const visits = await readingIn(db)
    .selectFrom('consultation')
    .select(['name', 'nik_ktp', 'phone'])
    .where(isOne('id'))
    .execute();
  const words = visits.flatMap((visit) => [visit.name, visit.nik_ktp, visit.phone]);
  await emptyVisitor(db, consultationIds, key, name, at);
  await scrubPlace(db, OTHER_TEXTS.consultations, isOne('place.id'), scrubbersOf(words, name));
}

/** The visits stay with a visitor without a name; the key that replaces it keeps every count of people as it was. */
async function emptyVisitor(
  db: WriteHandle,
  consultationIds: readonly string[],
  key: string,
  name: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('consultation')
    .set({ name, name_key: `${name} ${key}`, nik_ktp: '', phone: '', place: '', updated_at: at })
    .where(isAmongWords(sql.ref('id'), consultationIds))
    .execute();
}

/**
 * The places in the lists stay with somebody without a name. Those known by the NIK KTP are tied to the record instead,
 * and a key replaces the name, so that every count of people stays as it was.
 */
export async function emptyParticipations(
  db: WriteHandle,
  ids: readonly string[],
  personId: string,
  name: string,
  at: string,
): Promise<void> {
  const isOne = isAmongWords(sql.ref('id'), ids);
  await db
    .updateTable('activity_participant')
    .set({ person_id: personId })
    .where(isOne)
    .where('person_id', 'is', null)
    .where('nik_ktp', '<>', '')
    .execute();
  await db
    .updateTable('activity_participant')
    .set({ name, name_key: `${name} ${personId}`, nik_ktp: '', updated_at: at })
    .where(isOne)
    .execute();
}

async function emptyNames(
  db: WriteHandle,
  cooperativeIds: readonly string[],
  known: string,
  name: string,
): Promise<void> {
  const key = normalisePersonName(known);
  for (const id of cooperativeIds) {
    const row = await readingIn(db)
      .selectFrom('cooperative')
      .select(NAME_COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst();
    for (const column of NAME_COLUMNS) {
      if (row && row[column] !== '' && normalisePersonName(row[column]) === key) {
        await db
          .updateTable('cooperative')
          .set({ [column]: name })
          .where('id', '=', id)
          .execute();
      }
    }
  }
}

/** Takes the person's own number out of the cooperatives that are reached by it. */
async function emptyPhones(db: WriteHandle, cooperativeIds: readonly string[], known: string): Promise<void> {
  const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^62/, '0');
  if (digits(known) === '') return;
  for (const id of cooperativeIds) {
    const row = await readingIn(db)
      .selectFrom('cooperative')
      .select(PHONE_COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst();
    for (const column of PHONE_COLUMNS) {
      if (row && digits(row[column]) === digits(known)) {
        await db
          .updateTable('cooperative')
          .set({ [column]: '' })
          .where('id', '=', id)
          .execute();
      }
    }
  }
}

export const scrubbersOf = (words: readonly string[], by: string): Scrubbers => {
  const text = wordScrubber(words, by);
  return { text, json: jsonScrubber(text) };
};

/** @returns how many drafts named the person */
async function scrubTexts(
  db: WriteHandle,
  person: Person,
  { cooperativeIds, formationIds, consultationIds, participationIds, umkmIds }: PersonTraces,
  name: string,
): Promise<number> {
  const numbers = [person.nikKtp, person.phone, person.address];
  const born = person.bornOn === null ? [] : [person.bornOn, formatShortDate(person.bornOn)];
  const near = scrubbersOf([person.name, ...numbers], name);
  const nearWithBirth = scrubbersOf([person.name, ...numbers, ...born], name);
  // Where nothing ties a text to the person, one word of a name says nothing about who is meant.
  const isWholeName = person.name.trim().includes(' ');
  const far = scrubbersOf([...(isWholeName ? [person.name] : []), ...numbers], name);
  const isIn = (column: string, ids: readonly string[]) => isAmongWords(sql.ref(`place.${column}`), ids);
  for (const { scope, ...place } of COOPERATIVE_TEXTS) {
    for (const column of scope) await scrubPlace(db, place, isIn(column, cooperativeIds), near);
  }
  for (const place of FORMATION_TEXTS) await scrubPlace(db, place, isIn('formation_id', formationIds), near);
  await scrubPlace(db, FORMATION_FILE_TEXTS, isIn('id', formationIds), near);
  const entries = COOPERATIVE_TEXTS.find(({ table }) => table === 'change_entry');
  // The birth date stands in the log of the person's own record alone; elsewhere it may be anybody's.
  if (entries) await scrubPlace(db, entries, isIn('field', [`person.${person.id}`]), nearWithBirth);
  await scrubPlace(
    db,
    OTHER_TEXTS.changeTitles,
    sql<boolean>`place.id IN (SELECT batch_id FROM change_entry
      WHERE ${isAmongWords(sql.ref('cooperative_id'), cooperativeIds)})`,
    near,
  );
  await scrubPlace(
    db,
    OTHER_TEXTS.villageChanges,
    sql<boolean>`place.village_code IN (SELECT village_code FROM village_programme
      WHERE ${isAmongWords(sql.ref('cooperative_id'), cooperativeIds)})`,
    near,
  );
  await scrubPlace(
    db,
    OTHER_TEXTS.amendmentPapers,
    sql<boolean>`place.amendment_id IN (SELECT id FROM cooperative_amendment
      WHERE ${isAmongWords(sql.ref('cooperative_id'), cooperativeIds)})`,
    near,
  );
  await scrubPlace(
    db,
    OTHER_TEXTS.kinships,
    sql<boolean>`place.first_id = ${person.id} OR place.second_id = ${person.id}`,
    near,
  );
  await scrubPlace(db, OTHER_TEXTS.consultations, isIn('id', consultationIds), near);
  await scrubPlace(db, OTHER_TEXTS.consultations, sql<boolean>`1 = 1`, far);
  await scrubPlace(db, OTHER_TEXTS.participations, isIn('id', participationIds), near);
  await scrubPlace(db, OTHER_TEXTS.participations, sql<boolean>`1 = 1`, far);
  await scrubPlace(
    db,
    OTHER_TEXTS.dispositions,
    sql<boolean>`place.letter_id IN (SELECT id FROM incoming_letter
      WHERE ${isAmongWords(sql.ref('cooperative_id'), cooperativeIds)})`,
    near,
  );
  await scrubPlace(db, OTHER_TEXTS.dispositions, sql<boolean>`1 = 1`, far);
  await scrubPlace(db, OTHER_TEXTS.visits, sql<boolean>`1 = 1`, far);
  for (const place of [OTHER_TEXTS.findings, OTHER_TEXTS.visitFollowUps]) {
    const ofTheirs = sql<boolean>`place.visit_id IN (SELECT id FROM coaching_visit
      WHERE ${isAmongWords(sql.ref('cooperative_id'), cooperativeIds)})`;
    await scrubPlace(db, place, ofTheirs, near);
    await scrubPlace(db, place, sql<boolean>`1 = 1`, far);
  }
  for (const { scope, ...place } of UMKM_TEXTS) {
    await scrubPlace(db, place, isIn(scope, umkmIds), near);
    await scrubPlace(db, place, sql<boolean>`1 = 1`, far);
  }
  for (const place of HALAL_TEXTS) {
    const ofTheirs = sql<boolean>`${sql.ref(place.table === 'halal_case' ? 'place.id' : 'place.case_id')} IN
      (SELECT one.id FROM halal_case AS one INNER JOIN product ON product.id = one.product_id
        WHERE ${isAmongWords(sql.ref('product.umkm_id'), umkmIds)})`;
    await scrubPlace(db, place, ofTheirs, near);
    await scrubPlace(db, place, sql<boolean>`1 = 1`, far);
  }
  await renewKeys(db);
  for (const place of FAR_TEXTS) await scrubPlace(db, place, sql<boolean>`1 = 1`, far);
  await scrubPlace(db, OTHER_TEXTS.letters, sql<boolean>`place.state = 'draft'`, far);
  const own = [
    ...cooperativeIds.map((id) => `cooperative:${id}`),
    ...formationIds.map((id) => `formation:${id}`),
  ];
  const nearby = await scrubPlace(db, OTHER_TEXTS.drafts, isIn('subject', own), nearWithBirth);
  return nearby + (await scrubPlace(db, OTHER_TEXTS.drafts, sql<boolean>`1 = 1`, far));
}
