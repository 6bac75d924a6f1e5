import type { InputOf } from '#contract/index.ts';
import type { RatYear } from '#contract/rat.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NO_STAGE_DAYS, RAT_STAGES } from '#rules/rat/stage.ts';
import type { RatStage, StageDays } from '#rules/rat/stage.ts';
import { ratYearReasons } from '#rules/rat/year.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { Faults } from '../../lib/faults.ts';
import { readMoney } from '../../lib/money-text.ts';
import { ratEntryText } from '../../text/rat/entry.ts';

const DATES = [...RAT_STAGES, 'endsOn', 'postponedOn'] as const;
const PEOPLE = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managers',
  'employees',
  'entitled',
  'present',
] as const;
const MONEY = [
  'ownCapital',
  'outsideCapital',
  'assets',
  'liabilities',
  'turnover',
  'income',
  'expenses',
  'surplus',
] as const;
const WORDS = ['isHeldUndated', 'mode', 'place', 'isSecond', 'note', 'correctionReason'] as const;

/** What is seldom filled in: the stages around the meeting, and how it was held. */
export const RARE_FIELDS = [
  'invited',
  'scheduled',
  'mode',
  'isSecond',
  'postponedOn',
  'entered',
  'certified',
  'endsOn',
] as const;

type DateName = (typeof DATES)[number];
type NumberName = (typeof PEOPLE)[number] | (typeof MONEY)[number];
export type RatField = DateName | NumberName | (typeof WORDS)[number];
export type RatEntry = Readonly<Record<RatField, string>>;

const dayText = (on: PlainDate | null) => (on === null ? '' : formatShortDate(on));
const numberText = (value: number | null) => (value === null ? '' : formatInteger(value));

export function stageDay({ stages }: RatYear, stage: RatStage): PlainDate | null {
  return stages.find((one) => one.stage === stage)?.on ?? null;
}

/** The form of a RAT as it is on record, in the order in which the cursor goes. */
export function entryOf(year: RatYear): RatEntry {
  const { detail, figures } = year;
  const day = (stage: RatStage) => dayText(stageDay(year, stage));
  return {
    held: day('held'),
    reported: day('reported'),
    isHeldUndated: year.isHeldUndated ? 'yes' : '',
    correctionReason: '',
    place: detail.place,
    present: numberText(detail.present),
    entitled: numberText(detail.entitled),
    membersMale: numberText(figures.membersMale),
    membersFemale: numberText(figures.membersFemale),
    membersTotal: numberText(figures.membersTotal),
    managers: numberText(figures.managers),
    employees: numberText(figures.employees),
    invited: day('invited'),
    scheduled: day('scheduled'),
    mode: detail.mode,
    isSecond: detail.isSecond ? 'second' : 'first',
    postponedOn: dayText(detail.postponedOn),
    entered: day('entered'),
    certified: day('certified'),
    endsOn: dayText(detail.endsOn),
    ownCapital: numberText(figures.ownCapital),
    outsideCapital: numberText(figures.outsideCapital),
    assets: numberText(figures.assets),
    liabilities: numberText(detail.liabilities),
    turnover: numberText(figures.turnover),
    surplus: numberText(figures.surplus),
    income: numberText(detail.income),
    expenses: numberText(detail.expenses),
    note: detail.note,
  };
}

/** Whether something of that is filled in; a first meeting is what every meeting is. */
export const isAnyRare = (entry: RatEntry): boolean =>
  RARE_FIELDS.some((name) => entry[name] !== '' && !(name === 'isSecond' && entry[name] === 'first'));

function entryFaults(entry: RatEntry): Faults {
  const dates = DATES.filter((name) => entry[name].trim() !== '' && !parseTypedDate(entry[name]));
  const money = MONEY.filter((name) => readMoney(entry[name]) === undefined);
  const people = PEOPLE.filter((name) => {
    const value = readMoney(entry[name]);
    return value === undefined || (value !== null && value < 0);
  });
  return Object.fromEntries([
    ...people.map((name) => [name, ratEntryText.peopleUnreadable]),
    ...dates.map((name) => [name, ratEntryText.dateUnreadable]),
    ...money.map((name) => [name, ratEntryText.numberUnreadable]),
  ]);
}

const numberOf = (entry: RatEntry, name: NumberName): number | null => readMoney(entry[name]) ?? null;

function figuresOf(entry: RatEntry): InputOf<'rat.save'>['figures'] {
  const number = (name: NumberName) => numberOf(entry, name);
  const [male, female] = [number('membersMale'), number('membersFemale')];
  const sum = male === null || female === null ? null : male + female;
  return {
    membersMale: male,
    membersFemale: female,
    // Men and women are known and the total is not: it follows from them.
    membersTotal: number('membersTotal') ?? sum,
    managers: number('managers'),
    employees: number('employees'),
    ownCapital: number('ownCapital'),
    outsideCapital: number('outsideCapital'),
    assets: number('assets'),
    turnover: number('turnover'),
    surplus: number('surplus'),
  };
}

/** The typed form as the request wants it, or every fault at its field. Notes of the stages stay as they are. */
export function readEntry(
  entry: RatEntry,
  year: RatYear,
  expectedUpdatedAt: string | null,
): { readonly input: InputOf<'rat.save'> } | { readonly faults: Faults } {
  const faults = entryFaults(entry);
  if (Object.keys(faults).length > 0) return { faults };
  const day = (name: DateName) => parseTypedDate(entry[name]) ?? null;
  const stage = (name: RatStage) => {
    const on = day(name);
    const note = year.stages.find((one) => one.stage === name)?.note ?? '';
    const isReached = on !== null || (name === 'held' && isHeldUndated(entry));
    return { on, note: isReached ? note : '' };
  };
  const mode = ratEntryText.modes.find(({ value }) => value === entry.mode)?.value ?? '';
  const number = (name: NumberName) => numberOf(entry, name);
  return {
    input: {
      cooperativeId: year.cooperative.id,
      bookYear: year.bookYear,
      expectedUpdatedAt,
      correctionReason: entry.correctionReason,
      isHeldUndated: isHeldUndated(entry),
      stages: {
        invited: stage('invited'),
        scheduled: stage('scheduled'),
        held: stage('held'),
        reported: stage('reported'),
        entered: stage('entered'),
        certified: stage('certified'),
      },
      detail: {
        endsOn: day('endsOn'),
        mode,
        place: entry.place,
        entitled: number('entitled'),
        present: number('present'),
        isSecond: entry.isSecond === 'second',
        postponedOn: day('postponedOn'),
        income: number('income'),
        expenses: number('expenses'),
        liabilities: number('liabilities'),
        note: entry.note,
      },
      figures: figuresOf(entry),
    },
  };
}

/** A day that is typed goes before the tick that none is known. */
const isHeldUndated = (entry: RatEntry): boolean => entry.isHeldUndated !== '' && entry.held.trim() === '';

/** Whether the meeting on record is about to become another one. */
export function isCorrecting(entry: RatEntry, year: RatYear): boolean {
  const recorded = stageDay(year, 'held');
  return recorded !== null && (parseTypedDate(entry.held) ?? null) !== recorded;
}

/** The verdict on the form as it is typed; the limits are those of the book-year end on record. */
export function typedReasons(entry: RatEntry, year: RatYear): readonly Reason[] {
  const number = (name: NumberName) => numberOf(entry, name);
  const days: StageDays = {
    ...NO_STAGE_DAYS,
    ...Object.fromEntries(RAT_STAGES.map((stage) => [stage, parseTypedDate(entry[stage]) ?? null])),
  };
  const accounts = {
    income: number('income'),
    expenses: number('expenses'),
    liabilities: number('liabilities'),
  };
  return ratYearReasons(
    {
      days,
      isHeldUndated: isHeldUndated(entry),
      attendance: { entitled: number('entitled'), present: number('present') },
      figures: { ...figuresOf(entry), ...accounts },
      unplaced: year.unplaced,
      heldNote: year.stages.find(({ stage }) => stage === 'held')?.note ?? '',
    },
    { deadlines: { ...year.deadlines, bookYear: year.bookYear }, quorum: year.quorum },
  );
}

/** A draft that was kept, as far as it belongs to this form. */
export function readDraft(content: string, start: RatEntry): RatEntry {
  const parsed: unknown = JSON.parse(content);
  if (typeof parsed !== 'object' || parsed === null) return start;
  const known = Object.entries(parsed).filter(
    ([name, text]) => Object.hasOwn(start, name) && typeof text === 'string',
  );
  return { ...start, ...(Object.fromEntries(known) as Partial<RatEntry>) };
}
