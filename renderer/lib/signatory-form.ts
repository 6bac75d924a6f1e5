import type { InputOf } from '#contract/index.ts';
import type { Signatory } from '#contract/office.ts';
import { checkNip, formatNip } from '#rules/cooperative/civil-servant-number.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { SignatoryKind } from '#rules/cooperative/signatory.ts';
import { officeText } from '../text/settings/office.ts';
import type { Faults } from './faults.ts';

/** A signatory as typed, before anything is judged. */
export interface SignatoryEntry {
  readonly kind: SignatoryKind;
  readonly prefix: '' | 'Plt.' | 'Plh.' | 'Pj.';
  readonly position: string;
  readonly frontTitle: string;
  readonly name: string;
  readonly backTitle: string;
  readonly onBehalfOf: string;
  readonly throughPosition: string;
  readonly rank: string;
  readonly nip: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const EMPTY_SIGNATORY: SignatoryEntry = {
  kind: 'head',
  prefix: '',
  position: '',
  frontTitle: '',
  name: '',
  backTitle: '',
  onBehalfOf: '',
  throughPosition: '',
  rank: '',
  nip: '',
  startsOn: '',
  endsOn: '',
};

/** The head's title as it is printed under a letter of this office. */
export const proposedPosition = (officeName: string): string =>
  officeName.trim() === '' ? '' : officeText.headOf(officeName.trim());

/** Nobody yet; the title is proposed from the office's name. */
export const emptySignatory = (officeName: string): SignatoryEntry => ({
  ...EMPTY_SIGNATORY,
  position: proposedPosition(officeName),
});

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

/** What looks odd about a NIP that is saved all the same: PPPK numbers use the middle digits in their own way. */
export function nipWarning(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const reasons = checkNip(text);
  return reasons.every(({ level }) => level === 'warning') ? reasons[0]?.message : undefined;
}

/** A signatory of the office as the form shows it. */
export function entryOf(signatory: Signatory): SignatoryEntry {
  const { startsOn, endsOn, nip } = signatory;
  return {
    ...signatory,
    nip: formatNip(nip),
    startsOn: formatShortDate(startsOn),
    endsOn: endsOn === null ? '' : formatShortDate(endsOn),
  };
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
      kind: entry.kind,
      prefix: entry.prefix,
      position: entry.position.trim(),
      frontTitle: entry.frontTitle.trim(),
      name: entry.name.trim(),
      backTitle: entry.backTitle.trim(),
      onBehalfOf: entry.onBehalfOf.trim(),
      throughPosition: entry.throughPosition.trim(),
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
