import { z } from 'zod';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RECONCILE_KINDS, RECONCILE_STATES } from '#rules/reconcile/reconcile.ts';
import type { ReconcileKind, ReconcileSource, ReconcileState } from '#rules/reconcile/reconcile.ts';
import { isReconcileField } from '#rules/reconcile/field.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ReconciliationRow } from '../../schema/reconcile.ts';
import { readStored } from '../../read-stored.ts';

/** One list held against the register. */
export interface Reconciliation {
  readonly id: string;
  readonly source: ReconcileSource;
  /** Typed where the source is another one; empty otherwise. */
  readonly sourceName: string;
  readonly exportedOn: PlainDate;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly sheet: string;
  readonly fields: readonly ReconcileField[];
  readonly rowCount: number;
  readonly registerCount: number;
  readonly sameCount: number;
  readonly madeAt: string;
  readonly who: string;
}

/** How many findings of each kind stand in each state. */
export type FindingCounts = Readonly<Record<ReconcileKind, Readonly<Record<ReconcileState, number>>>>;

const fields = z.array(
  z.custom<ReconcileField>((text) => typeof text === 'string' && isReconcileField(text)),
);

function toReconciliation(row: ReconciliationRow): Reconciliation {
  return {
    id: row.id,
    source: row.source,
    sourceName: row.source_name,
    exportedOn: toPlainDate(row.exported_on),
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    sheet: row.sheet,
    fields: readStored(fields, row.fields_json, `pencocokan ${row.file_name}`),
    rowCount: row.row_count,
    registerCount: row.register_count,
    sameCount: row.same_count,
    madeAt: row.made_at,
    who: row.who,
  };
}

export async function insertReconciliation(db: WriteHandle, one: Reconciliation): Promise<void> {
  await db
    .insertInto('reconciliation')
    .values({
      id: one.id,
      source: one.source,
      source_name: one.sourceName,
      exported_on: one.exportedOn,
      file_name: one.fileName,
      file_sha256: one.fileSha256,
      sheet: one.sheet,
      fields_json: JSON.stringify(one.fields),
      row_count: one.rowCount,
      register_count: one.registerCount,
      same_count: one.sameCount,
      made_at: one.madeAt,
      who: one.who,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
}

/** Those that were not removed, the one made last first. */
export async function listReconciliations(db: ReadHandle): Promise<readonly Reconciliation[]> {
  const rows = await db
    .selectFrom('reconciliation')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toReconciliation);
}

export async function findReconciliation(db: ReadHandle, id: string): Promise<Reconciliation | undefined> {
  const row = await db
    .selectFrom('reconciliation')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row && toReconciliation(row);
}

export async function countFindings(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FindingCounts>> {
  const rows = await db
    .selectFrom('reconciliation_finding')
    .select((of) => ['reconciliation_id', 'kind', 'state', of.fn.countAll<number>().as('n')])
    .where('reconciliation_id', 'in', ids.length === 0 ? [''] : [...ids])
    .groupBy(['reconciliation_id', 'kind', 'state'])
    .execute();
  const countOf = (id: string, kind: ReconcileKind, state: ReconcileState): number =>
    rows.find((row) => row.reconciliation_id === id && row.kind === kind && row.state === state)?.n ?? 0;
  const countsOf = (id: string): FindingCounts =>
    Object.fromEntries(
      RECONCILE_KINDS.map((kind) => [
        kind,
        Object.fromEntries(RECONCILE_STATES.map((state) => [state, countOf(id, kind, state)])),
      ]),
    ) as FindingCounts;
  return new Map(ids.map((id) => [id, countsOf(id)]));
}

/** Its findings go, and its own line stays with the reason. */
export async function removeReconciliation(
  db: WriteHandle,
  id: string,
  reason: string,
  at: string,
): Promise<void> {
  await db.deleteFrom('reconciliation_finding').where('reconciliation_id', '=', id).execute();
  await db
    .updateTable('reconciliation')
    .set({ removed_at: at, removed_reason: reason })
    .where('id', '=', id)
    .execute();
}
