import { z } from 'zod';
import { COOPERATIVE_STATUSES, CERTIFICATE_STATES } from '#rules/cooperative.ts';
import { query, task } from './define.ts';
import { bookYear, count, dayOut, id, path, regionCode, rupiah, shortText } from './scalars.ts';

const status = z.enum(COOPERATIVE_STATUSES);

const cooperativeSummary = z.object({
  id,
  name: z.string(),
  nikKoperasi: z.string(),
  legalEntityNumber: z.string(),
  kind: z.string(),
  districtName: z.string(),
  villageName: z.string(),
  status,
  certificate: z.enum(CERTIFICATE_STATES),
  lastRatOn: dayOut.nullable(),
});
export type CooperativeSummary = z.infer<typeof cooperativeSummary>;

const figures = z.object({
  bookYear,
  membersMale: count.nullable(),
  membersFemale: count.nullable(),
  membersTotal: count.nullable(),
  managers: count.nullable(),
  employees: count.nullable(),
  ownCapital: rupiah.nullable(),
  outsideCapital: rupiah.nullable(),
  assets: rupiah.nullable(),
  turnover: rupiah.nullable(),
  surplus: rupiah.nullable(),
});

const cooperativeDetail = cooperativeSummary.extend({
  legalEntityOn: dayOut.nullable(),
  group: z.string(),
  sector: z.string(),
  chairName: z.string(),
  phone: z.string(),
  address: z.string(),
  statusHistory: z
    .array(z.object({ status, sinceOn: dayOut.nullable(), reason: z.string(), recordedAt: z.string() }))
    .readonly(),
  figures: z.array(figures).readonly(),
  rats: z.array(z.object({ bookYear, heldOn: dayOut, reportedOn: dayOut.nullable() })).readonly(),
  awards: z.array(z.object({ bookYear, number: z.string() })).readonly(),
});
export type CooperativeDetail = z.infer<typeof cooperativeDetail>;

export const COOPERATIVE_SORTS = ['name', 'district', 'status', 'lastRat'] as const;

export const cooperativeContract = {
  /** Satu halaman daftar koperasi menurut kata cari dan saringan, dengan jumlah per status. */
  'cooperative.list': query(
    z.strictObject({
      text: shortText.default(''),
      status: status.nullable().default(null),
      districtCode: regionCode.nullable().default(null),
      sort: z.enum(COOPERATIVE_SORTS).default('name'),
      isDescending: z.boolean().default(false),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.object({
      rows: z.array(cooperativeSummary).readonly(),
      total: count,
      registerTotal: count,
      activeTotal: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu koperasi dengan riwayat status, angka per tahun, RAT, dan penghargaannya. */
  'cooperative.get': query(z.strictObject({ id }), cooperativeDetail, ['NOT_FOUND']),
  /** Tahun buku yang punya catatan RAT atau angka, terbaru dahulu. */
  'cooperative.listBookYears': query(z.strictObject({}), z.array(bookYear).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Mengekspor daftar ke XLSX dengan urutan kolom ODS; nomor sebagai teks. */
  'cooperative.export': task(
    z.strictObject({
      path,
      text: shortText.default(''),
      status: status.nullable().default(null),
      districtCode: regionCode.nullable().default(null),
    }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
