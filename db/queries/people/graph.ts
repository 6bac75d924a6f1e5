import type { Seat, VillageHead } from '#rules/cooperative/people-overlap.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

/** Seats with their people and cooperatives. Outer joins, so that a search always begins at the seats it names. */
function seats(db: ReadHandle) {
  return db
    .selectFrom('cooperative_role as role')
    .leftJoin('person', 'person.id', 'role.person_id')
    .leftJoin('cooperative', 'cooperative.id', 'role.cooperative_id');
}

/**
 * Those of the seats that are held on a day in cooperatives that are listed. Looked at here and not by the query: an
 * index on the end of a term would be the wrong way in.
 */
async function heldOn(query: ReturnType<typeof seats>, on: PlainDate): Promise<readonly Seat[]> {
  const rows = await query
    .select([
      'role.person_id',
      'person.name',
      'person.nik_ktp',
      'person.born_on',
      'role.cooperative_id',
      'cooperative.name as cooperative_name',
      'cooperative.is_listed',
      'role.organ',
      'role.position',
      'role.starts_on',
      'role.ends_on',
    ])
    .orderBy('cooperative.name')
    .orderBy('role.id')
    .execute();
  return rows
    .filter(
      (row) =>
        row.is_listed === 1 &&
        (row.starts_on === null || row.starts_on <= on) &&
        (row.ends_on === null || row.ends_on >= on),
    )
    .map((row) => ({
      personId: row.person_id,
      name: row.name ?? '',
      nikKtp: row.nik_ktp ?? '',
      bornOn: row.born_on,
      cooperativeId: row.cooperative_id,
      cooperativeName: row.cooperative_name ?? '',
      organ: row.organ,
      position: row.position,
    }));
}

/**
 * People who may sit twice: with several roles, or sharing a NIK KTP or a name with birth date with another record. Each
 * question is answered by one index alone, whatever the size of the register; which of their seats are held on a day
 * and really overlap is looked at afterwards.
 */
async function listRepeated(db: ReadHandle): Promise<readonly string[]> {
  const byRecord = await db
    .selectFrom('cooperative_role')
    .select('person_id')
    .groupBy('person_id')
    .having((having) => having.fn.countAll<number>(), '>', 1)
    .execute();
  const byNik = await db
    .selectFrom('person')
    .select('nik_ktp')
    .where('nik_ktp', '>', '')
    .groupBy('nik_ktp')
    .having((having) => having.fn.countAll<number>(), '>', 1)
    .execute();
  const byBirth = await db
    .selectFrom('person')
    .select(['name_key', 'born_on'])
    .where('born_on', 'is not', null)
    .groupBy(['name_key', 'born_on'])
    .having((having) => having.fn.countAll<number>(), '>', 1)
    .execute();
  const ids = new Set(byRecord.map((row) => row.person_id));
  for (const part of inParts(byNik)) {
    const niks = part.map((row) => row.nik_ktp);
    const rows = await db.selectFrom('person').select('id').where('nik_ktp', 'in', niks).execute();
    for (const { id } of rows) ids.add(id);
  }
  const births = new Set(byBirth.map((row) => `${row.name_key} ${row.born_on}`));
  const names = [...new Set(byBirth.map((row) => row.name_key))];
  for (const part of inParts(names)) {
    const rows = await db
      .selectFrom('person')
      .select(['id', 'name_key', 'born_on'])
      .where('name_key', 'in', part)
      .execute();
    for (const row of rows) if (births.has(`${row.name_key} ${row.born_on}`)) ids.add(row.id);
  }
  return [...ids];
}

/** Seats of the people named, and of everybody who shares a NIK KTP or a name with birth date with another. */
export async function listOverlapSeats(
  db: ReadHandle,
  on: PlainDate,
  alsoPeople: readonly string[],
  alsoCooperatives: readonly string[],
): Promise<readonly Seat[]> {
  const ids = [...new Set([...(await listRepeated(db)), ...alsoPeople])];
  const known = new Map<string, Seat>();
  const keep = (found: readonly Seat[]) => {
    for (const seat of found) {
      known.set(`${seat.personId} ${seat.cooperativeId} ${seat.organ} ${seat.position}`, seat);
    }
  };
  for (const part of inParts(ids)) {
    keep(await heldOn(seats(db).where('role.person_id', 'in', part), on));
  }
  for (const part of inParts(alsoCooperatives)) {
    keep(await heldOn(seats(db).where('role.cooperative_id', 'in', part), on));
  }
  return [...known.values()];
}

/** Everybody who sits in the same cooperatives as a person, or in one cooperative. */
export async function listNeighbourSeats(
  db: ReadHandle,
  on: PlainDate,
  of: { readonly personIds: readonly string[] } | { readonly cooperativeId: string },
): Promise<readonly Seat[]> {
  if ('cooperativeId' in of) {
    return heldOn(seats(db).where('role.cooperative_id', '=', of.cooperativeId), on);
  }
  if (of.personIds.length === 0) return [];
  // Another record of the same NIK KTP is the same person.
  const named = await db
    .selectFrom('person')
    .select('nik_ktp')
    .where('id', 'in', of.personIds)
    .where('nik_ktp', '<>', '')
    .execute();
  const niks = [...new Set(named.map((row) => row.nik_ktp))];
  const same =
    niks.length === 0
      ? []
      : await db.selectFrom('person').select('id').where('nik_ktp', 'in', niks).execute();
  const ids = [...new Set([...of.personIds, ...same.map(({ id }) => id)])];
  return heldOn(seats(db).where('role.person_id', 'in', ids), on);
}

/** Names entered on the board of villages, each with the cooperative of its village. */
export async function listVillageHeads(
  db: ReadHandle,
  cooperativeOf: ReadonlyMap<string, string>,
): Promise<readonly VillageHead[]> {
  const rows = await db
    .selectFrom('village_programme')
    .innerJoin('region', 'region.code', 'village_programme.village_code')
    .select(['village_code', 'head_name', 'region.name'])
    .where('head_name', '<>', '')
    .orderBy('village_code')
    .execute();
  return rows.flatMap((row) => {
    const cooperativeId = cooperativeOf.get(row.village_code);
    return cooperativeId === undefined
      ? []
      : [{ headName: row.head_name, villageName: row.name, cooperativeId }];
  });
}

export interface Clarification {
  readonly overlapKey: string;
  readonly note: string;
  readonly clarifiedOn: PlainDate;
  readonly officer: string;
}

/** The last clarification of each overlap. */
export async function listClarifications(db: ReadHandle): Promise<ReadonlyMap<string, Clarification>> {
  const rows = await db.selectFrom('person_clarification').selectAll().orderBy('id').execute();
  return new Map(
    rows.map((row) => [
      row.overlap_key,
      {
        overlapKey: row.overlap_key,
        note: row.note,
        clarifiedOn: toPlainDate(row.clarified_on),
        officer: row.officer,
      },
    ]),
  );
}

export async function insertClarification(
  db: WriteHandle,
  id: string,
  clarification: Clarification,
  at: string,
): Promise<void> {
  const { overlapKey, note, clarifiedOn, officer } = clarification;
  await db
    .insertInto('person_clarification')
    .values({ id, overlap_key: overlapKey, note, clarified_on: clarifiedOn, officer, recorded_at: at })
    .execute();
}
