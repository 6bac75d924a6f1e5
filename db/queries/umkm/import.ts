import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** How a business is known to a list that is read in. */
export interface KnownUmkm {
  readonly id: string;
  readonly nameKey: string;
  /** Village, or kecamatan where the village is not known; empty: not known. */
  readonly place: string;
  readonly districtCode: string | null;
  readonly ownerNik: string;
  readonly ownerKey: string;
}

/** Every business that counts, as a list knows it. */
export async function listKnown(db: ReadHandle): Promise<readonly KnownUmkm[]> {
  const rows = await db
    .selectFrom('umkm')
    .leftJoin('person', 'person.id', 'umkm.owner_id')
    .select(['umkm.id', 'umkm.name_key', 'umkm.village_code', 'umkm.district_code'])
    .select(['person.nik_ktp', 'person.name_key as owner_key'])
    .where('umkm.removed_at', 'is', null)
    .orderBy('umkm.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    nameKey: row.name_key,
    place: row.village_code ?? row.district_code ?? '',
    districtCode: row.district_code,
    ownerNik: row.nik_ktp ?? '',
    ownerKey: row.owner_key ?? '',
  }));
}

export interface ImportEntry {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly who: string;
  readonly added: number;
  readonly changed: number;
  readonly isUndone: boolean;
}

export async function insertImport(
  db: WriteHandle,
  { isUndone: _undone, fileName, ...entry }: ImportEntry,
  report: object,
): Promise<void> {
  await db
    .insertInto('umkm_import')
    .values({ ...entry, file_name: fileName, report_json: JSON.stringify(report), undone_at: null })
    .execute();
}

/** Lists that were read in, the latest first. */
export async function listImports(db: ReadHandle): Promise<readonly ImportEntry[]> {
  const rows = await db
    .selectFrom('umkm_import')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, file_name, at, who, added, changed, undone_at }) => ({
    id,
    fileName: file_name,
    at,
    who,
    added,
    changed,
    isUndone: undone_at !== null,
  }));
}

export async function markImportUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('umkm_import').set({ undone_at: at }).where('id', '=', id).execute();
}

/** Businesses that an import brought and that count still. */
export async function listBrought(
  db: ReadHandle,
  importId: string,
): Promise<
  readonly {
    readonly id: string;
    readonly name: string;
    readonly isTouched: boolean;
    readonly hasHalal: boolean;
  }[]
> {
  const rows = await db
    .selectFrom('umkm')
    .select(['id', 'name'])
    .select((expression) => [
      expression
        .exists(
          expression
            .selectFrom('umkm_change')
            .select('umkm_change.id')
            .whereRef('umkm_change.umkm_id', '=', 'umkm.id')
            .where('umkm_change.undone_by', 'is', null)
            .where('umkm_change.kind', '<>', 'undo'),
        )
        .as('is_changed'),
      expression
        .exists(
          expression
            .selectFrom('umkm_merge')
            .select('umkm_merge.id')
            .whereRef('umkm_merge.kept_id', '=', 'umkm.id')
            .where('umkm_merge.undone_at', 'is', null),
        )
        .as('is_joined'),
      expression
        .exists(
          expression
            .selectFrom('licence')
            .select('licence.id')
            .whereRef('licence.umkm_id', '=', 'umkm.id')
            .where('licence.removed_at', 'is', null)
            .where((where) =>
              where.or([where('licence.import_id', 'is', null), where('licence.import_id', '<>', importId)]),
            ),
        )
        .as('is_licensed'),
      expression
        .exists(
          expression
            .selectFrom('halal_case')
            .innerJoin('product', 'product.id', 'halal_case.product_id')
            .select('halal_case.id')
            .whereRef('product.umkm_id', '=', 'umkm.id')
            .where('halal_case.removed_at', 'is', null),
        )
        .as('has_halal'),
      expression
        .or([
          expression.exists(
            expression
              .selectFrom('activity_participant')
              .select('activity_participant.id')
              .whereRef('activity_participant.umkm_id', '=', 'umkm.id'),
          ),
          expression.exists(
            expression
              .selectFrom('consultation')
              .select('consultation.id')
              .whereRef('consultation.umkm_id', '=', 'umkm.id'),
          ),
        ])
        .as('is_used'),
    ])
    .where('import_id', '=', importId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, is_changed, is_joined, is_licensed, is_used, has_halal }) => ({
    id,
    name,
    isTouched: [is_changed, is_joined, is_licensed, is_used].some((holds) => Number(holds) === 1),
    hasHalal: Number(has_halal) === 1,
  }));
}
