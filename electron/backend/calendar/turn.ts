import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readTurnCounts } from '#db/queries/calendar/turn-counts.ts';
import { listClassificationCodes } from '#db/queries/numbers/classification.ts';
import { listFrozenYears } from '#db/queries/office/home-count.ts';
import { TURN_STEP_LABELS, turnLines } from '#rules/calendar/turn-of-year.ts';
import type { TurnLine } from '#rules/calendar/turn-of-year.ts';
import { CLASSIFIED_PAPERS, classificationIn } from '#rules/numbers/classification.ts';

/** What the turn into a year asks, as the records show it. */
export async function readTurn(read: ReadHandle, year: number): Promise<readonly TurnLine[]> {
  const codes = await listClassificationCodes(read);
  const unverifiedCodes = CLASSIFIED_PAPERS.filter(
    (paper) => classificationIn(codes, paper, year)?.isVerified === false,
  ).length;
  const isRecapFrozen = (await listFrozenYears(read)).includes(year - 1);
  return turnLines(year, { ...(await readTurnCounts(read, year)), unverifiedCodes, isRecapFrozen });
}

export async function shownTurn(read: ReadHandle, year: number): Promise<OutputOf<'calendar.turn'>> {
  const lines = await readTurn(read, year);
  return {
    rows: lines.map((line) => ({ ...line, label: TURN_STEP_LABELS[line.step] })),
    open: lines.filter(({ isDone }) => !isDone).length,
  };
}
