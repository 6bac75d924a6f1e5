import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { RecapRow } from '#contract/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findFigureOfYear, listFigures } from '#db/queries/official-figure.ts';
import { findPaper } from '#db/queries/paper.ts';
import { findFrozenRecap, listFrozenRecaps } from '#db/queries/recap.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper, requireSeal } from '../stored-paper.ts';
import { requireWhole } from './figure-seal.ts';
import { storedTable } from './freeze-figure.ts';
import { annualSummary, recapSubject } from './freeze-recap.ts';

/** Every frozen year, newest first, whichever version of the program froze it. */
export async function listAnnualRecaps(read: ReadHandle): Promise<OutputOf<'recap.listFrozen'>> {
  const figures = (await listFigures(read)).flatMap((figure) =>
    figure.year === null ? [] : [annualSummary(figure, figure.year, storedTable(figure))],
  );
  const earlier = (await listFrozenRecaps(read)).map(({ id, year, cutOffOn, frozenAt, totalJson }) => ({
    id,
    year,
    cutOffOn,
    frozenAt,
    total: JSON.parse(totalJson) as RecapRow,
    figureId: null,
  }));
  return [...figures, ...earlier].toSorted((a, b) => b.year - a.year);
}

/** The sealed paper of a year. @throws AppError RECAP_NOT_FROZEN, SNAPSHOT_ALTERED */
export async function openAnnualRecap(read: ReadHandle, year: number): Promise<PrintJob> {
  const figure = await findFigureOfYear(read, year);
  const earlier = figure ? undefined : await findFrozenRecap(read, year);
  const paper = await findPaper(read, 'annual-recap', recapSubject(year));
  if (!paper || !(figure ?? earlier)) throw new AppError('RECAP_NOT_FROZEN', { facts: { tahun: year } });
  if (figure) await requireWhole(read, figure);
  if (earlier) requireSeal(`${earlier.totalJson}\n${earlier.countedJson}`, earlier.sha256, `rekap ${year}`);
  return openPaper(paper);
}
