import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { RatReminderRule } from '../rule-book/rule-value.ts';

export const REMINDER_STEPS = [1, 2, 3] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

export interface SentReminder {
  readonly step: ReminderStep;
  readonly sentOn: PlainDate;
}

/** The warning letter that comes next, and from which day on. */
export interface DueReminder {
  readonly step: ReminderStep;
  readonly dueOn: PlainDate;
  readonly isDue: boolean;
}

/**
 * Which warning letter a cooperative without a RAT is to get next: SP1 so many days after the limit, the others so many
 * after the one before. Null after the third.
 */
export function nextReminder(
  limitOn: PlainDate,
  sent: readonly SentReminder[],
  rule: RatReminderRule,
  today: PlainDate,
): DueReminder | null {
  const last = sent.reduce<SentReminder | undefined>(
    (latest, one) => (latest === undefined || one.step > latest.step ? one : latest),
    undefined,
  );
  const due = (step: ReminderStep, dueOn: PlainDate): DueReminder => ({ step, dueOn, isDue: today >= dueOn });
  if (!last) return due(1, addDays(limitOn, rule.firstAfterLimit));
  if (last.step === 1) return due(2, addDays(last.sentOn, rule.secondAfterFirst));
  return last.step === 2 ? due(3, addDays(last.sentOn, rule.thirdAfterSecond)) : null;
}
