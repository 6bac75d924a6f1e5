import { ACTIVITY_PLACEHOLDERS } from './activity-placeholder.ts';
import { field } from './letter-field.ts';
import { INTERNAL_PLACEHOLDERS } from './internal-placeholder.ts';
import { LEGAL_PLACEHOLDERS } from './legal-placeholder.ts';
import type { Placeholder } from './placeholder-group.ts';
import { RECORD_PLACEHOLDERS } from './record-placeholder.ts';

const STATEMENT: readonly Placeholder[] = [
  field('pemohon', 'Pemohon', 'Pengurus koperasi', { kinds: ['keterangan'] }),
  field('tanggal_permohonan', 'Tanggal permohonan', '10 November 2025', {
    input: 'date',
    kinds: ['keterangan'],
  }),
  field('berlaku_sampai', 'Berlaku sampai', '18 Februari 2026', { input: 'date', kinds: ['keterangan'] }),
];

const CORRESPONDENCE: readonly Placeholder[] = [
  field('alamat_tujuan', 'Alamat tujuan', 'Jalan Contoh Nomor 2', { isOptional: true, kinds: ['biasa'] }),
  field('nomor_surat_masuk', 'Nomor surat yang dijawab', '12/KSU/XI/2025', { kinds: ['biasa'] }),
  field('tanggal_surat_masuk', 'Tanggal surat yang dijawab', '10 November 2025', {
    input: 'date',
    kinds: ['biasa'],
  }),
  field('hal_surat_masuk', 'Hal surat yang dijawab', 'Permohonan pendampingan', { kinds: ['biasa'] }),
  field('data_diminta', 'Data yang diminta, satu tiap baris', 'jumlah anggota', {
    input: 'lines',
    kinds: ['biasa'],
  }),
  field('isi', 'Isi, satu alinea tiap baris', 'Pendampingan dilaksanakan pada bulan Desember.', {
    input: 'lines',
    kinds: ['biasa', 'nota-dinas', 'pengumuman'],
  }),
];

const VILLAGE: readonly Placeholder[] = [
  field('koperasi_desa', 'Koperasi desa atau kelurahan', 'Koperasi Desa Merah Putih Contoh', {
    kinds: ['biasa'],
  }),
  field('tanggal_keadaan', 'Keadaan menurut catatan sampai tanggal', '18 November 2025', {
    input: 'date',
    kinds: ['biasa'],
  }),
  field('kekurangan_desa', 'Yang belum ada, satu tiap baris', 'nomor induk berusaha (NIB)', {
    input: 'lines',
    kinds: ['biasa'],
  }),
];

/** What the office types for the papers that are no invitation, reminder or list. */
export const PAPER_PLACEHOLDERS: readonly Placeholder[] = [
  ...STATEMENT,
  ...CORRESPONDENCE,
  ...VILLAGE,
  ...INTERNAL_PLACEHOLDERS,
  ...RECORD_PLACEHOLDERS,
  ...LEGAL_PLACEHOLDERS,
  ...ACTIVITY_PLACEHOLDERS,
];
