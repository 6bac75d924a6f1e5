import { z } from 'zod';
import {
  ACCOUNT_STATES,
  BUILDING_STATES,
  LAND_READINESS,
  LAND_STATUSES,
  VILLAGE_MODELS,
} from '#rules/village/programme.ts';
import type { VillageFacts } from '#rules/village/programme.ts';
import type { VillageWork } from '#rules/village/work/work.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { VillageChangeRow } from '../../schema/village.ts';
import { readStored, storedDate } from '../../read-stored.ts';
import { storedWork } from './work/stored-work.ts';

/** What a change holds of a village: fields of the board, or of the cooperative's work. */
export type ChangedVillage = Partial<VillageFacts> & { readonly work?: Partial<VillageWork> | undefined };

/** One change of a village on the board: the fields that changed, with the values before and after. */
export interface VillageChange {
  readonly id: string;
  readonly villageCode: string;
  readonly at: string;
  readonly who: string;
  readonly source: VillageChangeRow['source'];
  readonly before: ChangedVillage;
  readonly after: ChangedVillage;
  readonly undoneAt: string | null;
}

const WHAT = 'perubahan desa';
const changedFacts = z
  .looseObject({
    model: z.enum(VILLAGE_MODELS),
    musdesusOn: storedDate.nullable(),
    minutesNumber: z.string(),
    formationId: z.string().nullable(),
    cooperativeId: z.string().nullable(),
    deedNumber: z.string(),
    deedOn: storedDate.nullable(),
    approvalNumber: z.string(),
    approvalOn: storedDate.nullable(),
    npwp: z.string(),
    nib: z.string(),
    nikKoperasi: z.string(),
    accountState: z.enum(ACCOUNT_STATES),
    accountOn: storedDate.nullable(),
    landArea: z.number().nullable(),
    landStatus: z.enum(LAND_STATUSES),
    landReadiness: z.enum(LAND_READINESS),
    buildingState: z.enum(BUILDING_STATES),
    headName: z.string(),
    enterpriseName: z.string(),
    note: z.string(),
    declared: z.string(),
    work: storedWork,
  })
  .partial() as z.ZodType<ChangedVillage>;

function toChange(row: VillageChangeRow): VillageChange {
  return {
    id: row.id,
    villageCode: row.village_code,
    at: row.at,
    who: row.who,
    source: row.source,
    before: readStored(changedFacts, row.before_json, WHAT),
    after: readStored(changedFacts, row.after_json, WHAT),
    undoneAt: row.undone_at,
  };
}

export async function insertVillageChange(db: WriteHandle, change: VillageChange): Promise<void> {
  await db
    .insertInto('village_change')
    .values({
      id: change.id,
      village_code: change.villageCode,
      at: change.at,
      who: change.who,
      source: change.source,
      before_json: JSON.stringify(change.before),
      after_json: JSON.stringify(change.after),
      undone_at: change.undoneAt,
    })
    .execute();
}

export async function findVillageChange(db: ReadHandle, id: string): Promise<VillageChange | undefined> {
  const row = await db.selectFrom('village_change').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toChange(row);
}

/** What was changed of one village, newest first. */
export async function listVillageChanges(
  db: ReadHandle,
  villageCode: string,
  limit: number,
): Promise<readonly VillageChange[]> {
  const rows = await db
    .selectFrom('village_change')
    .selectAll()
    .where('village_code', '=', villageCode)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toChange);
}

export async function markVillageChangeUndone(db: WriteHandle, id: string, at: string): Promise<void> {
  await db.updateTable('village_change').set({ undone_at: at }).where('id', '=', id).execute();
}
