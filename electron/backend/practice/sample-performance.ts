import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { saveIndicator } from '../performance/save-indicator.ts';
import { saveEntry, saveTargets } from '../performance/save-quarter.ts';

type Indicator = Omit<InputOf<'performance.save'>, 'id' | 'expectedUpdatedAt' | 'firstYear'>;

/** What is counted from the register, from activities, and one that is typed; hundredths of a target for the year. */
const INDICATORS: readonly (Indicator & { readonly target: number })[] = [
  {
    code: 'K-01',
    name: 'Koperasi aktif terhadap semua koperasi (contoh)',
    formula: 'ratio',
    numerator: 'active',
    denominator: 'total',
    programmeCode: '2.17.03',
    division: 'Bidang Kelembagaan',
    target: 50_00,
  },
  {
    code: 'K-02',
    name: 'RAT terhadap semua koperasi (contoh)',
    formula: 'ratio',
    numerator: 'ratAny',
    denominator: 'total',
    programmeCode: '2.17.03',
    division: 'Bidang Kelembagaan',
    target: 30_00,
  },
  {
    code: 'K-03',
    name: 'RAT terhadap koperasi aktif (contoh)',
    formula: 'ratio',
    numerator: 'rat',
    denominator: 'active',
    programmeCode: '2.17.03',
    division: 'Bidang Kelembagaan',
    target: 60_00,
  },
  {
    code: 'K-04',
    name: 'Orang yang memahami perkoperasian (contoh)',
    unit: 'orang',
    formula: 'single',
    numerator: 'trainedPeople',
    programmeCode: '2.17.05',
    target: 20_00,
  },
  {
    code: 'U-01',
    name: 'Produk UMKM bersertifikat halal (contoh)',
    unit: 'produk',
    formula: 'single',
    numerator: 'typed',
    numeratorName: 'Sertifikat halal terbit',
    programmeCode: '2.17.07',
    division: 'Bidang UMKM',
    target: 120_00,
  },
];

const TYPED: readonly (readonly [quarter: Quarter, amount: number])[] = [
  [1, 12_00],
  [2, 37_00],
];

/** Gives the sample office indicators of this year and the last, with targets and two typed quarters. */
export async function writeSamplePerformance(context: CommandContext): Promise<void> {
  const { year } = dateParts(context.today);
  for (const { target, ...indicator } of INDICATORS) {
    const { id } = await saveIndicator(
      contract['performance.save'].input.parse({
        ...indicator,
        id: null,
        expectedUpdatedAt: null,
        firstYear: year - 1,
      }),
      context,
    );
    const about = { indicatorId: id, expectedUpdatedAt: null };
    for (const one of [year - 1, year])
      await saveTargets(
        contract['performance.saveTargets'].input.parse({
          ...about,
          year: one,
          targets: [{ quarter: 0, amount: target }],
          basis: `Renja contoh ${String(one)}`,
        }),
        context,
      );
    if (indicator.numerator !== 'typed') continue;
    for (const [quarter, numerator] of TYPED)
      await saveEntry(
        contract['performance.saveEntry'].input.parse({
          ...about,
          year,
          quarter,
          numerator,
          source: 'Laporan bidang contoh',
        }),
        context,
      );
  }
}
