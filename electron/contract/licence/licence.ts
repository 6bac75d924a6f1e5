import { z } from 'zod';
import { LICENCE_HELPERS, LICENCE_STANDINGS, LICENCE_STATES } from '#rules/licence/licence.ts';
import { LICENCE_OWNERS, NUMBER_READINGS } from '#rules/rule-book/licence-value.ts';
import { command, query, task } from '../define.ts';
import { sheetToWrite } from '../file-paths.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  id,
  longText,
  reasons,
  regionCode,
  requiredText,
  shortText,
} from '../scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const helper = z.enum(['', ...LICENCE_HELPERS]);
const standing = z.enum(LICENCE_STANDINGS);
const owner = z.enum(['umkm', 'cooperative']);

/** What is written down of one licence of a business. */
const facts = {
  /** Null: the whole business's. */
  productId: id.nullable().default(null),
  /** A code of the rule `licence-kinds`. */
  kind: requiredText,
  number: shortText.default(''),
  state: z.enum(LICENCE_STATES).default('issued'),
  issuedOn: day.nullable().default(null),
  validUntil: day.nullable().default(null),
  isEndless: z.boolean().default(false),
  helper: helper.default(''),
  helperName: shortText.default(''),
  fund: shortText.default(''),
  fundYear: year.nullable().default(null),
  note: longText.default(''),
};

const kind = z.object({
  code: z.string(),
  name: z.string(),
  owners: z.array(z.enum(LICENCE_OWNERS)).readonly(),
  reading: z.enum(NUMBER_READINGS),
  /** Years from the day of issue, without an end, or as its paper says. */
  validity: z.union([z.literal('endless'), z.literal('typed'), z.number()]),
  isSingle: z.boolean(),
});
export type LicenceKindLine = z.infer<typeof kind>;

/** A licence of one business, as its record shows it. */
const ofUmkm = z.object({
  id,
  umkmId: id,
  umkmName: z.string(),
  productId: id.nullable(),
  productName: z.string(),
  kind: z.string(),
  kindText: z.string(),
  number: z.string(),
  state: z.enum(LICENCE_STATES),
  standing,
  /** "berakhir dalam 12 hari"; empty where nothing ends. */
  standingText: z.string(),
  issuedOn: dayOut.nullable(),
  validUntil: dayOut.nullable(),
  isEndless: z.boolean(),
  helper,
  helperName: z.string(),
  fund: z.string(),
  fundText: z.string(),
  fundYear: z.number().nullable(),
  note: z.string(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type UmkmLicence = z.infer<typeof ofUmkm>;

/** A licence of either owner, as the list of all shows it. */
const listed = z.object({
  id,
  owner,
  ownerId: id,
  ownerName: z.string(),
  personName: z.string(),
  districtName: z.string(),
  productName: z.string(),
  kind: z.string(),
  kindText: z.string(),
  number: z.string(),
  standing,
  standingText: z.string(),
  issuedOn: dayOut.nullable(),
  validUntil: dayOut.nullable(),
  helper,
  helperName: z.string(),
  issuer: z.string(),
  fund: z.string(),
  fundText: z.string(),
  fundYear: z.number().nullable(),
  note: z.string(),
  removedReason: z.string(),
});
export type LicenceLine = z.infer<typeof listed>;

const filter = {
  owner: owner.nullable().default(null),
  kind: shortText.default(''),
  /** None named: all of them. */
  standings: z.array(standing).max(LICENCE_STANDINGS.length).readonly().default([]),
  districtCode: regionCode.nullable().default(null),
  issuedYear: year.nullable().default(null),
  fundYear: year.nullable().default(null),
  fund: shortText.default(''),
  helper: helper.nullable().default(null),
  text: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung; izin UMKM saja. */
  isRemoved: z.boolean().default(false),
};
export type LicenceFilter = z.input<z.ZodObject<typeof filter>>;

const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};

const counts = {
  licences: count,
  applied: count,
  /** Issued and not revoked, also those that have run out since. */
  issued: count,
  refused: count,
  revoked: count,
  /** Businesses with an issued licence, each once. */
  umkms: count,
  /** Cooperatives with one, each once. */
  cooperatives: count,
};
export const LICENCE_RECAPS = ['kind', 'issuedYear', 'fundYear', 'fund', 'helper', 'district'] as const;

const saved = z.object({ id, updatedAt: z.string() });
/** What was saved, and what only looks unusual. */
const judged = saved.extend({ warnings: reasons });

/** Licences of businesses, and the list in which those of cooperatives stand beside them. */
export const licenceContract = {
  /** Jenis izin menurut ketentuan hari ini beserta siapa yang dapat memilikinya, sumber dana, dan hari pengingat. */
  'licence.choices': query(
    z.strictObject({}),
    z.object({
      kinds: z.array(kind).readonly(),
      funds: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
      umkmDays: count,
      cooperativeDays: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa izin UMKM dan koperasi menurut keadaannya hari ini. */
  'licence.standing': query(
    z.strictObject({}),
    z.object({ licences: count, standings: z.record(standing, count) }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Izin UMKM dan koperasi dalam satu daftar, sehalaman; yang lebih dahulu habis berdiri di atas. */
  'licence.list': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({ rows: z.array(listed).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa izin menurut saringan. */
  'licence.count': query(z.strictObject(filter), z.object({ total: count }), ['OFFICE_NOT_SET_UP']),
  /** Izin satu usaha dan produknya. */
  'licence.ofUmkm': query(
    z.strictObject({ umkmId: id, isRemoved: z.boolean().default(false) }),
    z.object({ rows: z.array(ofUmkm).readonly() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Satu izin usaha dengan semua catatannya, juga yang sudah dihapus. */
  'licence.get': query(z.strictObject({ id }), ofUmkm, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Rekap izin: jumlah izin menurut keadaannya, dan jumlah UMKM serta koperasi yang izinnya terbit, masing-masing sekali. */
  'licence.recap': query(
    z.strictObject({ by: z.enum(LICENCE_RECAPS), ...filter }),
    z.object({
      rows: z.array(z.object({ key: z.string(), name: z.string(), ...counts })).readonly(),
      sum: z.object(counts),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Yang terbaca dari nomor izin: petunjuk saja, tidak pernah menolak. */
  'licence.readNumber': query(
    z.strictObject({ kind: requiredText, number: shortText, issuedOn: day.nullable().default(null) }),
    z.object({
      hints: z.array(z.string()).readonly(),
      warnings: reasons,
      /** Menurut nomornya; null bila tidak terbaca. */
      endYear: z.number().nullable(),
      /** Menurut lama berlaku jenisnya, sejak tanggal terbit; null bila tidak ada. */
      usualEnd: dayOut.nullable(),
      pirt: z.object({ figures: z.string(), packaging: z.string(), food: z.string() }).nullable(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat satu izin sebuah usaha; jenisnya sudah cukup. */
  'licence.record': command(z.strictObject({ umkmId: id, ...facts }), judged, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Membetulkan catatan izin. */
  'licence.correct': command(z.strictObject({ id, expectedUpdatedAt, ...facts }), judged, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan izin dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'licence.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan izin yang dikeluarkan. */
  'licence.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Daftar izin menurut saringan sebagai buku kerja XLSX. */
  'licence.export': task(
    z.strictObject({ ...filter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
