import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { inParts } from '#db/in-parts.ts';
import { listRatLines } from '#db/queries/rat/line.ts';
import type { RatLine } from '#db/queries/rat/line.ts';
import type { ReminderStep } from '#rules/rat/reminder.ts';
import { unplacedRat } from '#rules/rat/unplaced.ts';
import { warningDoubts } from '#rules/rat/warning.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { deadlinesOf } from '../rat/deadline-groups.ts';

/** Templates that warn of a missing RAT, and the step each stands for. */
const REMINDER_STEPS = { 'teguran-1': 1, 'teguran-2': 2, 'teguran-3': 3 } as const;

/** The step of a warning letter; undefined for every other letter. */
export const reminderStepOf = (templateCode: string): ReminderStep | undefined =>
  Object.entries(REMINDER_STEPS).find(([code]) => code === templateCode)?.[1];

/** The book year a letter is about: its own, or the one before its day. */
export const bookYearOf = (letter: { readonly bookYear: number | null; readonly on: PlainDate }): number =>
  letter.bookYear ?? dateParts(letter.on).year - 1;

/** A letter to one cooperative, and where in the request it stands, for the refusal. */
export interface Addressed {
  readonly path: string;
  readonly cooperativeId: string;
  readonly templateCode: string;
  readonly bookYear: number | null;
  readonly on: PlainDate;
}

interface Judging {
  readonly ruleBook: RuleBook;
  readonly bookYear: number;
  readonly today: PlainDate;
}

function doubtsAbout(line: RatLine, { ruleBook, bookYear, today }: Judging) {
  const { bookYearEndsOn } = deadlinesOf(ruleBook, bookYear, line);
  const unplaced = unplacedRat({ ...line, bookYear, bookYearEndsOn }, today);
  return warningDoubts({ heldOn: line.days.held, unplaced }, bookYear);
}

/**
 * Before a warning letter for a missing RAT: a cooperative whose RAT may be on record is asked about, by name.
 * @throws AppError LETTER_WARNING_DOUBTFUL with a fault for every such letter, unless a person has confirmed them
 */
export async function requireNoDoubt(
  read: ReadHandle,
  letters: readonly Addressed[],
  { today, isConfirmed }: { readonly today: PlainDate; readonly isConfirmed: boolean },
): Promise<void> {
  const warnings = letters.filter(({ templateCode }) => reminderStepOf(templateCode) !== undefined);
  if (isConfirmed || warnings.length === 0) return;
  const ruleBook = await readRuleBook(read);
  const faults: { path: string; message: string }[] = [];
  for (const bookYear of new Set(warnings.map(bookYearOf))) {
    const ofYear = warnings.filter((one) => bookYearOf(one) === bookYear);
    for (const part of inParts(ofYear)) {
      const ids = part.map(({ cooperativeId }) => cooperativeId);
      const lines = new Map((await listRatLines(read, ids, bookYear)).map((line) => [line.id, line]));
      for (const { path, cooperativeId } of part) {
        const line = lines.get(cooperativeId);
        const doubts = line ? doubtsAbout(line, { ruleBook, bookYear, today }) : [];
        const message = doubts.map((doubt) => doubt.message).join(' ');
        if (line && message !== '') faults.push({ path, message: `${line.name}: ${message}` });
      }
    }
  }
  if (faults.length === 0) return;
  throw new AppError('LETTER_WARNING_DOUBTFUL', { facts: { jumlah: faults.length }, faults });
}
