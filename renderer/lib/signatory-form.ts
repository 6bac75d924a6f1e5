import type { InputOf } from '#contract/index.ts';
import { checkNip } from '#rules/civil-servant-number.ts';
import { parseTypedDate } from '#rules/indonesian-date.ts';
import { officeText } from '../text/office.ts';
import type { Faults } from './faults.ts';

/** A signatory as typed, before anything is judged. */
export interface SignatoryEntry {
  readonly prefix: '' | 'Plt.' | 'Plh.' | 'Pj.';
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const EMPTY_SIGNATORY: SignatoryEntry = {
  prefix: '',
  position: officeText.proposedPosition,
  name: '',
  rank: '',
  nip: '',
  startsOn: '',
  endsOn: '',
};

export type SignatoryInput = InputOf<'office.addSignatory'>;
export type ReadSignatory =
  { readonly ok: true; readonly input: SignatoryInput } | { readonly ok: false; readonly faults: Faults };

export function isSignatoryUntouched(entry: SignatoryEntry): boolean {
  return [entry.name, entry.rank, entry.nip, entry.startsOn, entry.endsOn].every(
    (text) => text.trim() === '',
  );
}

function dateFault(text: string): string | undefined {
  return text.trim() === '' || parseTypedDate(text) ? undefined : officeText.dateUnreadable;
}

function nipFault(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  return checkNip(text).find((reason) => reason.level === 'refuse')?.message;
}

function requiredFault(text: string, label: string): string | undefined {
  return text.trim() === '' ? officeText.required(label) : undefined;
}

/** What the office typed as the request wants it, or every fault at its field with the remedy. */
export function readSignatory(entry: SignatoryEntry): ReadSignatory {
  const startsOn = parseTypedDate(entry.startsOn);
  const endsOn = parseTypedDate(entry.endsOn);
  const found = {
    position: requiredFault(entry.position, officeText.position),
    name: requiredFault(entry.name, officeText.signatoryName),
    nip: nipFault(entry.nip),
    startsOn: requiredFault(entry.startsOn, officeText.startsOn) ?? dateFault(entry.startsOn),
    endsOn:
      dateFault(entry.endsOn) ??
      (startsOn && endsOn && endsOn < startsOn ? officeText.endsBeforeStart : undefined),
  };
  const faults = Object.fromEntries(
    Object.entries(found).filter((fault): fault is [string, string] => fault[1] !== undefined),
  );
  if (Object.keys(faults).length > 0 || startsOn === undefined) return { ok: false, faults };
  return {
    ok: true,
    input: {
      prefix: entry.prefix,
      position: entry.position.trim(),
      name: entry.name.trim(),
      rank: entry.rank.trim(),
      nip: entry.nip.replace(/\s/g, ''),
      startsOn,
      endsOn: endsOn ?? null,
    },
  };
}

/** Faults of the signatory inside a larger form, under `signatory.`. */
export function nested(faults: Faults): Faults {
  return Object.fromEntries(Object.entries(faults).map(([name, message]) => [`signatory.${name}`, message]));
}
