import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { touchCooperatives } from '#db/queries/cooperative/cooperative.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { isColumnField } from '#db/queries/cooperative/field.ts';
import { listConflicts, moveHistories } from '#db/queries/duplicates/merge-histories.ts';
import type { MovedRows } from '#db/queries/duplicates/merge-histories.ts';
import { findStoredRow, insertMerge, setMergedInto } from '#db/queries/duplicates/merge.ts';
import { listRoles } from '#db/queries/people/role.ts';
import { officerSlotOf } from '#rules/cooperative/officer-slot.ts';
import type { OfficerSlot } from '#rules/cooperative/officer-slot.ts';
import { isRegisterField } from '#rules/cooperative/register-field.ts';
import type { CommandContext } from '../base/context.ts';
import { recordChanges } from '../cooperative/change-log.ts';
import type { ChangeEntry } from '../cooperative/change-log.ts';
import { occasionOf, writeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { followRoles } from '../cooperative/officer-names.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';

/**
 * Makes two records one: the kept one takes the chosen fields and the histories of both, the other points to it and
 * leaves lists, counts and evaluations. Where both have something for the same year or number the kept one's stays.
 * @throws AppError NOT_FOUND or INVALID_INPUT (the same record twice, or one that was merged before)
 */
export async function mergePair(
  { keptId, removedId, choices }: CheckedInputOf<'duplicate.merge'>,
  context: CommandContext,
): Promise<OutputOf<'duplicate.merge'>> {
  const { read, write, actor } = context;
  if (keptId === removedId) {
    refuseFaults([
      { field: 'removedId', message: 'Kedua catatan itu sama. Pilih dua koperasi yang berbeda.' },
    ]);
  }
  const kept = await requireOpenRecord(read, keptId);
  const removed = await requireOpenRecord(read, removedId);
  const before = { kept: await storedRow(write, keptId), removed: await storedRow(write, removedId) };
  const title = `Digabungkan: "${removed.name}" ke "${kept.name}"`;
  const occasion = await occasionOf(context, [keptId, removedId], title);
  const { at } = occasion;
  const mergeId = newId();
  const conflicts = await listConflicts(read, keptId, removedId);
  const changed = await writeParts(context, takenOver(kept, removed, choices), occasion);
  const moved = await moveHistories(write, keptId, removedId);
  await followRoles(write, await newOfficers(context, kept, moved), context.today);
  await setMergedInto(write, removedId, keptId);
  await touchCooperatives(write, [keptId, removedId], at);
  const batchId = await recordChanges(write, { source: 'merge', title, who: actor.name, at }, [
    ...changed.map(({ values: _values, ...entry }) => entry),
    { cooperativeId: keptId, field: 'merge', beforeText: '', afterText: joinedText(removed, conflicts) },
    { cooperativeId: removedId, field: 'merge', beforeText: '', afterText: `Digabungkan ke "${kept.name}".` },
  ]);
  const after = { kept: await storedRow(write, keptId), removed: await storedRow(write, removedId) };
  const story = { before, after, moved, batchId };
  await insertMerge(write, { id: mergeId, keptId, removedId, mergedAt: at, story });
  return { mergeId, batchId, conflicts };
}

async function storedRow(write: WriteHandle, id: string) {
  const row = await findStoredRow(write, id);
  if (!row) throw notFound('Koperasi');
  return row;
}

function joinedText(removed: Cooperative, conflicts: readonly string[]): string {
  const joined = `Riwayat "${removed.name}" disatukan.`;
  return conflicts.length === 0 ? joined : `${joined} Tetap pada catatan asalnya: ${conflicts.join('; ')}.`;
}

/** The fields whose value comes from the removed record. @throws AppError INVALID_INPUT for a field that is none */
function takenOver(
  kept: Cooperative,
  removed: Cooperative,
  choices: Readonly<Record<string, 'kept' | 'removed'>>,
): readonly PartChange[] {
  return Object.entries(choices).flatMap(([field, choice]): readonly PartChange[] => {
    if (!isRegisterField(field)) {
      const message = 'Bidang ini tidak dikenal. Muat ulang perbandingannya.';
      throw new AppError('INVALID_INPUT', { faults: [{ path: `choices.${field}`, message }] });
    }
    if (choice === 'kept') return [];
    const { villageCode, villageName, districtCode, districtName, regencyCode } = removed;
    const value = isColumnField(field)
      ? removed[field]
      : { villageCode, villageName, districtCode, districtName, regencyCode };
    return [{ cooperativeId: kept.id, field, value }];
  });
}

const KNOWN_NAMES = {
  chair: 'chairName',
  secretary: 'secretaryName',
  treasurer: 'treasurerName',
  supervisor: 'supervisorName',
  manager: 'managerName',
} as const satisfies Readonly<Record<OfficerSlot, keyof Cooperative>>;

/** Roles that came along for positions the kept record knew nobody in: only there the printed name changes. */
async function newOfficers(
  { read }: CommandContext,
  kept: Cooperative,
  moved: MovedRows,
): Promise<readonly ChangeEntry[]> {
  const roles = (await listRoles(read, kept.id)).filter(
    ({ id }) => moved.cooperative_role?.includes(id) === true,
  );
  return roles.flatMap(
    ({ id, personId, organ, position, startsOn, endsOn, importId }): readonly ChangeEntry[] => {
      const slot = officerSlotOf(organ, position);
      if (slot === undefined || kept[KNOWN_NAMES[slot]] !== '') return [];
      const values = { before: null, after: { personId, organ, position, startsOn, endsOn, importId } };
      return [{ cooperativeId: kept.id, field: `role.${id}`, beforeText: '', afterText: '', values }];
    },
  );
}
