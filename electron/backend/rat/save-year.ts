import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { FIGURE_NAMES } from '#db/queries/cooperative/year.ts';
import { findRat } from '#db/queries/rat/rat.ts';
import type { RatDays } from '#db/queries/cooperative/rat-days.ts';
import { NO_RAT_DETAIL } from '#db/queries/rat/detail.ts';
import type { RatDetail } from '#db/queries/rat/detail.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import { ratYearFaults } from '#rules/rat/entry.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import type { RatStage, StageDays } from '#rules/rat/stage.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { bookYearFaults } from '#rules/cooperative/record-event.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts, sameValue } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';
import { readRatYear } from './read-year.ts';

type Input = CheckedInputOf<'rat.save'>;

const byStage = <Value>(valueOf: (stage: RatStage) => Value): Readonly<Record<RatStage, Value>> => ({
  invited: valueOf('invited'),
  scheduled: valueOf('scheduled'),
  held: valueOf('held'),
  reported: valueOf('reported'),
  entered: valueOf('entered'),
  certified: valueOf('certified'),
});

/** In the order in which the database answers, so that an unchanged detail is known to be one. */
function detailOf({ bookYear, detail }: Input): RatDetail | null {
  const value: RatDetail = {
    endsOn: detail.endsOn === calendarBookYearEnd(bookYear) ? null : detail.endsOn,
    mode: detail.mode,
    place: detail.place,
    entitled: detail.entitled,
    present: detail.present,
    isSecond: detail.isSecond ? 1 : 0,
    postponedOn: detail.postponedOn,
    income: detail.income,
    expenses: detail.expenses,
    liabilities: detail.liabilities,
    note: detail.note,
  };
  return sameValue(value, NO_RAT_DETAIL) ? null : value;
}

/** A meeting on record without its day stays recorded since the day it was. */
function ratOf({ isHeldUndated }: Input, { held, reported }: StageDays, known: KnownRat): RatDays | null {
  if (held !== null) return { heldOn: held, reportedOn: reported };
  if (!isHeldUndated) return null;
  return { heldOn: null, reportedOn: reported, countedFrom: known.recorded?.countedFrom ?? known.today };
}

function changesOf(input: Input, days: StageDays, known: KnownRat): readonly PartChange[] {
  const { cooperativeId, bookYear, stages, figures } = input;
  return [
    { cooperativeId, field: `rat.${bookYear}`, value: ratOf(input, days, known) },
    { cooperativeId, field: `ratDetail.${bookYear}`, value: detailOf(input) },
    ...RAT_STAGES.map((stage): PartChange => {
      const { on, note } = stages[stage];
      const isOfRat = stage === 'held' || stage === 'reported';
      const isEmpty = isOfRat ? note === '' : on === null;
      const value = isEmpty ? null : { on: isOfRat ? null : on, note };
      return { cooperativeId, field: `ratStage.${bookYear}.${stage}`, value };
    }),
    ...FIGURE_NAMES.map((figure) => ({
      cooperativeId,
      field: `figures.${bookYear}.${figure}`,
      value: figures[figure],
    })),
  ];
}

interface KnownRat {
  readonly recorded: RatDays | undefined;
  readonly today: PlainDate;
}

/** What the form of one book year writes; an import names days of a RAT as the workbook's columns are called. */
const concernsOf = (bookYear: number): readonly string[] => [
  ...['rat.', 'rat:', 'ratReported:', 'ratDetail.'].map((opening) => `${opening}${bookYear}`),
  `ratStage.${bookYear}.`,
  `figures.${bookYear}.`,
];

/** What saving the form of one book year would do, and what stands against it. */
export interface PlannedRatYear {
  readonly faults: readonly FieldFault[];
  readonly changes: readonly PartChange[];
  readonly isCorrection: boolean;
}

/** Holds a form against the record and the rules of its days; nothing is written. */
export async function planRatYear(read: ReadHandle, input: Input, today: PlainDate): Promise<PlannedRatYear> {
  const { cooperativeId, bookYear, stages, detail, correctionReason } = input;
  const isHeldUndated = input.isHeldUndated && stages.held.on === null;
  const days: StageDays = byStage((stage) => stages[stage].on);
  const recorded = await findRat(read, cooperativeId, bookYear);
  const recordedOn = recorded?.heldOn ?? null;
  const typed = { ...detail, bookYear, days, isHeldUndated, notes: byStage((stage) => stages[stage].note) };
  return {
    faults: [
      ...bookYearFaults(bookYear, today),
      ...ratYearFaults(typed, { recordedOn, reason: correctionReason }, today),
    ],
    changes: changesOf(input, days, { recorded, today }),
    isCorrection: recordedOn !== null && recordedOn !== days.held,
  };
}

/** Refuses when the RAT of the book year was changed after the form was read. */
export async function requireSameRat(
  read: ReadHandle,
  {
    cooperativeId,
    bookYear,
    expectedUpdatedAt,
  }: Pick<Input, 'cooperativeId' | 'bookYear' | 'expectedUpdatedAt'>,
): Promise<void> {
  const known = await requireOpenRecord(read, cooperativeId);
  await requireUnchanged(read, known, expectedUpdatedAt, { fields: concernsOf(bookYear) });
}

/** Saves one book year's RAT as one change, which `change.undo` takes back as a whole. */
export async function saveRatYear(input: Input, context: CommandContext): Promise<OutputOf<'rat.save'>> {
  const { cooperativeId, bookYear, correctionReason } = input;
  const { read, write, today } = context;
  await requireSameRat(read, input);
  const { faults, changes, isCorrection } = await planRatYear(read, input, today);
  refuseFaults(faults);
  const title = isCorrection
    ? `Koreksi RAT tahun buku ${bookYear}: ${correctionReason}`
    : `RAT tahun buku ${bookYear}`;
  const { batchId } = await changeParts(context, { source: 'edit', title }, changes);
  const after = await readRatYear(readingIn(write), cooperativeId, bookYear, today);
  return { batchId, updatedAt: after.cooperative.updatedAt, reasons: after.reasons };
}
