import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
import type { ReadHandle } from '../../handles.ts';

/** What of a record another one may already have. */
export interface TellingFields {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly nikKoperasi: string;
}

export interface Double {
  readonly name: string;
  readonly districtName: string;
}

/** Names shown where many share one. */
const MOST_SHOWN = 5;

async function listWhere(
  db: ReadHandle,
  column: 'name_key' | 'legal_entity_key' | 'nik_koperasi',
  value: string,
  exceptId: string,
): Promise<readonly Double[]> {
  if (value === '') return [];
  const rows = await db
    .selectFrom('cooperative')
    .select(['name', 'district_name'])
    .where(column, '=', value)
    .where('id', '<>', exceptId)
    .where('merged_into', 'is', null)
    .orderBy('name')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => ({ name: row.name, districtName: row.district_name }));
}

/** Other cooperatives with the same number or the same normalised name; dissolved ones too, merged ones not. */
export async function listDoubles(db: ReadHandle, fields: TellingFields, exceptId: string) {
  return {
    name: await listWhere(db, 'name_key', normaliseCooperativeName(fields.name), exceptId),
    legalEntityNumber: await listWhere(
      db,
      'legal_entity_key',
      normaliseLegalEntityNumber(fields.legalEntityNumber),
      exceptId,
    ),
    nikKoperasi: await listWhere(db, 'nik_koperasi', fields.nikKoperasi, exceptId),
  };
}
