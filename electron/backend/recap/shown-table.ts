import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { QueryContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { openPaper } from '../paper/stored-paper.ts';
import { figureSubject, standingOf, tableTitle } from './paper/figure-paper.ts';
import type { TablePaperParts } from './paper/table-paper.ts';
import { openFigure } from './figure-seal.ts';
import { frozenColumns, frozenTable, requireFrozenGrouping } from './frozen-table.ts';
import { storedTable, summaryOf } from './stored-figure.ts';
import { localDay } from '../base/local-day.ts';
import { requireOffice } from '../office/require-office.ts';
import { chosenColumns } from './columns.ts';
import { liveRecap } from './live-recap.ts';

type Shown = Omit<CheckedInputOf<'recap.printTable'>, 'path'>;

/** A table as it stands on the screen. */
export interface ShownTable extends TablePaperParts {
  /** Of the official figure it is of; null on a live table. */
  readonly seal: string | null;
  /** The paper sealed with the figure, where its own table is shown. */
  readonly sealedPaper: PrintJob | null;
}

function refuseLiveChoices({ on, filters }: Shown): void {
  if (on === undefined && filters.length === 0) return;
  const message = 'Angka resmi memakai tanggal dan saringan yang dibekukan bersamanya.';
  throw new AppError('INVALID_INPUT', {
    faults: [{ path: on === undefined ? 'filters' : 'on', message }],
  });
}

/**
 * The table to be printed or exported, counted now or read from a figure whose seal is looked at first.
 * @throws AppError RECAP_DOES_NOT_ADD_UP, NOT_FOUND, SNAPSHOT_ALTERED
 */
export async function shownTable(shown: Shown, context: QueryContext): Promise<ShownTable> {
  const { figureId, grouping, columns, on, filters } = shown;
  const { read, today } = context;
  const office = await requireOffice(read);
  const title = tableTitle(grouping);
  if (figureId === null) {
    const request = { grouping, columns: chosenColumns(columns), on: on ?? today, filters };
    const table = await liveRecap(read, office, request, today);
    const standing = `Belum dibekukan, keadaan per ${formatLongDate(table.cutOffOn)}`;
    return { office, table, title, standing, frozenOn: null, seal: null, sealedPaper: null };
  }
  refuseLiveChoices(shown);
  const stored = await openFigure(read, figureId);
  const figure = summaryOf(stored);
  const frozen = storedTable(stored);
  const asked = columns && chosenColumns(columns);
  const isAsFrozen =
    grouping === figure.grouping && (asked === undefined || isSameColumns(asked, frozen.columns));
  if (!isAsFrozen) await requireFrozenGrouping(read, stored, grouping);
  const paper = isAsFrozen ? await findPaper(read, 'recap-table', figureSubject(figureId)) : undefined;
  return {
    office,
    table: isAsFrozen
      ? frozen
      : await frozenTable(read, office, stored, { grouping, columns: asked ?? frozenColumns(stored) }),
    title,
    standing: standingOf(figure),
    frozenOn: localDay(figure.frozenAt),
    seal: figure.sha256,
    sealedPaper: paper ? openPaper(paper) : null,
  };
}

const isSameColumns = (some: readonly RecapColumnChoice[], others: readonly RecapColumnChoice[]): boolean =>
  some.length === others.length &&
  some.every(({ key, bookYear }, at) => key === others[at]?.key && bookYear === others[at].bookYear);
