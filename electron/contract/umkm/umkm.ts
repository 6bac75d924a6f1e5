import { z } from 'zod';
import { SCALES } from '#rules/umkm/scale.ts';
import { command, query } from '../define.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  id,
  reasons,
  requiredText,
  rupiah,
  shortText,
} from '../scalars.ts';
import {
  bounds,
  productFacts,
  scaleOut,
  status,
  umkmFacts,
  umkmFilter,
  umkmLine,
  umkmRecord,
} from './shapes.ts';

const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();
const saved = z.object({ id, updatedAt: z.string() });
/** What was saved, and what only looks unusual. */
const judged = saved.extend({ warnings: reasons });

export const umkmContract = {
  /** Bentuk, sektor, jenis produk, dan jenis izin UMKM menurut ketentuan dinas hari ini, serta kecamatan wilayahnya. */
  'umkm.choices': query(
    z.strictObject({}),
    z.object({ forms: named, sectors: named, productKinds: named, licenceKinds: named, districts: named }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa usaha dan produk yang dihitung, serta berapa menurut skalanya hari ini; jumlah skala sama dengan jumlah usaha. */
  'umkm.standing': query(
    z.strictObject({}),
    z.object({
      umkms: count,
      products: count,
      scales: z.record(z.enum([...SCALES, 'unknown']), count),
      basis: z.string(),
      inForceFrom: dayOut,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Register UMKM, sehalaman, menurut nama. */
  'umkm.list': query(
    z.strictObject({ ...umkmFilter, ...bounds }),
    z.object({ rows: z.array(umkmLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa usaha menurut saringan. */
  'umkm.count': query(z.strictObject(umkmFilter), z.object({ total: count }), ['OFFICE_NOT_SET_UP']),
  /** Satu usaha dengan semua catatannya; nomor pribadi tersamar. */
  'umkm.get': query(z.strictObject({ id }), umkmRecord, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Skala menurut ketentuan pada satu tanggal, dari modal, penjualan, atau keduanya. */
  'umkm.scale': query(
    z.strictObject({
      capital: rupiah.min(0).nullable().default(null),
      sales: rupiah.min(0).nullable().default(null),
      on: day,
      started: shortText.default(''),
    }),
    scaleOut,
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT'],
  ),
  /** Mencatat satu usaha; namanya sudah cukup. */
  'umkm.record': command(
    z.strictObject({
      ...umkmFacts,
      products: z.array(z.strictObject(productFacts)).max(100).readonly().default([]),
    }),
    judged,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Membetulkan catatan usaha; nomor yang masih tersamar tetap seperti semula. */
  'umkm.correct': command(z.strictObject({ id, expectedUpdatedAt, ...umkmFacts }), judged, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mencatat keadaan usaha sejak satu tanggal: aktif, tutup, pindah, tidak ditemukan. */
  'umkm.recordStatus': command(
    z.strictObject({ id, status, since: day, reason: shortText.default('') }),
    saved.extend({ entryId: id }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Mengurungkan satu catatan keadaan. */
  'umkm.undoStatus': command(z.strictObject({ id, entryId: id }), saved, ['NOT_FOUND']),
  /** Mengeluarkan usaha dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'umkm.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan usaha yang dikeluarkan. */
  'umkm.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND', 'INVALID_INPUT']),
};
