import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { OfficeRow } from '../../schema/office.ts';
import type { Place } from '../cooperative/place.ts';

/** A cooperative with the seat that the register knows. */
export interface Seated {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

/** Cooperatives whose village, kecamatan or, without these, kabupaten lies outside a region, by name. */
export async function listOutside(db: ReadHandle, code: string): Promise<readonly Seated[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'name', 'village_code', 'village_name', 'district_code', 'district_name', 'regency_code'])
    .where((where) => {
      const isOutside = (column: 'village_code' | 'district_code' | 'regency_code') =>
        where.and([where(column, '<>', code), where(column, 'not like', `${code}.%`)]);
      return where.or([
        isOutside('village_code'),
        isOutside('district_code'),
        isOutside('regency_code'),
        where('regency_code', 'is', null),
      ]);
    })
    .orderBy('name')
    .execute();
  return rows.map(({ id, name, ...row }) => ({
    id,
    name,
    place: {
      villageCode: row.village_code,
      villageName: row.village_name,
      districtCode: row.district_code,
      districtName: row.district_name,
      regencyCode: row.regency_code,
    },
  }));
}

/** Formation files for a seat outside a region. */
export async function countFormationsOutside(db: ReadHandle, code: string): Promise<number> {
  const row = await db
    .selectFrom('formation')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('region_code', 'not like', `${code}.%`)
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** Records of the village programme outside a region. */
export async function countVillagesOutside(db: ReadHandle, code: string): Promise<number> {
  const row = await db
    .selectFrom('village_programme')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('village_code', 'not like', `${code}.%`)
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** Numbers in the books and figures frozen: what has gone out under the office's region. */
export async function countNumbered(db: ReadHandle): Promise<number> {
  const count = async (table: 'letter_number' | 'official_figure') => {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirst();
    return row?.n ?? 0;
  };
  return (await count('letter_number')) + (await count('official_figure'));
}

export async function updateOfficeRegion(
  db: WriteHandle,
  region: { readonly code: string; readonly level: OfficeRow['level'] },
  identity: { readonly governmentName: string; readonly city: string },
): Promise<void> {
  await db
    .updateTable('office')
    .set({
      region_code: region.code,
      level: region.level,
      government_name: identity.governmentName,
      city: identity.city,
    })
    .where('id', '=', 1)
    .execute();
}
