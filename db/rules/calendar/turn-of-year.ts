import { dateParts, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { formatInteger } from '../value/numbers.ts';

/** What an office does between two years, in the order in which it is done. */
export const TURN_STEPS = [
  'activities',
  'plans',
  'officers',
  'reserved',
  'recap',
  'calendar',
  'tree',
  'targets',
  'classification',
  'signatories',
  'accounts',
] as const;
export type TurnStep = (typeof TURN_STEPS)[number];
export const TURN_STEP_LABELS: Readonly<Record<TurnStep, string>> = {
  activities: 'Kegiatan tahun lama',
  plans: 'Rencana pembinaan tahun lama',
  officers: 'Masa tugas petugas lapangan',
  reserved: 'Nomor dipesan tahun lama',
  recap: 'Rekap tahunan',
  calendar: 'Kalender dinas',
  tree: 'Susunan program',
  targets: 'Target',
  classification: 'Kode klasifikasi surat',
  signatories: 'Masa jabatan penanda tangan',
  accounts: 'Masa berlaku akun',
};

/** Counts of what still stands open at the turn into `year`; old is the year before it. */
export interface TurnCounts {
  /** Activities of the old year that are neither realised nor cancelled. */
  readonly openActivities: number;
  /** Plans of the old year whose state after coaching is not frozen. */
  readonly openPlans: number;
  /** Field officers whose period ends about the turn. */
  readonly endingOfficers: number;
  /** Numbers of the old year that were reserved and never used. */
  readonly reservedNumbers: number;
  readonly isRecapFrozen: boolean;
  readonly daysOff: number;
  readonly treeLines: number;
  readonly targets: number;
  /** Codes that nobody has held against the office's own table. */
  readonly unverifiedCodes: number;
  readonly endingSignatories: number;
  readonly endingAccounts: number;
}

export interface TurnLine {
  readonly step: TurnStep;
  readonly isDone: boolean;
  /** What is there and what is still to do, with its number. */
  readonly text: string;
}

/** Periods that end from December of the old year to the last day of January. */
export const turnWindow = (year: number): { readonly from: PlainDate; readonly until: PlainDate } => ({
  from: toPlainDate(`${String(year - 1)}-12-01`),
  until: toPlainDate(`${String(year)}-01-31`),
});

/** The year that an office turns into on a day: next year's in December, this year's in January; null in between. */
export function turnYearOn(today: PlainDate): number | null {
  const { year, month } = dateParts(today);
  if (month === 12) return year + 1;
  return month === 1 ? year : null;
}

const n = formatInteger;

/** Each step with what the records say of it; nothing is called done that the records do not show. */
export function turnLines(year: number, counts: TurnCounts): readonly TurnLine[] {
  const [now, old] = [String(year), String(year - 1)];
  const none = (step: TurnStep, count: number, open: string, done: string): TurnLine => ({
    step,
    isDone: count === 0,
    text: count === 0 ? done : `${n(count)} ${open}`,
  });
  const some = (step: TurnStep, count: number, done: string, open: string): TurnLine => ({
    step,
    isDone: count > 0,
    text: count > 0 ? `${n(count)} ${done}` : open,
  });
  const lines: Readonly<Record<TurnStep, TurnLine>> = {
    activities: none(
      'activities',
      counts.openActivities,
      `kegiatan tahun ${old} belum terlaksana dan belum batal; ubah keadaannya, atau pindahkan ke tahun ${now}.`,
      `Semua kegiatan tahun ${old} sudah terlaksana, dilaporkan, atau batal.`,
    ),
    plans: none(
      'plans',
      counts.openPlans,
      `koperasi pada rencana ${old} belum dinyatakan selesai dibina; keadaan sesudahnya belum dibekukan.`,
      `Semua rencana pembinaan ${old} selesai, atau tidak ada rencananya.`,
    ),
    officers: none(
      'officers',
      counts.endingOfficers,
      'petugas lapangan berakhir masa tugasnya; serahkan pekerjaannya yang terbuka.',
      'Tidak ada petugas lapangan yang masa tugasnya berakhir Desember atau Januari.',
    ),
    reserved: none(
      'reserved',
      counts.reservedNumbers,
      `nomor tahun ${old} dipesan dan belum dipakai; isi suratnya atau batalkan dengan alasan.`,
      `Tidak ada nomor tahun ${old} yang dipesan dan belum dipakai.`,
    ),
    recap: {
      step: 'recap',
      isDone: counts.isRecapFrozen,
      text: counts.isRecapFrozen
        ? `Rekap tahunan ${old} sudah dibekukan.`
        : `Rekap tahunan ${old} belum dibekukan; angkanya masih berubah bersama register.`,
    },
    calendar: some(
      'calendar',
      counts.daysOff,
      `hari libur tahun ${now} tercatat.`,
      `Hari libur tahun ${now} belum diisi; hitungan hari kerja hanya mengenal akhir pekan.`,
    ),
    tree: some(
      'tree',
      counts.treeLines,
      `baris susunan program tahun ${now} tercatat.`,
      `Susunan program tahun ${now} belum ada; isi dari tahun ${old} atau dari lembar DPA.`,
    ),
    targets: some(
      'targets',
      counts.targets,
      `target tahun ${now} tercatat.`,
      `Target tahun ${now} belum ada; realisasi tidak dapat dibandingkan.`,
    ),
    classification: none(
      'classification',
      counts.unverifiedCodes,
      `kode klasifikasi yang berlaku tahun ${now} belum dicocokkan dengan tabel dinas.`,
      `Kode klasifikasi yang berlaku tahun ${now} sudah dicocokkan.`,
    ),
    signatories: none(
      'signatories',
      counts.endingSignatories,
      'pejabat penanda tangan berakhir masa jabatannya Desember atau Januari; catat penggantinya.',
      'Tidak ada pejabat penanda tangan yang masa jabatannya berakhir Desember atau Januari.',
    ),
    accounts: none(
      'accounts',
      counts.endingAccounts,
      'akun berakhir Desember atau Januari; perpanjang atau tutup dengan serah terimanya.',
      'Tidak ada akun yang berakhir Desember atau Januari.',
    ),
  };
  return TURN_STEPS.map((step) => lines[step]);
}
