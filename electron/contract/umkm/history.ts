import { z } from 'zod';
import { command, query } from '../define.ts';
import { id, requiredText } from '../scalars.ts';
import { umkmLine } from './shapes.ts';

const change = z.object({
  id,
  at: z.string(),
  who: z.string(),
  kind: z.enum(['entry', 'import', 'undo', 'merge']),
  fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })).readonly(),
  isUndone: z.boolean(),
});
export type UmkmChangeLine = z.infer<typeof change>;

const pair = z.object({
  first: umkmLine,
  second: umkmLine,
  isSameOwner: z.boolean(),
  isSameName: z.boolean(),
});
export type UmkmDoubleLine = z.infer<typeof pair>;

const merge = z.object({
  id,
  keptId: id,
  keptName: z.string(),
  removedId: id,
  removedName: z.string(),
  at: z.string(),
  who: z.string(),
});
export type UmkmMergeLine = z.infer<typeof merge>;

/** What was done to a business, the way back, and records of one business joined. */
export const umkmHistoryContract = {
  /** Riwayat ubahan satu usaha, terbaru dahulu; nomor pribadi tersamar. */
  'umkm.changes': query(z.strictObject({ id }), z.array(change).readonly(), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Mengurungkan satu ubahan, bila isian yang diubahnya belum berubah lagi. */
  'umkm.undoChange': command(z.strictObject({ changeId: id }), z.object({ id, updatedAt: z.string() }), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Pasangan usaha yang mungkin satu: NIK pemilik sama, atau nama dan desanya sama. */
  'umkm.doubles': query(
    z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    z.object({ pairs: z.array(pair).readonly(), isMore: z.boolean() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menyatakan dua usaha memang bukan satu, dengan alasannya. */
  'umkm.dismissDouble': command(
    z.strictObject({ firstId: id, secondId: id, reason: requiredText }),
    z.object({ id }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Menggabungkan dua catatan satu usaha: produk, riwayat, dan yang kosong pada catatan yang dipakai. */
  'umkm.merge': command(
    z.strictObject({ keptId: id, removedId: id }),
    z.object({ mergeId: id, products: z.int(), updatedAt: z.string() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Mengurungkan penggabungan, bila isian yang digabungkan belum berubah lagi. */
  'umkm.undoMerge': command(z.strictObject({ mergeId: id }), z.object({ id, updatedAt: z.string() }), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Penggabungan yang masih berlaku, terbaru dahulu. */
  'umkm.merges': query(z.strictObject({}), z.array(merge).readonly(), ['OFFICE_NOT_SET_UP']),
};
