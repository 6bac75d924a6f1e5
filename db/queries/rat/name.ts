import type { ReadHandle } from '../../handles.ts';

export interface NamedCooperative {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly districtName: string;
  readonly updatedAt: string;
}

/** Every listed cooperative with the name it is compared by; a table of names is held against them. */
export async function listNamed(db: ReadHandle): Promise<readonly NamedCooperative[]> {
  return db
    .selectFrom('cooperative')
    .select(['id', 'name', 'name_key as nameKey', 'district_name as districtName', 'updated_at as updatedAt'])
    .where('is_listed', '=', 1)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
}
