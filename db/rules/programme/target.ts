import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isProgrammeCode } from './programme.ts';

/** What is counted against a target; `typed` is counted elsewhere and written down. */
export const TARGET_MEASURES = [
  'trained',
  'coached',
  'visits',
  'activities',
  'consultations',
  'active',
  'rat',
  'certified',
  'typed',
] as const;
export type TargetMeasure = (typeof TARGET_MEASURES)[number];
export const MEASURE_LABELS: Readonly<Record<TargetMeasure, string>> = {
  trained: 'Dilatih',
  coached: 'Dibina',
  visits: 'Kunjungan lapangan',
  activities: 'Kegiatan terlaksana',
  consultations: 'Konsultasi',
  active: 'Koperasi aktif',
  rat: 'Koperasi aktif yang RAT',
  certified: 'Bersertifikat NIK Koperasi',
  typed: 'Diisi sendiri',
};

export const TARGET_UNITS = [
  'cooperative',
  'person',
  'business',
  'activity',
  'visit',
  'consultation',
  'other',
] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];
export const UNIT_LABELS: Readonly<Record<TargetUnit, string>> = {
  cooperative: 'koperasi',
  person: 'orang',
  business: 'UMKM',
  activity: 'kegiatan',
  visit: 'kunjungan',
  consultation: 'konsultasi',
  other: 'satuan lain',
};

/** Units in which a measure can be counted. */
export const MEASURE_UNITS: Readonly<Record<TargetMeasure, readonly TargetUnit[]>> = {
  trained: ['cooperative', 'person', 'business'],
  coached: ['cooperative'],
  visits: ['visit', 'cooperative'],
  activities: ['activity'],
  consultations: ['consultation', 'person', 'cooperative'],
  active: ['cooperative'],
  rat: ['cooperative'],
  certified: ['cooperative'],
  typed: TARGET_UNITS,
};

/** Those that the register counts as a level on a day, not as what was done in the year. */
const LEVEL_MEASURES = ['active', 'rat', 'certified'] as const satisfies readonly TargetMeasure[];
export type LevelMeasure = (typeof LEVEL_MEASURES)[number];
export const isLevel = (measure: TargetMeasure): measure is LevelMeasure =>
  LEVEL_MEASURES.some((level) => level === measure);

/** What exactly a number counts; printed with it. */
export const MEASURE_DEFINITIONS: Readonly<Record<TargetMeasure, string>> = {
  trained:
    'Berbeda (dihitung sekali setahun) dan dari wilayah dinas, hadir sedikitnya satu hari pada kegiatan yang terlaksana.',
  coached: 'Koperasi berbeda yang dikunjungi di lapangan pada tahun itu; telepon tidak dihitung.',
  visits: 'Kunjungan lapangan yang dicatat pada tahun itu; telepon tidak dihitung.',
  activities: 'Kegiatan tahun itu yang terlaksana atau dilaporkan.',
  consultations: 'Konsultasi yang dicatat pada tahun itu; orang dan koperasi dihitung sekali.',
  active: 'Koperasi aktif menurut register pada akhir tahun itu, atau hari ini bila tahunnya berjalan.',
  rat: 'Koperasi aktif yang RAT tahun buku sebelumnya tercatat dilaksanakan sampai akhir tahun itu, atau hari ini bila tahunnya berjalan.',
  certified: 'Koperasi dengan sertifikat NIK Koperasi menurut keadaan register saat dihitung.',
  typed: 'Diisi petugas dari sumber yang disebut; tidak dihitung program.',
};

/** What is written down of a target. */
export interface TargetFacts {
  readonly year: number;
  readonly name: string;
  /** Of the tree, whose activities alone are counted; empty: all of the year. */
  readonly code: string;
  readonly measure: TargetMeasure;
  readonly unit: TargetUnit;
  readonly amount: number;
  /** Whole rupiah; null: that of the line of the tree. */
  readonly budget: number | null;
  /** "DPA 2023", "Renja Perubahan". */
  readonly basis: string;
  readonly datedOn: PlainDate | null;
  readonly note: string;
  /** Of `typed` alone; null while nobody has written it. */
  readonly realised: number | null;
  readonly realisedSource: string;
}

export const TARGET_LABELS = {
  year: 'Tahun',
  name: 'Nama sasaran',
  code: 'Kode sub kegiatan',
  measure: 'Yang dihitung',
  unit: 'Satuan',
  amount: 'Target',
  budget: 'Anggaran (Rp)',
  basis: 'Dasar',
  datedOn: 'Tanggal dasar',
  note: 'Catatan',
  realised: 'Realisasi',
  realisedSource: 'Sumber realisasi',
} as const satisfies Readonly<Record<keyof TargetFacts, string>>;

/** What cannot be saved as written, each at its field. */
export function targetFaults(
  facts: Pick<TargetFacts, 'code' | 'measure' | 'unit' | 'datedOn' | 'realised' | 'realisedSource'>,
  today: PlainDate,
): readonly FieldFault<keyof TargetFacts>[] {
  const { code, measure, unit, datedOn, realised, realisedSource } = facts;
  const units = MEASURE_UNITS[measure];
  return [
    ...(code === '' || isProgrammeCode(code)
      ? []
      : [{ field: 'code' as const, message: 'Kode ditulis seperti 2.17.05.2.01.0001.' }]),
    ...(units.includes(unit)
      ? []
      : [
          {
            field: 'unit' as const,
            message: `${MEASURE_LABELS[measure]} dihitung dalam ${units.map((one) => UNIT_LABELS[one]).join(', ')}.`,
          },
        ]),
    ...(datedOn !== null && datedOn > today
      ? [
          {
            field: 'datedOn' as const,
            message: `Tanggal tertulis ${formatLongDate(datedOn)}, belum terjadi.`,
          },
        ]
      : []),
    ...(measure !== 'typed' && realised !== null
      ? [
          {
            field: 'realised' as const,
            message: 'Realisasi ini dihitung dari catatan; kosongkan, atau pilih "Diisi sendiri".',
          },
        ]
      : []),
    ...(realised !== null && realisedSource.trim() === ''
      ? [{ field: 'realisedSource' as const, message: 'Tulis dari mana angka realisasinya.' }]
      : []),
  ];
}

/** Whole rupiah for each unit, rounded half up; null where there is nothing to share among. */
export function perUnit(amount: number | null, count: number | null): number | null {
  if (amount === null || count === null || count === 0) return null;
  return Number((BigInt(amount) * 2n + BigInt(count)) / (2n * BigInt(count)));
}

/** "Rp2.000.000 per koperasi"; empty where there is nothing to share among. */
export function perUnitText(amount: number | null, count: number | null, unit: TargetUnit): string {
  const each = perUnit(amount, count);
  return each === null ? '' : `${formatRupiah(each)} per ${UNIT_LABELS[unit]}`;
}
