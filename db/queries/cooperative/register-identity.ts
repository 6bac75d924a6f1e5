import { DAY_FIELDS, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldName, FieldValue } from '#rules/cooperative/field-lists.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';
import { COLUMNS } from './columns.ts';
import type { Columns } from './columns.ts';

/**
 * What the office holds about a cooperative on its own row, field by field. Types, reading and writing follow the one
 * table of fields. Phones stand in full; whoever shows them masks them.
 */
export type RegisterIdentity = { readonly [Name in FieldName]: FieldValue<Name> };

/** The identity as its columns take it. */
export type IdentityRow = { readonly [Name in FieldName as Columns[Name]]: FieldValue<Name> };

/** Some fields of a row as the program knows them: days as days, everything else as it is stored. */
export function toFields<Name extends FieldName>(
  row: Pick<CooperativeRow, Columns[Name]>,
  names: readonly Name[],
): { readonly [One in Name]: FieldValue<One> } {
  const stored: Readonly<Partial<Record<string, unknown>>> = row;
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const name of names) {
    const value = stored[COLUMNS[name]];
    fields[name] = IS_DAY.has(name) && typeof value === 'string' ? toPlainDate(value) : value;
  }
  return fields as { readonly [One in Name]: FieldValue<One> };
}

const IS_DAY: ReadonlySet<FieldName> = new Set(DAY_FIELDS);

export const toIdentity = (row: CooperativeRow): RegisterIdentity => toFields(row, FIELD_NAMES);

export function toIdentityRow(identity: RegisterIdentity): IdentityRow {
  return Object.fromEntries(FIELD_NAMES.map((name) => [COLUMNS[name], identity[name]])) as IdentityRow;
}
