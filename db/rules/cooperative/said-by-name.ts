import type { CooperativePattern, SavingsLoanKind } from './cooperative.ts';
import { normaliseCooperativeName } from './name.ts';

/** What is told by the kind or the name of a cooperative where nobody says it, and which of them tells it. */
export interface Told<Value> {
  readonly value: Value;
  readonly by: 'kind' | 'name';
}

/** Openings of names in their comparing form; "KSP", "KSPPS" and "KJKS" are written out in it. */
const SAVINGS_OPENINGS: readonly (readonly [opening: string, value: SavingsLoanKind])[] = [
  ['koperasi simpan pinjam', 'ksp'],
  ['koperasi jasa keuangan syariah', 'ksp'],
  ['usp', 'usp'],
  ['uspps', 'usp'],
  ['unit simpan pinjam', 'usp'],
];

const opensWith = (key: string, opening: string): boolean => key === opening || key.startsWith(`${opening} `);

/**
 * Whether a cooperative is one of savings and loans, as far as its kind (jenis) or the opening of its name tells.
 * @param kind as stored; another kind than "Simpan Pinjam" leaves a name "KSP …" without a word
 */
export function toldSavingsLoan(name: string, kind: string): Told<SavingsLoanKind> | null {
  const key = normaliseCooperativeName(name);
  const byName = SAVINGS_OPENINGS.find(([opening]) => opensWith(key, opening))?.[1];
  if (byName === 'usp') return { value: 'usp', by: 'name' };
  if (kind === 'Simpan Pinjam') return { value: 'ksp', by: 'kind' };
  return byName === 'ksp' && kind === '' ? { value: 'ksp', by: 'name' } : null;
}

const SYARIAH_WORDS: ReadonlySet<string> = new Set(['syariah', 'syari', 'uspps', 'bmt']);

/** Whether the name itself says that the cooperative is run by syariah; a name never says that it is not. */
export function toldPattern(name: string): Told<CooperativePattern> | null {
  const words = normaliseCooperativeName(name).split(' ');
  return words.some((word) => SYARIAH_WORDS.has(word)) ? { value: 'syariah', by: 'name' } : null;
}
