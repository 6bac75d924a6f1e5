import { formatScaledNumber } from '../value/numbers.ts';

/** A figure counted in hundredths: 8822 is 88,22; a count of 474 is 47400. */
export type Hundredths = number;

/** The largest figure that is kept exactly. */
export const MOST_HUNDREDTHS = 9e15;

export const hundredthsOfCount = (count: number): Hundredths => count * 100;

/** Part over whole times `times`, rounded half away from zero; null where the whole is not above zero. */
export function partOf(part: bigint, whole: bigint, times: bigint): Hundredths | null {
  if (whole <= 0n) return null;
  const size = part < 0n ? -part : part;
  const rounded = (size * times * 2n + whole) / (whole * 2n);
  const value = Number(part < 0n ? -rounded : rounded);
  return Number.isSafeInteger(value) ? value : null;
}

/** Percent with two decimals; null without a whole to divide by. */
export const ratioOf = (part: Hundredths, whole: Hundredths): Hundredths | null =>
  partOf(BigInt(part), BigInt(whole), 10_000n);

/** (end - start) ÷ start in percent; null where the start is zero, or below: such a growth says nothing. */
export const growthOf = (end: Hundredths, start: Hundredths): Hundredths | null =>
  partOf(BigInt(end) - BigInt(start), BigInt(start), 10_000n);

/** "88,22" for percent and broken figures, "1.046" for whole ones, "-" for none. */
export function amountText(amount: Hundredths | null, unit: string): string {
  if (amount === null) return '-';
  if (unit.trim() !== '%' && amount % 100 === 0) return formatScaledNumber(amount / 100, 0);
  return formatScaledNumber(amount, 2);
}

/** "98,87" or "-". */
export const percentText = (percent: Hundredths | null): string => amountText(percent, '%');

/**
 * "88,22", "1.046", "1 046", "-3,5" and "Rp 1.000" as hundredths; null for nothing typed, undefined for what is no
 * figure of two decimals at most. A dot parts thousands, as everywhere in the program.
 */
export function readAmount(typed: string): Hundredths | null | undefined {
  const plain = typed
    .replace(/^\s*rp\.?/i, '')
    .replace(/\s*%\s*$/, '')
    .replaceAll(/\s/g, '');
  if (plain === '') return null;
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const whole = (match[2] ?? '').replaceAll('.', '');
  const amount = Number(`${match[1] ?? ''}${whole}${(match[3] ?? '').padEnd(2, '0')}`);
  return Math.abs(amount) <= MOST_HUNDREDTHS ? amount : undefined;
}

/** "Rp 1.200.000" as whole rupiah; null for nothing typed, undefined for what is none, or less than nothing. */
export function readRupiah(typed: string): number | null | undefined {
  const amount = readAmount(typed);
  if (amount === null || amount === undefined) return amount;
  return amount >= 0 && amount % 100 === 0 ? amount / 100 : undefined;
}
