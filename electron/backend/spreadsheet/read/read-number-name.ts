import { cellName, cellNumberName } from '../file/clean-text.ts';
import { isPending } from '#rules/value/nothing.ts';
import { cellReason } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Cell } from '../file/sheet-grid.ts';

/** Digits of a NIK Koperasi as seen in the ministry's data; another length is only remarked on. */
export const NIK_KOPERASI_DIGITS = 13;

const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d+$/i;
/** Excel shows and keeps six digits of a long number once it has been through "6,40805E+12". */
const ROUNDED_BY_EXCEL = /^\d{6,}0{6}$/;

function spoiledByExcel(cell: Cell, text: string): boolean {
  if (SCIENTIFIC.test(text.replace(/\s+/g, ''))) return true;
  return (
    cell?.number !== undefined &&
    (!Number.isSafeInteger(cell.number) || text.length > 15 || ROUNDED_BY_EXCEL.test(text))
  );
}

/**
 * A number that is a name (NIK Koperasi, NIB, NPWP) as text with its zeros. One that Excel has turned into 6,40805E+12
 * or cut to 15 digits cannot be restored and is left out.
 */
export function readNumberName(cell: Cell, field: string): Reading<string> {
  const text = cellNumberName(cell);
  if (text === null) return { value: null };
  if (spoiledByExcel(cell, text)) {
    return {
      value: null,
      reason: cellReason(
        'NIK_ANGKA_EXCEL',
        'warning',
        field,
        cell?.text ?? text,
        (shown) =>
          `Kolom ${field} berisi ${shown}: nomornya sudah rusak oleh format angka Excel dan tidak dapat dipulihkan, jadi tidak diambil. Ubah format kolom menjadi Teks, lalu ketik ulang nomor lengkapnya.`,
      ),
    };
  }
  return { value: text };
}

/** NIK Koperasi without spaces, dots and dashes; other than 13 digits is kept with a warning. */
export function readNikKoperasi(cell: Cell, field: string): Reading<string> {
  const reading = readNumberName(cell, field);
  if (reading.value === null) return reading;
  const value = reading.value.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(value) && value.length === NIK_KOPERASI_DIGITS) return { value };
  return {
    value,
    reason: {
      ...cellReason(
        'NIK_KOPERASI_PANJANG',
        'warning',
        field,
        value,
        (shown) =>
          `${field} ${shown} bukan ${String(NIK_KOPERASI_DIGITS)} angka (panjangnya ${String(value.length)}). Nomor disimpan apa adanya; periksa pada sertifikatnya.`,
      ),
      limit: String(NIK_KOPERASI_DIGITS),
    },
  };
}

/** A telephone number; one that Excel has taken for a number gets its lost zero back. */
export function readPhone(cell: Cell): string | null {
  const text = cellName(cell);
  if (text === null || isPending(text)) return null;
  const lostItsZero = cell?.number !== undefined ? /^(?!0|62)\d{6,13}$/ : /^8\d{8,11}$/;
  return lostItsZero.test(text) ? `0${text}` : text;
}
