import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { standing } from './choose.ts';
import { readProgramme } from './programme.ts';
import { rankedCandidates } from './ranking.ts';

/** More candidates than any kabupaten has; beyond it the chosen ones alone are shown. */
const MOST_SHOWN = 5000;

/** The candidates in their order with who is chosen, as the office chooses among them. */
export async function showRanking(
  { bookYear }: CheckedInputOf<'award.ranking'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'award.ranking'>> {
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const candidates = await rankedCandidates(read, programme);
  const chosen = standing(candidates, programme);
  const ticks = new Map(programme.ticks.map((tick) => [tick.cooperativeId, tick]));
  const rows = candidates.map(({ id, facts, grade, ratOn, lastAwardedYear, turnover }, index) => ({
    id,
    rank: index + 1,
    name: facts.name,
    districtName: facts.districtName,
    grade,
    ratOn,
    lastAwardedYear,
    turnover,
    isChosen: chosen.has(id),
    decision: ticks.get(id)?.choice === 'exclude' ? ('exclude' as const) : decisionOf(ticks.has(id)),
  }));
  return {
    planned: programme.criteria.plannedCount,
    ranking: programme.criteria.ranking,
    isProposal: programme.chosen === null,
    total: rows.length,
    chosen: chosen.size,
    excluded: rows.filter(({ decision }) => decision === 'exclude').length,
    rows: rows.filter(({ rank, isChosen }) => rank <= MOST_SHOWN || isChosen),
  };
}

const decisionOf = (isTicked: boolean): 'include' | null => (isTicked ? 'include' : null);
