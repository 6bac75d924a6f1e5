import type { HealthPredicate, HealthScores } from '#rules/rule-book/health-score.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { HealthInspectionRow } from '../../schema/evaluation.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type InspectionFacts = {
  readonly bookYear: number;
  readonly inspectedOn: PlainDate;
  readonly inspectors: string;
  readonly reportNumber: string;
  readonly scores: HealthScores;
  /** Weights and bands as they were in force on the day of the inspection. */
  readonly weightsJson: string;
  readonly bandsJson: string;
  readonly basis: string;
  /** Hundred-thousandths of a point. */
  readonly finalScore: number;
  readonly predicate: HealthPredicate;
  /** The scanned report. */
  readonly documentId: string | null;
  readonly note: string;
  /** As `kept-worksheet.ts` of the backend reads it; left out where the scores were entered without a worksheet. */
  readonly worksheetJson?: string;
  /** Why the scores are others than the worksheet's; left out where they are its own. */
  readonly manualReason?: string;
};

export type Inspection = InspectionFacts & { readonly id: string; readonly cooperativeId: string };

function toInspection(row: HealthInspectionRow): Inspection {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    bookYear: row.book_year,
    inspectedOn: toPlainDate(row.inspected_on),
    inspectors: row.inspectors,
    reportNumber: row.report_number,
    scores: {
      governance: row.governance_score,
      risk: row.risk_score,
      finance: row.finance_score,
      capital: row.capital_score,
      sharia: row.sharia_score,
    },
    weightsJson: row.weights_json,
    bandsJson: row.bands_json,
    basis: row.basis,
    finalScore: row.final_score,
    predicate: row.predicate,
    documentId: row.document_id,
    note: row.note,
    // Left out and not null: a result logged before there were worksheets still reads as it was logged, and can be undone.
    ...(row.worksheet_json === null ? {} : { worksheetJson: row.worksheet_json }),
    ...(row.manual_reason === '' ? {} : { manualReason: row.manual_reason }),
  };
}

export async function findInspection(db: ReadHandle, id: string): Promise<Inspection | undefined> {
  const row = await db.selectFrom('health_inspection').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toInspection(row);
}

/** Newest first. */
export async function listInspections(db: ReadHandle, cooperativeId: string): Promise<readonly Inspection[]> {
  const rows = await db
    .selectFrom('health_inspection')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('inspected_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toInspection);
}

/** Writing it again corrects it; what stood there before is in the change log. */
export async function writeInspection(db: WriteHandle, inspection: Inspection, at: string): Promise<void> {
  const { scores } = inspection;
  const facts = {
    book_year: inspection.bookYear,
    inspected_on: inspection.inspectedOn,
    inspectors: inspection.inspectors,
    report_number: inspection.reportNumber,
    governance_score: scores.governance,
    risk_score: scores.risk,
    finance_score: scores.finance,
    capital_score: scores.capital,
    sharia_score: scores.sharia,
    weights_json: inspection.weightsJson,
    bands_json: inspection.bandsJson,
    basis: inspection.basis,
    final_score: inspection.finalScore,
    predicate: inspection.predicate,
    document_id: inspection.documentId,
    note: inspection.note,
    worksheet_json: inspection.worksheetJson ?? null,
    manual_reason: inspection.manualReason ?? '',
  };
  await db
    .insertInto('health_inspection')
    .values({ id: inspection.id, cooperative_id: inspection.cooperativeId, ...facts, recorded_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteInspection(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('health_inspection').where('id', '=', id).execute();
}

/** How many cooperatives were inspected within some days, and of how many the last of these inspections says healthy. */
export async function countInspected(
  db: ReadHandle,
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<{ readonly inspected: number; readonly healthy: number }> {
  const rows = await db
    .selectFrom('health_inspection')
    .innerJoin('cooperative', 'cooperative.id', 'health_inspection.cooperative_id')
    .select(['cooperative_id', 'predicate'])
    .where('merged_into', 'is', null)
    .where('inspected_on', '>=', from)
    .where('inspected_on', '<=', until)
    .orderBy('inspected_on')
    .orderBy('health_inspection.recorded_at')
    .orderBy('health_inspection.id')
    .execute();
  const last = new Map(rows.map(({ cooperative_id, predicate }) => [cooperative_id, predicate]));
  return {
    inspected: last.size,
    healthy: [...last.values()].filter((predicate) => predicate === 'healthy').length,
  };
}
