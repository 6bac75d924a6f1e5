import type { Reason } from '../value/reason.ts';

const LENGTH = 13;

function lengthReason(
  code: 'NIB_FORMAT' | 'NIK_KOPERASI_PANJANG',
  field: string,
  text: string,
): readonly Reason[] {
  const digits = text.replace(/[\s.-]/g, '');
  if (digits === '' || /^\d{13}$/.test(digits)) return [];
  const found = /^\d+$/.test(digits) ? `${digits.length} angka` : `"${text.trim()}"`;
  const message = `${field} biasanya ${LENGTH} angka, yang tertulis ${found}. Periksa lagi; datanya tetap disimpan.`;
  return [{ code, level: 'warning', message, field, value: text.trim(), limit: `${LENGTH} angka` }];
}

/** Warning when a NIB (OSS) is not 13 digits; an empty one is not known yet and says nothing. */
export function checkBusinessNumber(nib: string): readonly Reason[] {
  return lengthReason('NIB_FORMAT', 'NIB', nib);
}

/** Warning when a NIK Koperasi is not 13 digits. Keep it as text: leading zeros are part of it. */
export function checkCooperativeNumber(nikKoperasi: string): readonly Reason[] {
  return lengthReason('NIK_KOPERASI_PANJANG', 'NIK Koperasi', nikKoperasi);
}
