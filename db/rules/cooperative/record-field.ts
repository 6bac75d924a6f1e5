import { checkBusinessNumber, checkCooperativeNumber } from './business-number.ts';
import { describeField } from './field-lists.ts';
import type { FieldKind } from './field-descriptor.ts';
import type { FieldValue } from './field-lists.ts';
import { isSpreadsheetNumber } from './identity-number.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { isMasked } from '../value/mask-number.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { REGISTER_DAYS, REGISTER_FIELDS } from './register-field.ts';
import type { RegisterField } from './register-field.ts';
import { normaliseTaxNumber } from './tax-number.ts';

/** What is checked of a record without looking at any other: the fields a save names, as typed. */
export type TypedFields = { readonly [Name in RegisterField]?: FieldValue<Name> | undefined };

type Fault = FieldFault<RegisterField>;

/** Typed fields of these kinds that say something, each with its label. */
function typedOf(
  typed: TypedFields,
  kinds: readonly FieldKind[],
): readonly { readonly field: RegisterField; readonly label: string; readonly text: string }[] {
  return REGISTER_FIELDS.flatMap((field) => {
    const { kind, label } = describeField(field);
    const text = typed[field] ?? '';
    return kinds.includes(kind) && text !== '' ? [{ field, label, text }] : [];
  });
}

/** A day of the past that is written as one to come. */
function dayFaults(typed: TypedFields, today: PlainDate): readonly Fault[] {
  return REGISTER_DAYS.flatMap((field) => {
    const { label, isPast } = describeField(field);
    return isPast === true ? futureDayFault(field, label, typed[field], today) : [];
  });
}

function excelFaults(typed: TypedFields): readonly Fault[] {
  return typedOf(typed, ['number', 'nikKoperasi']).flatMap(({ field, label, text }) => {
    if (!isSpreadsheetNumber(text)) return [];
    const message = `${label} tertulis ${text}, format angka Excel yang menghilangkan angka aslinya. Isi lagi dari dokumennya, angka demi angka.`;
    return [{ field, message }];
  });
}

function taxNumberFaults({ npwp = '' }: TypedFields): readonly Fault[] {
  if (npwp === '' || isSpreadsheetNumber(npwp) || normaliseTaxNumber(npwp) !== undefined) return [];
  const digits = npwp.replace(/\D/g, '').length;
  const found = /^[\d\s.-]+$/.test(npwp) ? `${digits} angka` : 'memuat huruf atau tanda lain';
  const message = `NPWP terdiri atas 15 atau 16 angka, yang tertulis ${found}. Periksa lagi pada kartu NPWP.`;
  return [{ field: 'npwp', message }];
}

function phoneFaults(typed: TypedFields): readonly Fault[] {
  return typedOf(typed, ['phone']).flatMap(({ field, label, text }) => {
    if (isMasked(text)) {
      const message = `${label} masih tersamar (${text}). Tulis nomornya lengkap, atau biarkan seperti semula.`;
      return [{ field, message }];
    }
    if (/\d/.test(text) && !isSpreadsheetNumber(text)) return [];
    const message = `${label} tertulis "${text}", yang bukan nomor telepon. Tulis angkanya, misalnya 081234567890.`;
    return [{ field, message }];
  });
}

/** Codes of the classification of business fields have five digits (KBLI 2009, 2015, 2020 alike). */
const KBLI_LIST = /^\d{5}(?:\s*[,;]\s*\d{5})*$/;

function businessFieldFaults({ kbli = '' }: TypedFields): readonly Fault[] {
  if (kbli === '' || KBLI_LIST.test(kbli)) return [];
  const message = `KBLI tertulis "${kbli}". Tulis kodenya saja, lima angka; bila lebih dari satu, pisahkan dengan koma, misalnya 64142, 47112.`;
  return [{ field: 'kbli', message }];
}

/** A host with a dot, with or without "https://" before it and a path behind it. */
const WEB_ADDRESS = /^(?:https?:\/\/)?[\da-z-]+(?:\.[\da-z-]+)+(?::\d+)?(?:[/?#]\S*)?$/i;

function webAddressFaults({ website = '' }: TypedFields): readonly Fault[] {
  if (website === '' || WEB_ADDRESS.test(website)) return [];
  const message = `Situs web tertulis "${website}", yang bukan alamat situs. Tulis misalnya www.koperasicontoh.id, atau kosongkan.`;
  return [{ field: 'website', message }];
}

/** Every field that cannot be saved as typed; an empty list when all can. */
export function recordFieldFaults(typed: TypedFields, today: PlainDate): readonly Fault[] {
  return [
    ...dayFaults(typed, today),
    ...excelFaults(typed),
    ...taxNumberFaults(typed),
    ...phoneFaults(typed),
    ...businessFieldFaults(typed),
    ...webAddressFaults(typed),
  ];
}

/** What is kept although it looks unusual: numbers of another length than the register's. */
export function recordFieldWarnings({ nib = '', nikKoperasi = '' }: TypedFields): readonly Reason[] {
  return [...checkBusinessNumber(nib), ...checkCooperativeNumber(nikKoperasi)];
}
