/** From which time and register a nomor badan hukum comes; it stays free text and is never refused for its form. */
export const LEGAL_ENTITY_ERAS = ['ahu', 'ministry', 'district', 'old', 'unknown'] as const;
export type LegalEntityEra = (typeof LEGAL_ENTITY_ERAS)[number];

export const LEGAL_ENTITY_ERA_LABELS: Readonly<Record<LegalEntityEra, string>> = {
  ahu: 'AHU (Kementerian Hukum)',
  ministry: 'Kementerian Koperasi',
  district: 'Kabupaten/kota (otonomi daerah)',
  old: 'Kanwil/Kandep',
  unknown: 'bentuk lain',
};

/** Offices took over from Kanwil and Kandep with regional autonomy in 2001. */
const AUTONOMY_YEAR = 2001;

function yearAtEnd(number: string): number | undefined {
  const match = /(?:^|\D)(\d{4}|\d{2})$/.exec(number);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (match[1].length === 4) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

/**
 * The era of a number: "AHU-0025673.AH.01.29.TAHUN 2025" is AHU, "006385/BH/M.KUKM.2/XI/2017" the ministry,
 * "21/BH/Tahun 2007" a district, "844A/BH/VIII/1980" the time of Kanwil and Kandep.
 */
export function legalEntityEra(text: string): LegalEntityEra {
  const number = text.trim().toUpperCase().replace(/\s+/g, ' ');
  if (/^AHU-\d{6,7}\.AH\.01\.\d{2}\.? ?TAHUN \d{4}$/.test(number)) return 'ahu';
  if (/\/M\.?KUKM/.test(number)) return 'ministry';
  if (!/(?:^|\/)BH(?:\/|$)/.test(number)) return number.startsWith('518.') ? 'district' : 'unknown';
  if (/KWK|KDK|KANWIL|KANDEP/.test(number)) return 'old';
  const year = yearAtEnd(number);
  if (/DISKOP/.test(number)) return 'district';
  if (year === undefined) return 'unknown';
  return year < AUTONOMY_YEAR ? 'old' : 'district';
}

/** True for numbers of the AHU register, the only form that letters may call "Keputusan Menteri Hukum". */
export function isAhuNumber(text: string): boolean {
  return legalEntityEra(text) === 'ahu';
}
