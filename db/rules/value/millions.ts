import { formatScaledNumber } from './numbers.ts';

/** Hundredths of a million rupiah in one rupiah: 1 / 10.000. */
const RUPIAH_PER_HUNDREDTH = 10_000;

/** Whole rupiah in millions with two decimals, half away from zero: 1234567890 -> "1.234,57", a loss "-0,01". */
export function formatMillions(rupiah: number): string {
  const magnitude = Math.floor((Math.abs(rupiah) + RUPIAH_PER_HUNDREDTH / 2) / RUPIAH_PER_HUNDREDTH);
  return formatScaledNumber(rupiah < 0 ? -magnitude || 0 : magnitude, 2);
}
