import { newId } from '#db/new-id.ts';
import { insertCooperative } from '#db/queries/cooperative/field.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import { insertStatus } from '#db/queries/cooperative/status.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { logChanges, occasionOf, writeParts } from './change-parts.ts';
import type { PartChange } from './change-parts.ts';

/** The seat of a record that has none yet. */
export const NO_PLACE: Place = {
  villageCode: null,
  villageName: '',
  districtCode: null,
  districtName: '',
  regencyCode: null,
};

interface NewRecord {
  readonly name: string;
  /** Where it came from, as the record says for ever. */
  readonly origin: string;
  /** One line of the change log. */
  readonly title: string;
  readonly activeSince: PlainDate | null;
  readonly statusReason: string;
  /** What else is known of it, for the id it is given; made after the record stands, before its parts are written. */
  readonly parts: (id: string, at: string) => readonly PartChange[] | Promise<readonly PartChange[]>;
}

/**
 * A cooperative that comes into the register: its record, its first status and its parts, in the caller's transaction.
 * The log says what was entered; there is nothing before it to go back to, so the entries carry no values.
 */
export async function enterRecord(
  context: CommandContext,
  { name, origin, title, activeSince, statusReason, parts }: NewRecord,
): Promise<{ readonly id: string; readonly at: string; readonly batchId: string | null }> {
  const { write } = context;
  const id = newId();
  const occasion = await occasionOf(context, [], title);
  const { at } = occasion;
  await insertCooperative(write, { id, name, origin }, at);
  const status = { status: 'active', sinceOn: activeSince, reason: statusReason, importId: null } as const;
  await insertStatus(write, { cooperativeId: id, ...status }, at);
  const written = await writeParts(context, await parts(id, at), occasion);
  const entries = [
    { cooperativeId: id, field: 'name', beforeText: '', afterText: name },
    ...written.map(({ values: _values, ...entry }) => entry),
  ];
  const { batchId } = await logChanges(context, { source: 'edit', title }, entries, at);
  return { id, at, batchId };
}
