import { formatInteger } from '../../value/numbers.ts';
import type { Reason } from '../../value/reason.ts';

export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

export interface DeclaredTotal {
  /** What the parts make; the only total that is used. */
  readonly sum: number;
  /** Declared less sum: what no part accounts for, below zero what the parts have too much. */
  readonly difference: number;
  readonly reasons: readonly Reason[];
}

/** A declared total is held against its parts: where they differ it is refused, and what is missing is named. */
export function checkDeclaredTotal(parts: readonly NamedCount[], declared: number): DeclaredTotal {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const difference = declared - sum;
  if (difference === 0) return { sum, difference, reasons: [] };
  const gap =
    difference > 0
      ? `${formatInteger(difference)} tidak terdapat dalam rincian`
      : `rincian lebih ${formatInteger(-difference)}`;
  return {
    sum,
    difference,
    reasons: [
      {
        code: 'JUMLAH_BEDA_RINCIAN',
        level: 'refuse',
        message: `Jumlah ${formatInteger(declared)} tidak dipakai: ${formatInteger(parts.length)} angka rinciannya berjumlah ${formatInteger(sum)}; ${gap}. Betulkan rinciannya atau jumlahnya.`,
        field: 'Jumlah',
        value: formatInteger(declared),
        limit: formatInteger(sum),
      },
    ],
  };
}
