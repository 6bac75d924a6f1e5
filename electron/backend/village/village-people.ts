import type { ReadHandle } from '#db/handles.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { listKinships } from '#db/queries/people/kinship.ts';
import { listRoles } from '#db/queries/people/role.ts';
import type { HeldRole } from '#db/queries/people/role.ts';
import type { VillageEntry } from '#db/queries/village/village.ts';
import { checkBoardSize } from '#rules/formation/officers.ts';
import { isHeldOn } from '#rules/cooperative/officer-term.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { checkVillageBoards } from '#rules/village/people.ts';
import type { BoardMember, VillageBoards } from '#rules/village/people.ts';

const membersOf = (roles: readonly HeldRole[], organ: HeldRole['organ']): readonly BoardMember[] =>
  roles
    .filter((role) => role.organ === organ)
    .map(({ person, position }) => ({ name: person.name, position, sex: person.sex }));

/** The boards as they sit today in the register, else as the formation file names them; null where nobody is known. */
async function boardsOf(
  read: ReadHandle,
  village: VillageEntry,
  today: PlainDate,
): Promise<VillageBoards | null> {
  const { headName } = village.facts;
  if (village.cooperative) {
    const all = await listRoles(read, village.cooperative.id);
    const roles = all.filter((role) => isHeldOn(role, today));
    if (roles.length > 0) {
      const kin = await listKinships(
        read,
        roles.map(({ personId }) => personId),
      );
      const [officers, supervisors] = [membersOf(roles, 'pengurus'), membersOf(roles, 'pengawas')];
      return { on: today, officers, supervisors, headName, kin };
    }
  }
  const file = village.formation && (await findFormation(read, village.formation.id));
  if (!file) return null;
  return { on: file.meetingOn, officers: file.officers, supervisors: file.supervisors, headName, kin: [] };
}

/** What is to be looked at in the boards of a village's cooperative; empty where nobody is known yet. */
export async function villagePeople(
  read: ReadHandle,
  village: VillageEntry,
  book: RuleBook,
  today: PlainDate,
): Promise<readonly Reason[]> {
  const boards = await boardsOf(read, village, today);
  if (!boards || boards.officers.length + boards.supervisors.length === 0) return [];
  return [...checkBoardSize(boards.officers, boards.on, book), ...checkVillageBoards(boards, book)];
}
