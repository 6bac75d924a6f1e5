import { checkBusinessNumber, checkCooperativeNumber } from './business-number.ts';
import { isSpreadsheetNumber } from './identity-number.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { isMasked } from '../value/mask-number.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { normaliseTaxNumber } from './tax-number.ts';

/** What is checked of a record without looking at any other: the fields a save names, as typed. */
export interface TypedFields {
  readonly legalEntityOn?: PlainDate | null | undefined;
  readonly nikKoperasi?: string | undefined;
  readonly nib?: string | undefined;
  readonly npwp?: string | undefined;
  readonly phone?: string | undefined;
  readonly phone2?: string | undefined;
  readonly fax?: string | undefined;
  readonly kbli?: string | undefined;
  readonly website?: string | undefined;
}

type CheckedField = keyof TypedFields;

const NUMBER_LABELS = { nikKoperasi: 'NIK Koperasi', nib: 'NIB', npwp: 'NPWP' } as const;
const PHONE_LABELS = { phone: 'Telepon', phone2: 'Telepon kedua', fax: 'Faksimile' } as const;

function excelFaults(typed: TypedFields): readonly FieldFault<CheckedField>[] {
  return (Object.keys(NUMBER_LABELS) as readonly (keyof typeof NUMBER_LABELS)[]).flatMap((field) => {
    const text = typed[field] ?? '';
    if (!isSpreadsheetNumber(text)) return [];
    const message = `${NUMBER_LABELS[field]} tertulis ${text}, format angka Excel yang menghilangkan angka aslinya. Isi lagi dari dokumennya, angka demi angka.`;
    return [{ field, message }];
  });
}

function taxNumberFaults({ npwp = '' }: TypedFields): readonly FieldFault<CheckedField>[] {
  if (npwp === '' || isSpreadsheetNumber(npwp) || normaliseTaxNumber(npwp) !== undefined) return [];
  const digits = npwp.replace(/\D/g, '').length;
  const found = /^[\d\s.-]+$/.test(npwp) ? `${digits} angka` : 'memuat huruf atau tanda lain';
  const message = `NPWP terdiri atas 15 atau 16 angka, yang tertulis ${found}. Periksa lagi pada kartu NPWP.`;
  return [{ field: 'npwp', message }];
}

function phoneFaults(typed: TypedFields): readonly FieldFault<CheckedField>[] {
  return (Object.keys(PHONE_LABELS) as readonly (keyof typeof PHONE_LABELS)[]).flatMap((field) => {
    const text = typed[field] ?? '';
    if (text === '') return [];
    if (isMasked(text)) {
      const message = `${PHONE_LABELS[field]} masih tersamar (${text}). Tulis nomornya lengkap, atau biarkan seperti semula.`;
      return [{ field, message }];
    }
    if (/\d/.test(text) && !isSpreadsheetNumber(text)) return [];
    const message = `${PHONE_LABELS[field]} tertulis "${text}", yang bukan nomor telepon. Tulis angkanya, misalnya 081234567890.`;
    return [{ field, message }];
  });
}

/** Codes of the classification of business fields have five digits (KBLI 2009, 2015, 2020 alike). */
const KBLI_LIST = /^\d{5}(?:\s*[,;]\s*\d{5})*$/;

function businessFieldFaults({ kbli = '' }: TypedFields): readonly FieldFault<CheckedField>[] {
  if (kbli === '' || KBLI_LIST.test(kbli)) return [];
  const message = `KBLI tertulis "${kbli}". Tulis kodenya saja, lima angka; bila lebih dari satu, pisahkan dengan koma, misalnya 64142, 47112.`;
  return [{ field: 'kbli', message }];
}

/** A host with a dot, with or without "https://" before it and a path behind it. */
const WEB_ADDRESS = /^(?:https?:\/\/)?[\da-z-]+(?:\.[\da-z-]+)+(?::\d+)?(?:[/?#]\S*)?$/i;

function webAddressFaults({ website = '' }: TypedFields): readonly FieldFault<CheckedField>[] {
  if (website === '' || WEB_ADDRESS.test(website)) return [];
  const message = `Situs web tertulis "${website}", yang bukan alamat situs. Tulis misalnya www.koperasicontoh.id, atau kosongkan.`;
  return [{ field: 'website', message }];
}

/** Every field that cannot be saved as typed; an empty list when all can. */
export function recordFieldFaults(typed: TypedFields, today: PlainDate): readonly FieldFault<CheckedField>[] {
  return [
    ...futureDayFault('legalEntityOn', 'Tanggal badan hukum', typed.legalEntityOn, today),
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
