import type { KnownEntry } from '#db/queries/cooperative/register-entry.ts';
import { matchingName, matchingNik, matchingNumber, tellingName } from '#rules/reconcile/key.ts';
import type { MatchKeys } from '#rules/reconcile/matched.ts';
import { RECONCILE_FIGURES, RECONCILE_TEXTS } from '#rules/reconcile/field.ts';
import type {
  ReconcileField,
  ReconcileFigure,
  ReconcileText,
  ReconcileValues,
} from '#rules/reconcile/field.ts';
import type { Particulars } from '#rules/reconcile/finding.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';

/** Which of the register's many years a list without years is held against. */
export interface ComparedYears {
  /** Null: the newest year with figures of each cooperative. */
  readonly figures: number | null;
  /** Null: the last RAT of any year. */
  readonly rats: readonly number[] | null;
}

/** The later of days; the empty text where there is none. */
const lastOf = (days: readonly (string | null)[]): string =>
  days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');

const figureText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** What the register says of one cooperative; of its many years those that are compared. */
export function hereValues(entry: KnownEntry, years: ComparedYears): ReconcileValues {
  const bookYear = figuresYearOf(entry, years);
  const figures = entry.figures.find((year) => year.bookYear === bookYear);
  const held = entry.rats.filter((rat) => years.rats?.includes(rat.bookYear) ?? true);
  const ownLast = years.rats === null ? entry.lastRatOn : null;
  const values = textValues(entry);
  values.village = entry.villageName;
  values.district = entry.districtName;
  values.lastRatOn = lastOf([ownLast, ...held.map(({ heldOn }) => heldOn)]);
  if (figures) {
    for (const figure of RECONCILE_FIGURES) values[figure] = figureText(figures[figure]);
  }
  return values;
}

/** The book year whose figures of a cooperative are compared; null where it has none. */
export function figuresYearOf({ figures }: KnownEntry, years: ComparedYears): number | null {
  return years.figures ?? figures.at(-1)?.bookYear ?? null;
}

type Mutable = Partial<Record<ReconcileField, string>>;

/** Only what is known: most fields of a list are not. */
function textValues(of: Readonly<Record<ReconcileText, string | null>>): Mutable {
  const values: Mutable = {};
  for (const field of RECONCILE_TEXTS) {
    const text = of[field];
    if (text !== null && text !== '') values[field] = text;
  }
  return values;
}

/** A sheet's columns call two figures otherwise than the register. */
function figureColumn(figure: ReconcileFigure) {
  if (figure === 'managers') return 'managerCount';
  return figure === 'employees' ? 'employeeCount' : figure;
}

/** What a row of the other list says. */
export function thereValues(row: RegisterValues): ReconcileValues {
  const values = textValues(row);
  values.village = row.villageName ?? '';
  values.district = row.districtName ?? '';
  values.lastRatOn = lastOf([row.lastRatOn, ...row.rats.map(({ heldOn }) => heldOn)]);
  for (const figure of RECONCILE_FIGURES) {
    const amount = row[figureColumn(figure)];
    if (amount !== null) values[figure] = String(amount);
  }
  return values;
}

type Named = Pick<RegisterValues, 'name' | 'legalEntityNumber' | 'nikKoperasi' | 'districtCode'>;

export function keysOf({ name, legalEntityNumber, nikKoperasi, districtCode }: Named): MatchKeys {
  return {
    number: matchingNumber(legalEntityNumber ?? ''),
    nik: matchingNik(nikKoperasi ?? ''),
    name: matchingName(name ?? ''),
    district: districtCode ?? '',
  };
}

/** The keys the register keeps beside its words, brought into their matching form. */
export function knownKeysOf(entry: KnownEntry): MatchKeys {
  return {
    number: matchingNumber(entry.legalEntityKey),
    nik: matchingNik(entry.nikKoperasi),
    name: tellingName(entry.nameKey),
    district: entry.districtCode ?? '',
  };
}

/** Where a cooperative stands and who of the office looks after it: what its values do not say. */
export interface Standing {
  readonly place: { readonly id: string } | { readonly row: number };
  readonly officer: string;
}

/** Made only for what is told: most rows are the same on both sides. */
export function particularsOf(values: ReconcileValues, { place, officer }: Standing): Particulars {
  return {
    id: 'id' in place ? place.id : null,
    row: 'row' in place ? place.row : null,
    name: values.name ?? '',
    legalEntityNumber: values.legalEntityNumber ?? '',
    nikKoperasi: values.nikKoperasi ?? '',
    districtName: values.district ?? '',
    villageName: values.village ?? '',
    status: values.status ?? '',
    chairName: values.chairName ?? '',
    phone: values.phone ?? '',
    assignedOfficer: officer,
  };
}
