import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readWorkCalendar } from '#db/queries/calendar/calendar-day.ts';
import type { VillageEntry } from '#db/queries/village/village.ts';
import { findVillageWork } from '#db/queries/village/work/work.ts';
import { ruleOn } from '#rules/rule-book/dated-rule.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import {
  checkFinancing,
  financingApprover,
  graceEnd,
  loanOf,
  nextInstalment,
} from '#rules/village/work/financing.ts';
import { WORK_LISTS } from '#rules/village/work/lists.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import { judgeWork, workTermsOn } from '../judge-work.ts';
import { attendantsOf } from './assistants.ts';

/** "Kota Samarinda": its head is a wali kota. */
export const isCity = (regencyName: string): boolean => /^kota\b/i.test(regencyName);

/** A village cooperative's work with what the rules say of it today. */
export async function workAnswer(
  read: ReadHandle,
  entry: VillageEntry,
  today: PlainDate,
): Promise<OutputOf<'village.work'>> {
  const { code, name, kind, facts, regencyName } = entry;
  const book = await readRuleBook(read);
  const { work, updatedAt } = await findVillageWork(read, code);
  const terms = workTermsOn(book, today);
  const { operation, listings } = judgeWork({ facts, work }, terms);
  const calendar = await readWorkCalendar(read, ruleOrEarliest(book['working-week'], today).value);
  const { membersMale, membersFemale } = work;
  return {
    code,
    name,
    kind,
    work,
    updatedAt,
    operation,
    unitKinds: terms.kinds,
    members: membersMale === null || membersFemale === null ? null : membersMale + membersFemale,
    financing: {
      loan: loanOf(work),
      reasons: checkFinancing(work, ruleOn(book['village-financing'], work.proposedOn ?? today)),
      approver: financingApprover(kind, isCity(regencyName)),
      graceEndsOn: graceEnd(work),
      nextInstalment: nextInstalment(
        work,
        today,
        ruleOrEarliest(book['village-financing'], work.proposedOn ?? today).value,
        calendar,
      ),
    },
    attendants: await attendantsOf(read, code, today),
    lists: WORK_LISTS.filter((list) => listings[list] === 'in'),
  };
}
