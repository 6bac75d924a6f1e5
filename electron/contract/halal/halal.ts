import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { count, day, dayOut, expectedUpdatedAt, id, requiredText, rupiah, shortText } from '../scalars.ts';
import { sheetToWrite } from '../file-paths.ts';
import {
  bounds,
  checkFacts,
  conditionOut,
  halalCase,
  halalFacts,
  halalFilter,
  halalLine,
  lackingFilter,
  lackingLine,
  productHalal,
  stageFacts,
  verdict,
  year,
} from './shapes.ts';

const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();
const saved = z.object({ id, updatedAt: z.string() });

/** Halal certificates, by product. */
export const halalContract = {
  /** Tahap dan sumber dana menurut ketentuan dinas hari ini, serta kecamatan wilayahnya. */
  'halal.choices': query(z.strictObject({}), z.object({ stages: named, funds: named, districts: named }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Pertanyaan pra-cek menurut ketentuan pada satu tanggal, dan omzet produk itu yang tercatat hari ini. */
  'halal.conditions': query(
    z.strictObject({ on: day, productId: id.nullable().default(null) }),
    z.object({
      conditions: z.array(conditionOut).readonly(),
      salesLimit: rupiah.nullable(),
      basis: z.string(),
      ruleNote: z.string(),
      inForceFrom: dayOut,
      knownSales: rupiah.nullable(),
      knownScale: z.string(),
      /** An issued NIB of the business is on record; false: none is, which does not say that it has none. */
      hasNib: z.boolean(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Apakah jawaban pra-cek memenuhi syarat self declare pada satu tanggal, beserta alasannya; tidak menyimpan apa pun. */
  'halal.check': query(z.strictObject({ on: day, ...checkFacts }), verdict, [
    'OFFICE_NOT_SET_UP',
    'INVALID_INPUT',
  ]),
  /** Halal satu produk: kewajibannya, sertifikatnya, dan semua permohonannya. */
  'halal.ofProduct': query(z.strictObject({ productId: id }), productHalal, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Satu permohonan dengan semua tahapnya. */
  'halal.get': query(z.strictObject({ id }), halalCase, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Permohonan menurut saringan, sehalaman; yang paling lama menunggu di depan. */
  'halal.list': query(
    z.strictObject({ ...halalFilter, ...bounds }),
    z.object({ rows: z.array(halalLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa permohonan menurut saringan. */
  'halal.count': query(z.strictObject(halalFilter), z.object({ total: count }), ['OFFICE_NOT_SET_UP']),
  /** Produk yang jenisnya wajib halal dan belum mempunyai sertifikat yang tercatat, sehalaman. */
  'halal.lacking': query(
    z.strictObject({ ...lackingFilter, ...bounds }),
    z.object({ rows: z.array(lackingLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  'halal.countLacking': query(z.strictObject(lackingFilter), z.object({ total: count }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Berapa permohonan pada setiap tahap, dan berapa produk yang belum halal. */
  'halal.standing': query(
    z.strictObject({}),
    z.object({
      cases: count,
      lacking: count,
      stages: z.array(z.object({ code: z.string(), name: z.string(), count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Dilatih, didaftarkan, terbit: tiga angka terpisah dengan kata kerja dan tahunnya; serta sertifikat menurut tahun dan dana. */
  'halal.recap': query(
    z.strictObject({
      year,
      /** Kegiatan dipilih menurut kata pada judul atau temanya. */
      word: shortText.default('halal'),
      /** Kegiatan yang dipilih sendiri; tanpa ini menurut katanya. */
      activityIds: z.array(id).max(200).readonly().nullable().default(null),
    }),
    z.object({
      year,
      trained: z.object({ people: count, activities: count }),
      applied: z.object({ products: count, businesses: count }),
      issued: z.object({ certificates: count, products: count, businesses: count }),
      sentences: z.array(z.string()).readonly(),
      /** Bagaimana kegiatan halal dipilih. */
      chosenBy: z.string(),
      activities: z.array(z.object({ id, title: z.string() })).readonly(),
      byYearAndFund: z
        .array(z.object({ year: z.number(), fund: z.string(), fundText: z.string(), certificates: count }))
        .readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Mencatat permohonan sertifikat halal satu produk, boleh dengan tahap-tahapnya. */
  'halal.record': command(
    z.strictObject({
      productId: id,
      ...halalFacts,
      stages: z.array(z.strictObject(stageFacts)).max(50).readonly().default([]),
    }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Membetulkan catatan permohonan; tahapnya tidak ikut berubah. */
  'halal.correct': command(z.strictObject({ id, expectedUpdatedAt, ...halalFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mencatat satu tahap dengan tanggalnya; tahap lama tidak ditimpa. */
  'halal.recordStage': command(z.strictObject({ id, ...stageFacts }), saved.extend({ eventId: id }), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Mengurungkan satu tahap yang salah; catatannya tetap tersimpan. */
  'halal.undoStage': command(z.strictObject({ id, eventId: id }), saved, ['NOT_FOUND']),
  /** Mengeluarkan permohonan dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'halal.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan permohonan yang dikeluarkan. */
  'halal.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Daftar permohonan, produk yang belum halal, atau sertifikat menurut tahun dan dana sebagai buku kerja XLSX. */
  'halal.export': task(
    z.strictObject({
      ...halalFilter,
      list: z.enum(['cases', 'lacking', 'issued']).default('cases'),
      path: sheetToWrite,
    }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
