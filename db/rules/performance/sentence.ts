import { amountText, percentText } from './amount.ts';
import type { Hundredths } from './amount.ts';
import type { Direction, Formula } from './indicator.ts';

interface Counted {
  readonly formula: Formula;
  readonly numeratorName: string;
  readonly denominatorName: string;
  readonly numerator: Hundredths | null;
  readonly denominator: Hundredths | null;
}

/** Both facts by name with their figures: "Koperasi aktif 474 ÷ Jumlah koperasi 747 × 100". */
export function countedText(row: Counted): string {
  const [above, below] = [amountText(row.numerator, ''), amountText(row.denominator, '')];
  if (row.formula === 'single') return row.numeratorName;
  return row.formula === 'ratio'
    ? `${row.numeratorName} ${above} ÷ ${row.denominatorName} ${below} × 100`
    : `${row.numeratorName}: (${above} − ${below} setahun sebelumnya) ÷ ${below} × 100`;
}

interface Achieved {
  readonly direction: Direction;
  readonly unit: string;
  readonly target: Hundredths | null;
  readonly value: Hundredths | null;
  readonly achievement: Hundredths | null;
}

/** How an achievement comes about: "50,89 ÷ 60,00 = 84,82 %"; empty where there is none. */
export function achievementText({ direction, unit, target, value, achievement }: Achieved): string {
  if (achievement === null) return '';
  const [goal, reached] = [amountText(target, unit), amountText(value, unit)];
  const way = direction === 'up' ? `${reached} ÷ ${goal}` : `(2 × ${goal} − ${reached}) ÷ ${goal}`;
  return `${way} = ${percentText(achievement)} %`;
}
