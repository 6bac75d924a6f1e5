import { formatScaledNumber } from '../../value/numbers.ts';

/** Part by count with two decimals, half-up in whole numbers: 331 by 32 -> "10,34"; "-" where nothing divides. */
export function formatDecimalOf(part: number, count: number): string {
  if (count <= 0) return '-';
  return formatScaledNumber(Math.floor((part * 200 + count) / (count * 2)), 2);
}
