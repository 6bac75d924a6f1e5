import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { OPERATION_STATES, operationRuleText } from '#rules/village/work/operation.ts';
import { stageFaults, stagePercent, stageTable, WORK_STAGES } from '#rules/village/work/stages.ts';
import type { StageCounts, StageTable } from '#rules/village/work/stages.ts';
import { requireOffice } from '../../office/require-office.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import { readBoard } from '../board.ts';
import { workTermsOn } from '../judge-work.ts';

const EVERY_VILLAGE = { text: '', districts: [], models: [], lacks: [], isComplete: null };

/** Every village of the region by stage. @throws Error where a sum is not proved: such a table leaves nobody's hands */
export async function readStages(read: ReadHandle, today: PlainDate): Promise<StageTable> {
  const { all } = await readBoard({ read, today }, await requireOffice(read), EVERY_VILLAGE);
  const table = stageTable(
    all.map(({ judged, ...village }) => ({
      ...village,
      operation: judged.operation.state,
      listings: judged.listings,
    })),
  );
  const faults = stageFaults(table);
  if (faults.length > 0) throw new Error(`stages of villages do not add up: ${faults.join(' ')}`);
  return table;
}

const countsOut = (counts: StageCounts) => ({
  villages: counts.villages,
  stages: WORK_STAGES.map((stage) => ({
    stage,
    villages: counts.stages[stage],
    percent: stagePercent(counts, stage),
  })),
  operation: OPERATION_STATES.map((state) => ({ state, villages: counts.operation[state] })),
});

export async function stagesAnswer(read: ReadHandle, today: PlainDate): Promise<OutputOf<'village.stages'>> {
  const { total, districts, lists } = await readStages(read, today);
  const { kinds, operation, staleDays } = workTermsOn(await readRuleBook(read), today);
  return {
    total: countsOut(total),
    districts: districts.map(({ code, name, ...counts }) => ({ code, name, ...countsOut(counts) })),
    lists,
    staleDays,
    operationRule: operationRuleText(operation, kinds),
  };
}
