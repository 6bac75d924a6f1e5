import type { InputOf } from '#contract/index.ts';
import type { ProgrammeLineRow, TargetLine } from '#contract/programme.ts';
import { PROGRAMME_LABELS } from '#rules/programme/programme.ts';
import { MEASURE_UNITS, TARGET_LABELS, TARGET_MEASURES, TARGET_UNITS } from '#rules/programme/target.ts';
import type { TargetMeasure, TargetUnit } from '#rules/programme/target.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../lib/faults.ts';
import { programmeText } from '../../text/programme.ts';

const { form: text } = programmeText;

export const EMPTY_TARGET = {
  name: '',
  measure: 'trained',
  unit: 'cooperative',
  amount: '',
  code: '',
  budget: '',
  basis: '',
  datedOn: '',
  realised: '',
  realisedSource: '',
  note: '',
};
export type TargetEntry = Readonly<Record<keyof typeof EMPTY_TARGET, string>>;

const shown = (value: number | null): string => (value === null ? '' : formatInteger(value));

export const targetEntryOf = (row: TargetLine): TargetEntry => ({
  name: row.name,
  measure: row.measure,
  unit: row.unit,
  amount: formatInteger(row.amount),
  code: row.code,
  budget: shown(row.budget),
  basis: row.basis,
  datedOn: row.datedOn === null ? '' : formatShortDate(row.datedOn),
  realised: shown(row.realised),
  realisedSource: row.realisedSource,
  note: row.note,
});

export const measureOf = (word: string): TargetMeasure =>
  TARGET_MEASURES.find((one) => one === word) ?? 'trained';

/** A unit that the measure cannot be counted in gives way to its first. */
export function unitFor(measure: TargetMeasure, word: string): TargetUnit {
  const unit = TARGET_UNITS.find((one) => one === word) ?? 'other';
  const units = MEASURE_UNITS[measure];
  return units.includes(unit) ? unit : (units[0] ?? 'other');
}

/** "1.200.000.000", "Rp 600" and "600" are whole numbers; empty is none; NaN is a fault. */
function readWhole(typed: string): number | null {
  const digits = typed.replace(/^\s*rp/i, '').replace(/[\s.]/g, '');
  if (digits === '') return null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
}

type TargetInput = Omit<InputOf<'target.save'>, 'id' | 'expectedUpdatedAt'>;

/** A target as the form says it, or what is wrong with it at its fields. */
export function readTarget(
  entry: TargetEntry,
  year: number,
): { readonly facts: TargetInput } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const whole = (name: 'amount' | 'budget' | 'realised'): number | null => {
    const read = readWhole(entry[name]);
    if (Number.isNaN(read)) faults[name] = text.numberFault;
    return Number.isNaN(read) ? null : read;
  };
  if (entry.name.trim() === '') faults['name'] = text.required(TARGET_LABELS.name);
  const amount = whole('amount');
  if (amount === null) faults['amount'] ??= text.required(TARGET_LABELS.amount);
  const datedOn = entry.datedOn.trim() === '' ? null : parseTypedDate(entry.datedOn);
  if (datedOn === undefined) faults['datedOn'] = text.dateFault;
  const measure = measureOf(entry.measure);
  const isTyped = measure === 'typed';
  const facts: TargetInput = {
    year,
    name: entry.name,
    measure,
    unit: unitFor(measure, entry.unit),
    amount: amount ?? 0,
    code: entry.code.trim(),
    budget: whole('budget'),
    basis: entry.basis,
    datedOn: datedOn ?? null,
    realised: isTyped ? whole('realised') : null,
    realisedSource: isTyped ? entry.realisedSource : '',
    note: entry.note,
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}

export const EMPTY_LINE = { code: '', name: '', indicator: '', budget: '' };
export type LineEntry = Readonly<Record<keyof typeof EMPTY_LINE, string>>;

export const lineEntryOf = (row: ProgrammeLineRow): LineEntry => ({
  code: row.code,
  name: row.name,
  indicator: row.indicator,
  budget: shown(row.budget),
});

type LineInput = Omit<InputOf<'programme.saveLine'>, 'id' | 'expectedUpdatedAt'>;

/** A line of the tree as the form says it, or what is wrong with it at its fields. */
export function readLine(
  entry: LineEntry,
  year: number,
): { readonly facts: LineInput } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  for (const name of ['code', 'name'] as const)
    if (entry[name].trim() === '') faults[name] = text.required(PROGRAMME_LABELS[name]);
  const budget = readWhole(entry.budget);
  if (Number.isNaN(budget)) faults['budget'] = text.numberFault;
  const facts: LineInput = {
    year,
    code: entry.code.trim(),
    name: entry.name,
    indicator: entry.indicator,
    budget,
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}
