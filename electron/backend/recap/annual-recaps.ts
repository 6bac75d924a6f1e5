import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { RecapRow, RecapTable } from '#contract/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findFigureOfYear, listFigures } from '#db/queries/official-figure.ts';
import type { StoredFigure } from '#db/queries/official-figure.ts';
import { findPaper } from '#db/queries/paper.ts';
import { findFrozenRecap, listFrozenRecaps } from '#db/queries/recap.ts';
import { formatDecimal } from '#rules/numbers.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper, requireSeal } from '../stored-paper.ts';
import { requireWhole } from './figure-seal.ts';
import { storedTable } from './freeze-figure.ts';

export const recapSubject = (year: number): string => `recap:${year}`;

/** As the list of annual recaps shows it. */
export const annualSummary = (figure: StoredFigure, year: number, { total }: RecapTable) => ({
  id: figure.id,
  year,
  cutOffOn: figure.cutOffOn,
  frozenAt: figure.frozenAt,
  total: standardRow(total),
  figureId: figure.id,
});

/** The six published figures of a row whose columns begin with them. */
function standardRow({ label, cells }: RecapTable['total']): RecapRow {
  const [active, inactive, total, certified, inProgress] = cells.map((cell) => cell ?? 0);
  const percent = cells[5] ?? null;
  return {
    label,
    active: active ?? 0,
    inactive: inactive ?? 0,
    total: total ?? 0,
    certified: certified ?? 0,
    inProgress: inProgress ?? 0,
    percentage: percent === null ? '-' : formatDecimal(percent, 2),
  };
}

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
  const subject = recapSubject(year);
  // One sealed by an earlier version prints as it was sealed.
  const paper =
    (await findPaper(read, 'recap-book', subject)) ?? (await findPaper(read, 'annual-recap', subject));
  if (!paper || !(figure ?? earlier)) throw new AppError('RECAP_NOT_FROZEN', { facts: { tahun: year } });
  if (figure) await requireWhole(read, figure);
  if (earlier) requireSeal(`${earlier.totalJson}\n${earlier.countedJson}`, earlier.sha256, `rekap ${year}`);
  return openPaper(paper);
}
