import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { CommandContext } from '../base/context.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { refuseFaults } from '../base/refusal.ts';

async function writeMany(
  context: CommandContext,
  cooperativeIds: readonly string[],
  title: string,
  change: Omit<PartChange, 'cooperativeId'>,
): Promise<OutputOf<'rat.recordStage'>> {
  const ids = [...new Set(cooperativeIds)];
  for (const id of ids) await requireOpenRecord(context.read, id);
  const changes = ids.map((cooperativeId) => ({ cooperativeId, ...change }));
  const { batchId } = await changeParts(
    context,
    { source: ids.length > 1 ? 'bulk' : 'edit', title },
    changes,
  );
  return { changed: batchId === null ? 0 : ids.length, batchId };
}

/** One stage of one book year for many cooperatives, one change that can be taken back. */
export async function recordStage(
  { cooperativeIds, bookYear, stage, on, note }: CheckedInputOf<'rat.recordStage'>,
  context: CommandContext,
): Promise<OutputOf<'rat.recordStage'>> {
  const label = RAT_STAGE_LABELS[stage];
  if (stage !== 'scheduled') refuseFaults(futureDayFault('on', `Tanggal "${label}"`, on, context.today));
  return writeMany(context, cooperativeIds, `${label}, RAT tahun buku ${bookYear}: ${formatLongDate(on)}`, {
    field: `ratStage.${bookYear}.${stage}`,
    value: { on, note },
  });
}

/** One warning letter sent to many cooperatives. */
export async function recordReminder(
  { cooperativeIds, bookYear, step, sentOn, note }: CheckedInputOf<'rat.recordReminder'>,
  context: CommandContext,
): Promise<OutputOf<'rat.recordReminder'>> {
  refuseFaults(futureDayFault('sentOn', 'Tanggal kirim', sentOn, context.today));
  return writeMany(
    context,
    cooperativeIds,
    `Teguran SP${step}, RAT tahun buku ${bookYear}: ${formatLongDate(sentOn)}`,
    { field: `ratReminder.${bookYear}.${step}`, value: { sentOn, note } },
  );
}
