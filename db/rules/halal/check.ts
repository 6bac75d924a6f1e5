import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { HalalCheckRule, HalalCondition } from '../rule-book/halal-value.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { Reason } from '../value/reason.ts';

export interface HalalAnswers {
  /** Sales of a year as the business states them; null: not stated. */
  readonly sales: number | null;
  readonly answers: Readonly<Record<string, boolean>>;
}

export interface HalalVerdict {
  /** Null: an answer that is needed is lacking, and nothing that is known stands against it. */
  readonly meets: boolean | null;
  /** What stands against it first, then what is lacking. */
  readonly reasons: readonly Reason[];
}

const said = (answer: boolean): string => (answer ? 'ya' : 'tidak');

function judgeCondition(
  { code, name, wanted, isRequired }: HalalCondition,
  answer: boolean | undefined,
  basis: string,
): readonly Reason[] {
  if (answer === wanted) return [];
  if (answer === undefined)
    return isRequired
      ? [
          {
            code: 'HALAL_BELUM_DIJAWAB',
            level: 'warning',
            message: `Belum dijawab: "${name}".`,
            field: code,
            basis,
          },
        ]
      : [];
  return [
    {
      code: 'HALAL_TIDAK_MEMENUHI',
      level: 'refuse',
      message: `Tidak memenuhi: "${name}" dijawab ${said(answer)} (${basis}).`,
      field: code,
      value: said(answer),
      limit: said(wanted),
      basis,
    },
  ];
}

function judgeSales(sales: number | null, limit: number | null, basis: string): readonly Reason[] {
  if (limit === null) return [];
  if (sales === null)
    return [
      {
        code: 'HALAL_BELUM_DIJAWAB',
        level: 'warning',
        message: `Belum dijawab: omzet setahun; paling banyak ${formatRupiah(limit)}.`,
        field: 'omzet',
        limit: formatRupiah(limit),
        basis,
      },
    ];
  if (sales <= limit) return [];
  return [
    {
      code: 'HALAL_TIDAK_MEMENUHI',
      level: 'refuse',
      message: `Tidak memenuhi: omzet ${formatRupiah(sales)} melebihi ${formatRupiah(limit)} (${basis}).`,
      field: 'omzet',
      value: formatRupiah(sales),
      limit: formatRupiah(limit),
      basis,
    },
  ];
}

/** Whether a product may go by self declare, by the conditions of the day, with the reasons. */
export function judgeHalal(
  { sales, answers }: HalalAnswers,
  { value, basis }: DatedRule<HalalCheckRule>,
): HalalVerdict {
  const all = [
    ...judgeSales(sales, value.salesLimit, basis),
    ...value.conditions.flatMap((one) =>
      judgeCondition(one, Object.hasOwn(answers, one.code) ? answers[one.code] : undefined, basis),
    ),
  ];
  const against = all.filter(({ level }) => level === 'refuse');
  const lacking = all.filter(({ level }) => level !== 'refuse');
  return {
    meets: against.length > 0 ? false : lacking.length > 0 ? null : true,
    reasons: [...against, ...lacking],
  };
}
