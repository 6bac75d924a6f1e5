import { byField, GROUPING_FIELDS, groupingOfField } from '../cooperative/field-lists.ts';
import { RECAP_GROUPINGS } from './grouping.ts';
import type { RecapGrouping } from './grouping.ts';

/** How one cooperative can stand differently in two frozen figures. `certificate` means the NIK certificate. */
export type FigureChange = 'entered' | 'left' | 'status' | 'certificate' | RecapGrouping | 'rat' | 'figures';
export const FIGURE_CHANGES: readonly FigureChange[] = [
  'entered',
  'left',
  'status',
  'certificate',
  ...RECAP_GROUPINGS,
  'rat',
  'figures',
];

/** Heads of the lists of a comparison. */
export const FIGURE_CHANGE_NAMES: Readonly<Record<FigureChange, string>> = {
  entered: 'Masuk hitungan',
  left: 'Keluar dari hitungan',
  status: 'Berubah status',
  certificate: 'Berubah sertifikat NIK',
  district: 'Berpindah kecamatan',
  village: 'Berpindah desa/kelurahan',
  regency: 'Berpindah kabupaten/kota',
  kind: 'Berubah jenis',
  group: 'Berubah kelompok',
  sector: 'Berubah sektor usaha',
  form: 'Berubah bentuk',
  pattern: 'Berubah pola',
  grade: 'Berubah grade',
  localClass: 'Berubah kelas dinas',
  officer: 'Berganti petugas',
  ...byField(GROUPING_FIELDS, (field) => groupingOfField(field).changeName),
  rat: 'Bertambah atau berubah RAT',
  figures: 'Berubah angka (anggota, modal, aset, volume usaha, SHU)',
};

/** Why a cooperative stands differently, as the register's history tells it. */
export const FIGURE_CHANGE_REASONS = [
  /** Its legal-entity day lies between the two cut-off days. */
  'founded',
  /** It was entered in the register after the older figure was frozen. */
  'recorded',
  'status_changed',
  'dissolved',
  'merged',
  /** It no longer, or only now, meets the filter of one of the figures. */
  'filter',
  /** The register was corrected or brought up to date. */
  'register_changed',
  /** An evaluation was closed between them. */
  'evaluated',
  /** The record is gone: an import was taken back. */
  'removed',
] as const;
export type FigureChangeReason = (typeof FIGURE_CHANGE_REASONS)[number];
