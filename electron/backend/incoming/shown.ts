import type { CheckedInputOf } from '#contract/index.ts';
import type { DispositionLine, IncomingLine } from '#contract/incoming.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Disposition } from '#db/queries/incoming/disposition.ts';
import type { IncomingLetter } from '#db/queries/incoming/letter.ts';
import type { IncomingFilter } from '#db/queries/incoming/list.ts';
import { instructionText } from '#rules/incoming/disposition.ts';
import { agendaText, natureText } from '#rules/incoming/incoming.ts';
import { INCOMING_NEAR_DAYS, incomingState } from '#rules/incoming/state.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { urgencyOf, whenText } from '#rules/value/work-day.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The usual instructions as the office words them on a day. */
export async function instructionsOn(read: ReadHandle, on: PlainDate): Promise<readonly NamedChoice[]> {
  return ruleOrEarliest((await readRuleBook(read))['disposition-instructions'], on).value;
}

const dueOf = (due: PlainDate | null, today: PlainDate) => ({
  urgency: urgencyOf(due, today, INCOMING_NEAR_DAYS),
  when: due === null ? '' : whenText(due, today),
});

/** A letter as it is shown, with its state of the day. */
export function shownIncoming(letter: IncomingLetter, today: PlainDate): IncomingLine {
  const { id, agendaNumber, agendaYear, receivedOn, letterNumber, datedOn, sender, subject, ...rest } =
    letter;
  const { cooperativeId, cooperativeName, secrecy, speed, attachments, channel, note } = rest;
  const { firstDueOn, waitingWith, closedOn, closedNote, recordedBy, updatedAt, removedReason } = rest;
  return {
    id,
    agenda: agendaText(agendaNumber, agendaYear),
    agendaNumber,
    agendaYear,
    receivedOn,
    letterNumber,
    datedOn,
    sender,
    cooperativeId,
    cooperativeName,
    subject,
    secrecy,
    speed,
    natureText: natureText(letter),
    attachments,
    channel,
    note,
    state: incomingState(letter, today),
    firstDueOn,
    ...dueOf(firstDueOn, today),
    waitingWith,
    closedOn,
    closedNote,
    recordedBy,
    updatedAt,
    isRemoved: letter.removedAt !== null,
    removedReason,
  };
}

/** A disposition as it is shown, its instructions in the office's words of the day. */
export function shownDisposition(
  one: Disposition,
  choices: readonly NamedChoice[],
  today: PlainDate,
): DispositionLine {
  const { id, fromWhom, toWhom, instructions, note, givenOn, dueOn, doneOn, doneNote } = one;
  const { recordedBy, updatedAt } = one;
  return {
    id,
    fromWhom,
    toWhom,
    instructions,
    instructionText: instructionText(instructions, choices),
    note,
    givenOn,
    dueOn,
    doneOn,
    doneNote,
    ...dueOf(doneOn === null ? dueOn : null, today),
    recordedBy,
    updatedAt,
  };
}

/** The filter of the page as the queries ask it. */
export function filterOf(asked: Omit<CheckedInputOf<'incoming.list'>, 'offset' | 'limit'>): IncomingFilter {
  const { year, state, due, sender, cooperativeId, text, on, isRemoved } = asked;
  return { year, state, due, sender, cooperativeId, text, on, isRemoved };
}
