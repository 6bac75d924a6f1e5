import { z } from 'zod';
import { CERTIFICATE_STATES } from '#rules/halal/certificate.ts';
import { HALAL_PATHS } from '#rules/halal/halal.ts';
import {
  count,
  day,
  dayOut,
  id,
  longText,
  reasons,
  regionCode,
  requiredText,
  rupiah,
  shortText,
} from '../scalars.ts';

export const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const money = rupiah
  .min(0, 'Jumlah rupiah tidak kurang dari nol.')
  .max(Number.MAX_SAFE_INTEGER, 'Jumlah rupiah terlalu besar.');

/** Answers of the pre-check by the codes of its conditions. */
const answers = z.record(shortText.min(1), z.boolean());

/** What a pre-check is judged by. */
export const checkFacts = { sales: money.nullable().default(null), answers: answers.default({}) };

/** What is written down of one application. */
export const halalFacts = {
  path: z.enum(HALAL_PATHS).default('self_declare'),
  registration: shortText.default(''),
  /** A code of the rule `activity-funds`. */
  fund: shortText.default(''),
  quotaYear: year.nullable().default(null),
  isFacilitated: z.boolean().default(false),
  companion: shortText.default(''),
  institution: shortText.default(''),
  certificateNumber: shortText.default(''),
  printedEnd: day.nullable().default(null),
  checkedOn: day.nullable().default(null),
  checkedSales: money.nullable().default(null),
  answers: answers.default({}),
  note: longText.default(''),
};

export const stageFacts = {
  /** A code of the rule `halal-stages`. */
  stage: requiredText,
  on: day,
  by: shortText.default(''),
  note: longText.default(''),
};

export const verdict = z.object({
  /** Null: an answer that is needed is lacking. */
  meets: z.boolean().nullable(),
  reasons,
  basis: z.string(),
  inForceFrom: dayOut,
  ruleNote: z.string(),
});

export const conditionOut = z.object({
  code: z.string(),
  name: z.string(),
  wanted: z.boolean(),
  isRequired: z.boolean(),
});

const certificate = z.object({
  state: z.enum(CERTIFICATE_STATES),
  /** "berlaku", "perlu pembaruan", … */
  word: z.string(),
  sentence: z.string(),
  remark: z.string(),
  issuedOn: dayOut.nullable(),
});
export type ShownCertificate = z.infer<typeof certificate>;

const duty = z.object({
  state: z.enum(['none', 'coming', 'due', 'met']),
  from: dayOut.nullable(),
  sentence: z.string(),
});

const clock = z.object({
  kind: z.enum(['companion', 'committee']),
  days: count,
  limit: count,
  isLate: z.boolean(),
  isRunning: z.boolean(),
  sentence: z.string(),
  warning: z.string(),
});

const event = z.object({
  id,
  stage: z.string(),
  stageText: z.string(),
  on: dayOut,
  by: z.string(),
  note: z.string(),
  who: z.string(),
  at: z.string(),
});
export type HalalStep = z.infer<typeof event>;

/** One application with everything that is said of it today. */
export const halalCase = z.object({
  id,
  productId: id,
  path: z.enum(HALAL_PATHS),
  registration: z.string(),
  fund: z.string(),
  fundText: z.string(),
  quotaYear: z.number().nullable(),
  isFacilitated: z.boolean(),
  companion: z.string(),
  institution: z.string(),
  certificateNumber: z.string(),
  printedEnd: dayOut.nullable(),
  checkedOn: dayOut.nullable(),
  checkedSales: z.number().nullable(),
  answers: z.record(z.string(), z.boolean()),
  note: z.string(),
  stage: z.string(),
  /** "Pra-cek" before the first step. */
  stageText: z.string(),
  stageOn: dayOut.nullable(),
  /** Days since the latest step; null where nothing is waited for. */
  waitingDays: count.nullable(),
  events: z.array(event).readonly(),
  clocks: z.array(clock).readonly(),
  /** "lewat 10 hari kerja (Ps 33A)". */
  badges: z.array(z.string()).readonly(),
  certificate,
  /** By the rule of the day of the pre-check; null: none was made. */
  check: verdict.nullable(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type HalalCaseOut = z.infer<typeof halalCase>;

export const productHead = {
  productId: id,
  productName: z.string(),
  kindText: z.string(),
  umkmId: id,
  umkmName: z.string(),
  ownerName: z.string(),
  districtName: z.string(),
};

export const halalLine = halalCase.extend(productHead);
export type HalalListLine = z.infer<typeof halalLine>;

export const lackingLine = z.object({
  ...productHead,
  duty,
  /** How far an application is; empty: none is on record. */
  stageText: z.string(),
});
export type LackingLine = z.infer<typeof lackingLine>;

export const productHalal = z.object({
  ...productHead,
  duty,
  certificate,
  /** "Pernah difasilitasi: 2023 (Amplang)."; empty where nothing is on record. */
  facilitated: z.string(),
  cases: z.array(halalCase).readonly(),
});
export type ProductHalal = z.infer<typeof productHalal>;

export const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};

export const halalFilter = {
  /** A code of `halal-stages`; `none`: only a pre-check. */
  stage: shortText.default(''),
  districtCode: regionCode.nullable().default(null),
  fund: shortText.default(''),
  quotaYear: year.nullable().default(null),
  isFacilitated: z.boolean().nullable().default(null),
  text: shortText.default(''),
  isRemoved: z.boolean().default(false),
};
export const lackingFilter = {
  districtCode: regionCode.nullable().default(null),
  text: shortText.default(''),
};
