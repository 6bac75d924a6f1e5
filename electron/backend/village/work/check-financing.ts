import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readWorkCalendar } from '#db/queries/calendar/calendar-day.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { checkFinancing, financingApprover, instalmentDay, loanOf } from '#rules/village/work/financing.ts';
import { requireOffice } from '../../office/require-office.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import { isCity } from './shown-work.ts';

/** What the dated rule says of a loan that is only being thought about; nothing is kept. */
export async function financingAnswer(
  { kind, proposedOn, instalmentMonths, ...terms }: CheckedInputOf<'village.checkFinancing'>,
  { read, today }: { readonly read: ReadHandle; readonly today: PlainDate },
): Promise<OutputOf<'village.checkFinancing'>> {
  const { regionName } = await requireOffice(read);
  const book = await readRuleBook(read);
  const rule = ruleOrEarliest(book['village-financing'], proposedOn ?? today);
  const calendar = await readWorkCalendar(read, ruleOrEarliest(book['working-week'], today).value);
  return {
    loan: loanOf(terms),
    reasons: checkFinancing(terms, rule),
    approver: financingApprover(kind, isCity(regionName)),
    instalments: instalmentMonths.map((month) => instalmentDay(month, rule.value, calendar)),
    basis: rule.basis,
    inForceFrom: rule.inForceFrom,
  };
}
