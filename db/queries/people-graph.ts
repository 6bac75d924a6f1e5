import { sql } from 'kysely';
import type { Seat, VillageHead } from '#rules/people-overlap.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { inParts } from '../in-parts.ts';

const IDS_PER_STATEMENT = 500;

/** Seats held on a day in cooperatives that are listed. */
function heldSeats(db: ReadHandle, on: PlainDate) {
  return db
    .selectFrom('cooperative_role as role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .innerJoin('cooperative', 'cooperative.id', 'role.cooperative_id')
    .where('cooperative.is_listed', '=', 1)
    .where((where) => where.or([where('role.starts_on', 'is', null), where('role.starts_on', '<=', on)]))
    .where((where) => where.or([where('role.ends_on', 'is', null), where('role.ends_on', '>=', on)]));
}

type SeatQuery = ReturnType<typeof heldSeats>;

async function seatsOf(query: SeatQuery): Promise<readonly Seat[]> {
  const rows = await query
    .select([
      'person.id as person_id',
      'person.name',
      'person.nik_ktp',
      'person.born_on',
      'cooperative.id as cooperative_id',
      'cooperative.name as cooperative_name',
      'role.organ',
      'role.position',
    ])
    .orderBy('cooperative.name')
    .orderBy('role.id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name,
    nikKtp: row.nik_ktp,
    bornOn: row.born_on,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.cooperative_name,
    organ: row.organ,
    position: row.position,
  }));
}

/** Several seats of one kind of sameness: in two cooperatives, or in two boards. */
const isRepeated = sql<boolean>`count(DISTINCT role.cooperative_id) > 1 OR count(DISTINCT role.organ) > 1`;

/** People who share a NIK KTP or a name with birth date with another seat, or hold several seats themselves. */
async function listRepeated(db: ReadHandle, on: PlainDate): Promise<readonly string[]> {
  const byNik = await heldSeats(db, on)
    .select('person.nik_ktp as key')
    .where('person.nik_ktp', '<>', '')
    .groupBy('person.nik_ktp')
    .having(isRepeated)
    .execute();
  const byRecord = await heldSeats(db, on)
    .select('person.id as key')
    .groupBy('person.id')
    .having(isRepeated)
    .execute();
  const byBirth = await heldSeats(db, on)
    .select(['person.name_key as key', 'person.born_on'])
    .where('person.born_on', 'is not', null)
    .groupBy(['person.name_key', 'person.born_on'])
    .having(sql<boolean>`count(DISTINCT person.id) > 1`)
    .execute();
  const ids = new Set(byRecord.map(({ key }) => key));
  const collect = async (column: 'nik_ktp' | 'name_key', keys: readonly string[]) => {
    for (const part of inParts(keys, IDS_PER_STATEMENT)) {
      const rows = await db.selectFrom('person').select('id').where(column, 'in', part).execute();
      for (const { id } of rows) ids.add(id);
    }
  };
  await collect(
    'nik_ktp',
    byNik.map(({ key }) => key),
  );
  await collect(
    'name_key',
    byBirth.map(({ key }) => key),
  );
  return [...ids];
}

/** Seats of the people named, and of everybody who shares a NIK KTP or a name with birth date with another. */
export async function listOverlapSeats(
  db: ReadHandle,
  on: PlainDate,
  alsoPeople: readonly string[],
  alsoCooperatives: readonly string[],
): Promise<readonly Seat[]> {
  const ids = [...new Set([...(await listRepeated(db, on)), ...alsoPeople])];
  const seats = new Map<string, Seat>();
  const keep = (found: readonly Seat[]) => {
    for (const seat of found) {
      seats.set(`${seat.personId} ${seat.cooperativeId} ${seat.organ} ${seat.position}`, seat);
    }
  };
  for (const part of inParts(ids, IDS_PER_STATEMENT)) {
    keep(await seatsOf(heldSeats(db, on).where('person.id', 'in', part)));
  }
  for (const part of inParts(alsoCooperatives, IDS_PER_STATEMENT)) {
    keep(await seatsOf(heldSeats(db, on).where('cooperative.id', 'in', part)));
  }
  return [...seats.values()];
}

/** Everybody who sits in the same cooperatives as a person, or in one cooperative. */
export async function listNeighbourSeats(
  db: ReadHandle,
  on: PlainDate,
  of: { readonly personIds: readonly string[] } | { readonly cooperativeId: string },
): Promise<readonly Seat[]> {
  if ('cooperativeId' in of) {
    return seatsOf(heldSeats(db, on).where('cooperative.id', '=', of.cooperativeId));
  }
  if (of.personIds.length === 0) return [];
  const ids = [...of.personIds];
  return seatsOf(
    heldSeats(db, on).where((where) =>
      where.or([
        where('person.id', 'in', ids),
        // Another record of the same NIK KTP is the same person.
        where.and([
          where('person.nik_ktp', '<>', ''),
          where(
            'person.nik_ktp',
            'in',
            db.selectFrom('person').select('nik_ktp').where('id', 'in', ids).where('nik_ktp', '<>', ''),
          ),
        ]),
      ]),
    ),
  );
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
