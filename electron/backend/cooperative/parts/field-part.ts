import { isColumnField, readFieldValues, writeFieldValue } from '#db/queries/cooperative/field.ts';
import type { ColumnField } from '#db/queries/cooperative/field.ts';
import { findPlace, updatePlace } from '#db/queries/cooperative/place.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { REGISTER_FIELD_LABELS } from '#rules/cooperative/register-field.ts';
import type { PartKind } from './part.ts';

function columnOf(key: string): ColumnField {
  if (!isColumnField(key)) throw new RangeError(`no field of the register: ${key}`);
  return key;
}

/** One column of the record; an empty text is a value, null only an unknown day. */
export const fieldPart: PartKind<string> = {
  label: (key) => REGISTER_FIELD_LABELS[columnOf(key)],
  read: async (db, { cooperativeId, key }) =>
    (await readFieldValues(db, [cooperativeId], columnOf(key))).get(cooperativeId) ?? null,
  write: (db, { cooperativeId, key }, value) => writeFieldValue(db, [cooperativeId], columnOf(key), value),
  text: (_db, value, { key }) => registerFieldText(columnOf(key), value),
  many: {
    read: (db, ids, key) => readFieldValues(db, ids, columnOf(key)),
    write: (db, ids, key, value) => writeFieldValue(db, ids, columnOf(key), value),
  },
};

/** The seat: village, district and regency together, because the codes of one say the others. */
export const placePart: PartKind<Place> = {
  label: () => REGISTER_FIELD_LABELS.villageCode,
  read: async (db, { cooperativeId }) => (await findPlace(db, cooperativeId)) ?? null,
  write: async (db, { cooperativeId }, place) => {
    if (place !== null) await updatePlace(db, cooperativeId, place);
  },
  text: (_db, { villageName, districtName }) =>
    [villageName, districtName === '' ? '' : `Kecamatan ${districtName}`]
      .filter((name) => name !== '')
      .join(', '),
};
