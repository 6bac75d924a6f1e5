import { sql } from 'kysely';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { inParts } from '../../in-parts.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';

/** Fields that are one column; the village is several (cooperative-place.ts). */
export type ColumnField = Exclude<RegisterField, 'villageCode'>;

const COLUMNS = {
  name: 'name',
  legalEntityNumber: 'legal_entity_number',
  legalEntityOn: 'legal_entity_on',
  form: 'form',
  kind: 'kind',
  group: 'cooperative_group',
  sector: 'sector',
  pattern: 'pattern',
  savingsLoan: 'savings_loan',
  kbli: 'kbli',
  nikKoperasi: 'nik_koperasi',
  certificate: 'certificate',
  certificateUntil: 'certificate_until',
  nib: 'nib',
  npwp: 'npwp',
  address: 'address',
  postalCode: 'postal_code',
  phone: 'phone',
  phone2: 'phone_2',
  fax: 'fax',
  email: 'email',
  website: 'website',
  assignedOfficer: 'assigned_officer',
  note: 'note',
} as const satisfies Record<ColumnField, keyof CooperativeRow>;

export const isColumnField = (field: string): field is ColumnField => Object.hasOwn(COLUMNS, field);

/** The stored value of one field for each of the cooperatives that exist. */
export async function readFieldValues(
  db: ReadHandle,
  ids: readonly string[],
  field: ColumnField,
): Promise<ReadonlyMap<string, string | null>> {
  const values = new Map<string, string | null>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('cooperative')
      .select(['id', sql<string | null>`${sql.ref(COLUMNS[field])}`.as('value')])
      .where('id', 'in', part)
      .execute();
    for (const row of rows) values.set(row.id, row.value);
  }
  return values;
}

/** Sets one field, with the comparing key that belongs to it. The value has been checked before. */
export async function writeFieldValue(
  db: WriteHandle,
  ids: readonly string[],
  field: ColumnField,
  value: string | null,
): Promise<void> {
  const changes = { [COLUMNS[field]]: value, ...keyOf(field, value ?? '') };
  for (const part of inParts(ids)) {
    await db.updateTable('cooperative').set(changes).where('id', 'in', part).execute();
  }
}

function keyOf(field: ColumnField, value: string) {
  if (field === 'name') return { name_key: normaliseCooperativeName(value) };
  if (field === 'legalEntityNumber') return { legal_entity_key: normaliseLegalEntityNumber(value) };
  return {};
}

const EMPTY = {
  legal_entity_number: '',
  legal_entity_key: '',
  legal_entity_on: null,
  amendment_number: '',
  amendment_on: null,
  last_rat_on: null,
  form: 'primer',
  kind: '',
  cooperative_group: '',
  sector: '',
  pattern: 'konvensional',
  nik_koperasi: '',
  certificate: 'none',
  certificate_until: null,
  nib: '',
  npwp: '',
  address: '',
  village_code: null,
  village_name: '',
  district_code: null,
  district_name: '',
  regency_code: null,
  postal_code: '',
  phone: '',
  email: '',
  website: '',
  chair_name: '',
  secretary_name: '',
  treasurer_name: '',
  supervisor_name: '',
  manager_name: '',
  import_id: null,
} as const;

export interface NewCooperative {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
}

/** A cooperative of which only the name is known; its other fields are empty, its status is active. */
export async function insertCooperative(
  db: WriteHandle,
  cooperative: NewCooperative,
  at: string,
): Promise<void> {
  const { id, name, origin } = cooperative;
  const key = { name_key: normaliseCooperativeName(name) };
  await db
    .insertInto('cooperative')
    .values({ ...EMPTY, id, name, ...key, status: 'active', origin, created_at: at, updated_at: at })
    .execute();
}
