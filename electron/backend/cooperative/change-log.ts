import type { WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { insertChangeBatch } from '#db/queries/change/change.ts';
import type { ChangeSource } from '#db/queries/change/change.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { ChangeValue } from './parts/change-value.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';

/** One field of one cooperative that a batch changed. */
export interface ChangeEntry {
  readonly cooperativeId: string;
  /** A field of the register, "status", or a part such as "figures.2024.assets" or "role.<id>". */
  readonly field: string;
  readonly beforeText: string;
  readonly afterText: string;
  /** The values that `change.undo` compares and restores; left out where an import or a merge undoes itself. */
  readonly values?: { readonly before: ChangeValue; readonly after: ChangeValue };
}

export interface ChangeHeading {
  readonly source: ChangeSource;
  /** One line that people read: "Ubah massal Petugas". */
  readonly title: string;
  readonly who: string;
  /** ISO instant of the change. */
  readonly at: string;
}

/**
 * Writes one batch into the change log, inside the caller's transaction.
 * @returns the batch's id, or null when nothing changed and so nothing was written
 */
export async function recordChanges(
  write: WriteHandle,
  heading: ChangeHeading,
  entries: readonly ChangeEntry[],
): Promise<string | null> {
  if (entries.length === 0) return null;
  const id = newId();
  await insertChangeBatch(
    write,
    { id, ...heading },
    entries.map(({ values, ...entry }) => ({
      ...entry,
      beforeJson: values ? JSON.stringify(values.before) : null,
      afterJson: values ? JSON.stringify(values.after) : null,
    })),
  );
  return id;
}

/** A field kept in a column of its own, with the texts people read. The village is `villageChange`'s. */
export function fieldChange(
  cooperativeId: string,
  field: Exclude<RegisterField, 'villageCode'>,
  before: string | null,
  after: string | null,
): ChangeEntry {
  const text = (value: string | null): string => registerFieldText(field, value);
  return {
    cooperativeId,
    field,
    beforeText: text(before),
    afterText: text(after),
    values: { before, after },
  };
}

/**
 * A change of status; undoing it adds the former status to the history again. One that came in late leaves the present
 * status as it is, and is told by the day from which it holds.
 */
export function statusChange(
  cooperativeId: string,
  before: CooperativeStatus,
  after: CooperativeStatus,
): ChangeEntry {
  return {
    cooperativeId,
    field: 'status',
    beforeText: STATUS_LABELS[before],
    afterText: STATUS_LABELS[after],
    values: { before, after },
  };
}
