import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { BulkChange } from '#contract/duplicates.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readFieldValues, writeFieldValue } from '#db/queries/cooperative/field.ts';
import { readStatuses } from '#db/queries/cooperative/history.ts';
import { listIdsOf, listNamesOf } from '#db/queries/cooperative/ids.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { inParts } from '#db/in-parts.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { REGISTER_FIELD_LABELS } from '#rules/cooperative/register-field.ts';
import { fieldChange } from '../cooperative/change-log.ts';
import type { ChangeEntry } from '../cooperative/change-log.ts';
import { logChanges, occasionOf } from '../cooperative/change-parts.ts';
import { placeStatuses } from '../cooperative/place-status.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';

type Target = CheckedInputOf<'bulk.preview'>['target'];

/** How many of the changing records the preview shows. */
const SAMPLE = 100;
/** Records written between two looks at the cancel signal. */
const PER_TURN = 500;

/** The records that would change, and from what. */
interface Planned {
  readonly selected: number;
  readonly changing: readonly { readonly id: string; readonly before: string }[];
}

async function idsOf(read: ReadHandle, target: Target): Promise<readonly string[]> {
  return 'ids' in target ? [...new Set(target.ids)] : listIdsOf(read, target);
}

async function plan(read: ReadHandle, target: Target, change: BulkChange): Promise<Planned> {
  const ids = await idsOf(read, target);
  const before: ReadonlyMap<string, string | null> =
    change.field === 'status'
      ? await readStatuses(read, ids)
      : await readFieldValues(read, ids, change.field);
  const changing = ids.flatMap((id) => {
    const value = before.get(id);
    return value === undefined || (value ?? '') === change.value ? [] : [{ id, before: value ?? '' }];
  });
  return { selected: before.size, changing };
}

function textOf(change: BulkChange, value: string): string {
  return change.field === 'status'
    ? STATUS_LABELS[value as CooperativeStatus]
    : registerFieldText(change.field, value);
}

function titleOf(change: BulkChange): string {
  const value = textOf(change, change.value) || '(kosong)';
  if (change.field === 'status') return `Ubah massal status menjadi ${value}: ${change.reason}`;
  return `Ubah massal ${REGISTER_FIELD_LABELS[change.field].toLowerCase()} menjadi ${value}`;
}

/** What a bulk change would do, before anything is done. */
export async function previewBulk(
  read: ReadHandle,
  { target, change }: CheckedInputOf<'bulk.preview'>,
): Promise<OutputOf<'bulk.preview'>> {
  await requireOffice(read);
  const { selected, changing } = await plan(read, target, change);
  const shown = changing.slice(0, SAMPLE);
  const names = await listNamesOf(
    read,
    shown.map(({ id }) => id),
  );
  return {
    selected,
    willChange: changing.length,
    sample: shown.map(({ id, before }) => ({
      id,
      name: names.get(id) ?? '',
      before: textOf(change, before),
      after: textOf(change, change.value),
    })),
  };
}

/** Writes a bulk change in one transaction with one batch of the change log, which `change.undo` takes back. */
export async function applyBulk(
  { target, change }: CheckedInputOf<'bulk.apply'>,
  context: TaskContext,
): Promise<OutputOf<'bulk.apply'>> {
  const { today, now, actor, signal, progress } = context;
  await requireOffice(context.read);
  requireSensibleDay(change, today);
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const { changing } = await plan(read, target, change);
    const ids = changing.map(({ id }) => id);
    const title = titleOf(change);
    const { at } = await occasionOf({ read, today, now, actor }, ids, title);
    const entries: ChangeEntry[] = [];
    for (const part of inParts(changing, PER_TURN)) {
      if (signal.aborted) throw new AppError('CANCELLED');
      const these = part.map(({ id }) => id);
      if (change.field === 'status') {
        const { value: status, sinceOn, reason } = change;
        const placed = part.map(({ id, before }) => ({ id, before: before as CooperativeStatus }));
        entries.push(...(await placeStatuses(write, placed, { status, on: sinceOn, reason }, at)));
      } else {
        const { field, value } = change;
        await writeFieldValue(write, these, field, value);
        entries.push(...part.map(({ id, before }) => fieldChange(id, field, before, value)));
      }
      progress(entries.length, changing.length, 'Mengubah catatan');
      await setImmediate();
    }
    const { batchId } = await logChanges({ write, today, actor }, { source: 'bulk', title }, entries, at);
    return { changed: entries.length, batchId };
  });
}

function requireSensibleDay(change: BulkChange, today: TaskContext['today']): void {
  if (change.field !== 'status' || change.sinceOn <= today) return;
  const message = 'Tanggal status belum tiba. Tulis hari ini atau hari yang sudah lewat.';
  throw new AppError('INVALID_INPUT', { faults: [{ path: 'change.sinceOn', message }] });
}
