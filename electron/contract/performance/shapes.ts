import { z } from 'zod';
import { INDICATOR_FACTS } from '#rules/performance/fact.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { MOST_HUNDREDTHS } from '#rules/performance/amount.ts';
import { DIRECTIONS, FORMULAS, SPANS } from '#rules/performance/indicator.ts';
import { count, day, dayOut, id, longText, requiredText, shortText } from '../scalars.ts';

export const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);
/** 1 to 4; 0: the whole year. */
export const quarter = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(0)]);
/** A figure in hundredths: 8822 is 88,22. */
export const amount = z.int('Angka paling banyak dua desimal.').min(-MOST_HUNDREDTHS).max(MOST_HUNDREDTHS);
const notNegative = amount.min(0, 'Target tidak kurang dari 0.');
const longName = longText.min(1, 'Harus diisi.').max(500, 'Paling panjang 500 huruf.');

/** What an indicator is called from a day on. */
export const nameFacts = {
  name: longName,
  definition: longText.default(''),
  basis: shortText.default(''),
};

export const indicatorFacts = {
  code: requiredText.max(40, 'Kode paling panjang 40 huruf.'),
  unit: requiredText.max(40, 'Satuan paling panjang 40 huruf.').default('%'),
  direction: z.enum(DIRECTIONS).default('up'),
  formula: z.enum(FORMULAS),
  numerator: z.enum(INDICATOR_FACTS),
  numeratorName: shortText.default(''),
  denominator: z.union([z.enum(INDICATOR_FACTS), z.literal('')]).default(''),
  denominatorName: shortText.default(''),
  span: z.enum(SPANS).default('to_date'),
  programmeCode: shortText.default(''),
  objective: shortText.default(''),
  division: shortText.default(''),
  source: shortText.default(''),
  firstYear: year,
  lastYear: year.nullable().default(null),
};

export const entryFacts = {
  numerator: amount.nullable().default(null),
  denominator: amount.nullable().default(null),
  source: shortText.default(''),
  causes: longText.default(''),
  efforts: longText.default(''),
};

export const targetFacts = {
  /** By quarter; null: that quarter has none. */
  targets: z
    .array(z.strictObject({ quarter, amount: notNegative.nullable() }))
    .min(1)
    .max(5)
    .readonly(),
  basis: shortText.default(''),
  datedOn: day.nullable().default(null),
};

const amountOut = z.int().nullable();

const cell = z.object({
  quarter,
  numerator: amountOut,
  denominator: amountOut,
  value: amountOut,
  /** As it was reported; it stays. */
  isFrozen: z.boolean(),
  state: z.enum(['ahead', 'running', 'over']),
  /** Counted anew today, where that is another value than the frozen one. */
  now: amountOut,
  target: amountOut,
});
export type ReportCell = z.infer<typeof cell>;

const indicatorOut = {
  id,
  code: z.string(),
  /** As it was called on the last day of the quarter. */
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  formula: z.enum(FORMULAS),
  /** "Koperasi aktif ÷ Jumlah koperasi × 100". */
  formulaText: z.string(),
  /** "aktif ÷ semua". */
  formulaShort: z.string(),
  numeratorName: z.string(),
  denominatorName: z.string(),
  objective: z.string(),
  division: z.string(),
  source: z.string(),
  programmeCode: z.string(),
  programmeName: z.string(),
  /** Counts each once: the year is counted by itself and is not the sum of its quarters. */
  isDistinct: z.boolean(),
};

const row = z.object({
  ...indicatorOut,
  /** Of the chosen quarter; that of the year where the quarter has none. */
  target: amountOut,
  isYearTarget: z.boolean(),
  targetBasis: z.string(),
  numerator: amountOut,
  denominator: amountOut,
  value: amountOut,
  /** In hundredths of a percent, never cut at 100. */
  achievement: amountOut,
  scale: z.enum(Object.keys(SCALE_WORDS) as [keyof typeof SCALE_WORDS]).nullable(),
  /** Where what was typed comes from. */
  typedSource: z.string(),
  causes: z.string(),
  efforts: z.string(),
  /** I to IV and the year. */
  cells: z.array(cell).readonly(),
  /** Something of it is typed, and was not typed yet for the chosen quarter. */
  isMissing: z.boolean(),
  isTyped: z.boolean(),
  /** Codes of indicators with the same title and another formula. */
  alike: z.array(z.string()).readonly(),
});
export type ReportRow = z.infer<typeof row>;

const frozen = z.object({
  id,
  quarter,
  frozenAt: z.string(),
  frozenOn: dayOut,
  frozenBy: z.string(),
});
export type FrozenQuarter = z.infer<typeof frozen>;

export const report = z.object({
  year,
  quarter,
  rows: z.array(row).readonly(),
  frozen: z.array(frozen).readonly(),
  state: z.enum(['ahead', 'running', 'over']),
  /** The last day that was counted. */
  asOf: dayOut,
  valued: count,
  /** Openings of frozen quarters, the latest first. */
  thaws: z.array(z.object({ quarter, at: z.string(), who: z.string(), reason: z.string() })).readonly(),
});
export type PerformanceReport = z.infer<typeof report>;

/** One indicator as it is written down. */
export const indicatorRecord = z.object({
  id,
  ...indicatorFacts,
  names: z
    .array(z.object({ fromOn: dayOut, name: z.string(), definition: z.string(), basis: z.string() }))
    .readonly(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type IndicatorRecord = z.infer<typeof indicatorRecord>;

/** What is written down of one indicator and year. */
export const indicatorYear = z.object({
  year,
  targets: z.array(z.object({ quarter, amount: z.int() })).readonly(),
  basis: z.string(),
  datedOn: dayOut.nullable(),
  targetsUpdatedAt: z.string().nullable(),
  entries: z
    .array(
      z.object({
        quarter,
        numerator: amountOut,
        denominator: amountOut,
        source: z.string(),
        causes: z.string(),
        efforts: z.string(),
        updatedAt: z.string(),
      }),
    )
    .readonly(),
});
export type IndicatorYear = z.infer<typeof indicatorYear>;

/** What reading a sheet came to: every row below its headings stands in one of the piles. */
export const imported = z.object({
  sheet: z.string(),
  headerRow: count,
  added: count,
  changed: count,
  same: count,
  /** Rows that hold no indicator, with what stands in them. */
  passedOver: z.array(z.object({ row: count, text: z.string() })).readonly(),
  /** Rows that were refused, with why. */
  refused: z.array(z.object({ row: count, text: z.string(), message: z.string() })).readonly(),
});
export type IndicatorImport = z.infer<typeof imported>;
