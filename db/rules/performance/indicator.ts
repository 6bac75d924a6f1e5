import { isProgrammeCode } from '../programme/programme.ts';
import type { FieldFault } from '../value/field-fault.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { growthOf, ratioOf } from './amount.ts';
import type { Hundredths } from './amount.ts';
import { FACTS, isFlow } from './fact.ts';
import type { IndicatorFact } from './fact.ts';

/** Whether more is better. */
export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  up: 'naik',
  down: 'turun',
};

/** One fact as it is, one over another in percent, or by how much one grew within a year. */
export const FORMULAS = ['single', 'ratio', 'growth'] as const;
export type Formula = (typeof FORMULAS)[number];
export const FORMULA_LABELS: Readonly<Record<Formula, string>> = {
  single: 'Jumlah',
  ratio: 'Persentase (pembilang ÷ penyebut × 100)',
  growth: 'Pertumbuhan terhadap tahun sebelumnya (%)',
};

/** What a quarter counts of what was done: from January on, or within itself. */
export const SPANS = ['to_date', 'quarter'] as const;
export type Span = (typeof SPANS)[number];
export const SPAN_LABELS: Readonly<Record<Span, string>> = {
  to_date: 'sejak Januari sampai akhir triwulan',
  quarter: 'dalam triwulan itu saja',
};

/** What decides how an indicator is counted. */
export interface IndicatorFormula {
  readonly formula: Formula;
  readonly numerator: IndicatorFact;
  /** Of a typed fact alone: how the office calls it. */
  readonly numeratorName: string;
  /** Empty where nothing is divided by. */
  readonly denominator: IndicatorFact | '';
  readonly denominatorName: string;
  readonly span: Span;
}

/** What is written down of an indicator beside its dated names. */
export interface IndicatorFacts extends IndicatorFormula {
  readonly code: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly programmeCode: string;
  /** Sasaran that it measures. */
  readonly objective: string;
  /** Bidang that answers for it. */
  readonly division: string;
  readonly source: string;
  readonly firstYear: number;
  /** Null: it still stands. */
  readonly lastYear: number | null;
}

export const INDICATOR_LABELS = {
  code: 'Kode',
  unit: 'Satuan',
  direction: 'Arah',
  formula: 'Rumus',
  numerator: 'Pembilang',
  numeratorName: 'Nama pembilang',
  denominator: 'Penyebut',
  denominatorName: 'Nama penyebut',
  span: 'Triwulan menghitung',
  programmeCode: 'Kode program',
  objective: 'Sasaran',
  division: 'Bidang penanggung jawab',
  source: 'Sumber data',
  firstYear: 'Dipakai sejak tahun',
  lastYear: 'Dipakai sampai tahun',
} as const satisfies Readonly<Record<keyof IndicatorFacts, string>>;

export const numeratorText = ({ numerator, numeratorName }: IndicatorFormula): string =>
  numerator === 'typed' ? numeratorName : FACTS[numerator].name;

/** Empty where nothing is divided by. */
export function denominatorText({ formula, denominator, denominatorName, ...own }: IndicatorFormula): string {
  if (formula === 'growth')
    return `${numeratorText({ ...own, formula, denominator, denominatorName })}, setahun sebelumnya`;
  if (denominator === '') return '';
  return denominator === 'typed' ? denominatorName : FACTS[denominator].name;
}

/** "Koperasi aktif ÷ Jumlah koperasi × 100". */
export function formulaText(indicator: IndicatorFormula): string {
  const [above, below] = [numeratorText(indicator), denominatorText(indicator)];
  if (indicator.formula === 'single') return above;
  return indicator.formula === 'ratio'
    ? `${above} ÷ ${below} × 100`
    : `(${above} − ${below}) ÷ ${below} × 100`;
}

/** The few words under a name in the table: "aktif ÷ semua". */
export function formulaShort(indicator: IndicatorFormula): string {
  const word = (fact: IndicatorFact | '', name: string): string => {
    if (fact === '') return '';
    return fact === 'typed' ? name : FACTS[fact].short;
  };
  const above = word(indicator.numerator, indicator.numeratorName);
  if (indicator.formula === 'single') return above;
  if (indicator.formula === 'growth') return `pertumbuhan ${above}`;
  return `${above} ÷ ${word(indicator.denominator, indicator.denominatorName)}`;
}

/** Something is typed: nobody but the office can say how much. */
export const isTyped = ({ numerator, denominator }: IndicatorFormula): boolean =>
  numerator === 'typed' || denominator === 'typed';

/** Counts each person or cooperative once, so that the year is counted by itself and not added up from quarters. */
export const isDistinct = ({ numerator, denominator }: IndicatorFormula): boolean =>
  FACTS[numerator].kind === 'distinct' || (denominator !== '' && FACTS[denominator].kind === 'distinct');

export const countsFlow = ({ numerator, denominator }: IndicatorFormula): boolean =>
  isFlow(numerator) || (denominator !== '' && isFlow(denominator));

/** The value by the formula; null where a fact is not known, or nothing can be divided by. */
export function valueOf(
  { formula }: Pick<IndicatorFormula, 'formula'>,
  numerator: Hundredths | null,
  denominator: Hundredths | null,
): Hundredths | null {
  if (numerator === null) return null;
  if (formula === 'single') return numerator;
  if (denominator === null) return null;
  return formula === 'ratio' ? ratioOf(numerator, denominator) : growthOf(numerator, denominator);
}

/** What cannot be saved as written, each at its field. */
export function indicatorFaults(facts: IndicatorFacts): readonly FieldFault<keyof IndicatorFacts>[] {
  const { formula, numerator, denominator, programmeCode, firstYear, lastYear } = facts;
  const faults: FieldFault<keyof IndicatorFacts>[] = [];
  const refuse = (field: keyof IndicatorFacts, message: string) => faults.push({ field, message });
  if (numerator === 'typed' && facts.numeratorName.trim() === '')
    refuse('numeratorName', 'Tulis apa yang diketik, misalnya "Pengurus bersertifikat kompetensi".');
  if (formula === 'ratio' && denominator === '')
    refuse('denominator', 'Pilih penyebutnya; tanpa penyebut tidak ada persentase.');
  if (formula !== 'ratio' && denominator !== '')
    refuse('denominator', 'Hanya persentase yang memakai penyebut; kosongkan.');
  if (denominator === 'typed' && facts.denominatorName.trim() === '')
    refuse('denominatorName', 'Tulis apa yang diketik sebagai penyebut.');
  if (formula === 'ratio' && numerator === denominator && numerator !== 'typed')
    refuse('denominator', 'Penyebut sama dengan pembilang; hasilnya selalu 100.');
  if (formula !== 'single' && facts.unit.trim() !== '%')
    refuse('unit', 'Persentase dan pertumbuhan bersatuan %.');
  if (programmeCode !== '' && !isProgrammeCode(programmeCode))
    refuse('programmeCode', 'Kode ditulis seperti 2.17.05 atau 2.17.05.2.01.0001.');
  if (lastYear !== null && lastYear < firstYear)
    refuse('lastYear', `Tahun terakhir ${String(lastYear)} mendahului tahun pertama ${String(firstYear)}.`);
  return faults;
}

/** A name with the day from which it holds. */
export interface DatedName {
  readonly fromOn: PlainDate;
  readonly name: string;
  readonly definition: string;
  readonly basis: string;
}

/** The name in force on a day; before the first of all, the first. */
export function nameOn<Name extends DatedName>(names: readonly Name[], on: PlainDate): Name | undefined {
  const inOrder = names.toSorted((one, other) => one.fromOn.localeCompare(other.fromOn));
  return inOrder.findLast(({ fromOn }) => fromOn <= on) ?? inOrder[0];
}

/** Titles are alike where their letters and digits are, whatever their case and signs. */
export const titleKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^persentase\b/, '%')
    .replaceAll(/[^\p{L}\p{N}%]+/gu, '');
