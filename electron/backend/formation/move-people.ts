import { readingIn } from '#db/handles.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listNamesakes } from '#db/queries/cooperative/cooperative.ts';
import type { FoundingMember } from '#db/queries/formation/founder.ts';
import { findByNik } from '#db/queries/people/person.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import type { FormationFile, Founder } from '#rules/formation/formation.ts';
import { nikDigits } from '#rules/cooperative/identity-number.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import type { PersonValue } from '../cooperative/parts/people-parts.ts';

export interface MovedPeople {
  /** People first, then the roles that name them. */
  readonly changes: readonly PartChange[];
  /** In the order of the file's list. */
  readonly founderIds: readonly string[];
}

/**
 * The people of a file as the register takes them. A NIK the register knows is that person and stays as it is; an
 * officer without a NIK of his own is the founder of the same name.
 */
export async function movedPeople(
  write: WriteHandle,
  cooperativeId: string,
  file: FormationFile,
): Promise<MovedPeople> {
  const changes: PartChange[] = [];
  const byName = new Map<string, string>();
  const personOf = async (value: PersonValue): Promise<string> => {
    const known = await findByNik(readingIn(write), value.nikKtp, '');
    const id = known?.id ?? newId();
    if (!known) changes.push({ cooperativeId, field: `person.${id}`, value });
    byName.set(normalisePersonName(value.name), id);
    return id;
  };
  const founderIds: string[] = [];
  for (const founder of file.form === 'primer' ? file.founders : []) {
    const id = await personOf(valueOf(founder));
    if (!founderIds.includes(id)) founderIds.push(id);
  }
  const { termFrom, termUntil } = file.particulars;
  const roles: PartChange[] = [];
  for (const [organ, people] of [
    ['pengurus', file.officers],
    ['pengawas', file.supervisors],
  ] as const) {
    for (const { name, position, sex } of people) {
      if (name.trim() === '') continue;
      const personId =
        byName.get(normalisePersonName(name)) ??
        (await personOf({ name: name.trim(), nikKtp: '', bornOn: null, sex, address: '', phone: '' }));
      const value = {
        personId,
        organ,
        position: position.trim() || organ,
        startsOn: termFrom ?? file.meetingOn,
        endsOn: termUntil,
      };
      roles.push({ cooperativeId, field: `role.${newId()}`, value });
    }
  }
  return { changes: [...changes, ...roles], founderIds };
}

const valueOf = ({ name, nikKtp, bornOn, sex, address }: Founder): PersonValue => ({
  name: name.trim(),
  nikKtp: nikDigits(nikKtp),
  bornOn,
  sex,
  address,
  phone: '',
});

/**
 * The cooperatives that founded a sekunder, each tied to its record where exactly one of the register carries its name;
 * a guess among several would put a founding on the wrong record.
 */
export async function foundingMembers(
  read: ReadHandle,
  file: FormationFile,
): Promise<readonly FoundingMember[]> {
  if (file.form !== 'sekunder') return [];
  const members = [];
  for (const name of file.founderCooperatives) {
    const [only, ...others] = await listNamesakes(read, normaliseCooperativeName(name));
    const known = others.length === 0 ? only : undefined;
    members.push({ cooperativeId: known?.id ?? null, name: name.trim() });
  }
  return members;
}
