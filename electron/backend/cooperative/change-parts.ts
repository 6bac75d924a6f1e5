import type { ReadHandle } from '#db/handles.ts';
import { lastChangeOf, touchCooperatives } from '#db/queries/cooperative/cooperative.ts';
import type { ChangeSource } from '#db/queries/change/change.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { recordChanges } from './change-log.ts';
import type { ChangeEntry } from './change-log.ts';
import type { ChangeValue } from './parts/change-value.ts';
import { followRoles } from './officer-names.ts';
import type { AnyPart, Occasion } from './parts/part.ts';
import { partOf } from './parts/part-of.ts';

/** What one record's part becomes; null removes it. */
export interface PartChange {
  readonly cooperativeId: string;
  readonly field: string;
  readonly value: ChangeValue;
}

export type EditHandles = Pick<CommandContext, 'read' | 'write' | 'today' | 'now' | 'actor'>;

export interface EditTitle {
  readonly source: ChangeSource;
  /** One line of the change log; it is also the reason written where a row asks for one. */
  readonly title: string;
}

export interface EditOutcome {
  /** Null when everything already was as asked. */
  readonly batchId: string | null;
  /** The new `updatedAt` of every record that changed. */
  readonly at: string;
}

export const sameValue = (one: ChangeValue, other: ChangeValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** When a change of these records happens: now, and after whatever happened to them before. */
export async function occasionOf(
  { read, today, now, actor }: Pick<EditHandles, 'read' | 'today' | 'now' | 'actor'>,
  cooperativeIds: readonly string[],
  reason: string,
): Promise<Occasion> {
  return { at: laterThan(await lastChangeOf(read, cooperativeIds), now()), who: actor.name, today, reason };
}

/**
 * Writes changes of parts in the caller's transaction, with one batch of the change log over them: every part in the
 * order given, parts that already are as asked left alone. `undo-changes.ts` takes the batch back.
 */
export async function changeParts(
  handles: EditHandles,
  { source, title, undoes }: EditTitle & Pick<Occasion, 'undoes'>,
  changes: readonly PartChange[],
): Promise<EditOutcome> {
  const ids = [...new Set(changes.map(({ cooperativeId }) => cooperativeId))];
  const occasion = { ...(await occasionOf(handles, ids, title)), undoes };
  const entries = await writeParts(handles, changes, occasion);
  return logChanges(handles, { source, title }, entries, occasion.at);
}

/** Writes changes of parts and says what they were; the caller logs them (`logChanges`). */
export async function writeParts(
  handles: EditHandles,
  changes: readonly PartChange[],
  occasion: Occasion,
): Promise<readonly ChangeEntry[]> {
  const entries: ChangeEntry[] = [];
  for (const [field, alike] of byField(changes)) {
    const part = partOf(field);
    if (!part) throw new RangeError(`no part of a record: ${field}`);
    // One by one: a bulk change of a whole register has more entries than a call has room for arguments.
    if (part.kind.many) {
      for (const entry of await changeMany(handles, part.kind, field, alike, occasion)) entries.push(entry);
    } else {
      for (const change of alike) entries.push(...(await changeOne(handles, part, change, occasion)));
    }
  }
  return entries;
}

/** Closes a change: the flat names follow the roles, the batch is written, the records say when they changed. */
export async function logChanges(
  { write, today, actor }: Pick<EditHandles, 'write' | 'today' | 'actor'>,
  title: EditTitle,
  entries: readonly ChangeEntry[],
  at: string,
): Promise<EditOutcome> {
  const followed = await followRoles(write, entries, today);
  const touched = new Set([...entries.map(({ cooperativeId }) => cooperativeId), ...followed]);
  await touchCooperatives(write, [...touched], at);
  return { batchId: await recordChanges(write, { ...title, who: actor.name, at }, entries), at };
}

/** In the order in which each field first occurs: a person is written before the role that names it. */
function byField(changes: readonly PartChange[]): ReadonlyMap<string, readonly PartChange[]> {
  const groups = new Map<string, PartChange[]>();
  for (const change of changes) {
    const group = groups.get(change.field);
    if (group) group.push(change);
    else groups.set(change.field, [change]);
  }
  return groups;
}

async function textOf(
  read: ReadHandle,
  kind: AnyPart,
  value: ChangeValue,
  place: { readonly cooperativeId: string; readonly key: string },
): Promise<string> {
  return value === null ? '' : kind.text(read, value, place);
}

async function changeOne(
  { read, write }: EditHandles,
  { kind, key }: { readonly kind: AnyPart; readonly key: string },
  { cooperativeId, field, value }: PartChange,
  occasion: Occasion,
): Promise<readonly ChangeEntry[]> {
  const place = { cooperativeId, key };
  const before = await kind.read(read, place);
  if (sameValue(before, value)) return [];
  const beforeText = await textOf(read, kind, before, place);
  await kind.write(write, place, value, occasion);
  const after = await kind.read(read, place);
  const afterText = await textOf(read, kind, after, place);
  return [{ cooperativeId, field, beforeText, afterText, values: { before, after } }];
}

async function changeMany(
  { read, write }: EditHandles,
  kind: AnyPart,
  field: string,
  changes: readonly PartChange[],
  occasion: Occasion,
): Promise<readonly ChangeEntry[]> {
  const known = await kind.many?.read(
    read,
    changes.map(({ cooperativeId }) => cooperativeId),
    field,
  );
  const entries: ChangeEntry[] = [];
  const idsByValue = new Map<string, { readonly value: ChangeValue; readonly ids: string[] }>();
  for (const { cooperativeId, value } of changes) {
    const before = known?.get(cooperativeId) ?? null;
    if (sameValue(before, value)) continue;
    const place = { cooperativeId, key: field };
    const beforeText = await textOf(read, kind, before, place);
    const afterText = await textOf(read, kind, value, place);
    entries.push({ cooperativeId, field, beforeText, afterText, values: { before, after: value } });
    const group = idsByValue.get(JSON.stringify(value)) ?? { value, ids: [] };
    group.ids.push(cooperativeId);
    idsByValue.set(JSON.stringify(value), group);
  }
  for (const { value, ids } of idsByValue.values())
    await kind.many?.write(write, ids, field, value, occasion);
  return entries;
}
