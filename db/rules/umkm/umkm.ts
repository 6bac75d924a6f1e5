import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { normalisePersonName } from '../value/person-name.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Scale } from './scale.ts';
import { earliestDay, isVagueDay } from './vague-day.ts';
import type { VagueDay } from './vague-day.ts';

/** Whether the business still goes on, as far as the office knows. */
export const UMKM_STATUSES = ['active', 'closed', 'moved', 'not_found'] as const;
export type UmkmStatus = (typeof UMKM_STATUSES)[number];
export const UMKM_STATUS_LABELS: Readonly<Record<UmkmStatus, string>> = {
  active: 'Aktif',
  closed: 'Tutup',
  moved: 'Pindah',
  not_found: 'Tidak ditemukan',
};

/** Capital without land and building of the place of business, as stated on a day. */
export interface StatedCapital {
  readonly on: PlainDate;
  /** Whole rupiah. */
  readonly amount: number;
  /** Who said so, or which paper. */
  readonly source: string;
}

/** Sales of one year. */
export interface YearSales {
  readonly year: number;
  /** Whole rupiah. */
  readonly amount: number;
  readonly source: string;
}

/** The business as a member of a cooperative (S56). */
export interface Membership {
  readonly cooperativeId: string;
  readonly since: VagueDay;
}

/** What is written down of the person who owns the business. */
export interface OwnerFacts {
  readonly ownerName: string;
  /** In full; whoever shows it masks it. */
  readonly ownerNik: string;
  readonly ownerSex: 'L' | 'P' | null;
  /** As on the KTP, where it is not that of the business. */
  readonly ownerAddress: string;
}

/** What is written down of one business. */
export interface UmkmFacts extends OwnerFacts {
  readonly name: string;
  /** In full; whoever shows it masks it. */
  readonly phone: string;
  readonly address: string;
  readonly districtCode: string | null;
  /** The office's own words where the place has no code. */
  readonly districtName: string;
  readonly villageCode: string | null;
  readonly villageName: string;
  readonly started: VagueDay;
  /** A code of the rule `umkm-forms`; empty: not known. */
  readonly form: string;
  /** A code of the rule `umkm-sectors`; empty: not known. */
  readonly sector: string;
  /** Codes of KBLI, five digits each. */
  readonly kbli: readonly string[];
  readonly capitals: readonly StatedCapital[];
  readonly sales: readonly YearSales[];
  /** What an officer chose over the readings; empty: nobody did. */
  readonly scaleChoice: Scale | '';
  readonly scaleReason: string;
  readonly workersMale: number | null;
  readonly workersFemale: number | null;
  /** Social media and marketplaces, in the business's own words. */
  readonly online: string;
  readonly members: readonly Membership[];
  /** Since when the office assists it. */
  readonly assistedSince: VagueDay;
  /** Where the record came from: a list, a survey, the owner. */
  readonly origin: string;
  readonly note: string;
}

export const UMKM_LABELS = {
  name: 'Nama usaha',
  ownerName: 'Pemilik',
  ownerNik: 'NIK KTP pemilik',
  ownerSex: 'L/P',
  ownerAddress: 'Alamat KTP pemilik',
  phone: 'Telepon',
  address: 'Alamat usaha',
  districtCode: 'Kecamatan',
  districtName: 'Kecamatan (tertulis)',
  villageCode: 'Desa/kelurahan',
  villageName: 'Desa/kelurahan (tertulis)',
  started: 'Mulai usaha',
  form: 'Bentuk usaha',
  sector: 'Sektor',
  kbli: 'KBLI',
  capitals: 'Modal usaha',
  sales: 'Penjualan setahun',
  scaleChoice: 'Skala pilihan petugas',
  scaleReason: 'Alasan pilihan skala',
  workersMale: 'Tenaga kerja laki-laki',
  workersFemale: 'Tenaga kerja perempuan',
  online: 'Media sosial, lokapasar',
  members: 'Anggota koperasi',
  assistedSince: 'Binaan sejak',
  origin: 'Asal data',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof UmkmFacts, string>>;

/** Words by which two names of businesses are compared; the form of a firm says nothing about which one it is. */
export function umkmKey(name: string): string {
  const words = normalisePersonName(name).split(' ');
  const kept = words.filter((word) => !['cv', 'ud', 'pt', 'umkm', 'ukm', 'ikm'].includes(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

/** The capital stated last; undefined where none is. */
export const latestCapital = ({ capitals }: Pick<UmkmFacts, 'capitals'>): StatedCapital | undefined =>
  [...capitals].toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];

/** Sales of the latest year; undefined where none are known. */
export const latestSales = ({ sales }: Pick<UmkmFacts, 'sales'>): YearSales | undefined =>
  [...sales].toSorted((a, b) => b.year - a.year)[0];

const repeated = <Value>(values: readonly Value[]): Value | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

function vagueFaults(
  facts: Pick<UmkmFacts, 'started' | 'assistedSince'>,
  today: PlainDate,
): readonly FieldFault<keyof UmkmFacts>[] {
  return (['started', 'assistedSince'] as const).flatMap((field) => {
    const text = facts[field];
    const label = UMKM_LABELS[field];
    if (!isVagueDay(text))
      return [{ field, message: `${label} tertulis "${text}". Tulis tanggalnya, atau tahunnya saja: 2019.` }];
    return text === '' ? [] : futureDayFault(field, label, earliestDay(text), today);
  });
}

function figureFaults(
  { capitals, sales }: Pick<UmkmFacts, 'capitals' | 'sales'>,
  today: PlainDate,
): readonly FieldFault<keyof UmkmFacts>[] {
  const thisYear = dateParts(today).year;
  const twice = repeated(sales.map(({ year }) => year));
  const sameDay = repeated(capitals.map(({ on }) => on));
  const late = sales.find(({ year }) => year > thisYear);
  return [
    ...capitals.flatMap(({ on }) => futureDayFault('capitals' as const, 'Tanggal modal', on, today)),
    ...(sameDay === undefined
      ? []
      : [
          { field: 'capitals' as const, message: `Modal pada satu tanggal tertulis dua kali. Sisakan satu.` },
        ]),
    ...(twice === undefined
      ? []
      : [
          {
            field: 'sales' as const,
            message: `Penjualan tahun ${String(twice)} tertulis dua kali. Sisakan satu.`,
          },
        ]),
    ...(late === undefined
      ? []
      : [
          {
            field: 'sales' as const,
            message: `Penjualan tahun ${String(late.year)} belum dapat diketahui. Periksa tahunnya.`,
          },
        ]),
  ];
}

/** What cannot be saved as written, each at its field. */
export function umkmFaults(facts: UmkmFacts, today: PlainDate): readonly FieldFault<keyof UmkmFacts>[] {
  const { kbli, scaleChoice, scaleReason, ownerName, ownerNik, members } = facts;
  const wrong = kbli.find((code) => !/^\d{5}$/.test(code));
  return [
    ...vagueFaults(facts, today),
    ...(wrong === undefined
      ? []
      : [
          {
            field: 'kbli' as const,
            message: `KBLI tertulis "${wrong}". Tulis kodenya saja, lima angka; bila lebih dari satu, pisahkan dengan koma.`,
          },
        ]),
    ...figureFaults(facts, today),
    ...(scaleChoice !== '' && scaleReason.trim() === ''
      ? [{ field: 'scaleReason' as const, message: 'Pilihan skala perlu alasan.' }]
      : []),
    ...(ownerName.trim() === '' && ownerNik.trim() !== ''
      ? [{ field: 'ownerName' as const, message: 'Nama pemilik harus diisi bila NIK-nya diisi.' }]
      : []),
    ...(repeated(members.map(({ cooperativeId }) => cooperativeId)) === undefined
      ? []
      : [{ field: 'members' as const, message: 'Satu koperasi tertulis dua kali. Sisakan satu.' }]),
  ];
}
