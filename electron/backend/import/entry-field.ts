import type { RatRecord, YearFigures } from '#db/queries/cooperative/cooperative.ts';
import type { RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import { UNDATED_SHORT_LABEL } from '#rules/rat/undated.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { NO_FIGURES, YEAR_FIGURES } from '#rules/cooperative/year-figure.ts';
import type { YearFigure } from '#rules/cooperative/year-figure.ts';
import { fieldLabel, ratLabel, ratReportedLabel } from '../spreadsheet/find/field-choices.ts';

/** One thing of an entry that a person can tell apart, compare and leave as it is. */
export interface EntryField {
  /** "phone", "villageCode", "figures.2024.assets"; a RAT as a column is mapped: "rat:2024", "ratReported:2024". */
  readonly field: string;
  readonly label: string;
  /** As people read it; empty where nothing is known. */
  readonly text: (entry: RegisterEntry) => string;
  /** Equal values mean that nothing changes. */
  readonly value: (entry: RegisterEntry) => unknown;
  /** `entry` with this field as it stands in `known`. */
  readonly keep: (entry: RegisterEntry, known: RegisterEntry) => RegisterEntry;
}

type Key = keyof RegisterEntry;

const dayText = (day: PlainDate | null): string => (day === null ? '' : formatLongDate(day));
const pick = (entry: RegisterEntry, keys: readonly Key[]): Partial<RegisterEntry> =>
  Object.fromEntries(keys.map((key) => [key, entry[key]]));

function fieldOf(field: string, label: string, keys: readonly Key[], text: EntryField['text']): EntryField {
  return {
    field,
    label,
    text,
    value: (entry) => JSON.stringify(keys.map((key) => entry[key])),
    keep: (entry, known) => ({ ...entry, ...pick(known, keys) }),
  };
}

/** Village, kecamatan and kabupaten go together: half of another place would be a place that does not exist. */
const PLACE_KEYS = ['villageCode', 'villageName', 'districtCode', 'districtName', 'regencyCode'] as const;
const placeText = ({ villageName, districtName }: RegisterEntry): string =>
  [villageName, districtName === '' ? '' : `Kecamatan ${districtName}`]
    .filter((part) => part !== '')
    .join(', ');

/** Codes and names of the seat change with the village's. */
const FOLLOWING: readonly string[] = PLACE_KEYS.filter((key) => key !== 'villageCode');

const PLAIN_FIELDS: readonly EntryField[] = FIELD_NAMES.filter((name) => !FOLLOWING.includes(name)).map(
  (name) =>
    name === 'villageCode'
      ? fieldOf(name, fieldLabel(name), PLACE_KEYS, placeText)
      : fieldOf(name, fieldLabel(name), [name], (entry) => registerFieldText(name, entry[name])),
);

const FIGURE_FIELDS = {
  membersMale: 'membersMale',
  membersFemale: 'membersFemale',
  membersTotal: 'membersTotal',
  managers: 'managerCount',
  employees: 'employeeCount',
  ownCapital: 'ownCapital',
  outsideCapital: 'outsideCapital',
  assets: 'assets',
  turnover: 'turnover',
  surplus: 'surplus',
} as const satisfies Readonly<Record<YearFigure, string>>;

function figureField(bookYear: number, figure: YearFigure): EntryField {
  const yearOf = (entry: RegisterEntry) => entry.figures.find((year) => year.bookYear === bookYear);
  const value = (entry: RegisterEntry): number | null => yearOf(entry)?.[figure] ?? null;
  return {
    field: `figures.${String(bookYear)}.${figure}`,
    label: `${fieldLabel(FIGURE_FIELDS[figure])} TB ${String(bookYear)}`,
    text: (entry) => {
      const amount = value(entry);
      return amount === null ? '' : formatInteger(amount);
    },
    value,
    keep: (entry, known) => {
      const kept = { ...NO_FIGURES, bookYear, ...yearOf(entry), [figure]: value(known) };
      const isEmpty = YEAR_FIGURES.every((one) => kept[one] === null) && yearOf(known) === undefined;
      return { ...entry, figures: replaced(entry.figures, bookYear, isEmpty ? undefined : kept) };
    },
  };
}

function ratFields(bookYear: number): readonly EntryField[] {
  const ratOf = (entry: RegisterEntry) => entry.rats.find((rat) => rat.bookYear === bookYear);
  const heldOn = (entry: RegisterEntry) => ratOf(entry)?.heldOn ?? null;
  const isUndated = (entry: RegisterEntry) => ratOf(entry)?.heldOn === null;
  const reportedOn = (entry: RegisterEntry) => ratOf(entry)?.reportedOn ?? null;
  return [
    {
      field: `rat:${String(bookYear)}`,
      label: ratLabel(bookYear),
      text: (entry) => (isUndated(entry) ? UNDATED_SHORT_LABEL : dayText(heldOn(entry))),
      value: (entry) => (isUndated(entry) ? UNDATED_SHORT_LABEL : heldOn(entry)),
      // Without the meeting there is no report of it: both stay as they were.
      keep: (entry, known) => ({ ...entry, rats: replaced(entry.rats, bookYear, ratOf(known)) }),
    },
    {
      field: `ratReported:${String(bookYear)}`,
      label: ratReportedLabel(bookYear),
      text: (entry) => dayText(reportedOn(entry)),
      value: reportedOn,
      keep: (entry, known) => {
        const rat = ratOf(entry);
        const day = reportedOn(known);
        const isAfter = day !== null && (!rat?.heldOn || day >= rat.heldOn);
        const kept = rat && { ...rat, reportedOn: isAfter ? day : null };
        return { ...entry, rats: replaced(entry.rats, bookYear, kept) };
      },
    },
  ];
}

function replaced<Year extends YearFigures | RatRecord>(
  years: readonly Year[],
  bookYear: number,
  by: Year | undefined,
): readonly Year[] {
  const others = years.filter((year) => year.bookYear !== bookYear);
  return by === undefined ? others : [...others, by].sort((a, b) => a.bookYear - b.bookYear);
}

const bookYearsOf = (entries: readonly RegisterEntry[], key: 'figures' | 'rats'): readonly number[] =>
  [...new Set(entries.flatMap((entry) => entry[key].map(({ bookYear }) => bookYear)))].sort((a, b) => a - b);

/** The fields in which two entries differ, in the order people read a record. */
export function differingFields(before: RegisterEntry, after: RegisterEntry): readonly EntryField[] {
  const both = [before, after];
  const fields = [
    ...PLAIN_FIELDS,
    ...bookYearsOf(both, 'rats').flatMap(ratFields),
    ...bookYearsOf(both, 'figures').flatMap((year) =>
      YEAR_FIGURES.map((figure) => figureField(year, figure)),
    ),
  ];
  return fields.filter(({ value }) => value(before) !== value(after));
}

/** `entry` with these fields as they stand in `known`; names that do not differ are passed over. */
export function keepFields(
  entry: RegisterEntry,
  known: RegisterEntry,
  isKept: (field: string) => boolean,
): RegisterEntry {
  return differingFields(known, entry)
    .filter(({ field }) => isKept(field))
    .reduce((result, { keep }) => keep(result, known), entry);
}
