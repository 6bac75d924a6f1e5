import type { FormationStage, StageFact } from '#rules/formation/stage.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { FormationStageRow } from '../../schema/formation.ts';

export interface RecordedStage extends StageFact {
  readonly recordedBy: string;
}

function toStage(row: FormationStageRow): RecordedStage {
  return {
    stage: row.stage as FormationStage,
    on: toPlainDate(row.reached_on),
    number: row.number,
    note: row.note,
    recordedBy: row.recorded_by,
  };
}

export async function listStages(db: ReadHandle, formationId: string): Promise<readonly RecordedStage[]> {
  const rows = await db
    .selectFrom('formation_stage')
    .selectAll()
    .where('formation_id', '=', formationId)
    .orderBy('reached_on')
    .execute();
  return rows.map(toStage);
}

/** The recorded stages of every file. */
export async function listAllStages(db: ReadHandle): Promise<ReadonlyMap<string, readonly RecordedStage[]>> {
  const rows = await db.selectFrom('formation_stage').selectAll().execute();
  const byFile = new Map<string, RecordedStage[]>();
  for (const row of rows) {
    const stages = byFile.get(row.formation_id);
    if (stages) stages.push(toStage(row));
    else byFile.set(row.formation_id, [toStage(row)]);
  }
  return byFile;
}

export async function writeStage(
  db: WriteHandle,
  formationId: string,
  { stage, on, number, note, recordedBy }: RecordedStage,
  at: string,
): Promise<void> {
  const fact = { reached_on: on, number, note, recorded_by: recordedBy, recorded_at: at };
  await db
    .insertInto('formation_stage')
    .values({ formation_id: formationId, stage, ...fact })
    .onConflict((conflict) => conflict.columns(['formation_id', 'stage']).doUpdateSet(fact))
    .execute();
}

export async function deleteStage(db: WriteHandle, formationId: string, stage: string): Promise<void> {
  await db
    .deleteFrom('formation_stage')
    .where('formation_id', '=', formationId)
    .where('stage', '=', stage)
    .execute();
}
