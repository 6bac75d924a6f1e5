import type { FormationFile } from '#rules/formation/formation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { NO_PARTICULARS } from '#rules/formation/particulars.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../../lib/faults.ts';
import { readMoney } from '../../../lib/money-text.ts';
import { formationText } from '../../../text/formation/formation.ts';

type Particulars = FormationFile['particulars'];
/** What the papers need, every field as typed. */
export type ParticularsEntry = { readonly [Field in keyof Particulars]: string };

export const EMPTY_PARTICULARS: ParticularsEntry = {
  address: '',
  membershipArea: '',
  business: '',
  principalSaving: '',
  mandatorySaving: '',
  termFrom: '',
  termUntil: '',
  meetingPlace: '',
  meetingTime: '',
  officer: '',
  notary: '',
};

export function particularsEntryOf(particulars: Particulars): ParticularsEntry {
  const { principalSaving, mandatorySaving, termFrom, termUntil, ...texts } = particulars;
  const money = (amount: number | null) => (amount === null ? '' : formatInteger(amount));
  return {
    ...texts,
    principalSaving: money(principalSaving),
    mandatorySaving: money(mandatorySaving),
    termFrom: termFrom === null ? '' : formatShortDate(termFrom),
    termUntil: termUntil === null ? '' : formatShortDate(termUntil),
  };
}

/** The values, and a fault at every amount or day that cannot be read. */
export function readParticulars(entry: ParticularsEntry): {
  readonly value: Particulars;
  readonly faults: Faults;
} {
  const faults: Record<string, string> = {};
  const amount = (field: 'principalSaving' | 'mandatorySaving') => {
    const value = readMoney(entry[field]);
    if (value === undefined || (value !== null && value < 0)) faults[field] = formationText.faults.amount;
    return value ?? null;
  };
  const day = (field: 'termFrom' | 'termUntil') => {
    const value = parseTypedDate(entry[field]);
    if (entry[field].trim() !== '' && !value) faults[field] = formationText.faults.birthDate;
    return value ?? null;
  };
  const value = {
    ...NO_PARTICULARS,
    address: entry.address.trim(),
    membershipArea: entry.membershipArea.trim(),
    business: entry.business.trim(),
    meetingPlace: entry.meetingPlace.trim(),
    meetingTime: entry.meetingTime.trim(),
    officer: entry.officer.trim(),
    notary: entry.notary.trim(),
    principalSaving: amount('principalSaving'),
    mandatorySaving: amount('mandatorySaving'),
    termFrom: day('termFrom'),
    termUntil: day('termUntil'),
  };
  return { value, faults };
}
