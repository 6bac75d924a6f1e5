import type { RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import type { YearFigures } from '#db/queries/cooperative/cooperative.ts';
import { byField, describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import type { FieldName, FieldWith } from '#rules/cooperative/field-lists.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RowFigures } from '../spreadsheet/read/read-figures.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';
import { mergeRats } from './merge-rats.ts';

export interface EntryDefaults {
  /** The book year that the sheet's figures belong to; null: nobody has said, and they are not taken. */
  readonly figuresBookYear: number | null;
  /** The office's own kabupaten/kota; null for a provincial office. */
  readonly regencyCode: string | null;
  /** The day of the import. */
  readonly today: PlainDate;
}

const NEW_ENTRY = {
  ...byField(FIELD_NAMES, (_name, { empty }) => empty),
  figures: [],
  rats: [],
} as unknown as RegisterEntry;

/** Said by a sheet in one column: kept as the register has it where the sheet is silent. */
type SaidField = Exclude<FieldName, FieldWith<{ readonly kind: 'regionName' | 'regionCode' }>>;
const SAID_FIELDS = FIELD_NAMES.filter(
  (name): name is SaidField => !['regionName', 'regionCode'].includes(describeField(name).kind),
);

/** Forms and patterns come in the words of an office or of ODS: "Primer Kabupaten/Kota". */
const UNDERSTOOD: Readonly<Partial<Record<FieldKind, (text: string) => string>>> = {
  form: (text) => (/sekunder/i.test(text) ? 'sekunder' : 'primer'),
  pattern: (text) => (/syari/i.test(text) ? 'syariah' : 'konvensional'),
};

function mergedField(name: SaidField, values: RegisterValues, base: RegisterEntry): string | null {
  const said = values[name];
  if (said === null) return base[name];
  return UNDERSTOOD[describeField(name).kind]?.(said) ?? said;
}

/** What the sheet says over what the register knows; where the sheet is silent the register keeps its word. */
export function mergeEntry(
  values: RegisterValues,
  known: RegisterEntry | undefined,
  defaults: EntryDefaults,
): RegisterEntry {
  const base = known ? entryOnly(known) : NEW_ENTRY;
  const place = mergePlace(values, base, defaults.regencyCode);
  return {
    ...base,
    ...byField(SAID_FIELDS, (name) => mergedField(name, values, base)),
    ...place,
    figures: mergeFurther(
      mergeFigures(base.figures, values, values.bookYear ?? defaults.figuresBookYear),
      values,
    ),
    rats: mergeRats(base.rats, values.rats, defaults.today).rats,
  } as RegisterEntry;
}

type PlaceOfEntry = Pick<
  RegisterEntry,
  'villageCode' | 'villageName' | 'districtCode' | 'districtName' | 'regencyCode'
>;

/**
 * Where the sheet says the cooperative sits, to the level it says. Village, kecamatan and kabupaten belong together: a new
 * kecamatan must not keep the old one's village, nor a new kabupaten the old one's kecamatan.
 */
function mergePlace(
  { villageName, villageCode, districtName, districtCode, regencyCode }: RegisterValues,
  base: RegisterEntry,
  officeRegency: string | null,
): PlaceOfEntry {
  if (districtCode !== null && districtName !== null) {
    const isSameDistrict = villageName === null && base.districtCode === districtCode;
    return {
      villageCode: isSameDistrict ? base.villageCode : villageCode,
      villageName: isSameDistrict ? base.villageName : (villageName ?? ''),
      districtCode,
      districtName,
      regencyCode: regencyCode ?? districtCode.slice(0, 5),
    };
  }
  const isElsewhere = regencyCode !== null && base.regencyCode !== null && base.regencyCode !== regencyCode;
  const kept = isElsewhere ? NEW_ENTRY : base;
  return {
    villageCode: villageName === null || villageName === kept.villageName ? kept.villageCode : villageCode,
    villageName: villageName ?? kept.villageName,
    districtCode: kept.districtCode,
    districtName: kept.districtName,
    regencyCode: regencyCode ?? kept.regencyCode ?? officeRegency,
  };
}

const ENTRY_KEYS = Object.keys(NEW_ENTRY) as readonly (keyof RegisterEntry)[];

/** The entry's own fields, in the order of NEW_ENTRY, so that equal entries are equal as JSON. */
export function entryOnly(entry: RegisterEntry): RegisterEntry {
  return Object.fromEntries(ENTRY_KEYS.map((key) => [key, entry[key]])) as unknown as RegisterEntry;
}

/** An entry as an import stored it; fields that the register did not have then are empty. */
export function storedEntry(stored: Partial<RegisterEntry>): RegisterEntry {
  return entryOnly({ ...NEW_ENTRY, ...stored });
}

const mergeFurther = (
  known: readonly YearFigures[],
  { furtherYears }: RegisterValues,
): readonly YearFigures[] =>
  furtherYears.reduce((merged, { bookYear, figures }) => mergeFigures(merged, figures, bookYear), known);

function mergeFigures(
  known: readonly YearFigures[],
  values: RowFigures,
  bookYear: number | null,
): readonly YearFigures[] {
  const found = {
    membersMale: values.membersMale,
    membersFemale: values.membersFemale,
    membersTotal: values.membersTotal,
    managers: values.managerCount,
    employees: values.employeeCount,
    ownCapital: values.ownCapital,
    outsideCapital: values.outsideCapital,
    assets: values.assets,
    turnover: values.turnover,
    surplus: values.surplus,
  };
  if (bookYear === null || Object.values(found).every((value) => value === null)) return known;
  const before = known.find((year) => year.bookYear === bookYear);
  const merged: YearFigures = {
    bookYear,
    membersMale: found.membersMale ?? before?.membersMale ?? null,
    membersFemale: found.membersFemale ?? before?.membersFemale ?? null,
    membersTotal: found.membersTotal ?? before?.membersTotal ?? null,
    managers: found.managers ?? before?.managers ?? null,
    employees: found.employees ?? before?.employees ?? null,
    ownCapital: found.ownCapital ?? before?.ownCapital ?? null,
    outsideCapital: found.outsideCapital ?? before?.outsideCapital ?? null,
    assets: found.assets ?? before?.assets ?? null,
    turnover: found.turnover ?? before?.turnover ?? null,
    surplus: found.surplus ?? before?.surplus ?? null,
  };
  return [...known.filter((year) => year.bookYear !== bookYear), merged].sort(
    (a, b) => a.bookYear - b.bookYear,
  );
}
