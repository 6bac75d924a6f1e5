import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import { moveParticipations } from '#db/queries/activity/participant.ts';
import { moveFounder } from '#db/queries/formation/founder.ts';
import { moveKinships } from '#db/queries/people/kinship.ts';
import { findPerson, listNamesakeRoles, searchPeople } from '#db/queries/people/person.ts';
import type { Person } from '#db/queries/people/person.ts';
import { moveOwnership } from '#db/queries/umkm/owner.ts';
import { listRolesOfPerson } from '#db/queries/people/role.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from './change-parts.ts';
import type { PersonValue } from './parts/people-parts.ts';
import { shownRole } from './read-record.ts';
import { notFound } from '../base/refusal.ts';

async function requirePerson(read: ReadHandle, id: string): Promise<Person> {
  const person = await findPerson(read, id);
  if (!person) throw notFound('Orang');
  return person;
}

/** A person with every role in every cooperative and the namesakes. @throws AppError NOT_FOUND */
export async function readPerson(
  read: ReadHandle,
  id: string,
  today: PlainDate,
): Promise<OutputOf<'person.get'>> {
  const person = await requirePerson(read, id);
  const roles = [];
  for (const role of await listRolesOfPerson(read, id)) {
    const cooperativeName = (await findCooperative(read, role.cooperativeId))?.name ?? '';
    roles.push({ ...shownRole(role, today), cooperativeId: role.cooperativeId, cooperativeName });
  }
  const { name, bornOn, sex, address } = person;
  return {
    id,
    name,
    bornOn,
    sex,
    address,
    roles,
    nikKtp: maskNik(person.nikKtp),
    phone: maskPhone(person.phone),
    namesakes: await listNamesakeRoles(read, person),
  };
}

export async function findPeople(
  read: ReadHandle,
  { text, limit }: CheckedInputOf<'person.search'>,
): Promise<OutputOf<'person.search'>> {
  return (await searchPeople(read, text, limit)).map(({ id, name, nikKtp, cooperatives }) => ({
    id,
    name,
    nikKtp: maskNik(nikKtp),
    cooperatives: cooperatives.join(', '),
  }));
}

/** The kept person's own facts, completed by what only the other record knew. */
function joined(kept: Person, removed: Person): PersonValue {
  const { name } = kept;
  return {
    name,
    nikKtp: kept.nikKtp === '' ? removed.nikKtp : kept.nikKtp,
    bornOn: kept.bornOn ?? removed.bornOn,
    sex: kept.sex ?? removed.sex,
    address: kept.address === '' ? removed.address : kept.address,
    phone: kept.phone === '' ? removed.phone : kept.phone,
  };
}

/**
 * Two records of one person become one: every role goes to the kept one, which also takes what only the other knew.
 * Two different NIK are two people. Undone like any other change.
 * @throws AppError NOT_FOUND, INVALID_INPUT
 */
export async function mergePeople(
  { keptId, removedId }: CheckedInputOf<'person.merge'>,
  context: CommandContext,
): Promise<OutputOf<'person.merge'>> {
  const { read } = context;
  const [kept, removed] = [await requirePerson(read, keptId), await requirePerson(read, removedId)];
  const fault = mergeFault(kept, removed);
  if (fault !== undefined) {
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'removedId', message: fault }] });
  }
  const roles = await listRolesOfPerson(read, removedId);
  // Before the record goes: a founder's place refers to it.
  await moveFounder(context.write, removedId, keptId);
  await moveParticipations(context.write, removedId, keptId);
  await moveOwnership(context.write, removedId, keptId);
  const place = roles[0]?.cooperativeId ?? (await listRolesOfPerson(read, keptId))[0]?.cooperativeId ?? '';
  const { batchId } = await changeParts(
    context,
    { source: 'edit', title: `Menyatukan dua catatan orang: ${kept.name}` },
    [
      ...roles.map(({ id, cooperativeId, organ, position, startsOn, endsOn }) => ({
        cooperativeId,
        field: `role.${id}`,
        value: { personId: keptId, organ, position, startsOn, endsOn },
      })),
      { cooperativeId: place, field: `person.${keptId}`, value: joined(kept, removed) },
      { cooperativeId: place, field: `person.${removedId}`, value: null },
    ],
  );
  await moveKinships(context.write, removedId, keptId);
  return { batchId };
}

function mergeFault(kept: Person, removed: Person): string | undefined {
  if (kept.id === removed.id) return 'Pilih dua catatan orang yang berbeda.';
  if (kept.nikKtp === '' || removed.nikKtp === '' || kept.nikKtp === removed.nikKtp) return undefined;
  return `NIK KTP kedua catatan berbeda (${maskNik(kept.nikKtp)} dan ${maskNik(removed.nikKtp)}), jadi keduanya bukan orang yang sama. Perbaiki dahulu NIK yang salah.`;
}
