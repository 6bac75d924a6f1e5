import { sql } from 'kysely';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
import { byField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import { isRegisterField } from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { inParts } from '../../in-parts.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { COLUMNS } from './columns.ts';
import { toIdentityRow } from './register-identity.ts';
import type { RegisterIdentity } from './register-identity.ts';

/** Fields that are one column; the village is several (place.ts). */
export type ColumnField = Exclude<RegisterField, 'villageCode'>;

export const isColumnField = (field: string): field is ColumnField =>
  isRegisterField(field) && field !== 'villageCode';

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

/** Every field with nothing known, as its column takes it. */
const EMPTY = toIdentityRow(byField(FIELD_NAMES, (_name, { empty }) => empty) as RegisterIdentity);

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
    .values({
      ...EMPTY,
      id,
      name,
      ...key,
      legal_entity_key: '',
      status: 'active',
      import_id: null,
      origin,
      created_at: at,
      updated_at: at,
    })
    .execute();
}
