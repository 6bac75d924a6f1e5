import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { UmkmScaleRule } from '../rule-book/rule-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatRupiah } from '../value/numbers.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { earliestDay, latestDay } from './vague-day.ts';

/** `large`: above every limit, no UMKM. */
export const SCALES = ['micro', 'small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];
export const SCALE_LABELS: Readonly<Record<Scale, string>> = {
  micro: 'mikro',
  small: 'kecil',
  medium: 'menengah',
  large: 'besar',
};

/** Which figure the scale is read from. */
export type ScaleBasis = 'capital' | 'sales';

/** The class of an amount: the first limit that it does not exceed. @param amount whole rupiah */
export function scaleOf(amount: number, limits: readonly number[]): Scale {
  const at = limits.findIndex((limit) => amount <= limit);
  return SCALES[at < 0 ? SCALES.length - 1 : at] ?? 'large';
}

export interface ScaleFacts {
  /** Whole rupiah without land and building of the place of business; null: not known. */
  readonly capital: number | null;
  /** Sales of one year in whole rupiah; null: not known. */
  readonly sales: number | null;
  /** A day, a year, or empty. */
  readonly started: string;
  /** What an officer chose, with a reason; empty: nobody did. */
  readonly choice: Scale | '';
}

export interface ScaleReading {
  readonly byCapital: Scale | null;
  readonly bySales: Scale | null;
  /** Which of the two the rule of the day proposes; null where it cannot be said. */
  readonly proposedBy: ScaleBasis | null;
  /** What counts: the officer's choice, else what is proposed, else null. */
  readonly scale: Scale | null;
  /** Why, in one sentence. */
  readonly why: string;
  readonly basis: string;
  readonly inForceFrom: PlainDate;
}

const SAID: Readonly<Record<ScaleBasis, string>> = { capital: 'modal usaha', sales: 'hasil penjualan' };

/** Whether the business began before the day from which capital is asked; null where its beginning does not say. */
function beganBefore(started: string, from: PlainDate): boolean | null {
  if (started === '') return null;
  if (latestDay(started) < from) return true;
  return earliestDay(started) >= from ? false : null;
}

/** Which figure is read, and why. */
function proposal(
  { byCapital, bySales }: Pick<ScaleReading, 'byCapital' | 'bySales'>,
  started: string,
  { value, basis }: DatedRule<UmkmScaleRule>,
): { readonly by: ScaleBasis | null; readonly why: string } {
  if (byCapital === null && bySales === null)
    return { by: null, why: 'Modal dan hasil penjualannya belum dicatat.' };
  if (bySales === null) return { by: 'capital', why: 'Hanya modal usahanya yang tercatat.' };
  if (byCapital === null) return { by: 'sales', why: 'Hanya hasil penjualannya yang tercatat.' };
  if (value.capitalFrom === null)
    return { by: 'sales', why: `Menurut ${basis} dibaca dari hasil penjualannya.` };
  const from = toPlainDate(value.capitalFrom);
  const isOlder = beganBefore(started, from);
  const day = formatLongDate(from);
  if (isOlder === true) return { by: 'sales', why: `Usaha berdiri sebelum ${day}: hasil penjualan.` };
  if (isOlder === false) return { by: 'capital', why: `Usaha berdiri sejak ${day}: modal usaha.` };
  if (byCapital === bySales)
    return { by: 'sales', why: 'Modal dan hasil penjualan menyebut kelas yang sama.' };
  return {
    by: null,
    why: `Belum jelas apakah usaha berdiri sebelum atau sejak ${day}: catat tanggal mulainya, atau pilih dengan alasan.`,
  };
}

/**
 * How large a business is on a day, by the rule of that day: both readings, which of them counts, and why. An officer's
 * choice stands over both.
 */
export function readScale(
  { capital, sales, started, choice }: ScaleFacts,
  rules: readonly DatedRule<UmkmScaleRule>[],
  on: PlainDate,
): ScaleReading {
  const rule = ruleOrEarliest(rules, on);
  const byCapital = capital === null ? null : scaleOf(capital, rule.value.capital);
  const bySales = sales === null ? null : scaleOf(sales, rule.value.sales);
  const { by, why } = proposal({ byCapital, bySales }, started, rule);
  const proposed = by === 'capital' ? byCapital : by === 'sales' ? bySales : null;
  const isChosen = choice !== '';
  return {
    byCapital,
    bySales,
    proposedBy: by,
    scale: isChosen ? choice : proposed,
    why: isChosen ? `Dipilih petugas: ${SCALE_LABELS[choice]}.` : why,
    basis: rule.basis,
    inForceFrom: rule.inForceFrom,
  };
}

/** "mikro menurut modal usaha (Rp900.000.000), kecil menurut hasil penjualan (Rp2.400.000.000)". */
export function readingText(
  { byCapital, bySales }: Pick<ScaleReading, 'byCapital' | 'bySales'>,
  { capital, sales }: Pick<ScaleFacts, 'capital' | 'sales'>,
): string {
  const said = (scale: Scale | null, amount: number | null, by: ScaleBasis): readonly string[] =>
    scale === null || amount === null
      ? []
      : [`${SCALE_LABELS[scale]} menurut ${SAID[by]} (${formatRupiah(amount)})`];
  return [...said(byCapital, capital, 'capital'), ...said(bySales, sales, 'sales')].join(', ');
}
