import type { ChangedField } from '#contract/errors.ts';
import { insertRecordEdit, lastEditOf, listRecordEdits } from '#db/queries/change/record-edit.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import type { CommandContext } from './context.ts';
import { laterThan } from './later-than.ts';

/** A field of a record as it stands. `compared` tells two values apart where the text does not say all. */
export interface ShownField extends ChangedField {
  readonly compared?: unknown;
}

/** A record outside the register of cooperatives, and what the form that saves it had read. */
export interface GuardedRecord {
  /** "letter:<id>", "office"; one name a record, for ever. */
  readonly subject: string;
  /** Left out where the step writes over nothing that a person typed: a new record, a return to the standard. */
  readonly expectedUpdatedAt?: string | null;
  /** The instant kept on the record's own row; left out where the table keeps none. */
  readonly updatedAt?: string | null;
  /** Who wrote what stands there, where the row itself says so. */
  readonly changedBy?: string | undefined;
  /** Every field that a save may change, as it stands at the moment of asking. */
  readonly shown: () => Promise<readonly ShownField[]> | readonly ShownField[];
}

/**
 * Saves a record inside the caller's transaction, unless it was saved since it was read; then says who did, when, and
 * which fields. `work` writes and is given the instant of the change.
 * @throws AppError RECORD_CHANGED_ELSEWHERE, with nothing written
 */
export async function saveGuarded<Value>(
  { read, write, now, actor }: CommandContext,
  record: GuardedRecord,
  work: (at: string) => Promise<Value>,
): Promise<Value> {
  const { subject, expectedUpdatedAt, shown } = record;
  const last = record.updatedAt === undefined ? await lastEditOf(read, subject) : record.updatedAt;
  const before = await shown();
  if (expectedUpdatedAt !== undefined && expectedUpdatedAt !== last) {
    const edits = await listRecordEdits(read, subject, expectedUpdatedAt);
    const names = new Set(edits.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const latest = edits.at(-1);
    throw changedElsewhere({
      who: latest?.who ?? record.changedBy,
      at: latest?.at ?? last ?? undefined,
      updatedAt: last,
      fields: before.filter(({ name }) => names.has(name)).map(({ compared: _compared, ...field }) => field),
    });
  }
  const at = laterThan(last ?? '', now());
  const value = await work(at);
  const fields = differences(before, await shown());
  if (fields.length > 0) await insertRecordEdit(write, subject, { at, who: actor.name, fields });
  return value;
}

function differences(
  before: readonly ShownField[],
  after: readonly ShownField[],
): readonly { readonly name: string; readonly label: string }[] {
  const valueOf = ({ compared, now }: ShownField): string => JSON.stringify(compared ?? now);
  const known = new Map(before.map((field) => [field.name, valueOf(field)]));
  const present = new Set(after.map(({ name }) => name));
  return [
    ...after.filter((field) => known.get(field.name) !== valueOf(field)),
    ...before.filter(({ name }) => !present.has(name)),
  ].map(({ name, label }) => ({ name, label }));
}

/** Fields of a flat record by their labels, in the order of the labels. */
export function shownFields<Name extends string>(
  labels: Readonly<Record<Name, string>>,
  values: Readonly<Partial<Record<NoInfer<Name>, string | number | null>>>,
): readonly ShownField[] {
  return (Object.keys(labels) as Name[]).map((name) => ({
    name,
    label: labels[name],
    now: String(values[name] ?? ''),
    value: String(values[name] ?? ''),
  }));
}
