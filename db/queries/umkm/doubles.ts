import { sql } from 'kysely';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** Two businesses that may be one, and why. */
export interface DoublePair {
  readonly firstId: string;
  readonly secondId: string;
  /** One NIK KTP owns both. */
  readonly isSameOwner: boolean;
  /** One name in one village, or in one kecamatan where the village is not known. */
  readonly isSameName: boolean;
}

const PLACE = (one: string) =>
  sql`coalesce(${sql.ref(`${one}.village_code`)}, ${sql.ref(`${one}.district_code`)}, '')`;

/** Pairs of businesses that count and that nobody has told apart, those of one name and place first. */
export async function listDoubles(db: ReadHandle, limit: number): Promise<readonly DoublePair[]> {
  const known = sql<boolean>`NOT EXISTS (SELECT 1 FROM umkm_not_double AS apart
    WHERE apart.first_id = one.id AND apart.second_id = other.id)`;
  const isSameName = sql<number>`CASE WHEN one.name_key = other.name_key AND ${PLACE('one')} = ${PLACE('other')}
    THEN 1 ELSE 0 END`;
  const isSameOwner = sql<number>`CASE WHEN one.owner_id = other.owner_id
    AND EXISTS (SELECT 1 FROM person WHERE person.id = one.owner_id AND person.nik_ktp <> '') THEN 1 ELSE 0 END`;
  const pairs = (on: 'owner_id' | 'name_key') =>
    db
      .selectFrom('umkm as one')
      .innerJoin('umkm as other', (join) => join.onRef(`other.${on}`, '=', `one.${on}`))
      .select(['one.id as first_id', 'other.id as second_id', 'one.name_key as name_key'])
      .select([isSameName.as('same_name'), isSameOwner.as('same_owner')])
      .whereRef('one.id', '<', 'other.id')
      .where('one.removed_at', 'is', null)
      .where('other.removed_at', 'is', null)
      .where(known)
      .where(on === 'owner_id' ? sql<boolean>`${isSameOwner} = 1` : sql<boolean>`${isSameName} = 1`);
  const rows = await db
    .selectFrom(pairs('name_key').union(pairs('owner_id')).as('pair'))
    .selectAll()
    .orderBy('pair.same_name', 'desc')
    .orderBy('pair.name_key')
    .orderBy('pair.first_id')
    .orderBy('pair.second_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    firstId: row.first_id,
    secondId: row.second_id,
    isSameOwner: row.same_owner === 1,
    isSameName: row.same_name === 1,
  }));
}

/** Businesses that count and may be this one: of the same owner by NIK KTP, or of the same name in the same place. */
export async function findAlike(
  db: ReadHandle,
  {
    id,
    nameKey,
    place,
    ownerId,
  }: {
    /** Left out of the answer. */
    readonly id: string;
    readonly nameKey: string;
    /** Village, or kecamatan where the village is not known; empty: not known. */
    readonly place: string;
    /** Only where the owner is known by a NIK KTP. */
    readonly ownerId: string | null;
  },
): Promise<readonly { readonly id: string; readonly name: string; readonly isSameName: boolean }[]> {
  const rows = await db
    .selectFrom('umkm')
    .select(['id', 'name', 'name_key'])
    .select(PLACE('umkm').$castTo<string>().as('place'))
    .where('removed_at', 'is', null)
    .where('id', '<>', id)
    .where((where) =>
      where.or([
        where.and([where('name_key', '=', nameKey), sql<boolean>`${PLACE('umkm')} = ${place}`]),
        ...(ownerId === null ? [] : [where('owner_id', '=', ownerId)]),
      ]),
    )
    .orderBy('id')
    .limit(5)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    isSameName: row.name_key === nameKey && row.place === place,
  }));
}

/** Two businesses are not one: an officer says so, with a reason. */
export async function insertNotDouble(
  db: WriteHandle,
  [one, other]: readonly [string, string],
  reason: string,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  const [first, second] = one < other ? [one, other] : [other, one];
  await db
    .insertInto('umkm_not_double')
    .values({ first_id: first, second_id: second, reason, who, at })
    .onConflict((conflict) => conflict.columns(['first_id', 'second_id']).doUpdateSet({ reason, who, at }))
    .execute();
}
