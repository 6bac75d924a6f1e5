import type { ReferenceFigure } from '#rules/reference/reference-figure.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { ReferenceFigureRow } from '../../schema/reference.ts';

/** A figure of somebody else as it stands on record. */
export interface KeptReference extends ReferenceFigure {
  readonly id: string;
  readonly updatedAt: string;
  /** Null while it is quoted. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

const toReference = (row: ReferenceFigureRow): KeptReference => ({
  id: row.id,
  subject: row.subject,
  area: row.area,
  amount: row.amount,
  isAbout: row.is_about === 1,
  unit: row.unit,
  asOf: plainDateOrNull(row.as_of),
  source: row.source,
  sourceOn: plainDateOrNull(row.source_on),
  note: row.note,
  updatedAt: row.updated_at,
  removedAt: row.removed_at,
  removedReason: row.removed_reason,
});

/** All of them, by what is counted and then the newest first; `isRemoved`: those taken out instead. */
export async function listReferences(db: ReadHandle, isRemoved: boolean): Promise<readonly KeptReference[]> {
  const rows = await db
    .selectFrom('reference_figure')
    .selectAll()
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('subject')
    .orderBy('area')
    .orderBy('as_of', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toReference);
}

export async function findReference(db: ReadHandle, id: string): Promise<KeptReference | undefined> {
  const row = await db.selectFrom('reference_figure').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toReference(row);
}

function toRow(facts: ReferenceFigure) {
  const { subject, area, amount, unit, source, note } = facts;
  return {
    subject,
    area,
    amount,
    unit,
    source,
    note,
    is_about: facts.isAbout ? (1 as const) : (0 as const),
    as_of: facts.asOf,
    source_on: facts.sourceOn,
  };
}

export async function insertReference(
  db: WriteHandle,
  id: string,
  facts: ReferenceFigure,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  const kept = { recorded_at: at, recorded_by: who, updated_at: at, removed_at: null, removed_reason: '' };
  await db
    .insertInto('reference_figure')
    .values({ id, ...toRow(facts), ...kept })
    .execute();
}

export async function updateReference(
  db: WriteHandle,
  id: string,
  facts: ReferenceFigure,
  at: string,
): Promise<void> {
  await db
    .updateTable('reference_figure')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
}

/** Takes a figure out of every list, or back; the reason is empty on the way back. */
export async function markReference(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('reference_figure').set(removalColumns(removed, at)).where('id', '=', id).execute();
}
