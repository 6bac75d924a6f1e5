import { latestCapital, latestSales, umkmKey } from '#rules/umkm/umkm.ts';
import type { UmkmFacts, UmkmStatus } from '#rules/umkm/umkm.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readParts, writeParts } from './parts.ts';

/** A business as it stands, with everything that is written down of it but its products. */
export interface Umkm extends UmkmFacts {
  readonly id: string;
  readonly ownerId: string | null;
  /** As the place is called now, by its code or in the office's words. */
  readonly districtNow: string;
  readonly villageNow: string;
  readonly status: UmkmStatus;
  readonly importId: string | null;
  /** The record that stands for it since the two were joined. */
  readonly mergedInto: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

export async function findUmkm(db: ReadHandle, id: string): Promise<Umkm | undefined> {
  const row = await db
    .selectFrom('umkm')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .leftJoin('region as district', 'district.code', 'umkm.district_code')
    .leftJoin('region as village', 'village.code', 'umkm.village_code')
    .selectAll('umkm')
    .select([
      'person.name as owner_name',
      'person.nik_ktp as owner_nik',
      'person.sex as owner_sex',
      'person.address as owner_address',
      'district.name as district_now',
      'village.name as village_now',
    ])
    .where('umkm.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { name, phone, address, started, form, sector, online, status, origin, note } = row;
  return {
    ...(await readParts(db, id)),
    id,
    name,
    phone,
    address,
    started,
    form,
    sector,
    online,
    status,
    origin,
    note,
    ownerId: row.owner_id,
    ownerName: row.owner_name ?? '',
    ownerNik: row.owner_nik ?? '',
    ownerSex: row.owner_sex,
    ownerAddress: row.owner_address ?? '',
    districtCode: row.district_code,
    districtName: row.district_name,
    villageCode: row.village_code,
    villageName: row.village_name,
    districtNow: row.district_now ?? row.district_name,
    villageNow: row.village_now ?? row.village_name,
    scaleChoice: row.scale_choice,
    scaleReason: row.scale_reason,
    workersMale: row.workers_male,
    workersFemale: row.workers_female,
    assistedSince: row.assisted_since,
    importId: row.import_id,
    mergedInto: row.merged_into,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

function toRow(facts: UmkmFacts, ownerId: string | null) {
  const sales = latestSales(facts);
  return {
    name: facts.name,
    name_key: umkmKey(facts.name),
    owner_id: ownerId,
    phone: facts.phone,
    address: facts.address,
    district_code: facts.districtCode,
    district_name: facts.districtName,
    village_code: facts.villageCode,
    village_name: facts.villageName,
    started: facts.started,
    form: facts.form,
    sector: facts.sector,
    capital: latestCapital(facts)?.amount ?? null,
    sales: sales?.amount ?? null,
    sales_year: sales?.year ?? null,
    scale_choice: facts.scaleChoice,
    scale_reason: facts.scaleReason,
    workers_male: facts.workersMale,
    workers_female: facts.workersFemale,
    online: facts.online,
    assisted_since: facts.assistedSince,
    origin: facts.origin,
    note: facts.note,
  };
}

export interface NewUmkm {
  readonly id: string;
  readonly facts: UmkmFacts;
  /** The person; who it is stands there alone. */
  readonly ownerId: string | null;
  readonly status: UmkmStatus;
  readonly importId: string | null;
}

export async function insertUmkm(
  db: WriteHandle,
  { id, facts, ownerId, status, importId }: NewUmkm,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('umkm')
    .values({
      id,
      ...toRow(facts, ownerId),
      status,
      import_id: importId,
      merged_into: null,
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
  await writeParts(db, id, facts, true);
}

export async function updateUmkm(
  db: WriteHandle,
  id: string,
  { facts, ownerId }: Pick<NewUmkm, 'facts' | 'ownerId'>,
  at: string,
): Promise<void> {
  await db
    .updateTable('umkm')
    .set({ ...toRow(facts, ownerId), updated_at: at })
    .where('id', '=', id)
    .execute();
  await writeParts(db, id, facts, false);
}

/** Takes a business out of every count, or back; the reason is empty on the way back. */
export async function markUmkm(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string; readonly mergedInto?: string } | null,
  at: string,
): Promise<void> {
  await db
    .updateTable('umkm')
    .set({ ...removalColumns(removed, at), merged_into: removed?.mergedInto ?? null })
    .where('id', '=', id)
    .execute();
}
