import { z } from 'zod';
import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook, RULE_CODES, ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { RuleCode } from '#rules/rule-book/rule-value.ts';
import { readStored, storedDate } from '#db/read-stored.ts';

/** The rules that decide a year's evaluation; all but the reminder are chosen by the book year's last day. */
const USED: readonly RuleCode[] = [
  'grade-window',
  'rat-legal-months',
  'rat-deadline-primer',
  'rat-deadline-sekunder',
  'activity-test',
  'local-class',
];

/** The versions that decide a book year, as they are stored with its closing. */
export function usedRules(ruleBook: RuleBook, bookYear: number, today: PlainDate): string {
  const yearEnd = calendarBookYearEnd(bookYear);
  const used: readonly DatedRule<unknown>[] = [
    ...USED.map((code) => ruleOrEarliest<unknown>(ruleBook[code], yearEnd)),
    ruleOrEarliest(ruleBook['certificate-reminder'], today),
  ];
  return JSON.stringify(used);
}

const storedRules = z.array(
  z.looseObject({
    code: z.string(),
    value: z.unknown(),
    inForceFrom: storedDate,
    inForceUntil: storedDate.nullable(),
    basis: z.string(),
    note: z.string(),
  }),
) satisfies z.ZodType<readonly DatedRule<unknown>[]>;

/** The office's book with the stored versions in the place of today's. */
export function ruleBookOf(present: RuleBook, rulesJson: string): RuleBook {
  const stored = readStored(storedRules, rulesJson, 'ketentuan evaluasi yang ditutup');
  const codes = new Set(stored.map(({ code }) => code));
  const others = RULE_CODES.filter((code) => !codes.has(code)).flatMap(
    (code): readonly DatedRule<unknown>[] => present[code],
  );
  return buildRuleBook([...others, ...stored]);
}
