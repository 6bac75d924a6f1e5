import { createHash } from 'node:crypto';
import type { CheckedInputOf } from '#contract/index.ts';
import type { OverlapLine } from '#contract/people.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listClarifications, listOverlapSeats, listVillageHeads } from '#db/queries/people/graph.ts';
import { listKinships } from '#db/queries/people/kinship.ts';
import { listVillages } from '#db/queries/village/village.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { overlapsOf } from '#rules/cooperative/people-overlap.ts';
import type { Overlap } from '#rules/cooperative/people-overlap.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/**
 * What an overlap is known by: its kind, its people and its cooperatives. A further cooperative makes it another one,
 * so that what was clarified before does not hide it. Hashed, so that nothing can be read from it.
 */
function keyOf({ kind, people, seats }: Overlap): string {
  const cooperatives = [...new Set(seats.map(({ cooperativeId }) => cooperativeId))].sort();
  const text = [kind, ...people.map(({ id }) => id), ...cooperatives].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}

/** Everything to be clarified on a day, in the rule's order, with what has been clarified. */
export async function readOverlaps(
  read: ReadHandle,
  office: OfficeRecord,
  today: PlainDate,
): Promise<readonly OverlapLine[]> {
  const villages = await listVillages(read, office.regionCode);
  const cooperativeOf = new Map(
    villages.flatMap(({ code, cooperative }) => (cooperative ? [[code, cooperative.id] as const] : [])),
  );
  const heads = await listVillageHeads(read, cooperativeOf);
  const kin = await listKinships(read, null);
  const seats = await listOverlapSeats(
    read,
    today,
    kin.flatMap(({ firstId, secondId }) => [firstId, secondId]),
    heads.map(({ cooperativeId }) => cooperativeId),
  );
  const clarified = await listClarifications(read);
  return overlapsOf(seats, heads, kin).map((overlap) => {
    const key = keyOf(overlap);
    const { kind, isStrong, message } = overlap;
    const known = clarified.get(key);
    const nikOf = new Map(overlap.seats.map(({ personId, nikKtp }) => [personId, maskNik(nikKtp)]));
    return {
      key,
      kind,
      isStrong,
      message,
      people: overlap.people.map(({ id, name }) => ({ id, name, nikKtp: nikOf.get(id) ?? '' })),
      clarification: known
        ? { note: known.note, clarifiedOn: known.clarifiedOn, officer: known.officer }
        : null,
    };
  });
}

type Selection = Pick<CheckedInputOf<'people.overlaps'>, 'kinds' | 'isOpen' | 'text'>;

export function selectOverlaps(
  all: readonly OverlapLine[],
  { kinds, isOpen, text }: Selection,
): readonly OverlapLine[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(
    (line) =>
      (kinds.length === 0 || kinds.includes(line.kind)) &&
      (!isOpen || line.clarification === null) &&
      words.every((word) => line.message.toLowerCase().includes(word)),
  );
}
