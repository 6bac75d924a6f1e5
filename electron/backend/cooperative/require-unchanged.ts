import type { ChangedField } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listChangesSince } from '#db/queries/change/change.ts';
import type { DatedChange } from '#db/queries/change/change.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { listRolesOfPerson } from '#db/queries/people/role.ts';
import { changedElsewhere } from '../base/changed-elsewhere.ts';
import { readChangeValue } from './parts/change-value.ts';
import type { ChangeValue } from './parts/change-value.ts';
import { differingFields, hasFields } from './part-fields.ts';
import { fieldLabel } from './parts/part-of.ts';

/** What a save of one part of a record would write over; a record as a whole is saved without one. */
export interface Concern {
  /** Fields of the change log, whole ("role.<id>") or their opening ("figures.2024."). */
  readonly fields: readonly string[];
  /** A person whose own data are saved too: they are the same in every cooperative. */
  readonly personId?: string | null;
}

/**
 * Refuses when what a form would write over was changed after the record was read; a change of anything else in the
 * record does not stand in the way of a part.
 * @param expectedUpdatedAt the record's `updatedAt` as the form read it; null knows nothing and is refused
 * @throws AppError RECORD_CHANGED_ELSEWHERE
 */
export async function requireUnchanged(
  read: ReadHandle,
  known: Cooperative,
  expectedUpdatedAt: string | null,
  concern?: Concern,
): Promise<void> {
  const personId = concern?.personId ?? null;
  if (expectedUpdatedAt === known.updatedAt && personId === null) return;
  // An instant this record never had tells nothing about what was read.
  const isKnown = expectedUpdatedAt !== null && expectedUpdatedAt <= known.updatedAt;
  const changes = await changesOf(read, known.id, personId, isKnown ? expectedUpdatedAt : '');
  const concerning = concern
    ? changes.filter(({ field, cooperativeId }) => isConcerned(field, cooperativeId === known.id, concern))
    : changes;
  if (concern && isKnown && concerning.length === 0) return;
  const latest = concerning.at(-1);
  throw changedElsewhere({
    who: latest?.who,
    at: latest?.at ?? known.updatedAt,
    updatedAt: known.updatedAt,
    fields: isKnown ? fieldsOf(concerning) : [],
  });
}

/** Shown masked; nobody takes a mask for a number. */
const MASKED: ReadonlySet<string> = new Set(['phone', 'phone2']);

async function changesOf(
  read: ReadHandle,
  cooperativeId: string,
  personId: string | null,
  after: string,
): Promise<readonly DatedChange[]> {
  const elsewhere = personId === null ? [] : await listRolesOfPerson(read, personId);
  const ids = new Set([cooperativeId, ...elsewhere.map((role) => role.cooperativeId)]);
  return listChangesSince(read, [...ids], after);
}

function isConcerned(field: string, isHere: boolean, { fields, personId }: Concern): boolean {
  if (field === `person.${personId ?? ''}`) return true;
  return isHere && fields.some((one) => (one.endsWith('.') ? field.startsWith(one) : field === one));
}

/** Each field once, from what it said before the first of the changes to what it says after the last. */
function fieldsOf(changes: readonly DatedChange[]): readonly ChangedField[] {
  const byField = new Map<string, DatedChange[]>();
  for (const change of changes) byField.set(change.field, [...(byField.get(change.field) ?? []), change]);
  return [...byField].flatMap(([field, own]): readonly ChangedField[] => {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const kind = field.split('.')[0] ?? field;
    const isWhole = last.afterJson === null || first.beforeJson === null || !hasFields(kind);
    const parse = (json: string | null): ChangeValue => readChangeValue(json ?? 'null');
    if (isWhole) {
      const after = parse(last.afterJson);
      const value =
        MASKED.has(field) || last.afterJson === null || typeof after === 'object'
          ? {}
          : { value: String(after) };
      return [{ name: field, label: fieldLabel(field), now: last.afterText, ...value }];
    }
    const under = kind === 'person' ? 'person.' : '';
    return differingFields(kind, parse(first.beforeJson), parse(last.afterJson), under);
  });
}
