import type { ReadHandle } from '#db/handles.ts';
import { readWorkCalendar } from '#db/queries/calendar/calendar-day.ts';
import type { WorkCalendar } from '#rules/calendar/working-days.ts';
import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import type { HalalCertificateRule, HalalDuty } from '#rules/rule-book/halal-value.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The office's words and rules of a day, and how it works. */
export interface HalalWords {
  readonly stages: readonly NamedChoice[];
  readonly funds: readonly NamedChoice[];
  readonly productKinds: readonly NamedChoice[];
  readonly checks: RuleBook['halal-check'];
  readonly clocks: RuleBook['halal-clocks'];
  readonly scales: RuleBook['umkm-scale'];
  readonly certificate: DatedRule<HalalCertificateRule>;
  readonly duty: DatedRule<readonly HalalDuty[]>;
  readonly calendar: WorkCalendar;
  readonly on: PlainDate;
}

export async function halalWordsOn(read: ReadHandle, on: PlainDate): Promise<HalalWords> {
  const book = await readRuleBook(read);
  return {
    stages: ruleOrEarliest(book['halal-stages'], on).value,
    funds: ruleOrEarliest(book['activity-funds'], on).value,
    productKinds: ruleOrEarliest(book['product-kinds'], on).value,
    checks: book['halal-check'],
    clocks: book['halal-clocks'],
    scales: book['umkm-scale'],
    certificate: ruleOrEarliest(book['halal-certificate'], on),
    duty: ruleOrEarliest(book['halal-duty'], on),
    calendar: await readWorkCalendar(read, ruleOrEarliest(book['working-week'], on).value),
    on,
  };
}

/** The office's word for a code; a code that is no longer on the list stays as it is. */
export const nameOf = (code: string, choices: readonly NamedChoice[]): string =>
  choices.find((choice) => choice.code === code)?.name ?? code;

/** Before the first step there is only the pre-check. */
export const stageText = (stage: string, { stages }: Pick<HalalWords, 'stages'>): string =>
  stage === '' ? 'Pra-cek' : nameOf(stage, stages);

/** Codes of the kinds of products that the rule of the day asks of. */
export const kindsAsked = ({ duty }: Pick<HalalWords, 'duty'>): readonly string[] => [
  ...new Set(duty.value.flatMap(({ kinds }) => kinds)),
];
