import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listRenjaLines } from '#db/queries/performance/renja.ts';
import { listProgrammeLines } from '#db/queries/programme/programme.ts';
import { NO_FIGURES } from '#rules/performance/renja.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireIndicator } from './save-indicator.ts';

/** What is written down of one indicator and year, beside the budget that the year's tree has for its programme. */
export async function readRenjaLine(
  { indicatorId, year }: CheckedInputOf<'performance.renjaLine'>,
  { read }: QueryContext,
): Promise<OutputOf<'performance.renjaLine'>> {
  await requireOffice(read);
  const { programmeCode } = await requireIndicator(read, indicatorId);
  const [kept] = await listRenjaLines(read, year, indicatorId);
  const { indicatorId: _id, updatedAt, ...figures } = kept ?? { ...NO_FIGURES, indicatorId, updatedAt: null };
  const tree = programmeCode === '' ? [] : await listProgrammeLines(read, year);
  const treeBudget = tree.find(({ code }) => code === programmeCode)?.budget ?? null;
  return { ...figures, updatedAt, treeBudget };
}
