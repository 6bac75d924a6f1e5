import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { HealthWorksheetDraftRow } from '../../schema/evaluation.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type WorksheetDraftFacts = {
  readonly bookYear: number;
  readonly inspectedOn: PlainDate;
  readonly inspectors: string;
  readonly reportNumber: string;
  readonly documentId: string | null;
  readonly note: string;
  readonly worksheetJson: string;
};

export type WorksheetDraft = WorksheetDraftFacts & { readonly id: string; readonly cooperativeId: string };

function toDraft(row: HealthWorksheetDraftRow): WorksheetDraft {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    bookYear: row.book_year,
    inspectedOn: toPlainDate(row.inspected_on),
    inspectors: row.inspectors,
    reportNumber: row.report_number,
    documentId: row.document_id,
    note: row.note,
    worksheetJson: row.worksheet_json,
  };
}

export async function findWorksheetDraft(db: ReadHandle, id: string): Promise<WorksheetDraft | undefined> {
  const row = await db
    .selectFrom('health_worksheet_draft')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toDraft(row);
}

/** Newest first. */
export async function listWorksheetDrafts(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly WorksheetDraft[]> {
  const rows = await db
    .selectFrom('health_worksheet_draft')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('inspected_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDraft);
}

export async function writeWorksheetDraft(db: WriteHandle, draft: WorksheetDraft, at: string): Promise<void> {
  const facts = {
    book_year: draft.bookYear,
    inspected_on: draft.inspectedOn,
    inspectors: draft.inspectors,
    report_number: draft.reportNumber,
    document_id: draft.documentId,
    note: draft.note,
    worksheet_json: draft.worksheetJson,
  };
  await db
    .insertInto('health_worksheet_draft')
    .values({ id: draft.id, cooperative_id: draft.cooperativeId, ...facts, recorded_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteWorksheetDraft(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('health_worksheet_draft').where('id', '=', id).execute();
}
