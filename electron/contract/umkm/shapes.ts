import { z } from 'zod';
import { SCALES } from '#rules/umkm/scale.ts';
import { UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import { count, day, dayOut, id, longText, regionCode, requiredText, rupiah, shortText } from '../scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const money = rupiah
  .min(0, 'Jumlah rupiah tidak kurang dari nol.')
  .max(Number.MAX_SAFE_INTEGER, 'Jumlah rupiah terlalu besar.');
const people = z.int('Jumlah orang berupa angka bulat.').min(0).max(1_000_000).nullable();
/** A day (2019-03-01), a year (2019), or empty; judged by the rules, which say what to write instead. */
const vagueDay = shortText.default('');
const sex = z.enum(['L', 'P']).nullable();
const scale = z.enum(SCALES);
export const status = z.enum(UMKM_STATUSES);

const capital = { on: day, amount: money, source: shortText.default('') };
const sales = { year, amount: money, source: shortText.default('') };

/** What is written down of a business. Numbers of the owner that come back masked stay as they were. */
export const umkmFacts = {
  name: requiredText,
  ownerName: shortText.default(''),
  ownerNik: shortText.default(''),
  ownerSex: sex.default(null),
  ownerAddress: shortText.default(''),
  phone: shortText.default(''),
  address: shortText.default(''),
  districtCode: regionCode.nullable().default(null),
  districtName: shortText.default(''),
  villageCode: regionCode.nullable().default(null),
  villageName: shortText.default(''),
  started: vagueDay,
  form: shortText.default(''),
  sector: shortText.default(''),
  kbli: z.array(shortText).max(20).readonly().default([]),
  capitals: z.array(z.strictObject(capital)).max(50).readonly().default([]),
  sales: z.array(z.strictObject(sales)).max(50).readonly().default([]),
  scaleChoice: z.enum(['', ...SCALES]).default(''),
  scaleReason: shortText.default(''),
  workersMale: people.default(null),
  workersFemale: people.default(null),
  online: longText.default(''),
  members: z
    .array(z.strictObject({ cooperativeId: id, since: vagueDay }))
    .max(20)
    .readonly()
    .default([]),
  assistedSince: vagueDay,
  origin: shortText.default(''),
  note: longText.default(''),
};

/** The scale on a day, with both readings. */
export const scaleOut = z.object({
  byCapital: scale.nullable(),
  bySales: scale.nullable(),
  proposedBy: z.enum(['capital', 'sales']).nullable(),
  scale: scale.nullable(),
  why: z.string(),
  /** "mikro menurut modal usaha (…), kecil menurut hasil penjualan (…)". */
  readings: z.string(),
  basis: z.string(),
  inForceFrom: dayOut,
});

export const umkmLine = z.object({
  id,
  name: z.string(),
  ownerId: id.nullable(),
  ownerName: z.string(),
  ownerSex: sex,
  districtName: z.string(),
  villageName: z.string(),
  sector: z.string(),
  /** As the office words it today. */
  sectorText: z.string(),
  form: z.string(),
  scale: scale.nullable(),
  /** An officer chose it over the readings. */
  isScaleChosen: z.boolean(),
  status,
  products: count,
  mergedInto: id.nullable(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type UmkmListLine = z.infer<typeof umkmLine>;

export const productFacts = {
  name: requiredText,
  /** A code of the rule `product-kinds`. */
  kind: requiredText,
  brand: shortText.default(''),
  packaging: shortText.default(''),
  capacity: z.int('Kapasitas berupa angka bulat.').min(0).max(1_000_000_000_000).nullable().default(null),
  capacityUnit: shortText.default(''),
  price: money.nullable().default(null),
  note: longText.default(''),
};

export const productLine = z.object({
  id,
  umkmId: id,
  umkmName: z.string(),
  ownerName: z.string(),
  districtName: z.string(),
  name: z.string(),
  kind: z.string(),
  kindText: z.string(),
  brand: z.string(),
  packaging: z.string(),
  capacity: z.number().nullable(),
  capacityUnit: z.string(),
  price: z.number().nullable(),
  note: z.string(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type ProductLine = z.infer<typeof productLine>;

const entry = z.object({
  id,
  status,
  since: dayOut,
  reason: z.string(),
  who: z.string(),
  at: z.string(),
});
export type UmkmStatusLine = z.infer<typeof entry>;

export const umkmRecord = umkmLine.extend({
  /** Masked, as the telephone; `number.reveal` shows them for a purpose. */
  ownerNik: z.string(),
  ownerAddress: z.string(),
  /** The owner is an officer, manager or founder of a cooperative too: who it is stands there. */
  ownerElsewhere: z.string(),
  phone: z.string(),
  address: z.string(),
  districtCode: z.string().nullable(),
  villageCode: z.string().nullable(),
  started: z.string(),
  kbli: z.array(z.string()).readonly(),
  formText: z.string(),
  capitals: z.array(z.object({ on: dayOut, amount: z.number(), source: z.string() })).readonly(),
  sales: z.array(z.object({ year: z.number(), amount: z.number(), source: z.string() })).readonly(),
  scaleChoice: z.enum(['', ...SCALES]),
  scaleReason: z.string(),
  reading: scaleOut,
  workersMale: z.number().nullable(),
  workersFemale: z.number().nullable(),
  online: z.string(),
  members: z
    .array(z.object({ cooperativeId: id, since: z.string(), cooperativeName: z.string() }))
    .readonly(),
  assistedSince: z.string(),
  origin: z.string(),
  note: z.string(),
  statuses: z.array(entry).readonly(),
  productList: z.array(productLine).readonly(),
  /** Batches of activities that somebody of it is written down for, the latest first. */
  trainings: z
    .array(
      z.object({
        activityId: id,
        title: z.string(),
        name: z.string(),
        startsOn: dayOut,
        endsOn: dayOut,
        markedDays: count,
        presentDays: count,
      }),
    )
    .readonly(),
  /** Its consultations, the latest first. */
  consultations: z
    .array(z.object({ id, heldOn: dayOut, name: z.string(), topicText: z.string() }))
    .readonly(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  isRemoved: z.boolean(),
});
export type UmkmRecord = z.infer<typeof umkmRecord>;

const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};

export const umkmFilter = {
  text: shortText.default(''),
  districtCode: regionCode.nullable().default(null),
  villageCode: regionCode.nullable().default(null),
  sector: shortText.default(''),
  form: shortText.default(''),
  /** By the rule of today; `unknown`: where it cannot be said. */
  scale: z
    .enum([...SCALES, 'unknown'])
    .nullable()
    .default(null),
  sex: sex.default(null),
  status: status.nullable().default(null),
  cooperativeId: id.nullable().default(null),
  productKind: shortText.default(''),
  personId: id.nullable().default(null),
  /** Belum tercatat izin terbit jenis ini; kosong: tidak ditanya. */
  lacksLicence: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type UmkmFilter = z.input<z.ZodObject<typeof umkmFilter>>;
export { bounds };
