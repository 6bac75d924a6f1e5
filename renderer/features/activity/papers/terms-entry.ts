import type { TermsInput } from '#contract/activity/papers.ts';
import { NO_TERMS, readTax, taxText } from '#rules/activity/payment.ts';
import type { ActivityTerms } from '#rules/activity/payment.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../../lib/faults.ts';
import { activityText } from '../../../text/activity.ts';
import { readWhole } from '../entry/activity-entry.ts';

const { form, papers: text } = activityText;

const RATES = ['allowanceRate', 'transportRate', 'speakerRate'] as const;
const TAXES = ['allowanceTax', 'transportTax', 'speakerTax'] as const;
const WORDS = [
  'basis',
  'accountCode',
  'officerName',
  'officerNip',
  'treasurerName',
  'treasurerNip',
  'authorityName',
  'authorityNip',
  'authorityPosition',
] as const;

export type TermsName = (typeof RATES)[number] | (typeof TAXES)[number] | (typeof WORDS)[number];
export type TermsEntry = Readonly<Record<TermsName, string>>;

/** A row of the committee, as typed. */
export interface MemberEntry {
  readonly key: number;
  readonly name: string;
  readonly nip: string;
  readonly role: string;
}

const shownRate = (rate: number | null): string => (rate === null ? '' : formatInteger(rate));
const shownTax = (tax: number): string => (tax === 0 ? '' : taxText(tax).replace(' %', ''));

/** The terms of an activity as the form shows them. */
export function termsEntryOf(terms: ActivityTerms = NO_TERMS): TermsEntry {
  return {
    allowanceRate: shownRate(terms.allowanceRate),
    transportRate: shownRate(terms.transportRate),
    speakerRate: shownRate(terms.speakerRate),
    allowanceTax: shownTax(terms.allowanceTax),
    transportTax: shownTax(terms.transportTax),
    speakerTax: shownTax(terms.speakerTax),
    basis: terms.basis,
    accountCode: terms.accountCode,
    officerName: terms.officerName,
    officerNip: terms.officerNip,
    treasurerName: terms.treasurerName,
    treasurerNip: terms.treasurerNip,
    authorityName: terms.authorityName,
    authorityNip: terms.authorityNip,
    authorityPosition: terms.authorityPosition,
  };
}

/** What the form says, or what is wrong with it at its fields; a member without a name is left out. */
export function readTerms(
  entry: TermsEntry,
  members: readonly MemberEntry[],
): { readonly terms: TermsInput } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const rate = (name: (typeof RATES)[number]): number | null => {
    const found = readWhole(entry[name]);
    if (Number.isNaN(found)) faults[name] = form.numberFault;
    return found;
  };
  const tax = (name: (typeof TAXES)[number]): number => {
    const found = readTax(entry[name]);
    if (Number.isNaN(found)) faults[name] = text.taxFault;
    return found;
  };
  const terms: TermsInput = {
    allowanceRate: rate('allowanceRate'),
    transportRate: rate('transportRate'),
    speakerRate: rate('speakerRate'),
    allowanceTax: tax('allowanceTax'),
    transportTax: tax('transportTax'),
    speakerTax: tax('speakerTax'),
    basis: entry.basis,
    accountCode: entry.accountCode,
    officerName: entry.officerName,
    officerNip: entry.officerNip,
    treasurerName: entry.treasurerName,
    treasurerNip: entry.treasurerNip,
    authorityName: entry.authorityName,
    authorityNip: entry.authorityNip,
    authorityPosition: entry.authorityPosition,
    committee: members
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, nip, role }) => ({ name, nip, role })),
  };
  return Object.keys(faults).length > 0 ? { faults } : { terms };
}
