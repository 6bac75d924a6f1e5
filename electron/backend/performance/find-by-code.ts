import { AppError } from '#contract/errors.ts';
import type { IndicatorRecord } from '#contract/performance/shapes.ts';
import { readAmount } from '#rules/performance/amount.ts';
import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { UsageError } from '../cli/command.ts';
import type { Ask } from '../cli/command.ts';

/** The indicator of a code as typed at the door. @throws AppError NOT_FOUND */
export async function indicatorOfCode(ask: Ask, code: string): Promise<IndicatorRecord> {
  const { rows } = await ask('performance.indicators', {});
  const found = rows.find((row) => row.code.toLowerCase() === code.toLowerCase());
  if (!found) throw new AppError('NOT_FOUND', { facts: { apa: `Indikator berkode ${code}` } });
  return found;
}

/** "3" is the third quarter; left out the whole year. @throws UsageError */
export function readQuarter(typed: string | undefined): Quarter {
  if (typed === undefined) return 0;
  const found = QUARTERS.find((quarter) => quarter > 0 && String(quarter) === typed);
  if (found === undefined) throw new UsageError('--triwulan berupa 1, 2, 3, atau 4; tanpa itu setahun.');
  return found;
}

/** "63,45" in hundredths; null where it is left out. @throws UsageError */
export function readFigure(typed: string | undefined, name: string): number | null {
  const amount = typed === undefined ? null : readAmount(typed);
  if (amount === undefined)
    throw new UsageError(`--${name} berupa angka dengan paling banyak dua desimal, misalnya 63,45.`);
  return amount;
}
