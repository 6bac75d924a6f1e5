import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RatStage } from '#rules/rat/stage.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';

// Types, not interfaces: the change log keeps them as plain values.

/** A stage as it was written down; the days of the meeting and of its report are null, they stand in the RAT. */
export type StageNote = { readonly on: PlainDate | null; readonly note: string };
export type StageDocument = { readonly bookYear: number; readonly stage: RatStage };

export interface RecordedStage extends StageNote {
  readonly stage: RatStage;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** What is written down of one book year's stages. */
export async function listRatStages(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
): Promise<readonly RecordedStage[]> {
  const rows = await db
    .selectFrom('rat_stage')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .execute();
  return rows.map(({ stage, note, ...row }) => ({
    stage,
    note,
    on: plainDateOrNull(row.reached_on),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  }));
}

export async function findRatStage(
  db: ReadHandle,
  cooperativeId: string,
  bookYear: number,
  stage: RatStage,
): Promise<StageNote | undefined> {
  const found = (await listRatStages(db, cooperativeId, bookYear)).find((one) => one.stage === stage);
  return found && { on: found.on, note: found.note };
}

export async function writeRatStage(
  db: WriteHandle,
  place: { readonly cooperativeId: string; readonly bookYear: number; readonly stage: RatStage },
  { on, note }: StageNote,
  by: { readonly who: string; readonly at: string },
): Promise<void> {
  const facts = { reached_on: on, note, recorded_by: by.who, recorded_at: by.at };
  await db
    .insertInto('rat_stage')
    .values({
      id: newId(),
      cooperative_id: place.cooperativeId,
      book_year: place.bookYear,
      stage: place.stage,
      ...facts,
    })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'book_year', 'stage']).doUpdateSet(facts))
    .execute();
}

export async function deleteRatStage(
  db: WriteHandle,
  cooperativeId: string,
  bookYear: number,
  stage: RatStage,
): Promise<void> {
  await db
    .deleteFrom('rat_stage')
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .where('stage', '=', stage)
    .execute();
}

/** Scans of a book year's stages that have not been removed, oldest first. */
export async function listStageDocuments(db: ReadHandle, cooperativeId: string, bookYear: number) {
  return db
    .selectFrom('rat_stage_document')
    .innerJoin('cooperative_document', 'cooperative_document.id', 'document_id')
    .select(['stage', 'cooperative_document.id', 'kind', 'title', 'file_name as fileName'])
    .where('cooperative_id', '=', cooperativeId)
    .where('book_year', '=', bookYear)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('cooperative_document.id')
    .execute();
}

export async function findStageDocument(
  db: ReadHandle,
  documentId: string,
): Promise<StageDocument | undefined> {
  const row = await db
    .selectFrom('rat_stage_document')
    .select(['book_year', 'stage'])
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row && { bookYear: row.book_year, stage: row.stage };
}

export async function writeStageDocument(
  db: WriteHandle,
  documentId: string,
  { bookYear, stage }: StageDocument,
): Promise<void> {
  const facts = { book_year: bookYear, stage };
  await db
    .insertInto('rat_stage_document')
    .values({ document_id: documentId, ...facts })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet(facts))
    .execute();
}

export async function deleteStageDocument(db: WriteHandle, documentId: string): Promise<void> {
  await db.deleteFrom('rat_stage_document').where('document_id', '=', documentId).execute();
}
