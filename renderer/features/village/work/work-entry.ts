import type { InputOf, OutputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { ARREARS, FINANCING_STATES, UNIT_STATES } from '#rules/village/work/work.ts';
import type { Faults } from '../../../lib/faults.ts';
import { readMoney } from '../../../lib/money-text.ts';
import { workText } from '../../../text/village/work.ts';

type Work = OutputOf<'village.work'>['work'];
type Changes = InputOf<'village.saveWork'>['changes'];

const { faults: text } = workText;

const DAYS = [
  'membersOn',
  'buildingOn',
  'handoverOn',
  'accountUpdatedOn',
  'proposedOn',
  'approvedOn',
  'disbursedOn',
] as const;
const NUMBERS = [
  'membersMale',
  'membersFemale',
  'buildingPercent',
  'capital',
  'operating',
  'months',
  'graceMonths',
  'disbursed',
] as const;
const TEXTS = ['meetingNumber', 'approvalNumber', 'bank'] as const;
const CHOICES = ['financingState', 'arrears'] as const;
type DayName = (typeof DAYS)[number];
type NumberName = (typeof NUMBERS)[number];
export type WorkName = DayName | NumberName | (typeof TEXTS)[number] | (typeof CHOICES)[number];
export type WorkEntry = Readonly<Record<WorkName, string>>;

/** Rows of the form, as chosen and typed. */
export interface UnitEntry {
  readonly key: number;
  readonly kind: string;
  readonly state: string;
  readonly sinceOn: string;
  readonly turnover: string;
  readonly note: string;
}
export interface VehicleEntry {
  readonly key: number;
  readonly kind: string;
  readonly count: string;
  readonly receivedOn: string;
}
export interface PartnerEntry {
  readonly key: number;
  readonly name: string;
  readonly subject: string;
  readonly agreedOn: string;
  readonly endsOn: string;
}
export interface WorkRows {
  readonly units: readonly UnitEntry[];
  readonly vehicles: readonly VehicleEntry[];
  readonly partners: readonly PartnerEntry[];
}

const shownDay = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));
const shownNumber = (value: number | null): string => (value === null ? '' : formatInteger(value));

/** The recorded work as the form shows it. */
export function entryOf(work: Work): WorkEntry {
  return Object.fromEntries([
    ...DAYS.map((name) => [name, shownDay(work[name])]),
    ...NUMBERS.map((name) => [name, shownNumber(work[name])]),
    ...TEXTS.map((name) => [name, work[name]]),
    ...CHOICES.map((name) => [name, work[name]]),
  ]) as WorkEntry;
}

export const rowsOf = ({ units, vehicles, partners }: Work): WorkRows => ({
  units: units.map(({ kind, state, sinceOn, turnover, note }, key) => ({
    key,
    kind,
    state,
    sinceOn: shownDay(sinceOn),
    turnover: shownNumber(turnover),
    note,
  })),
  vehicles: vehicles.map(({ kind, count, receivedOn }, key) => ({
    key,
    kind,
    count: String(count),
    receivedOn: shownDay(receivedOn),
  })),
  partners: partners.map(({ name, subject, agreedOn, endsOn }, key) => ({
    key,
    name,
    subject,
    agreedOn: shownDay(agreedOn),
    endsOn: shownDay(endsOn),
  })),
});

/** Reads what is typed and remembers what could not be read, at its field. */
function readerInto(faults: Record<string, string>) {
  return {
    day(path: string, typed: string): PlainDate | null {
      if (typed.trim() === '' || typed.trim() === '-') return null;
      const day = parseTypedDate(typed);
      if (day === undefined) faults[path] = text.date;
      return day ?? null;
    },
    number(path: string, typed: string): number | null {
      const value = readMoney(typed);
      if (value === undefined || (value !== null && value < 0)) faults[path] = text.number;
      return value ?? null;
    },
    /** A text that cannot be left out. */
    needed(path: string, typed: string, fault: string): string {
      if (typed.trim() === '') faults[path] = fault;
      return typed;
    },
  };
}

/** Only what differs from the recorded work, or what is wrong, rows by their keys. */
export function readWork(
  entry: WorkEntry,
  { units, vehicles, partners }: WorkRows,
  known: Work,
): { readonly changes: Changes } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const read = readerInto(faults);
  const whole: Required<Changes> = {
    units: units.map(({ key, kind, state, sinceOn, turnover, note }) => ({
      kind: read.needed(`units.${String(key)}.kind`, kind, text.kind),
      state: UNIT_STATES.find((one) => one === state) ?? '',
      sinceOn: read.day(`units.${String(key)}.sinceOn`, sinceOn),
      turnover: read.number(`units.${String(key)}.turnover`, turnover),
      note,
    })),
    vehicles: vehicles.map(({ key, kind, count, receivedOn }) => {
      const path = `vehicles.${String(key)}`;
      const many = read.number(`${path}.count`, count);
      if (many === null || many < 1) faults[`${path}.count`] = text.count;
      return {
        kind: read.needed(`${path}.kind`, kind, text.name),
        count: many ?? 1,
        receivedOn: read.day(`${path}.receivedOn`, receivedOn),
      };
    }),
    partners: partners.map(({ key, name, subject, agreedOn, endsOn }) => ({
      name: read.needed(`partners.${String(key)}.name`, name, text.name),
      subject,
      agreedOn: read.day(`partners.${String(key)}.agreedOn`, agreedOn),
      endsOn: read.day(`partners.${String(key)}.endsOn`, endsOn),
    })),
    membersMale: read.number('membersMale', entry.membersMale),
    membersFemale: read.number('membersFemale', entry.membersFemale),
    membersOn: read.day('membersOn', entry.membersOn),
    buildingPercent: read.number('buildingPercent', entry.buildingPercent),
    buildingOn: read.day('buildingOn', entry.buildingOn),
    handoverOn: read.day('handoverOn', entry.handoverOn),
    accountUpdatedOn: read.day('accountUpdatedOn', entry.accountUpdatedOn),
    financingState: FINANCING_STATES.find((one) => one === entry.financingState) ?? '',
    proposedOn: read.day('proposedOn', entry.proposedOn),
    meetingNumber: entry.meetingNumber.trim(),
    approvalNumber: entry.approvalNumber.trim(),
    approvedOn: read.day('approvedOn', entry.approvedOn),
    bank: entry.bank.trim(),
    capital: read.number('capital', entry.capital),
    operating: read.number('operating', entry.operating),
    months: read.number('months', entry.months),
    graceMonths: read.number('graceMonths', entry.graceMonths),
    disbursed: read.number('disbursed', entry.disbursed),
    disbursedOn: read.day('disbursedOn', entry.disbursedOn),
    arrears: ARREARS.find((one) => one === entry.arrears) ?? '',
  };
  if (Object.keys(faults).length > 0) return { faults };
  const changed = Object.entries(whole).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name as keyof Work]),
  );
  return { changes: Object.fromEntries(changed) };
}
