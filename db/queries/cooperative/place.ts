import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** Where a cooperative has its seat: codes, and the names as they were when it was written down. */
// A type, not an interface: the change log keeps it as a plain value.
export type Place = {
  readonly villageCode: string | null;
  readonly villageName: string;
  readonly districtCode: string | null;
  readonly districtName: string;
  readonly regencyCode: string | null;
};

export async function findPlace(db: ReadHandle, cooperativeId: string): Promise<Place | undefined> {
  const row = await db
    .selectFrom('cooperative')
    .select(['village_code', 'village_name', 'district_code', 'district_name', 'regency_code'])
    .where('id', '=', cooperativeId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    villageCode: row.village_code,
    villageName: row.village_name,
    districtCode: row.district_code,
    districtName: row.district_name,
    regencyCode: row.regency_code,
  };
}

export async function updatePlace(db: WriteHandle, cooperativeId: string, place: Place): Promise<void> {
  await db
    .updateTable('cooperative')
    .set({
      village_code: place.villageCode,
      village_name: place.villageName,
      district_code: place.districtCode,
      district_name: place.districtName,
      regency_code: place.regencyCode,
    })
    .where('id', '=', cooperativeId)
    .execute();
}
