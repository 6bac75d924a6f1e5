import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { HistoryOfMember } from '#rules/recap/figure-reason.ts';
import type { ReadHandle } from '../../handles.ts';

/** Histories of a page of cooperatives; one whose record is gone has none. `dayOf` tells the office's day of an instant. */
export async function readHistories(
  db: ReadHandle,
  ids: readonly string[],
  {
    after,
    until,
    dayOf,
  }: { readonly after: string; readonly until: string; readonly dayOf: (instant: string) => PlainDate },
): Promise<ReadonlyMap<string, HistoryOfMember>> {
  if (ids.length === 0) return new Map();
  const records = await db
    .selectFrom('cooperative')
    .leftJoin('cooperative as kept', 'kept.id', 'cooperative.merged_into')
    .leftJoin('cooperative_merge', (join) =>
      join
        .onRef('cooperative_merge.removed_id', '=', 'cooperative.id')
        .on('cooperative_merge.undone_at', 'is', null),
    )
    .select([
      'cooperative.id',
      'cooperative.legal_entity_on',
      'cooperative.created_at',
      'kept.name as kept_name',
      'merged_at',
    ])
    .where('cooperative.id', 'in', ids)
    .execute();
  const statuses = await db
    .selectFrom('cooperative_status')
    .select(['cooperative_id', 'status', 'since_on', 'reason', 'recorded_at'])
    .where('cooperative_id', 'in', ids)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const changes = await db
    .selectFrom('change_entry')
    .innerJoin('change_batch', 'change_batch.id', 'change_entry.batch_id')
    .select(['cooperative_id', 'field', 'at', 'who', 'title'])
    .where('cooperative_id', 'in', ids)
    .where('at', '>', after)
    .where('at', '<=', until)
    .where('undone_at', 'is', null)
    .orderBy('at')
    .execute();
  return new Map(
    records.map((record) => [
      record.id,
      {
        legalEntityOn: plainDateOrNull(record.legal_entity_on),
        createdAt: record.created_at,
        mergedInto: record.kept_name === null ? null : { name: record.kept_name, at: record.merged_at },
        statuses: statuses
          .filter((one) => one.cooperative_id === record.id)
          .map((one) => ({
            status: one.status,
            on: one.since_on === null ? dayOf(one.recorded_at) : toPlainDate(one.since_on),
            recordedAt: one.recorded_at,
            reason: one.reason,
          })),
        changes: changes
          .filter((one) => one.cooperative_id === record.id)
          .map(({ field, at, who, title }) => ({ field, at, who, title })),
      },
    ]),
  );
}
