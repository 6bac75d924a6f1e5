import type { InputOf } from '#contract/index.ts';
import type { IndicatorRecord, IndicatorYear } from '#contract/performance/shapes.ts';
import { amountText, readAmount } from '#rules/performance/amount.ts';
import { INDICATOR_FACTS } from '#rules/performance/fact.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import { DIRECTIONS, FORMULAS, INDICATOR_LABELS, SPANS } from '#rules/performance/indicator.ts';
import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { performanceText } from '../../text/performance.ts';

const { form: text, targets: targetText } = performanceText;

type Read<Facts> = { readonly facts: Facts } | { readonly faults: Faults };

const pick = <Value extends string>(all: readonly Value[], word: string, fallback: Value): Value =>
  all.find((one) => one === word) ?? fallback;

/** The fact of a choice; empty where none is chosen. */
export const factOf = (word: string): IndicatorFact | '' =>
  INDICATOR_FACTS.find((fact) => fact === word) ?? '';

export const newIndicator = (year: number) => ({
  code: '',
  name: '',
  definition: '',
  basis: '',
  unit: '%',
  direction: 'up',
  formula: 'ratio',
  numerator: 'active',
  numeratorName: '',
  denominator: 'total',
  denominatorName: '',
  span: 'to_date',
  programmeCode: '',
  objective: '',
  division: '',
  source: '',
  firstYear: String(year),
  lastYear: '',
});
export type IndicatorEntry = Readonly<Record<keyof ReturnType<typeof newIndicator>, string>>;

export function indicatorEntryOf(record: IndicatorRecord): IndicatorEntry {
  const latest = record.names.at(-1);
  return {
    ...record,
    name: latest?.name ?? '',
    definition: latest?.definition ?? '',
    basis: latest?.basis ?? '',
    firstYear: String(record.firstYear),
    lastYear: record.lastYear === null ? '' : String(record.lastYear),
  };
}

type IndicatorInput = Omit<InputOf<'performance.save'>, 'id' | 'expectedUpdatedAt'>;

/** An indicator as the form says it, or what is wrong with it at its fields. */
export function readIndicator(entry: IndicatorEntry): Read<IndicatorInput> {
  const faults: Record<string, string> = {};
  const labels = { ...INDICATOR_LABELS, name: text.name };
  for (const name of ['code', 'name', 'unit'] as const)
    if (entry[name].trim() === '') faults[name] = text.required(labels[name]);
  const yearOf = (name: 'firstYear' | 'lastYear'): number | null => {
    const typed = entry[name].trim();
    if (typed === '') return null;
    if (!/^\d{4}$/.test(typed)) faults[name] = text.yearFault;
    return Number(typed);
  };
  const firstYear = yearOf('firstYear');
  if (firstYear === null) faults['firstYear'] = text.required(labels.firstYear);
  const formula = pick(FORMULAS, entry.formula, 'ratio');
  const numerator = pick(INDICATOR_FACTS, entry.numerator, 'active');
  const denominator = formula === 'ratio' ? factOf(entry.denominator) : '';
  const facts: IndicatorInput = {
    code: entry.code,
    name: entry.name,
    definition: entry.definition,
    basis: entry.basis,
    unit: entry.unit,
    direction: pick(DIRECTIONS, entry.direction, 'up'),
    formula,
    numerator,
    numeratorName: numerator === 'typed' ? entry.numeratorName : '',
    denominator,
    denominatorName: denominator === 'typed' ? entry.denominatorName : '',
    span: pick(SPANS, entry.span, 'to_date'),
    programmeCode: entry.programmeCode.trim(),
    objective: entry.objective,
    division: entry.division,
    source: entry.source,
    firstYear: firstYear ?? 0,
    lastYear: yearOf('lastYear'),
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}

type TargetField = 'target0' | 'target1' | 'target2' | 'target3' | 'target4';
export const targetField = (quarter: Quarter): TargetField => `target${quarter}`;

export type TargetEntry = Readonly<Record<TargetField | 'basis' | 'datedOn', string>>;

export function targetEntryOf({ targets, basis, datedOn }: IndicatorYear, unit: string): TargetEntry {
  const shown = (quarter: Quarter): string => {
    const found = targets.find((one) => one.quarter === quarter);
    return found ? amountText(found.amount, unit) : '';
  };
  return {
    target1: shown(1),
    target2: shown(2),
    target3: shown(3),
    target4: shown(4),
    target0: shown(0),
    basis,
    datedOn: datedOn === null ? '' : formatShortDate(datedOn),
  };
}

type TargetInput = Omit<InputOf<'performance.saveTargets'>, 'indicatorId' | 'year' | 'expectedUpdatedAt'>;

export function readTargets(entry: TargetEntry): Read<TargetInput> {
  const faults: Record<string, string> = {};
  const targets = QUARTERS.map((quarter) => {
    const amount = readAmount(entry[targetField(quarter)]);
    if (amount === undefined) faults[targetField(quarter)] = targetText.fault;
    return { quarter, amount: amount ?? null };
  });
  const datedOn = entry.datedOn.trim() === '' ? null : parseTypedDate(entry.datedOn);
  if (datedOn === undefined) faults['datedOn'] = performanceText.rename.dateFault;
  return Object.keys(faults).length > 0
    ? { faults }
    : { facts: { targets, basis: entry.basis, datedOn: datedOn ?? null } };
}

const EMPTY_ENTRY = { numerator: '', denominator: '', source: '', causes: '', efforts: '' };
export type QuarterEntry = Readonly<Record<keyof typeof EMPTY_ENTRY, string>>;

export function quarterEntryOf({ entries }: IndicatorYear, quarter: Quarter): QuarterEntry {
  const found = entries.find((one) => one.quarter === quarter);
  if (!found) return EMPTY_ENTRY;
  const shown = (amount: number | null): string => (amount === null ? '' : amountText(amount, ''));
  return { ...found, numerator: shown(found.numerator), denominator: shown(found.denominator) };
}

type QuarterInput = Omit<
  InputOf<'performance.saveEntry'>,
  'indicatorId' | 'year' | 'quarter' | 'expectedUpdatedAt'
>;

export function readQuarterEntry(entry: QuarterEntry): Read<QuarterInput> {
  const faults: Record<string, string> = {};
  const amount = (name: 'numerator' | 'denominator'): number | null => {
    const found = readAmount(entry[name]);
    if (found === undefined) faults[name] = targetText.fault;
    return found ?? null;
  };
  const facts: QuarterInput = {
    numerator: amount('numerator'),
    denominator: amount('denominator'),
    source: entry.source,
    causes: entry.causes,
    efforts: entry.efforts,
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}
