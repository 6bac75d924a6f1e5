import { plainDateFromParts } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** NIP: birth date YYYYMMDD, first appointment YYYYMM, sex (1 L, 2 P), serial number; printed 8-6-1-3. */
const LENGTH = 18;
const STRUCTURE = 'Susunan NIP (Badan Kepegawaian Negara)';

/** "196604201992031008" -> "19660420 199203 1 008"; anything but 18 digits is left as typed. */
export function formatNip(nip: string): string {
  const match = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip.replace(/\s/g, ''));
  return match ? match.slice(1).join(' ') : nip;
}

function warning(message: string, value: string): Reason {
  return { code: 'NIP_SUSUNAN', level: 'warning', message, field: 'NIP', value, basis: STRUCTURE };
}

/**
 * Reasons about a NIP. Only its length is refused: PPPK numbers use the middle digits in their own way, so whatever
 * else looks wrong is a warning.
 */
export function checkNip(nip: string): readonly Reason[] {
  const digits = nip.replace(/\s/g, '');
  if (!/^\d*$/.test(digits) || digits.length !== LENGTH) {
    const found = /^\d*$/.test(digits) ? `${digits.length} angka` : `"${nip.trim()}"`;
    const message = `NIP terdiri atas ${LENGTH} angka, yang tertulis ${found}. Periksa lagi.`;
    return [
      {
        code: 'NIP_FORMAT',
        level: 'refuse',
        message,
        field: 'NIP',
        value: nip,
        limit: '18 angka',
        basis: STRUCTURE,
      },
    ];
  }
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const reasons: Reason[] = [];
  if (!plainDateFromParts(part(0, 4), part(4, 6), part(6, 8))) {
    const value = digits.slice(0, 8);
    reasons.push(
      warning(
        `Delapan angka pertama NIP menyatakan tanggal lahir, yang tertulis ${value} bukan tanggal.`,
        value,
      ),
    );
  }
  if (part(12, 14) < 1 || part(12, 14) > 12) {
    const value = digits.slice(12, 14);
    reasons.push(
      warning(
        `Angka ke-13 dan ke-14 NIP menyatakan bulan pengangkatan 01-12 (kecuali PPPK), yang tertulis ${value}.`,
        value,
      ),
    );
  }
  if (digits[14] !== '1' && digits[14] !== '2') {
    const value = digits.slice(14, 15);
    reasons.push(
      warning(`Angka ke-15 NIP menyatakan jenis kelamin 1 atau 2, yang tertulis ${value}.`, value),
    );
  }
  return reasons;
}
