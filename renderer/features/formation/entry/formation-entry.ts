import type { FormationFile } from '#rules/formation/formation.ts';
import type { InputOf } from '#contract/index.ts';
import type { DocumentState } from '#rules/formation/formation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../../lib/faults.ts';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { formationText } from '../../../text/formation/formation.ts';
import {
  foundersOf,
  officersOf,
  overridesOf,
  rowsOfFounders,
  rowsOfOfficers,
  type OverridesByFounder,
} from './founder-rows.ts';
import {
  EMPTY_PARTICULARS,
  particularsEntryOf,
  readParticulars,
  type ParticularsEntry,
} from './particulars-entry.ts';

export interface DocumentEntry {
  readonly state: DocumentState;
  readonly on: string;
  readonly note: string;
}

/** A formation file as it stands on the screen: dates and grids as typed. */
export interface FormationEntry {
  readonly name: string;
  readonly form: FormationFile['form'];
  readonly kind: FormationFile['kind'];
  readonly pattern: FormationFile['pattern'];
  readonly isVillageProgramme: boolean;
  readonly hasSavingsUnit: boolean;
  readonly meetingOn: string;
  readonly districtCode: string | null;
  readonly regionCode: string | null;
  readonly founders: Rows;
  readonly founderCooperatives: Rows;
  readonly officers: Rows;
  readonly supervisors: Rows;
  readonly documents: Readonly<Record<string, DocumentEntry>>;
  readonly overrides: OverridesByFounder;
  readonly particulars: ParticularsEntry;
}

/** The file as requests take it. */
export type FileInput = InputOf<'formation.check'>['file'];

export function newEntry(today: PlainDate | undefined): FormationEntry {
  return {
    name: '',
    form: 'primer',
    kind: 'Konsumen',
    pattern: 'konvensional',
    isVillageProgramme: false,
    hasSavingsUnit: false,
    meetingOn: today ? formatShortDate(today) : '',
    districtCode: null,
    regionCode: null,
    founders: [],
    founderCooperatives: [],
    officers: [],
    supervisors: [],
    documents: {},
    overrides: {},
    particulars: EMPTY_PARTICULARS,
  };
}

/** "64.08.04.2001" lies in kecamatan "64.08.04". */
function districtOf(regionCode: string): string {
  return regionCode.split('.').slice(0, 3).join('.');
}

export function entryOf(file: FormationFile): FormationEntry {
  const { name, form, kind, pattern, isVillageProgramme, hasSavingsUnit, regionCode } = file;
  const documents = Object.entries(file.documents).map(
    ([code, { state, on, note }]) => [code, { state, on: on ? formatShortDate(on) : '', note }] as const,
  );
  return {
    name,
    form,
    kind,
    pattern,
    isVillageProgramme,
    hasSavingsUnit,
    meetingOn: formatShortDate(file.meetingOn),
    districtCode: districtOf(regionCode),
    regionCode,
    founders: rowsOfFounders(file.founders),
    founderCooperatives: file.founderCooperatives.map((cooperative) => [cooperative]),
    officers: rowsOfOfficers(file.officers),
    supervisors: rowsOfOfficers(file.supervisors),
    documents: Object.fromEntries(documents),
    overrides: overridesOf(file.founders),
    particulars: particularsEntryOf(file.particulars),
  };
}

export type ReadFormation =
  { readonly ok: true; readonly file: FileInput } | { readonly ok: false; readonly faults: Faults };

/** Field names from top to bottom. */
export const FORMATION_ORDER: readonly string[] = [
  'name',
  'meetingOn',
  'districtCode',
  'regionCode',
  'principalSaving',
  'mandatorySaving',
  'termFrom',
  'termUntil',
];

/** The file, or what must be filled in before anything can be judged or kept. */
export function readFormation(entry: FormationEntry): ReadFormation {
  const meetingOn = parseTypedDate(entry.meetingOn);
  const { regionCode } = entry;
  const faults: Record<string, string> = {};
  if (entry.name.trim() === '') faults['name'] = formationText.faults.name;
  if (!meetingOn) faults['meetingOn'] = formationText.faults.meetingOn;
  if (regionCode === null)
    faults[entry.districtCode === null ? 'districtCode' : 'regionCode'] = formationText.faults.region;
  const particulars = readParticulars(entry.particulars);
  Object.assign(faults, particulars.faults);
  if (Object.keys(faults).length > 0 || !meetingOn || regionCode === null) return { ok: false, faults };
  const documents = Object.entries(entry.documents).map(
    ([code, { state, on, note }]) =>
      [code, { state, on: parseTypedDate(on) ?? null, note: note.trim() }] as const,
  );
  return {
    ok: true,
    file: {
      name: entry.name.trim(),
      form: entry.form,
      kind: entry.kind,
      pattern: entry.pattern,
      isVillageProgramme: entry.isVillageProgramme,
      hasSavingsUnit: entry.hasSavingsUnit,
      meetingOn,
      regionCode,
      founders: foundersOf(entry.founders, entry.overrides),
      founderCooperatives: entry.founderCooperatives.map((row) => row[0]?.trim() ?? '').filter(Boolean),
      officers: officersOf(entry.officers),
      supervisors: officersOf(entry.supervisors),
      documents: Object.fromEntries(documents),
      particulars: particulars.value,
    },
  };
}
