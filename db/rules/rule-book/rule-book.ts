import { findOverlap, ruleOn } from './dated-rule.ts';
import type { DatedRule } from './dated-rule.ts';
import { isPlainDate } from '../value/plain-date.ts';
import { RULE_VALUE_READERS } from './rule-value-reader.ts';
import type { RuleCode, RuleValues } from './rule-value.ts';

/** Every dated rule the program uses, by its code, oldest version first: `ruleOn(book['founder-age'], meetingOn)`. */
export type RuleBook = { readonly [Code in RuleCode]: readonly DatedRule<RuleValues[Code]>[] };

/** The codes a rule book must hold. */
export const RULE_CODES = Object.keys(RULE_VALUE_READERS) as readonly RuleCode[];

export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(RULE_VALUE_READERS, code);
}

function versionsOf<Code extends RuleCode>(
  rules: readonly DatedRule<unknown>[],
  code: Code,
): readonly DatedRule<RuleValues[Code]>[] {
  return rules
    .filter((rule) => rule.code === code)
    .map((rule) => {
      const value = RULE_VALUE_READERS[code](rule.value);
      if (value === undefined) {
        throw new TypeError(
          `rule ${code} from ${rule.inForceFrom}: malformed value ${JSON.stringify(rule.value)}`,
        );
      }
      return { ...rule, value };
    })
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
}

function requirePeriod(rule: DatedRule<unknown>): void {
  const { code, inForceFrom, inForceUntil } = rule;
  const isOrdered = inForceUntil === null || (isPlainDate(inForceUntil) && inForceFrom <= inForceUntil);
  if (!isPlainDate(inForceFrom) || !isOrdered) {
    throw new TypeError(`rule ${code}: malformed period ${inForceFrom} to ${inForceUntil ?? 'open'}`);
  }
}

/**
 * The rule book made of stored rows. Throws TypeError naming the rule's code when a row is malformed, unknown or
 * overlaps another, or when a rule has no row at all: deciding by half a rule book would be worse than stopping.
 */
export function buildRuleBook(rules: readonly DatedRule<unknown>[]): RuleBook {
  for (const rule of rules) {
    if (!isRuleCode(rule.code)) throw new TypeError(`rule ${rule.code}: no such rule`);
    requirePeriod(rule);
  }
  const overlap = findOverlap(rules);
  if (overlap) {
    const [earlier, later] = overlap;
    throw new TypeError(
      `rule ${later.code}: versions from ${earlier.inForceFrom} and ${later.inForceFrom} overlap`,
    );
  }
  const missing = RULE_CODES.find((code) => !rules.some((rule) => rule.code === code));
  if (missing) throw new TypeError(`rule ${missing}: missing`);
  return Object.fromEntries(RULE_CODES.map((code) => [code, versionsOf(rules, code)])) as RuleBook;
}

/** The version in force on a day; before the oldest version, that oldest one, so that a verdict can name it. */
export function ruleOrEarliest<V>(
  rules: readonly DatedRule<V>[],
  on: DatedRule<V>['inForceFrom'],
): DatedRule<V> {
  const rule = ruleOn(rules, on) ?? rules[0];
  if (!rule) throw new TypeError('rule without a version');
  return rule;
}
