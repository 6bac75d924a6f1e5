import { formatLongDate, MONTH_NAMES } from '../value/indonesian-date.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { SEX_LABELS } from '../value/sex.ts';
import type { Sex } from '../value/sex.ts';

/**
 * NIK KTP: six digits of the region of first issue, six of the birth date as DDMMYY (women: day + 40) and a serial
 * number. It has no check digit and is kept for life, also after moving or a corrected birth date: what does not
 * agree with the typed data is a warning, what cannot be a NIK at all is refused.
 */
const STRUCTURE = 'Susunan NIK KTP (Kementerian Dalam Negeri)';
const DAYS_ADDED_FOR_WOMEN = 40;

/**
 * Codes of provinces that ever issued a NIK. 54 was Timor Timur, left in 1999; a person born there keeps the number.
 */
const PROVINCES: ReadonlySet<string> = new Set([
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '21',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
  '71',
  '72',
  '73',
  '74',
  '75',
  '76',
  '81',
  '82',
  '91',
  '92',
  '93',
  '94',
  '95',
  '96',
]);

const LEAP_DAY = 29;

/** The days that a month can have; two digits of a year stand for two centuries, of which 1900 was no leap year. */
function daysOf(month: number, yearOfCentury: number): number {
  if (month === 2) return yearOfCentury % 4 === 0 ? LEAP_DAY : LEAP_DAY - 1;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export interface NikParts {
  readonly ok: true;
  /** "64.08.04": the kecamatan of first issue. */
  readonly regionPrefix: string;
  readonly day: number;
  readonly month: number;
  /** 8 stands for 1908 or 2008; the birth date on the KTP decides. */
  readonly yearOfCentury: number;
  readonly sex: Sex;
}

export type NikProblem =
  | 'empty'
  | 'spreadsheet_number'
  | 'not_digits'
  | 'length'
  | 'province'
  | 'day'
  | 'month'
  | 'day_of_month'
  | 'serial';

export interface NikFault {
  readonly ok: false;
  readonly problem: NikProblem;
}

/** Digits of a NIK as typed; spaces, dots and dashes between groups do not matter. */
export function nikDigits(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** "6,40804E+15": what a spreadsheet makes of a long number; the digits behind it are lost. */
export function isSpreadsheetNumber(text: string): boolean {
  return /^\s*\d+(?:[.,]\d+)?e\+?\d+\s*$/i.test(text);
}

/** Takes a NIK apart, or says which part cannot be. */
export function readNik(text: string): NikParts | NikFault {
  const digits = nikDigits(text);
  if (digits === '') return { ok: false, problem: 'empty' };
  if (isSpreadsheetNumber(text)) return { ok: false, problem: 'spreadsheet_number' };
  if (!/^\d+$/.test(digits)) return { ok: false, problem: 'not_digits' };
  if (digits.length !== 16) return { ok: false, problem: 'length' };
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  if (!PROVINCES.has(digits.slice(0, 2))) return { ok: false, problem: 'province' };
  const [codedDay, month, yearOfCentury] = [part(6, 8), part(8, 10), part(10, 12)];
  if (month < 1 || month > 12) return { ok: false, problem: 'month' };
  const day = codedDay > DAYS_ADDED_FOR_WOMEN ? codedDay - DAYS_ADDED_FOR_WOMEN : codedDay;
  if (day < 1 || day > 31) return { ok: false, problem: 'day' };
  if (day > daysOf(month, yearOfCentury)) return { ok: false, problem: 'day_of_month' };
  if (part(12, 16) === 0) return { ok: false, problem: 'serial' };
  return {
    ok: true,
    regionPrefix: [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].join('.'),
    day,
    month,
    yearOfCentury,
    sex: codedDay > DAYS_ADDED_FOR_WOMEN ? 'P' : 'L',
  };
}

const FAULT_SENTENCES: Readonly<
  Record<Exclude<NikProblem, 'empty' | 'spreadsheet_number'>, (digits: string) => string>
> = {
  not_digits: () =>
    'NIK KTP hanya boleh berisi angka; yang tertulis memuat huruf atau tanda lain. Periksa lagi pada KTP.',
  length: (digits) =>
    `NIK KTP terdiri atas 16 angka, yang tertulis ${digits.length} angka. Periksa lagi pada KTP.`,
  province: (digits) =>
    `Angka ke-1 dan ke-2 NIK KTP menyatakan provinsi, yang tertulis ${digits.slice(0, 2)}, dan tidak ada provinsi berkode itu. Periksa lagi pada KTP.`,
  day_of_month: (digits) =>
    `Angka ke-7 sampai ke-12 NIK KTP menyatakan tanggal lahir, yang tertulis ${writtenBirth(digits)}, dan tanggal itu tidak ada. Periksa lagi pada KTP.`,
  day: (digits) =>
    `Angka ke-7 dan ke-8 NIK KTP menyatakan tanggal lahir 01-31 (perempuan 41-71), yang tertulis ${digits.slice(6, 8)}. Periksa lagi pada KTP.`,
  month: (digits) =>
    `Angka ke-9 dan ke-10 NIK KTP menyatakan bulan lahir 01-12, yang tertulis ${digits.slice(8, 10)}. Periksa lagi pada KTP.`,
  serial: () =>
    'Empat angka terakhir NIK KTP adalah nomor urut mulai 0001, yang tertulis 0000. Periksa lagi pada KTP.',
};

/** "31 Februari ..80" of "...710280...": the day as it is meant, without the 40 added for women. */
function writtenBirth(digits: string): string {
  const coded = Number(digits.slice(6, 8));
  const day = coded > DAYS_ADDED_FOR_WOMEN ? coded - DAYS_ADDED_FOR_WOMEN : coded;
  return `${day} ${MONTH_NAMES[Number(digits.slice(8, 10)) - 1] ?? ''} ..${digits.slice(10, 12)}`;
}

function faultReason(fault: NikFault, nikKtp: string): Reason {
  const common = { level: 'refuse', field: 'NIK KTP', basis: STRUCTURE } as const;
  const digits = nikDigits(nikKtp);
  if (fault.problem === 'empty') {
    const message = 'NIK KTP belum diisi; 16 angka diperlukan. Isi menurut KTP.';
    return { ...common, code: 'NIK_KOSONG', message, limit: '16 angka' };
  }
  if (fault.problem === 'spreadsheet_number') {
    const message = `NIK KTP tertulis ${nikKtp.trim()}, format angka Excel yang menghilangkan angka aslinya (perlu 16 angka). Isi lagi menurut KTP dan jadikan selnya teks.`;
    return { ...common, code: 'NIK_ANGKA_EXCEL', message, value: nikKtp.trim(), limit: '16 angka' };
  }
  const message = FAULT_SENTENCES[fault.problem](digits);
  return { ...common, code: 'NIK_FORMAT', message, value: maskNik(digits), limit: '16 angka' };
}

function birthDateReason(nik: NikParts, bornOn: PlainDate): Reason | undefined {
  const born = dateParts(bornOn);
  if (born.day === nik.day && born.month === nik.month && born.year % 100 === nik.yearOfCentury)
    return undefined;
  const year = String(nik.yearOfCentury).padStart(2, '0');
  const inNik = `${nik.day} ${MONTH_NAMES[nik.month - 1] ?? ''} ..${year}`;
  return {
    code: 'NIK_TANGGAL_BEDA',
    level: 'warning',
    message: `Tanggal lahir tertulis ${formatLongDate(bornOn)}, sedangkan NIK KTP memuat ${inNik}. Periksa lagi pada KTP.`,
    field: 'Tanggal lahir',
    value: formatLongDate(bornOn),
    limit: inNik,
    basis: STRUCTURE,
  };
}

function sexReason(nik: NikParts, sex: Sex): Reason | undefined {
  if (nik.sex === sex) return undefined;
  return {
    code: 'NIK_KELAMIN_BEDA',
    level: 'warning',
    message: `Jenis kelamin tertulis ${SEX_LABELS[sex]}, sedangkan NIK KTP memuat ${SEX_LABELS[nik.sex]}. Periksa lagi pada KTP.`,
    field: 'Jenis kelamin',
    value: sex,
    limit: nik.sex,
    basis: STRUCTURE,
  };
}

function regionReason(nik: NikParts, officeRegionCode: string): Reason | undefined {
  if (`${nik.regionPrefix}.`.startsWith(`${officeRegionCode}.`)) return undefined;
  return {
    code: 'NIK_LUAR_WILAYAH',
    level: 'info',
    message: `NIK KTP diterbitkan pertama kali di wilayah ${nik.regionPrefix}, di luar ${officeRegionCode}. Ini bukan halangan: NIK tidak berubah ketika pemiliknya pindah.`,
    field: 'NIK KTP',
    value: nik.regionPrefix,
    limit: officeRegionCode,
    basis: STRUCTURE,
  };
}

/**
 * Reasons about one person's NIK KTP held against what was typed from the KTP.
 *
 * @param officeRegionCode the office's kabupaten/kota ("64.08") or province ("64")
 */
export function checkNik(
  person: { readonly nikKtp: string; readonly bornOn: PlainDate | null; readonly sex: Sex | null },
  officeRegionCode: string,
): readonly Reason[] {
  const nik = readNik(person.nikKtp);
  if (!nik.ok) return [faultReason(nik, person.nikKtp)];
  return [
    person.bornOn === null ? undefined : birthDateReason(nik, person.bornOn),
    person.sex === null ? undefined : sexReason(nik, person.sex),
    regionReason(nik, officeRegionCode),
  ].filter((reason) => reason !== undefined);
}

/** For lists and exports: "640804******0001". A text too short to hide enough of is hidden whole. */
export function maskNik(nikKtp: string): string {
  const digits = nikDigits(nikKtp);
  if (digits.length <= 10) return '*'.repeat(digits.length);
  return digits.slice(0, 6) + '*'.repeat(digits.length - 10) + digits.slice(-4);
}

/** For papers that only tell people of one name apart: "************0001". A text too short to hide enough of is hidden whole. */
export function lastOfNik(nikKtp: string): string {
  const digits = nikDigits(nikKtp);
  const shown = digits.length <= 10 ? '' : digits.slice(-4);
  return '*'.repeat(digits.length - shown.length) + shown;
}

/** For reading aloud and on paper, 6-6-4: "640804 170580 0001"; anything but 16 digits is left as typed. */
export function formatNik(nikKtp: string): string {
  const match = /^(\d{6})(\d{6})(\d{4})$/.exec(nikDigits(nikKtp));
  return match ? match.slice(1).join(' ') : nikKtp;
}
