import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import type { RecapSnapshotRow } from '../../schema/award.ts';

/** An annual recap frozen before there were official figures; none is added any more, all can still be printed. */
export interface StoredRecap {
  readonly id: string;
  readonly year: number;
  readonly cutOffOn: PlainDate;
  readonly definition: string;
  readonly totalJson: string;
  readonly countedJson: string;
  readonly sha256: string;
  readonly frozenAt: string;
}

const toRecap = (row: RecapSnapshotRow): StoredRecap => ({
  id: row.id,
  year: row.year,
  cutOffOn: toPlainDate(row.cut_off_on),
  definition: row.definition,
  totalJson: row.total_json,
  countedJson: row.counted_json,
  sha256: row.sha256,
  frozenAt: row.frozen_at,
});

/** Newest year first. */
export async function listFrozenRecaps(db: ReadHandle): Promise<readonly StoredRecap[]> {
  const rows = await db.selectFrom('recap_snapshot').selectAll().orderBy('year', 'desc').execute();
  return rows.map(toRecap);
}

export async function findFrozenRecap(db: ReadHandle, year: number): Promise<StoredRecap | undefined> {
  const row = await db.selectFrom('recap_snapshot').selectAll().where('year', '=', year).executeTakeFirst();
  return row && toRecap(row);
}
