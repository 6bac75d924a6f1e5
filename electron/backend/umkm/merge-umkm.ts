import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { insertNotDouble, listDoubles } from '#db/queries/umkm/doubles.ts';
import { findChange, insertChange, renewStatus } from '#db/queries/umkm/history.ts';
import { readUmkmsByIds } from '#db/queries/umkm/list.ts';
import {
  bringPossessions,
  findMerge,
  insertMerge,
  markMergeUndone,
  movePossessions,
} from '#db/queries/umkm/merge.ts';
import { markUmkm, updateUmkm } from '#db/queries/umkm/umkm.ts';
import { mergedFacts, mergedOwner, mergeFault } from '#rules/umkm/merge.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { requireUmkm } from './require-umkm.ts';
import { differences } from './save-umkm.ts';
import { shownLine } from './shown.ts';
import { takeBack } from './undo-change.ts';
import { wordsOn } from './words.ts';

export async function shownDoubles(
  read: ReadHandle,
  limit: number,
  today: PlainDate,
): Promise<OutputOf<'umkm.doubles'>> {
  const words = await wordsOn(read, today);
  const found = await listDoubles(read, limit + 1);
  const pairs = found.slice(0, limit);
  const lines = await readUmkmsByIds(
    read,
    pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  const byId = new Map(lines.map((line) => [line.id, shownLine(line, words, today)]));
  return {
    isMore: found.length > limit,
    pairs: pairs.flatMap(({ firstId, secondId, ...why }) => {
      const [first, second] = [byId.get(firstId), byId.get(secondId)];
      return first && second ? [{ first, second, ...why }] : [];
    }),
  };
}

export async function dismissDouble(
  { firstId, secondId, reason }: CheckedInputOf<'umkm.dismissDouble'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'umkm.dismissDouble'>> {
  if (firstId === secondId) return refuse('secondId', 'Pilih dua usaha yang berbeda.');
  await requireUmkm(read, firstId);
  await requireUmkm(read, secondId);
  await insertNotDouble(write, [firstId, secondId], reason, { at: now(), who: actor.name });
  return { id: firstId };
}

/** Two records of one business become one; what each said before stays in the history and comes back by undoing. */
export async function mergeUmkms(
  { keptId, removedId }: CheckedInputOf<'umkm.merge'>,
  { read, write, now, actor }: CommandContext,
): Promise<OutputOf<'umkm.merge'>> {
  if (keptId === removedId) return refuse('removedId', 'Pilih dua usaha yang berbeda.');
  const [kept, removed] = [await requireUmkm(read, keptId), await requireUmkm(read, removedId)];
  const fault = mergeFault(kept, removed);
  if (fault !== undefined) return refuse('removedId', fault);
  const at = laterThan(kept.updatedAt > removed.updatedAt ? kept.updatedAt : removed.updatedAt, now());
  const by = { at, who: actor.name };
  const ownerId = mergedOwner(kept, removed);
  await updateUmkm(write, keptId, { facts: mergedFacts(kept, removed), ownerId }, at);
  const changed = differences(kept, await requireUmkm(read, keptId));
  const changeId = changed ? await insertChange(write, keptId, { kind: 'merge', ...changed }, by) : null;
  const possessions = await movePossessions(read, write, removedId, keptId);
  await markUmkm(write, removedId, { reason: `Digabungkan ke ${kept.name}.`, mergedInto: keptId }, at);
  await renewStatus(write, keptId, at);
  const mergeId = await insertMerge(write, { keptId, removedId }, { ...possessions, changeId }, by);
  return { mergeId, products: possessions.products.length, updatedAt: at };
}

/** @throws AppError INVALID_INPUT where what was joined was changed since */
export async function undoUmkmMerge(
  { mergeId }: CheckedInputOf<'umkm.undoMerge'>,
  context: CommandContext,
): Promise<OutputOf<'umkm.undoMerge'>> {
  const { read, write, now } = context;
  const merge = await findMerge(read, mergeId);
  if (!merge || merge.undoneAt !== null) throw notFound('Penggabungan');
  const { keptId, removedId, moved } = merge;
  const kept = await requireUmkm(read, keptId);
  const at = laterThan(kept.updatedAt, now());
  const change = moved.changeId === null ? undefined : await findChange(read, moved.changeId);
  if (change) await takeBack(context, kept, change, at);
  await bringPossessions(write, moved, removedId);
  await markUmkm(write, removedId, null, at);
  await renewStatus(write, keptId, at);
  await renewStatus(write, removedId, at);
  await markMergeUndone(write, mergeId, at);
  return { id: keptId, updatedAt: at };
}
