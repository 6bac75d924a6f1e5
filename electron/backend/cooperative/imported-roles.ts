import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { deleteRolelessPeopleOfImport, insertPeople } from '#db/queries/people/person.ts';
import type { NewPerson } from '#db/queries/people/person.ts';
import {
  deleteRolesOfImport,
  endRolesByImport,
  insertRoles,
  listRolesOfCooperatives,
  reopenRolesEndedBy,
} from '#db/queries/people/role.ts';
import type { HeldRole, Role } from '#db/queries/people/role.ts';
import { officerSlotOf, OFFICER_SLOTS, SLOT_PLACES } from '#rules/cooperative/officer-slot.ts';
import type { OfficerNames, OfficerSlot } from '#rules/cooperative/officer-slot.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { localDay } from '../base/local-day.ts';

/** The officers that a source names for one cooperative. */
export interface ImportedOfficers {
  readonly cooperativeId: string;
  readonly names: OfficerNames;
}

/**
 * Gives each name that an import brought a role and a person of its own, inside the import's transaction. A name that
 * already holds the post stays as it is; another holder's open term ends on the day of the import, because the source
 * names a successor. A person of the same name in the same cooperative is the same person; beyond that namesakes are
 * left for people to judge. The flat name columns are the import's own to write.
 *
 * @param named some hundred cooperatives at a time: their rows are written by one statement for each table
 * @param at ISO instant of the import
 */
export async function ensureImportedRoles(
  write: WriteHandle,
  named: readonly ImportedOfficers[],
  importId: string,
  at: string,
): Promise<void> {
  const withNames = named.filter(({ names }) => OFFICER_SLOTS.some((slot) => names[slot].trim() !== ''));
  const ids = withNames.map(({ cooperativeId }) => cooperativeId);
  const held = await listRolesOfCooperatives(readingIn(write), ids);
  const on = localDay(at);
  const brought = withNames.map((officers) =>
    rolesBrought(
      officers,
      held.filter(({ cooperativeId }) => cooperativeId === officers.cooperativeId),
      importId,
      on,
    ),
  );
  await insertPeople(
    write,
    brought.flatMap(({ people }) => people),
    at,
  );
  await insertRoles(
    write,
    brought.flatMap(({ roles }) => roles),
    at,
  );
  await endRolesByImport(
    write,
    brought.flatMap(({ ended }) => ended),
    on,
    importId,
  );
}

interface BroughtRoles {
  readonly people: readonly NewPerson[];
  readonly roles: readonly Role[];
  /** Ids of terms that end because a successor was named. */
  readonly ended: readonly string[];
}

function rolesBrought(
  { cooperativeId, names }: ImportedOfficers,
  held: readonly HeldRole[],
  importId: string,
  on: PlainDate,
): BroughtRoles {
  const known = new Map(held.map(({ person }) => [person.nameKey, person.id]));
  const [people, roles, ended]: [NewPerson[], Role[], string[]] = [[], [], []];
  for (const slot of OFFICER_SLOTS) {
    const name = names[slot].trim();
    const key = normalisePersonName(name);
    if (key === '') continue;
    const holders = held.filter((role) => isHeldOn(role, slot, on));
    if (holders.some(({ person }) => person.nameKey === key)) continue;
    ended.push(...holders.filter((role) => isSucceeded(role, slot, on)).map(({ id }) => id));
    const personId = known.get(key) ?? newId();
    if (!known.has(key)) {
      people.push({
        id: personId,
        name,
        nikKtp: '',
        bornOn: null,
        sex: null,
        address: '',
        phone: '',
        importId,
      });
      known.set(key, personId);
    }
    const term = { startsOn: null, endsOn: null };
    roles.push({ id: newId(), cooperativeId, personId, ...SLOT_PLACES[slot], ...term, importId });
  }
  return { people, roles, ended };
}

const isHeldOn = (role: HeldRole, slot: OfficerSlot, on: PlainDate): boolean =>
  officerSlotOf(role.organ, role.position) === slot && (role.endsOn === null || role.endsOn >= on);

/**
 * A term with an end of its own runs out by itself; one that begins later has not begun. A list names one supervisor
 * and one manager of several: only the one that an earlier list named gives way.
 */
function isSucceeded(role: HeldRole, slot: OfficerSlot, on: PlainDate): boolean {
  const isOpen = role.endsOn === null && (role.startsOn === null || role.startsOn <= on);
  const isOneOfMany = slot === 'supervisor' || slot === 'manager';
  return isOpen && (!isOneOfMany || role.importId !== null);
}

/** Takes back what `ensureImportedRoles` did for one import, except what people have made their own since. */
export async function removeImportedRoles(write: WriteHandle, importId: string): Promise<void> {
  await deleteRolesOfImport(write, importId);
  await reopenRolesEndedBy(write, importId);
  await deleteRolelessPeopleOfImport(write, importId);
}
