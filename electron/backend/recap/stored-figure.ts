import type { FigureSummary } from '#contract/recap/official-figure.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { isHeadWhole, requireHead } from './figure-seal.ts';
import { recapTable } from '#contract/recap/recap.ts';
import { readStored } from '#db/read-stored.ts';

/** As it travels to the window. */
export function summaryOf(figure: StoredFigure): FigureSummary {
  const { id, title, purpose, year, cutOffOn, frozenAt, frozenBy, grouping, sha256 } = figure;
  const { filterSentence: sentence, rowCount, activeCount } = figure;
  return {
    id,
    title,
    purpose,
    year,
    cutOffOn,
    frozenAt,
    frozenBy,
    grouping,
    filterSentence: sentence,
    total: rowCount,
    active: activeCount,
    sha256,
    isWhole: isHeadWhole(figure),
  };
}

/** The table as it was frozen. @throws AppError SNAPSHOT_ALTERED when the head it stands in was altered */
export function storedTable(figure: StoredFigure): RecapTable {
  requireHead(figure);
  return readStored(recapTable, figure.tableJson, `angka resmi "${figure.title}"`);
}
