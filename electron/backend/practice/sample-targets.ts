import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { fillProgrammeYear } from '../programme/save-line.ts';
import { saveTarget } from '../programme/save-target.ts';
import { TRAINING_CODE } from './sample-activities.ts';

/** Targets of a year: counted from activities, from the register, and one that is written down. */
const targets = (year: number): readonly InputOf<'target.save'>[] =>
  (
    [
      {
        name: 'Koperasi dilatih (contoh)',
        measure: 'trained',
        unit: 'cooperative',
        amount: 12,
        code: TRAINING_CODE,
        budget: 72_400_000,
      },
      { name: 'Koperasi aktif (contoh)', measure: 'active', unit: 'cooperative', amount: 100 },
      { name: 'Pengurus bersertifikat kompetensi (contoh)', measure: 'typed', unit: 'person', amount: 25 },
    ] as const
  ).map((target) => ({
    id: null,
    expectedUpdatedAt: null,
    year,
    basis: `Renja contoh ${String(year)}`,
    ...target,
  }));

/** Gives the sample office the shipped tree of this year and the last, and targets to look at. */
export async function writeSampleTargets(context: CommandContext): Promise<void> {
  const { year } = dateParts(context.today);
  for (const one of [year - 1, year]) {
    await fillProgrammeYear({ year: one, from: null }, context);
    for (const target of targets(one)) await saveTarget(contract['target.save'].input.parse(target), context);
  }
}
