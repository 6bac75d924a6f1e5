import { readingIn } from '#db/handles.ts';
import { deletePerson, findPerson, insertPeople, updatePerson } from '#db/queries/people/person.ts';
import { deleteRole, findRole, insertRoles, updateRole } from '#db/queries/people/role.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { termText } from '#rules/cooperative/officer-term.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RoleOrgan } from '#rules/cooperative/register-field.ts';
import { SEX_LABELS } from '#rules/value/sex.ts';
import type { PartKind } from './part.ts';

// Types, not interfaces: the change log keeps them as plain values.
export type RoleValue = {
  readonly personId: string;
  readonly organ: RoleOrgan;
  readonly position: string;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
};

export type PersonValue = {
  readonly name: string;
  readonly nikKtp: string;
  readonly bornOn: PlainDate | null;
  readonly sex: 'L' | 'P' | null;
  readonly address: string;
  readonly phone: string;
};

export const rolePart: PartKind<RoleValue> = {
  label: () => 'Pengurus, pengawas, manajer',
  read: async (db, { key }) => {
    const found = await findRole(db, key);
    if (!found) return null;
    const { personId, organ, position, startsOn, endsOn } = found;
    return { personId, organ, position, startsOn, endsOn };
  },
  write: async (db, { cooperativeId, key }, role, { at }) => {
    if (role === null) await deleteRole(db, key);
    else if (await findRole(readingIn(db), key)) await updateRole(db, key, { cooperativeId, ...role });
    else await insertRoles(db, [{ id: key, cooperativeId, ...role, importId: null }], at);
  },
  text: async (db, { personId, position, ...term }) => {
    const person = await findPerson(db, personId);
    const period = termText(term);
    return `${position}: ${person?.name ?? 'orang yang sudah disatukan'}${period === '' ? '' : ` (${period})`}`;
  },
};

export const personPart: PartKind<PersonValue> = {
  label: () => 'Data orang',
  read: async (db, { key }) => {
    const found = await findPerson(db, key);
    if (!found) return null;
    const { name, nikKtp, bornOn, sex, address, phone } = found;
    return { name, nikKtp, bornOn, sex, address, phone };
  },
  write: async (db, { key }, person, { at }) => {
    if (person === null) await deletePerson(db, key);
    else if (!(await updatePerson(db, key, person, at))) {
      await insertPeople(db, [{ id: key, ...person, importId: null }], at);
    }
  },
  text: (_db, { name, nikKtp, bornOn, sex, address, phone }) =>
    [
      name,
      nikKtp === '' ? '' : `NIK ${maskNik(nikKtp)}`,
      bornOn === null ? '' : `lahir ${formatLongDate(bornOn)}`,
      sex === null ? '' : SEX_LABELS[sex],
      phone === '' ? '' : `telepon ${maskPhone(phone)}`,
      address,
    ]
      .filter((part) => part !== '')
      .join(', '),
};
