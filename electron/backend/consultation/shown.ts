import type { ConsultationLine } from '#contract/consultation.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Consultation } from '#db/queries/consultation/consultation.ts';
import type { ConsultationFilter } from '#db/queries/consultation/list.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import { topicText } from '#rules/consultation/consultation.ts';
import { periodOf } from '#rules/consultation/recap.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { urgencyOf, whenText } from '#rules/value/work-day.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The topics as the office words them on a day. */
export async function topicsOn(read: ReadHandle, on: PlainDate): Promise<readonly NamedChoice[]> {
  return ruleOrEarliest((await readRuleBook(read))['consultation-topics'], on).value;
}

/** Days before the last one from which a follow-up counts as near. */
const NEAR_DAYS = 7;

/** A consultation as it is shown: numbers of people masked, the topic in the office's words of today. */
export function shownConsultation(
  { removedAt: _removedAt, ...one }: Consultation,
  topics: readonly NamedChoice[],
  today: PlainDate,
): ConsultationLine {
  const waitsFor = one.outcome === 'follow_up' ? one.dueOn : null;
  return {
    ...one,
    nikKtp: maskNik(one.nikKtp),
    phone: maskPhone(one.phone),
    topicText: topicText(one, topics),
    urgency: urgencyOf(waitsFor, today, NEAR_DAYS),
    when: waitsFor === null ? '' : whenText(waitsFor, today),
  };
}

type Asked = CheckedInputOf<'consultation.count'>;

/** The filter of the page as the queries ask it: a month needs its year. */
export function filterOf({ year, month, on, ...rest }: Asked): ConsultationFilter {
  if (on !== null) return { ...rest, period: { from: on, until: on } };
  return { ...rest, period: year === null ? null : periodOf(year, month) };
}
