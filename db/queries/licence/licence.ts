import { numberKey } from '#rules/licence/number.ts';
import type { LicenceFacts } from '#rules/licence/licence.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { LicenceRow } from '../../schema/licence.ts';

/** A licence of a business as it stands, with what it hangs on. */
export interface Licence extends LicenceFacts {
  readonly id: string;
  readonly umkmId: string;
  readonly umkmName: string;
  /** Empty for one of the whole business. */
  readonly productName: string;
  readonly importId: string | null;
  readonly recordedBy: string;
  readonly updatedAt: string;
  /** Null while it counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const selectLicences = (db: ReadHandle) =>
  db
    .selectFrom('licence')
    .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
    .leftJoin('product', 'product.id', 'licence.product_id')
    .selectAll('licence')
    .select(['umkm.name as umkm_name', 'product.name as product_name']);

interface JoinedRow extends LicenceRow {
  readonly umkm_name: string;
  readonly product_name: string | null;
}

const toLicence = (row: JoinedRow): Licence => ({
  id: row.id,
  umkmId: row.umkm_id,
  umkmName: row.umkm_name,
  productId: row.product_id,
  productName: row.product_name ?? '',
  kind: row.kind,
  number: row.number,
  state: row.state,
  issuedOn: plainDateOrNull(row.issued_on),
  validUntil: plainDateOrNull(row.valid_until),
  isEndless: row.is_endless === 1,
  helper: row.helper,
  helperName: row.helper_name,
  fund: row.fund,
  fundYear: row.fund_year,
  note: row.note,
  importId: row.import_id,
  recordedBy: row.recorded_by,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

export async function findLicence(db: ReadHandle, id: string): Promise<Licence | undefined> {
  const row = await selectLicences(db).where('licence.id', '=', id).executeTakeFirst();
  return row && toLicence(row);
}

/** Licences of one business and its products, by kind. */
export async function listLicencesOf(
  db: ReadHandle,
  umkmId: string,
  isRemoved = false,
): Promise<readonly Licence[]> {
  const rows = await selectLicences(db)
    .where('licence.umkm_id', '=', umkmId)
    .where('licence.removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('licence.kind')
    .orderBy('licence.id')
    .execute();
  return rows.map(toLicence);
}

/** Another business that counts and bears the same number of a kind, or the same one once more. */
export async function findSameNumber(
  db: ReadHandle,
  { id, kind, number }: { readonly id: string; readonly kind: string; readonly number: string },
): Promise<{ readonly umkmId: string; readonly umkmName: string } | undefined> {
  const key = numberKey(number);
  if (key === '') return undefined;
  const row = await db
    .selectFrom('licence')
    .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
    .select(['umkm.id', 'umkm.name'])
    .where('licence.number_key', '=', key)
    .where('licence.kind', '=', kind)
    .where('licence.id', '<>', id)
    .where('licence.removed_at', 'is', null)
    .where('umkm.removed_at', 'is', null)
    .orderBy('licence.id')
    .executeTakeFirst();
  return row && { umkmId: row.id, umkmName: row.name };
}

const toRow = (facts: LicenceFacts) => ({
  product_id: facts.productId,
  kind: facts.kind,
  number: facts.number,
  number_key: numberKey(facts.number),
  state: facts.state,
  issued_on: facts.issuedOn,
  valid_until: facts.validUntil,
  is_endless: facts.isEndless ? (1 as const) : (0 as const),
  helper: facts.helper,
  helper_name: facts.helperName,
  fund: facts.fund,
  fund_year: facts.fundYear,
  note: facts.note,
});

export async function insertLicence(
  db: WriteHandle,
  id: string,
  {
    umkmId,
    importId,
    ...facts
  }: LicenceFacts & { readonly umkmId: string; readonly importId: string | null },
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('licence')
    .values({
      id,
      umkm_id: umkmId,
      import_id: importId,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

export async function updateLicence(
  db: WriteHandle,
  id: string,
  facts: LicenceFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('licence')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a licence out of every count, or back. */
export async function markLicence(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('licence').set(removalColumns(removed, at)).where('id', '=', id).execute();
}

/** Licences that an import brought and that count still; `isTouched`: corrected since. */
export async function listLicencesBrought(
  db: ReadHandle,
  importId: string,
): Promise<readonly { readonly id: string; readonly umkmName: string; readonly isTouched: boolean }[]> {
  const rows = await db
    .selectFrom('licence')
    .innerJoin('umkm', 'umkm.id', 'licence.umkm_id')
    .select(['licence.id', 'umkm.name', 'licence.recorded_at', 'licence.updated_at'])
    .where('licence.import_id', '=', importId)
    .where('licence.removed_at', 'is', null)
    .orderBy('licence.id')
    .execute();
  return rows.map(({ id, name, recorded_at, updated_at }) => ({
    id,
    umkmName: name,
    isTouched: updated_at !== recorded_at,
  }));
}
