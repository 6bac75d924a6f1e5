import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { InputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { nikDigits } from '#rules/cooperative/identity-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RoleOrgan } from '#rules/cooperative/register-field.ts';
import type { Faults } from '../../../../lib/faults.ts';
import type { Entry } from '../../../../lib/use-entry.ts';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

export type Role = CooperativeRecord['roles'][number];
export type RoleField =
  'name' | 'organ' | 'position' | 'startsOn' | 'endsOn' | 'nikKtp' | 'bornOn' | 'sex' | 'phone' | 'address';
export type RoleEntry = Entry<RoleField>;
type RoleInput = InputOf<'role.save'>;

const { faults } = recordText;
const asDate = (day: PlainDate | null | undefined) => (day ? formatShortDate(day) : '');

/** Masked numbers do not come into the form: an empty field leaves them as they are. */
export function roleEntryOf(role: Role | null): RoleEntry {
  return {
    name: role?.name ?? '',
    organ: role?.organ ?? 'pengurus',
    position: role?.position ?? '',
    startsOn: asDate(role?.startsOn),
    endsOn: asDate(role?.endsOn),
    nikKtp: '',
    bornOn: '',
    sex: role?.sex ?? '',
    phone: '',
    address: '',
  };
}

function dateFault(text: string): string | undefined {
  return text.trim() === '' || parseTypedDate(text) ? undefined : faults.date;
}

function faultsIn(entry: RoleEntry): Faults {
  const { officers: text } = recordTabsText;
  const [startsOn, endsOn] = [parseTypedDate(entry.startsOn), parseTypedDate(entry.endsOn)];
  const nik = nikDigits(entry.nikKtp);
  const found = {
    name: entry.name.trim() === '' ? faults.required(text.name) : undefined,
    position: entry.position.trim() === '' ? faults.required(text.position) : undefined,
    startsOn: dateFault(entry.startsOn),
    endsOn:
      dateFault(entry.endsOn) ??
      (startsOn && endsOn && endsOn < startsOn ? faults.endsBeforeStart : undefined),
    nikKtp: nik === '' || /^\d{16}$/.test(nik) ? undefined : faults.nikKtp,
    bornOn: dateFault(entry.bornOn),
  };
  return Object.fromEntries(
    Object.entries(found).filter((fault): fault is [string, string] => fault[1] !== undefined),
  );
}

export type ReadRole =
  | { readonly ok: true; readonly input: Omit<RoleInput, 'cooperativeId' | 'id' | 'expectedUpdatedAt'> }
  | { readonly ok: false; readonly faults: Faults };

/**
 * The role as the request wants it. What is left empty about a person who is already known stays as it is.
 *
 * @param personId the known person who takes the role; null for a new one
 */
export function readRole(entry: RoleEntry, personId: string | null): ReadRole {
  const found = faultsIn(entry);
  if (Object.keys(found).length > 0) return { ok: false, faults: found };
  const bornOn = parseTypedDate(entry.bornOn);
  return {
    ok: true,
    input: {
      person: {
        id: personId,
        name: entry.name.trim(),
        ...(entry.nikKtp.trim() === '' ? {} : { nikKtp: nikDigits(entry.nikKtp) }),
        ...(bornOn ? { bornOn } : {}),
        ...(entry.sex === 'L' || entry.sex === 'P' ? { sex: entry.sex } : {}),
        ...(entry.phone.trim() === '' ? {} : { phone: entry.phone.trim() }),
        ...(entry.address.trim() === '' ? {} : { address: entry.address.trim() }),
      },
      organ: entry.organ as RoleOrgan,
      position: entry.position.trim(),
      startsOn: parseTypedDate(entry.startsOn) ?? null,
      endsOn: parseTypedDate(entry.endsOn) ?? null,
    },
  };
}

/** Faults named `person.nikKtp` by the backend, at the field of the form. */
export function roleFaults(faultsByPath: Faults): Faults {
  return Object.fromEntries(
    Object.entries(faultsByPath).map(([path, message]) => [path.replace(/^person\./, ''), message]),
  );
}
