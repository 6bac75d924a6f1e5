import type { ActivityPage } from '#contract/activity.ts';
import type { InputOf } from '#contract/index.ts';
import { ACTIVITY_LABELS, ACTIVITY_MODES, ACTIVITY_ORGANISERS } from '#rules/activity/activity.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../../lib/faults.ts';
import { activityText } from '../../../text/activity.ts';

const { form: text } = activityText;

export const EMPTY_ACTIVITY = {
  title: '',
  kind: 'pelatihan',
  year: '',
  theme: '',
  organiser: 'own',
  organiserName: '',
  mode: 'offline',
  plannedMonth: '',
  quota: '',
  subActivityCode: '',
  budgetPlanned: '',
  budgetSpent: '',
  note: '',
  startsOn: '',
  endsOn: '',
  place: '',
};
export type ActivityName = keyof typeof EMPTY_ACTIVITY;
export type ActivityEntry = Readonly<Record<ActivityName, string>>;

/** A row of the sources of money, as typed. */
export interface FundEntry {
  readonly key: number;
  readonly source: string;
  readonly budgetYear: string;
  readonly amount: string;
}

export type FundField = Exclude<keyof FundEntry, 'key'>;
export const FUNDS = 'funds';
export const fundPath = (key: number, name: FundField): string => `${FUNDS}.${String(key)}.${name}`;
/** A row that nobody has begun to fill in; its year stands there by itself. */
export const isFundBegun = ({ source, amount }: FundEntry): boolean => source !== '' || amount.trim() !== '';

/** The form shows the first batch's fields as its own. */
export const ofFirstBatch = (faults: Faults): Faults =>
  Object.fromEntries(
    Object.entries(faults).map(([path, message]) => [path.replace(/^batches\[0\]\./, ''), message]),
  );

const shown = (value: number | null): string => (value === null ? '' : formatInteger(value));

/** A recorded activity as the form shows it. */
export function entryOf(page: ActivityPage): ActivityEntry {
  return {
    ...EMPTY_ACTIVITY,
    title: page.title,
    kind: page.kind,
    year: String(page.year),
    theme: page.theme,
    organiser: page.organiser,
    organiserName: page.organiserName,
    mode: page.mode,
    plannedMonth: page.plannedMonth === null ? '' : String(page.plannedMonth),
    quota: shown(page.quota),
    subActivityCode: page.subActivityCode,
    budgetPlanned: shown(page.budgetPlanned),
    budgetSpent: shown(page.budgetSpent),
    note: page.note,
  };
}

export const fundsOf = (page: ActivityPage): readonly FundEntry[] =>
  page.funds.map(({ source, budgetYear, amount }, key) => ({
    key,
    source,
    budgetYear: String(budgetYear),
    amount: shown(amount),
  }));

/** "72.400.000", "Rp 72400000" and "30" are whole numbers; empty is none; NaN is a fault. */
export function readWhole(typed: string): number | null {
  const digits = typed.replace(/^\s*rp/i, '').replace(/[\s.]/g, '');
  if (digits === '') return null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

type Facts = Omit<InputOf<'activity.save'>, 'id' | 'expectedUpdatedAt'>;

/** What the form says, or what is wrong with it at its fields. */
export function readActivity(
  entry: ActivityEntry,
  funds: readonly FundEntry[],
): { readonly facts: Facts } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const whole = (name: 'year' | 'quota' | 'budgetPlanned' | 'budgetSpent'): number | null => {
    const read = readWhole(entry[name]);
    if (Number.isNaN(read)) faults[name] = text.numberFault;
    return Number.isNaN(read) ? null : read;
  };
  if (entry.title.trim() === '') faults['title'] = text.required(ACTIVITY_LABELS.title);
  const year = whole('year');
  if (year === null) faults['year'] ??= text.required(ACTIVITY_LABELS.year);
  const readFunds = funds.filter(isFundBegun).map(({ key, source, budgetYear, amount }) => {
    const [of, sum] = [readWhole(budgetYear), readWhole(amount)];
    if (source === '') faults[fundPath(key, 'source')] = text.required(text.fundSource);
    if (Number.isNaN(of)) faults[fundPath(key, 'budgetYear')] = text.numberFault;
    if (Number.isNaN(sum)) faults[fundPath(key, 'amount')] = text.numberFault;
    return { source, budgetYear: of ?? year ?? 0, amount: sum };
  });
  const facts: Facts = {
    year: year ?? 0,
    kind: entry.kind,
    title: entry.title,
    theme: entry.theme,
    organiser: ACTIVITY_ORGANISERS.find((one) => one === entry.organiser) ?? 'own',
    organiserName: entry.organiser === 'own' ? '' : entry.organiserName,
    mode: ACTIVITY_MODES.find((one) => one === entry.mode) ?? 'offline',
    plannedMonth: entry.plannedMonth === '' ? null : Number(entry.plannedMonth),
    quota: whole('quota'),
    budgetPlanned: whole('budgetPlanned'),
    budgetSpent: whole('budgetSpent'),
    subActivityCode: entry.subActivityCode,
    note: entry.note,
    funds: readFunds,
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}

/** The first batch of a new activity; undefined where no day was typed. */
export function readFirstBatch(
  entry: Pick<ActivityEntry, 'startsOn' | 'endsOn' | 'place'>,
):
  | { readonly batch: NonNullable<InputOf<'activity.record'>['batches']>[number] | undefined }
  | { readonly faults: Faults } {
  if (entry.startsOn.trim() === '' && entry.endsOn.trim() === '') return { batch: undefined };
  const startsOn = parseTypedDate(entry.startsOn);
  const endsOn = entry.endsOn.trim() === '' ? startsOn : parseTypedDate(entry.endsOn);
  if (startsOn === undefined) return { faults: { startsOn: text.dateFault } };
  if (endsOn === undefined) return { faults: { endsOn: text.dateFault } };
  return { batch: { number: 1, startsOn, endsOn, place: entry.place } };
}
