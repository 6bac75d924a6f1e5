import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { EarlierDecision } from '#rules/reconcile/carry.ts';
import type { FoundFinding } from '#rules/reconcile/finding.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import type { ReconcileKind, ReconcileState } from '#rules/reconcile/reconcile.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { inParts } from '../../in-parts.ts';
import type { DatabaseTables } from '../../schema.ts';
import type { ReconciliationFindingRow } from '../../schema/reconcile.ts';
import { readStored } from '../../read-stored.ts';
import { earlierDecision, findingDetail } from './finding-shape.ts';

/** A finding with what the office has done about it. */
export interface Finding extends FoundFinding {
  readonly id: string;
  readonly reconciliationId: string;
  readonly state: ReconcileState;
  readonly note: string;
  readonly stateAt: string | null;
  readonly stateWho: string;
  readonly earlier: EarlierDecision | null;
}

/** What of the findings is asked for; an empty list or null lets everything through. */
export interface FindingFilter {
  readonly kinds: readonly ReconcileKind[];
  readonly states: readonly ReconcileState[];
  /** Null: every kecamatan; empty: those without one. */
  readonly districtName: string | null;
  readonly field: ReconcileField | null;
  /** Part of a name or of what differs, in any case. */
  readonly text: string;
}

/** Rows per statement: 16 values each, and SQLite takes 32,766 values at a time. */
const ROWS_PER_STATEMENT = 200;

function toFinding(row: ReconciliationFindingRow): Finding {
  return {
    id: row.id,
    reconciliationId: row.reconciliation_id,
    kind: row.kind,
    subject: row.subject,
    cooperativeId: row.cooperative_id,
    name: row.name,
    districtName: row.district_name,
    summary: row.summary,
    detail: readStored(findingDetail, row.detail_json, `temuan ${row.name}`),
    state: row.state,
    note: row.note,
    stateAt: row.state_at,
    stateWho: row.state_who,
    earlier:
      row.earlier_json === null ? null : readStored(earlierDecision, row.earlier_json, `temuan ${row.name}`),
  };
}

/** Writes findings in their order, the first at `firstPosition`. */
export async function insertFindings(
  db: WriteHandle,
  findings: readonly Finding[],
  firstPosition: number,
): Promise<void> {
  let position = firstPosition;
  for (const part of inParts(findings, ROWS_PER_STATEMENT)) {
    const rows = part.map((one) => ({
      id: one.id,
      reconciliation_id: one.reconciliationId,
      position: (position += 1) - 1,
      kind: one.kind,
      subject: one.subject,
      cooperative_id: one.cooperativeId,
      name: one.name,
      district_name: one.districtName,
      summary: one.summary,
      fields: one.detail.differences.map(({ field }) => `|${field}`).join('') + '|',
      detail_json: JSON.stringify(one.detail),
      state: one.state,
      note: one.note,
      state_at: one.stateAt,
      state_who: one.stateWho,
      earlier_json: one.earlier === null ? null : JSON.stringify(one.earlier),
    }));
    await db.insertInto('reconciliation_finding').values(rows).execute();
  }
}

function hasText(where: ExpressionBuilder<DatabaseTables, 'reconciliation_finding'>, text: string) {
  const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const isIn = (column: 'name' | 'summary' | 'note') =>
    sql<boolean>`lower(${where.ref(column)}) LIKE ${pattern} ESCAPE '\\'`;
  return where.or([isIn('name'), isIn('summary'), isIn('note')]);
}

function selected(db: ReadHandle, reconciliationId: string, filter: FindingFilter) {
  const { kinds, states, districtName, field, text } = filter;
  return db
    .selectFrom('reconciliation_finding')
    .where('reconciliation_id', '=', reconciliationId)
    .$if(kinds.length > 0, (query) => query.where('kind', 'in', [...kinds]))
    .$if(states.length > 0, (query) => query.where('state', 'in', [...states]))
    .$if(districtName !== null, (query) => query.where('district_name', '=', districtName ?? ''))
    .$if(field !== null, (query) => query.where('fields', 'like', `%|${field ?? ''}|%`))
    .$if(text !== '', (query) => query.where((where) => hasText(where, text)));
}

export async function listFindings(
  db: ReadHandle,
  reconciliationId: string,
  filter: FindingFilter,
  { offset, limit }: PageBounds,
): Promise<readonly Finding[]> {
  const rows = await selected(db, reconciliationId, filter)
    .selectAll()
    .orderBy('position')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toFinding);
}

export async function countSelectedFindings(
  db: ReadHandle,
  reconciliationId: string,
  filter: FindingFilter,
): Promise<number> {
  const { n } = await selected(db, reconciliationId, filter)
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

export async function findFinding(db: ReadHandle, id: string): Promise<Finding | undefined> {
  const row = await db
    .selectFrom('reconciliation_finding')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toFinding(row);
}

/** Findings about which something was decided, by what names them again in a later list. */
export async function listDecided(
  db: ReadHandle,
  reconciliationId: string,
): Promise<ReadonlyMap<string, Finding>> {
  const rows = await db
    .selectFrom('reconciliation_finding')
    .selectAll()
    .where('reconciliation_id', '=', reconciliationId)
    .where('state', '<>', 'open')
    .orderBy('position')
    .execute();
  return new Map(rows.map((row) => [row.subject, toFinding(row)]));
}

/** Kecamatan of the findings with their number, by name. */
export async function listFindingDistricts(
  db: ReadHandle,
  reconciliationId: string,
): Promise<readonly { readonly name: string; readonly count: number }[]> {
  const rows = await db
    .selectFrom('reconciliation_finding')
    .select((of) => ['district_name', of.fn.countAll<number>().as('n')])
    .where('reconciliation_id', '=', reconciliationId)
    .groupBy('district_name')
    .orderBy('district_name')
    .execute();
  return rows.map((row) => ({ name: row.district_name, count: row.n }));
}

export async function setFindingState(
  db: WriteHandle,
  ids: readonly string[],
  change: {
    readonly state: ReconcileState;
    readonly note: string;
    readonly at: string;
    readonly who: string;
  },
): Promise<number> {
  const { state, note, at, who } = change;
  const { numUpdatedRows } = await db
    .updateTable('reconciliation_finding')
    .set({ state, note, state_at: at, state_who: who })
    .where('id', 'in', [...ids])
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
