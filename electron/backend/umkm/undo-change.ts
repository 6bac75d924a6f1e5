import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { UmkmChangeLine } from '#contract/umkm/history.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listNamesOf } from '#db/queries/cooperative/ids.ts';
import { findChange, insertChange, listChanges, markUndone } from '#db/queries/umkm/history.ts';
import type { UmkmChange } from '#db/queries/umkm/history.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { findPerson, updatePerson } from '#db/queries/people/person.ts';
import { updateUmkm } from '#db/queries/umkm/umkm.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { UMKM_LABELS } from '#rules/umkm/umkm.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { notFound, refuse } from '../base/refusal.ts';
import { factText } from './fields.ts';
import { requireAnyUmkm, requireUmkm } from './require-umkm.ts';
import { differences } from './save-umkm.ts';
import { wordsOn } from './words.ts';

/** Facts that stand on the person; where another person took the place, they tell nothing of this record. */
const OF_OWNER: readonly string[] = ['ownerName', 'ownerNik', 'ownerSex', 'ownerAddress'];

/** Names of the facts that a change is about, those of the owner left out where the owner was another person. */
const namesOf = ({ after }: UmkmChange): readonly (keyof UmkmFacts | 'ownerId')[] => {
  const names = Object.keys(after) as (keyof UmkmFacts | 'ownerId')[];
  return 'ownerId' in after ? names.filter((name) => !OF_OWNER.includes(name)) : names;
};

export async function shownChanges(
  read: ReadHandle,
  id: string,
  today: PlainDate,
): Promise<readonly UmkmChangeLine[]> {
  await requireAnyUmkm(read, id);
  const words = await wordsOn(read, today);
  const changes = await listChanges(read, id);
  const members = changes.flatMap(({ before, after }) => [
    ...(before.members ?? []),
    ...(after.members ?? []),
  ]);
  const names = await listNamesOf(read, [...new Set(members.map(({ cooperativeId }) => cooperativeId))]);
  const places = changes.flatMap(({ before, after }) =>
    [before, after].flatMap(({ districtCode, villageCode }) => [districtCode ?? '', villageCode ?? '']),
  );
  const regions = await listRegionNames(
    read,
    places.filter((code) => code !== ''),
  );
  const nameOf = (one: string): string => names.get(one) ?? regions.get(one) ?? one;
  return changes.map((change) => ({
    id: change.id,
    at: change.at,
    who: change.who,
    kind: change.kind,
    isUndone: change.undoneBy !== null,
    fields: (Object.keys(change.after) as (keyof UmkmFacts | 'ownerId')[]).flatMap((name) =>
      name === 'ownerId'
        ? []
        : [
            {
              label: UMKM_LABELS[name],
              before: factText(name, change.before as Partial<UmkmFacts>, words, nameOf),
              after: factText(name, change.after as Partial<UmkmFacts>, words, nameOf),
            },
          ],
    ),
  }));
}

/** Fields of a change that say something else by now, in the office's words. */
function changedSince(known: Umkm, change: UmkmChange): readonly string[] {
  return namesOf(change)
    .filter((name) => JSON.stringify(known[name]) !== JSON.stringify(change.after[name]))
    .map((name) => (name === 'ownerId' ? UMKM_LABELS.ownerName : UMKM_LABELS[name]));
}

/**
 * Puts back what a change changed, and keeps that as a change of its own.
 * @throws AppError INVALID_INPUT where one of its fields was changed again
 */
export async function takeBack(
  { read, write, actor }: Pick<CommandContext, 'read' | 'write' | 'actor'>,
  known: Umkm,
  change: UmkmChange,
  at: string,
): Promise<void> {
  const since = changedSince(known, change);
  if (since.length > 0)
    refuse(
      'changeId',
      `Sesudah itu ${since.join(', ')} sudah diubah lagi. Urungkan dahulu ubahan yang lebih baru.`,
    );
  const before = Object.fromEntries(
    namesOf(change).map((name) => [name, change.before[name]]),
  ) as Partial<Umkm>;
  const facts = { ...known, ...before };
  const isOtherOwner = 'ownerId' in change.after;
  if (!isOtherOwner && known.ownerId !== null && namesOf(change).some((name) => OF_OWNER.includes(name))) {
    const person = await findPerson(read, known.ownerId);
    if (person)
      await updatePerson(
        write,
        person.id,
        {
          ...person,
          name: facts.ownerName,
          nikKtp: facts.ownerNik,
          sex: facts.ownerSex,
          address: facts.ownerAddress,
        },
        at,
      );
  }
  await updateUmkm(write, known.id, { facts, ownerId: facts.ownerId }, at);
  const changed = differences(known, await requireAnyUmkm(read, known.id));
  const undoneBy = await insertChange(
    write,
    known.id,
    { kind: 'undo', before: changed?.before ?? {}, after: changed?.after ?? {} },
    { at, who: actor.name },
  );
  await markUndone(write, change.id, undoneBy);
}

export async function undoUmkmChange(
  { changeId }: CheckedInputOf<'umkm.undoChange'>,
  context: CommandContext,
): Promise<OutputOf<'umkm.undoChange'>> {
  const { read, now } = context;
  const change = await findChange(read, changeId);
  if (!change) throw notFound('Ubahan');
  if (change.undoneBy !== null) return refuse('changeId', 'Ubahan ini sudah diurungkan.');
  if (change.kind === 'merge')
    return refuse('changeId', 'Ubahan ini bagian dari penggabungan. Urungkan penggabungannya.');
  const known = await requireUmkm(read, change.umkmId);
  const at = laterThan(known.updatedAt, now());
  await takeBack(context, known, change, at);
  return { id: known.id, updatedAt: at };
}
