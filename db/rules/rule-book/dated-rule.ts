import type { PlainDate } from '../value/plain-date.ts';

/**
 * One version of a rule: the value in force from a day until a day (both included; null = still in force), with its
 * legal basis. Thresholds live only here, so a change of law is a new row and an old file keeps the rule of its day.
 */
export interface DatedRule<V> {
  /** Which rule; every version of one rule has the same code. */
  readonly code: string;
  readonly value: V;
  readonly inForceFrom: PlainDate;
  readonly inForceUntil: PlainDate | null;
  /** The regulation, or the office's own rule; printed with each decision. */
  readonly basis: string;
  /** What the office should know about it: source, doubt, where it is to be confirmed. */
  readonly note: string;
}

function isInForce(rule: DatedRule<unknown>, on: PlainDate): boolean {
  return rule.inForceFrom <= on && (rule.inForceUntil === null || on <= rule.inForceUntil);
}

/** The version in force on a day, or undefined when none is. Where versions overlap, the latest begun one counts. */
export function ruleOn<V>(rules: readonly DatedRule<V>[], on: PlainDate): DatedRule<V> | undefined {
  return rules
    .filter((rule) => isInForce(rule, on))
    .reduce<DatedRule<V> | undefined>(
      (latest, rule) => (latest === undefined || rule.inForceFrom > latest.inForceFrom ? rule : latest),
      undefined,
    );
}

/** Two versions of one rule that are in force on the same day, or undefined when every day has at most one. */
export function findOverlap<V>(
  rules: readonly DatedRule<V>[],
): readonly [DatedRule<V>, DatedRule<V>] | undefined {
  const ordered = [...rules].sort((a, b) =>
    a.code === b.code ? compare(a.inForceFrom, b.inForceFrom) : compare(a.code, b.code),
  );
  for (const [index, later] of ordered.entries()) {
    const earlier = ordered[index - 1];
    if (earlier?.code === later.code && isInForce(earlier, later.inForceFrom)) return [earlier, later];
  }
  return undefined;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
