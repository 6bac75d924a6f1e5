import type { InputOf } from '#contract/index.ts';
import type { RenjaLine } from '#contract/performance/renja.ts';
import { amountText, readAmount, readRupiah } from '#rules/performance/amount.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../lib/faults.ts';
import { renjaText as text } from '../../text/performance-renja.ts';

const AMOUNTS = ['renstraTarget', 'doneBefore'] as const;
const MONEY = ['renstraBudget', 'spentBefore', 'budget', 'spent1', 'spent2', 'spent3', 'spent4'] as const;
type Money = (typeof MONEY)[number];

export type RenjaEntry = Readonly<
  Record<(typeof AMOUNTS)[number] | Money | 'renstraUntil' | 'basis', string>
>;
type RenjaInput = Omit<InputOf<'performance.saveRenja'>, 'indicatorId' | 'year' | 'expectedUpdatedAt'>;

export function renjaEntryOf(line: RenjaLine, unit: string): RenjaEntry {
  const amount = (value: number | null): string => (value === null ? '' : amountText(value, unit));
  const money = (value: number | null): string => (value === null ? '' : formatInteger(value));
  return {
    renstraUntil: line.renstraUntil === null ? '' : String(line.renstraUntil),
    renstraTarget: amount(line.renstraTarget),
    renstraBudget: money(line.renstraBudget),
    doneBefore: amount(line.doneBefore),
    spentBefore: money(line.spentBefore),
    budget: money(line.budget),
    spent1: money(line.spent1),
    spent2: money(line.spent2),
    spent3: money(line.spent3),
    spent4: money(line.spent4),
    basis: line.basis,
  };
}

/** What the form says, or what is wrong with it at its fields. */
export function readRenja(entry: RenjaEntry): { readonly facts: RenjaInput } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const amount = (name: (typeof AMOUNTS)[number]): number | null => {
    const read = readAmount(entry[name]);
    if (read === undefined) faults[name] = text.amountFault;
    return read ?? null;
  };
  const money = (name: Money): number | null => {
    const read = readRupiah(entry[name]);
    if (read === undefined) faults[name] = text.moneyFault;
    return read ?? null;
  };
  const until = entry.renstraUntil.trim();
  if (until !== '' && !/^\d{4}$/.test(until)) faults['renstraUntil'] = text.yearFault;
  const facts: RenjaInput = {
    renstraUntil: until === '' ? null : Number(until),
    renstraTarget: amount('renstraTarget'),
    renstraBudget: money('renstraBudget'),
    doneBefore: amount('doneBefore'),
    spentBefore: money('spentBefore'),
    budget: money('budget'),
    spent1: money('spent1'),
    spent2: money('spent2'),
    spent3: money('spent3'),
    spent4: money('spent4'),
    basis: entry.basis,
  };
  return Object.keys(faults).length > 0 ? { faults } : { facts };
}
