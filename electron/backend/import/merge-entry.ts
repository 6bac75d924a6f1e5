import type { RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import type { YearFigures } from '#db/queries/cooperative/cooperative.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';
import { mergeRats } from './merge-rats.ts';

export interface EntryDefaults {
  /** The book year that the sheet's figures belong to. */
  readonly figuresBookYear: number;
  /** The office's own kabupaten/kota; null for a provincial office. */
  readonly regencyCode: string | null;
}

const NEW_ENTRY: RegisterEntry = {
  name: '',
  legalEntityNumber: '',
  legalEntityOn: null,
  amendmentNumber: '',
  amendmentOn: null,
  lastRatOn: null,
  form: 'primer',
  kind: '',
  group: '',
  sector: '',
  pattern: 'konvensional',
  savingsLoan: '',
  kbli: '',
  nikKoperasi: '',
  certificate: 'none',
  certificateUntil: null,
  nib: '',
  npwp: '',
  address: '',
  villageCode: null,
  villageName: '',
  districtCode: null,
  districtName: '',
  regencyCode: null,
  postalCode: '',
  phone: '',
  phone2: '',
  fax: '',
  email: '',
  website: '',
  chairName: '',
  secretaryName: '',
  treasurerName: '',
  supervisorName: '',
  managerName: '',
  assignedOfficer: '',
  note: '',
  status: 'inactive',
  figures: [],
  rats: [],
};

/** What the sheet says over what the register knows; where the sheet is silent the register keeps its word. */
export function mergeEntry(
  values: RegisterValues,
  known: RegisterEntry | undefined,
  defaults: EntryDefaults,
): RegisterEntry {
  const base = known ? entryOnly(known) : NEW_ENTRY;
  const hasPlace = values.districtCode !== null;
  return {
    ...base,
    name: values.name ?? base.name,
    legalEntityNumber: values.legalEntityNumber ?? base.legalEntityNumber,
    legalEntityOn: values.legalEntityOn ?? base.legalEntityOn,
    amendmentNumber: values.amendmentNumber ?? base.amendmentNumber,
    amendmentOn: values.amendmentOn ?? base.amendmentOn,
    lastRatOn: values.lastRatOn ?? base.lastRatOn,
    form: values.form === null ? base.form : formOf(values.form),
    kind: values.kind ?? base.kind,
    group: values.group ?? base.group,
    sector: values.sector ?? base.sector,
    pattern: values.pattern === null ? base.pattern : patternOf(values.pattern),
    savingsLoan: values.savingsLoan ?? base.savingsLoan,
    kbli: values.kbli ?? base.kbli,
    nikKoperasi: values.nikKoperasi ?? base.nikKoperasi,
    certificate: values.certificate ?? base.certificate,
    certificateUntil: values.certificateUntil ?? base.certificateUntil,
    nib: values.nib ?? base.nib,
    npwp: values.npwp ?? base.npwp,
    address: values.address ?? base.address,
    // Village and kecamatan belong together: a new kecamatan must not keep the old one's village.
    villageCode: hasPlace ? values.villageCode : base.villageCode,
    villageName: hasPlace ? (values.villageName ?? '') : (values.villageName ?? base.villageName),
    districtCode: values.districtCode ?? base.districtCode,
    districtName: values.districtName ?? base.districtName,
    regencyCode: values.districtCode?.slice(0, 5) ?? base.regencyCode ?? defaults.regencyCode,
    postalCode: values.postalCode ?? base.postalCode,
    phone: values.phone ?? base.phone,
    phone2: values.phone2 ?? base.phone2,
    fax: values.fax ?? base.fax,
    email: values.email ?? base.email,
    website: values.website ?? base.website,
    chairName: values.chairName ?? base.chairName,
    secretaryName: values.secretaryName ?? base.secretaryName,
    treasurerName: values.treasurerName ?? base.treasurerName,
    supervisorName: values.supervisorName ?? base.supervisorName,
    managerName: values.managerName ?? base.managerName,
    assignedOfficer: values.assignedOfficer ?? base.assignedOfficer,
    note: values.note ?? base.note,
    status: values.status ?? base.status,
    figures: mergeFigures(base.figures, values, defaults.figuresBookYear),
    rats: mergeRats(base.rats, values.rats).rats,
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

const formOf = (text: string): RegisterEntry['form'] => (/sekunder/i.test(text) ? 'sekunder' : 'primer');
const patternOf = (text: string): RegisterEntry['pattern'] =>
  /syari/i.test(text) ? 'syariah' : 'konvensional';

function mergeFigures(
  known: readonly YearFigures[],
  values: RegisterValues,
  bookYear: number,
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
  if (Object.values(found).every((value) => value === null)) return known;
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
