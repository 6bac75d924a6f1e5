import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { statusFaults } from '#rules/cooperative/record-event.ts';
import type { CommandContext } from '../base/context.ts';
import { statusChange } from './change-log.ts';
import { logChanges, occasionOf } from './change-parts.ts';
import { appendStatus } from './parts/status-part.ts';
import { requireOpenRecord } from './require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';

type Touched = OutputOf<'cooperative.changeStatus'>;

/** Adds a status with its day and reason to the history. */
export async function changeStatus(
  { id, expectedUpdatedAt, status, sinceOn, reason }: CheckedInputOf<'cooperative.changeStatus'>,
  context: CommandContext,
): Promise<Touched> {
  const known = await requireOpenRecord(context.read, id);
  await requireUnchanged(context.read, known, expectedUpdatedAt, { fields: ['status'] });
  refuseFaults(statusFaults({ status, sinceOn }, known, context.today));
  const { at } = await occasionOf(context, [id], reason);
  await appendStatus(context.write, id, { status, sinceOn, reason }, at);
  const title = `Status ${STATUS_LABELS[status]} sejak ${formatLongDate(sinceOn)}: ${reason}`;
  const entries = [statusChange(id, known.status, status)];
  return { batchId: (await logChanges(context, { source: 'edit', title }, entries, at)).batchId };
}
