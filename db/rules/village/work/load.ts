import type { DatedRule } from '../../rule-book/dated-rule.ts';
import type { AssistantLoadRule } from '../../rule-book/village-work-value.ts';
import { formatDecimalOf } from './ratio.ts';
import type { Reason } from '../../value/reason.ts';

/** Why an assistant has too many or too few village cooperatives; empty within the rule. */
export function checkLoad(
  name: string,
  villages: number,
  rule: DatedRule<AssistantLoadRule> | undefined,
): readonly Reason[] {
  if (!rule) return [];
  const { fewest, most } = rule.value;
  const isAbove = villages > most;
  if (!isAbove && villages >= fewest) return [];
  const bound = isAbove ? `di atas ${String(most)}` : `di bawah ${String(fewest)}`;
  return [
    {
      code: isAbove ? 'BEBAN_PENDAMPING_LEBIH' : 'BEBAN_PENDAMPING_KURANG',
      level: 'warning',
      message: `${name} mendampingi ${String(villages)} koperasi, ${bound} (${rule.basis}).`,
      field: 'Koperasi yang didampingi',
      value: String(villages),
      limit: `${String(fewest)} sampai ${String(most)}`,
      basis: rule.basis,
    },
  ];
}

/** Cooperatives for each assistant with two decimals, "10,34"; "-" without assistants. */
export const averageLoad = (villages: number, assistants: number): string =>
  formatDecimalOf(villages, assistants);
