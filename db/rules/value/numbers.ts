/**
 * Indonesian figures: dot for thousands, comma for decimals. Rounding is half-up on the decimal figure itself, done in
 * whole numbers, so a table never shows what binary fractions make of 14,165.
 */

export { spellOut } from './spelled-number.ts';

function requireInteger(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number in safe range: ${value}`);
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** 1234567 -> "1.234.567". Throws RangeError on a fraction or beyond 2^53. */
export function formatInteger(value: number): string {
  requireInteger(value);
  return (value < 0 ? '-' : '') + groupThousands(String(Math.abs(value)));
}

/** Whole rupiah: 1234567 -> "Rp1.234.567", a loss -> "-Rp1.234.567". */
export function formatRupiah(value: number): string {
  requireInteger(value);
  return `${value < 0 ? '-' : ''}Rp${formatInteger(Math.abs(value))}`;
}

/** A count in a table: "-" for zero, as the offices print an empty cell. */
export function dashForZero(value: number): string {
  return value === 0 ? '-' : formatInteger(value);
}

/** Whole number counted in 10^-digits, as a figure: 123450 with 2 -> "1.234,50". Throws RangeError on a fraction. */
export function formatScaledNumber(scaled: number, digits: number): string {
  requireInteger(scaled);
  return formatScaled(BigInt(scaled), digits);
}

/** `scaled` counted in 10^-digits, as "1.234,50". */
function formatScaled(scaled: bigint, digits: number): string {
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  const whole = groupThousands(text.slice(0, text.length - digits));
  const fraction = digits === 0 ? '' : `,${text.slice(text.length - digits)}`;
  return (scaled < 0n ? '-' : '') + whole + fraction;
}

/**
 * Part of a whole in percent with two decimals, half-up: 41 of 109 -> "37,61". "-" when there is no whole to divide by.
 * Both are counts; throws RangeError on a negative or fractional one.
 */
export function percentageOf(part: number, whole: number): string {
  const hundredths = hundredthsOf(part, whole);
  return hundredths === null ? '-' : formatScaled(hundredths, 2);
}

/** The same as a number, for a cell that is formatted later: 41 of 109 -> 37.61, null when there is no whole. */
export function percentOf(part: number, whole: number): number | null {
  const hundredths = hundredthsOf(part, whole);
  return hundredths === null ? null : Number(hundredths) / 100;
}

/** Hundredths of a percent, half-up; null when there is no whole. */
function hundredthsOf(part: number, whole: number): bigint | null {
  requireInteger(part);
  requireInteger(whole);
  if (part < 0 || whole < 0) throw new RangeError(`not a count: ${part} of ${whole}`);
  if (whole === 0) return null;
  const [partCount, wholeCount] = [BigInt(part), BigInt(whole)];
  return (partCount * 20_000n + wholeCount) / (wholeCount * 2n);
}

/** A decimal figure with a fixed number of decimals, half away from zero: 2.675 with 2 -> "2,68". */
export function formatDecimal(value: number, digits: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`not a number: ${value}`);
  const fraction = match[3] ?? '';
  const shift = digits - fraction.length + Number(match[4] ?? 0);
  const mantissa = BigInt((match[2] ?? '') + fraction);
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const magnitude = (mantissa * 10n ** BigInt(Math.max(0, shift)) * 2n + divisor) / (divisor * 2n);
  return formatScaled(match[1] === '-' ? -magnitude : magnitude, digits);
}
