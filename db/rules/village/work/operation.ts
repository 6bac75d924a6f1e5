import type { NamedChoice } from '../../rule-book/rule-value.ts';
import type { VillageOperationRule } from '../../rule-book/village-work-value.ts';
import { UNIT_STATE_LABELS } from './work.ts';
import type { VillageUnit } from './work.ts';

/** `unrecorded`: nothing is known of any unit, which is not the same as none operating. */
export const OPERATION_STATES = ['unrecorded', 'none', 'limited', 'operating'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];
export const OPERATION_LABELS: Readonly<Record<OperationState, string>> = {
  unrecorded: 'belum dicatat',
  none: 'belum beroperasi',
  limited: 'beroperasi terbatas',
  operating: 'beroperasi',
};

export interface Operation {
  readonly state: OperationState;
  /** Why, in sentences that name the units and the rule. */
  readonly reasons: readonly string[];
}

/** A kind that the office has taken off its list since keeps its code. */
export const unitName = (code: string, kinds: readonly NamedChoice[]): string =>
  kinds.find((kind) => kind.code === code)?.name ?? code;

/** "Gerai sembako, Apotek dan Klinik". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} dan ${last}`;
}

/** "Gerai sembako dan paling sedikit 2 unit": what the rule asks, in words. */
export function operationRuleText(rule: VillageOperationRule, kinds: readonly NamedChoice[]): string {
  const names = rule.required.map((code) => unitName(code, kinds));
  const many = `paling sedikit ${String(rule.fewest)} jenis unit`;
  return names.length === 0 ? many : `${many}, di antaranya ${listed(names)}`;
}

/**
 * Whether a village cooperative operates, by its units. A unit in limited operation counts as operating at all, but
 * not toward full operation; two units of one kind count once.
 */
export function operationOf(
  units: readonly Pick<VillageUnit, 'kind' | 'state'>[],
  rule: VillageOperationRule,
  kinds: readonly NamedChoice[],
): Operation {
  const known = units.filter(({ state }) => state !== '');
  if (known.length === 0) return { state: 'unrecorded', reasons: ['Keadaan unit usahanya belum dicatat.'] };
  const namesIn = (state: VillageUnit['state']) => [
    ...new Set(known.filter((unit) => unit.state === state).map(({ kind }) => kind)),
  ];
  const [full, limited] = [namesIn('operating'), namesIn('limited')];
  const said = (codes: readonly string[]) => listed(codes.map((code) => unitName(code, kinds)));
  if (full.length === 0 && limited.length === 0) {
    const states = [...new Set(known.map(({ state }) => UNIT_STATE_LABELS[state]))];
    return { state: 'none', reasons: [`Tidak ada unit yang beroperasi; yang dicatat: ${listed(states)}.`] };
  }
  const reasons = [
    ...(full.length === 0 ? [] : [`Beroperasi: ${said(full)}.`]),
    ...(limited.length === 0 ? [] : [`Beroperasi terbatas: ${said(limited)}.`]),
  ];
  const missing = rule.required.filter((code) => !full.includes(code));
  if (missing.length === 0 && full.length >= rule.fewest) return { state: 'operating', reasons };
  return {
    state: 'limited',
    reasons: [
      ...reasons,
      `Disebut beroperasi bila ${operationRuleText(rule, kinds)}; ${
        missing.length > 0
          ? `belum beroperasi penuh: ${said(missing)}.`
          : `baru ${String(full.length)} jenis unit yang beroperasi penuh.`
      }`,
    ],
  };
}
