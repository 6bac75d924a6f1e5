import type { OfficerSlot } from '#rules/cooperative/officer-slot.ts';
import type { WriteHandle } from '../../handles.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';

const COLUMNS = {
  chair: 'chair_name',
  secretary: 'secretary_name',
  treasurer: 'treasurer_name',
  supervisor: 'supervisor_name',
  manager: 'manager_name',
} as const satisfies Record<OfficerSlot, keyof CooperativeRow>;

/** The name that lists, prints and exports show for a position; it follows the roles (cooperative/officer-names.ts). */
export async function writeOfficerName(
  db: WriteHandle,
  cooperativeId: string,
  slot: OfficerSlot,
  name: string,
): Promise<void> {
  await db
    .updateTable('cooperative')
    .set({ [COLUMNS[slot]]: name })
    .where('id', '=', cooperativeId)
    .execute();
}
