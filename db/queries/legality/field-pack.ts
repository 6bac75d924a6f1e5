import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { ReadHandle } from '../../handles.ts';

export interface FieldPackEntry {
  readonly districtName: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly address: string;
  readonly chairName: string;
  readonly status: CooperativeStatus;
}

/** Listed cooperatives of kecamatan (all when none is named), by kecamatan and name. */
export async function listFieldPack(
  db: ReadHandle,
  districtCodes: readonly string[],
): Promise<readonly FieldPackEntry[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['district_name', 'name', 'legal_entity_number', 'address', 'chair_name', 'status'])
    .where('is_listed', '=', 1)
    .$if(districtCodes.length > 0, (query) => query.where('district_code', 'in', [...districtCodes]))
    .orderBy('district_code')
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    districtName: row.district_name,
    name: row.name,
    legalEntityNumber: row.legal_entity_number,
    address: row.address,
    chairName: row.chair_name,
    status: row.status,
  }));
}
