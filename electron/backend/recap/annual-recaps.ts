import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { RecapRow, RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findFigureOfYear, listFigures } from '#db/queries/recap/official-figure.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import { findFrozenRecap, listFrozenRecaps } from '#db/queries/recap/recap.ts';
import type { StoredRecap } from '#db/queries/recap/recap.ts';
import { formatDecimal } from '#rules/value/numbers.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper, requireSeal, sha256Of } from '../paper/stored-paper.ts';
import { isHeadWhole, requireWhole } from './figure-seal.ts';
import { storedTable } from './stored-figure.ts';
import { readStored } from '#db/read-stored.ts';
import { storedRecapRow } from '../documents/recap/recap-shape.ts';

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

/** What is under the seal of one that an earlier version froze. */
const sealedText = ({ totalJson, countedJson }: StoredRecap): string => `${totalJson}\n${countedJson}`;

type Listed = OutputOf<'recap.listFrozen'>[number];

function listedFigure(figure: StoredFigure, year: number): Listed {
  if (isHeadWhole(figure)) return { ...annualSummary(figure, year, storedTable(figure)), isWhole: true };
  const { id, cutOffOn, frozenAt } = figure;
  return { id, year, cutOffOn, frozenAt, total: null, figureId: id, isWhole: false };
}

function listedEarlier(recap: StoredRecap): Listed {
  const { id, year, cutOffOn, frozenAt, totalJson, sha256 } = recap;
  const isWhole = sha256Of(sealedText(recap)) === sha256;
  const total = isWhole ? readStored(storedRecapRow, totalJson, `rekap ${year}`) : null;
  return { id, year, cutOffOn, frozenAt, total, figureId: null, isWhole };
}

/** Every frozen year, newest first, whichever version of the program froze it; an altered one is marked. */
export async function listAnnualRecaps(read: ReadHandle): Promise<OutputOf<'recap.listFrozen'>> {
  const figures = (await listFigures(read)).flatMap((figure) =>
    figure.year === null ? [] : [listedFigure(figure, figure.year)],
  );
  const earlier = (await listFrozenRecaps(read)).map(listedEarlier);
  return [...figures, ...earlier].toSorted((a, b) => b.year - a.year);
}

/** The totals of the years before one, to stand beside its own. @throws AppError SNAPSHOT_ALTERED */
export async function frozenTotalsBefore(
  read: ReadHandle,
  before: number,
): Promise<readonly { readonly year: number; readonly total: RecapRow }[]> {
  return (await listAnnualRecaps(read))
    .filter(({ year }) => year < before)
    .map(({ year, total }) => {
      if (total === null) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: `rekap ${year}` } });
      return { year, total };
    });
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
  if (earlier) requireSeal(sealedText(earlier), earlier.sha256, `rekap ${year}`);
  return openPaper(paper);
}
