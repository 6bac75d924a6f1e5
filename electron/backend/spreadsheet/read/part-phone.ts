import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldName } from '#rules/cooperative/field-lists.ts';
import type { Reason } from '#rules/value/reason.ts';

/** "Budi Contoh / 0812-3456-7890", "Budi (HP. 0812 3456 7890)": a name, and behind it a telephone number. */
const NAME_AND_PHONE =
  /^(.*?\p{L}[\p{L}.,']*)[\s/,;:|(–-]+(?:(?:no(?:mor)?\.?\s*)?(?:hp|telp?|tlp|telepon|wa)\.?\s*[:.]?\s*)?((?:\+?62|0|8)[\d\s.-]{7,16}\d)\)?$/iu;
/** No person with a number is longer; the expression tries every split of what it is given. */
const MOST_LETTERS = 300;
const LEAST_DIGITS = 9;
const MOST_DIGITS = 14;

const PEOPLE: readonly FieldName[] = FIELD_NAMES.filter((name) => describeField(name).kind === 'person');

/** The two parts of such a cell; undefined where no number stands in it. */
export function partedPhone(text: string): { readonly name: string; readonly phone: string } | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const [, name = '', phone = ''] = NAME_AND_PHONE.exec(text) ?? [];
  const digits = phone.replace(/\D/g, '').length;
  if (name === '' || digits < LEAST_DIGITS || digits > MOST_DIGITS) return undefined;
  return { name: name.replace(/[\s,]+$/, ''), phone: phone.startsWith('8') ? `0${phone}` : phone };
}

type Phones = { readonly phone: string | null; readonly phone2: string | null };

/**
 * Parts telephone numbers from names of people ("KETUA / NO. HP"): the name stays a name, and the number becomes the
 * cooperative's where the list names none.
 */
export function partPhones<Values extends Phones & Readonly<Partial<Record<FieldName, unknown>>>>(
  values: Values,
  add: (reason: Reason) => void,
): Values {
  const changed: Partial<Record<FieldName, string>> = {};
  for (const field of PEOPLE) {
    const text = values[field];
    const parted = typeof text === 'string' ? partedPhone(text) : undefined;
    if (parted === undefined) continue;
    changed[field] = parted.name;
    const place = (['phone', 'phone2'] as const).find((one) => (changed[one] ?? values[one]) === null);
    if (place !== undefined) changed[place] = parted.phone;
    const { label } = describeField(field);
    add({
      code: 'TELEPON_DIPISAHKAN',
      level: 'info',
      field: label,
      value: parted.name,
      message: `Kolom ${label} memuat nama dan nomor telepon: namanya "${parted.name}"${place === undefined ? '; nomornya tidak diambil karena kedua isian telepon sudah terisi' : ', nomornya dicatat sebagai telepon koperasi'}.`,
    });
  }
  return { ...values, ...changed };
}
