import { normaliseCooperativeName, normaliseLegalEntityNumber } from '../cooperative/name.ts';

/** A number of zeros or without any digit ("BELUM ADA") tells nobody apart. */
const isTelling = (key: string): boolean => /[1-9]/.test(key);

/**
 * A legal-entity number for matching two lists: beyond the register's own key also dots, dashes, a word "Nomor" before
 * it and zeros before its running number do not matter, because systems export them differently. Empty: tells nothing.
 */
export function matchingNumber(text: string): string {
  const key = normaliseLegalEntityNumber(text)
    .replace(/^(?:NOMOR|NO\.?)[:.]?(?=\d)/, '')
    .replaceAll(/[.\-–—_,:;'"]/g, '')
    .replace(/^0+(?=\d)/, '');
  return isTelling(key) ? key : '';
}

/** A NIK Koperasi for matching: its digits. Empty: tells nothing. */
export function matchingNik(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  return isTelling(digits) ? digits : '';
}

/** A normalised name as far as it names anybody: "Koperasi" alone does not. */
export const tellingName = (key: string): string => (key === 'koperasi' ? '' : key);

/** A name for matching. */
export const matchingName = (text: string): string => tellingName(normaliseCooperativeName(text));
