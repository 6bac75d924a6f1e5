import type { InputOf } from '#contract/index.ts';
import type { HalalCaseOut } from '#contract/halal/shapes.ts';
import { HALAL_PATHS } from '#rules/halal/halal.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../../lib/faults.ts';
import { readMoney } from '../../../lib/money-text.ts';
import { halalText } from '../../../text/umkm/halal.ts';

const { form: text } = halalText;

export const EMPTY_CASE = {
  path: 'self_declare',
  registration: '',
  fund: '',
  quotaYear: '',
  isFacilitated: text.facilitated.no as string,
  companion: '',
  institution: '',
  certificateNumber: '',
  printedEnd: '',
  checkedOn: '',
  checkedSales: '',
  note: '',
};
export type CaseEntry = Readonly<Record<keyof typeof EMPTY_CASE, string>>;
export type Answers = Readonly<Record<string, boolean>>;

const shownDay = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

export const caseEntryOf = (one: HalalCaseOut): CaseEntry => ({
  path: one.path,
  registration: one.registration,
  fund: one.fund,
  quotaYear: one.quotaYear === null ? '' : String(one.quotaYear),
  isFacilitated: one.isFacilitated ? text.facilitated.yes : text.facilitated.no,
  companion: one.companion,
  institution: one.institution,
  certificateNumber: one.certificateNumber,
  printedEnd: shownDay(one.printedEnd),
  checkedOn: shownDay(one.checkedOn),
  checkedSales: one.checkedSales === null ? '' : formatInteger(one.checkedSales),
  note: one.note,
});

type Facts = Omit<InputOf<'halal.record'>, 'productId' | 'stages'>;

/** What the form says of an application, or what is wrong with it at its fields. */
export function readCase(
  entry: CaseEntry,
  answers: Answers,
): { readonly input: Facts } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const dayOf = (name: 'printedEnd' | 'checkedOn'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const day = parseTypedDate(entry[name]);
    if (day === undefined) faults[name] = text.dateFault;
    return day ?? null;
  };
  const quota = entry.quotaYear.trim();
  if (quota !== '' && !/^\d{4}$/.test(quota)) faults['quotaYear'] = text.yearFault;
  const sales = readMoney(entry.checkedSales);
  if (sales === undefined || (sales !== null && sales < 0)) faults['checkedSales'] = text.moneyFault;
  const [printedEnd, checkedOn] = [dayOf('printedEnd'), dayOf('checkedOn')];
  const isChecked = entry.checkedOn.trim() !== '';
  const input = {
    path: HALAL_PATHS.find((one) => one === entry.path) ?? 'self_declare',
    registration: entry.registration,
    fund: entry.fund,
    quotaYear: quota === '' ? null : Number(quota),
    isFacilitated: entry.isFacilitated === text.facilitated.yes,
    companion: entry.companion,
    institution: entry.institution,
    certificateNumber: entry.certificateNumber,
    printedEnd,
    checkedOn,
    checkedSales: sales ?? null,
    // Without a day there was no pre-check: its answers, which are not shown then, go with the day.
    answers: isChecked ? answers : {},
    note: entry.note,
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
