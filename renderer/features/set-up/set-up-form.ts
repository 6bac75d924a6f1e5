import type { InputOf } from '#contract/index.ts';
import type { Faults } from '../../lib/faults.ts';
import {
  emptySignatory,
  isSignatoryUntouched,
  nested,
  proposedPosition,
  readSignatory,
  type SignatoryEntry,
} from '../../lib/signatory-form.ts';
import { officeText } from '../../text/settings/office.ts';
import { setUpText } from '../../text/set-up.ts';

/** The first set-up as typed. `regencyCode` equals `provinceCode` when the whole province is meant. */
export interface SetUpEntry {
  readonly provinceCode: string | null;
  readonly regencyCode: string | null;
  readonly name: string;
  readonly governmentName: string;
  readonly city: string;
  /** The seat of the chosen region; empty where it is not known. */
  readonly proposedCity: string;
  /** "Kabupaten Kutai Timur". */
  readonly regionName: string;
  readonly address: string;
  readonly signatory: SignatoryEntry;
}

export const EMPTY_SET_UP: SetUpEntry = {
  provinceCode: null,
  regencyCode: null,
  name: setUpText.proposedName,
  governmentName: '',
  city: '',
  proposedCity: '',
  regionName: '',
  address: '',
  signatory: emptySignatory(setUpText.proposedName),
};

/** Field names from top to bottom, to put the cursor in the first one at fault. */
export const SET_UP_ORDER: readonly string[] = [
  'provinceCode',
  'regionCode',
  'governmentName',
  'name',
  'city',
  'address',
  'signatory.position',
  'signatory.name',
  'signatory.rank',
  'signatory.nip',
  'signatory.startsOn',
];

/** Another name of the office; the head's title follows it until somebody types one. */
export function withOfficeName(entry: SetUpEntry, name: string): SetUpEntry {
  const { signatory } = entry;
  const isProposed = signatory.position === proposedPosition(entry.name);
  const position = isProposed ? proposedPosition(name) : signatory.position;
  return { ...entry, name, signatory: { ...signatory, position } };
}

/** A region, with what follows from it; a city that was typed stays. */
export function withRegion(
  entry: SetUpEntry,
  regencyCode: string | null,
  { name, seat }: { readonly name: string; readonly seat: string },
): SetUpEntry {
  const isProposed = entry.city === '' || entry.city === entry.proposedCity;
  return {
    ...entry,
    regencyCode,
    regionName: name,
    governmentName: name === '' ? '' : setUpText.proposedGovernment(name),
    city: isProposed ? seat : entry.city,
    proposedCity: seat,
  };
}

type ReadSetUp =
  | { readonly ok: true; readonly input: InputOf<'office.setUp'> }
  | { readonly ok: false; readonly faults: Faults };

/** The request, or every fault at once with its remedy. An untouched signatory may come later. */
export function readSetUp(entry: SetUpEntry): ReadSetUp {
  const faults: Record<string, string> = {};
  if (!entry.provinceCode) faults['provinceCode'] = setUpText.chooseProvince;
  else if (!entry.regencyCode) faults['regionCode'] = setUpText.chooseRegency;
  const required = {
    name: officeText.name,
    governmentName: officeText.governmentName,
    city: officeText.city,
  } as const;
  for (const [name, label] of Object.entries(required) as readonly [keyof typeof required, string][]) {
    if (entry[name].trim() === '') faults[name] = officeText.required(label);
  }
  const signatory = isSignatoryUntouched(entry.signatory) ? undefined : readSignatory(entry.signatory);
  if (signatory && !signatory.ok) Object.assign(faults, nested(signatory.faults));
  if (Object.keys(faults).length > 0 || !entry.regencyCode) return { ok: false, faults };
  return {
    ok: true,
    input: {
      regionCode: entry.regencyCode,
      name: entry.name.trim(),
      governmentName: entry.governmentName.trim(),
      city: entry.city.trim(),
      address: entry.address.trim(),
      ...(signatory?.ok ? { signatory: signatory.input } : {}),
    },
  };
}
