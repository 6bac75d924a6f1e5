import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { statusFaults } from '#rules/cooperative/record-event.ts';
import type { CommandContext } from '../base/context.ts';
import { logChanges, occasionOf } from './change-parts.ts';
import { placeStatuses } from './place-status.ts';
import { requireOpenRecord } from './require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';
import { readTimeline } from './parts/status-timelines.ts';

type Touched = OutputOf<'cooperative.changeStatus'>;

/** Adds a status with its day and reason to the history, at its place in time. */
export async function changeStatus(
  { id, expectedUpdatedAt, status, sinceOn, reason }: CheckedInputOf<'cooperative.changeStatus'>,
  context: CommandContext,
): Promise<Touched> {
  const known = await requireOpenRecord(context.read, id);
  await requireUnchanged(context.read, known, expectedUpdatedAt, { fields: ['status'] });
  const timeline = await readTimeline(context.read, id);
  refuseFaults(statusFaults({ status, sinceOn }, { ...known, timeline }, context.today));
  const { at } = await occasionOf(context, [id], reason);
  const entered = { status, on: sinceOn, reason };
  const entries = await placeStatuses(context.write, [{ id, before: known.status }], entered, at);
  const title = `Status ${STATUS_LABELS[status]} sejak ${formatLongDate(sinceOn)}: ${reason}`;
  return { batchId: (await logChanges(context, { source: 'edit', title }, entries, at)).batchId };
}
