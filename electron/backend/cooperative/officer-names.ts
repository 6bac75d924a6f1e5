import { readingIn } from '#db/handles.ts';
import type { WriteHandle } from '#db/handles.ts';
import { writeOfficerName } from '#db/queries/cooperative/officer.ts';
import { listRoles, listRolesOfPerson } from '#db/queries/people/role.ts';
import { officerSlotOf } from '#rules/cooperative/officer-slot.ts';
import type { OfficerSlot } from '#rules/cooperative/officer-slot.ts';
import { slotHolder } from '#rules/cooperative/officer-term.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ChangeEntry } from './change-log.ts';
import type { ChangeValue } from './parts/change-value.ts';
import type { RoleValue } from './parts/people-parts.ts';

type Slots = Map<string, Set<OfficerSlot>>;

function addSlot(slots: Slots, cooperativeId: string, role: Pick<RoleValue, 'organ' | 'position'>): void {
  const slot = officerSlotOf(role.organ, role.position);
  if (slot === undefined) return;
  slots.set(cooperativeId, (slots.get(cooperativeId) ?? new Set()).add(slot));
}

/** Positions that a change of roles or of a person's name may have given another name. */
async function touchedSlots(write: WriteHandle, entries: readonly ChangeEntry[]): Promise<Slots> {
  const slots: Slots = new Map();
  for (const { cooperativeId, field, values } of entries) {
    if (field.startsWith('role.')) {
      const roles = [values?.before, values?.after] as readonly (ChangeValue | undefined)[];
      for (const role of roles) if (role) addSlot(slots, cooperativeId, role as RoleValue);
    }
    if (field.startsWith('person.')) {
      const held = await listRolesOfPerson(readingIn(write), field.slice('person.'.length));
      for (const role of held) addSlot(slots, role.cooperativeId, role);
    }
  }
  return slots;
}

/**
 * Keeps the flat names of a cooperative's row equal to the holders of its roles. Only positions that `entries` touched
 * are written: a name that an old list brought without a role stays.
 *
 * @returns the cooperatives whose row was written
 */
export async function followRoles(
  write: WriteHandle,
  entries: readonly ChangeEntry[],
  today: PlainDate,
): Promise<readonly string[]> {
  const slots = await touchedSlots(write, entries);
  for (const [cooperativeId, touched] of slots) {
    const terms = (await listRoles(readingIn(write), cooperativeId)).map((role) => ({
      ...role,
      name: role.person.name,
    }));
    for (const slot of touched) {
      await writeOfficerName(write, cooperativeId, slot, slotHolder(terms, slot, today)?.name ?? '');
    }
  }
  return [...slots.keys()];
}
