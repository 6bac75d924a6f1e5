import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { insertVillageChange, markVillageChangeUndone } from '#db/queries/village/change.ts';
import type { VillageChange } from '#db/queries/village/change.ts';
import { findVillageWork, writeVillageWork } from '#db/queries/village/work/work.ts';
import { changedWorkFields } from '#rules/village/work/changed.ts';
import { WORK_FIELD_LABELS } from '#rules/village/work/work.ts';
import type { WorkField } from '#rules/village/work/work.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';

/** Takes a change of a village cooperative's work back, unless one of its fields was changed again since. */
export async function undoWorkChange(
  { id, villageCode, before, after }: VillageChange,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'village.undo'>> {
  const known = await findVillageWork(read, villageCode);
  const [was, became] = [before.work ?? {}, after.work ?? {}];
  const later = changedWorkFields(known.work, became)[0];
  if (later !== undefined)
    throw new AppError('CHANGE_HAS_LATER_WORK', {
      facts: { sebab: `${WORK_FIELD_LABELS[later]} diubah lagi` },
    });
  const at = laterThan(known.updatedAt ?? '', now());
  const fields = Object.keys(became) as WorkField[];
  const restored = Object.fromEntries(fields.map((field) => [field, was[field]]));
  await writeVillageWork(write, villageCode, { ...known.work, ...restored }, at);
  await markVillageChangeUndone(write, id, at);
  await insertVillageChange(write, {
    id: newId(),
    villageCode,
    at,
    who: actor.name,
    source: 'undo',
    before: after,
    after: before,
    undoneAt: null,
  });
  return { code: villageCode, updatedAt: at };
}
