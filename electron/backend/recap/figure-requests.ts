import type { officialFigureContract } from '#contract/recap/official-figure.ts';
import { frozenFacts, listFigures } from '#db/queries/recap/official-figure.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { behindCell } from './behind.ts';
import { chosenColumns } from './columns.ts';
import { compareFigures, listFigureChanges } from './compare-figures.ts';
import { openFigure } from './figure-seal.ts';
import { figureSentences } from './figure-sentences.ts';
import { freezeFigure } from './freeze-figure.ts';
import { storedTable, summaryOf } from './stored-figure.ts';
import { frozenColumns, frozenTable, requireFrozenGrouping } from './frozen-table.ts';

export const officialFigureHandlers = {
  'figure.freeze': async ({ columns, cutOffOn, ...input }, context) => {
    const office = await requireOffice(context.read);
    const { figure } = await freezeFigure(
      office,
      { ...input, year: null, columns: chosenColumns(columns), cutOffOn: cutOffOn ?? context.today },
      context,
    );
    return summaryOf(figure);
  },

  'figure.list': async (_input, { read }) => (await listFigures(read)).map(summaryOf),

  'figure.get': async ({ id }, { read }) => {
    const figure = await openFigure(read, id);
    return { figure: summaryOf(figure), table: storedTable(figure) };
  },

  'figure.table': async ({ id, grouping, columns }, { read }) => {
    const figure = await openFigure(read, id);
    await requireFrozenGrouping(read, figure, grouping);
    const chosen = columns ? chosenColumns(columns) : frozenColumns(figure);
    return frozenTable(read, await requireOffice(read), figure, { grouping, columns: chosen });
  },

  'figure.behind': async ({ id, ...cell }, { read }) => {
    const figure = await openFigure(read, id);
    await requireFrozenGrouping(read, figure, cell.grouping);
    const day = { on: figure.cutOffOn, knownAt: figure.frozenAt };
    return behindCell(read, await requireOffice(read), frozenFacts(figure.number), cell, day);
  },

  'figure.compare': async (input, { read }) => compareFigures(read, await requireOffice(read), input),

  'figure.changes': async (input, { read }) => listFigureChanges(read, input),

  'figure.sentences': async (input, { read }) => figureSentences(read, await requireOffice(read), input),
} as const satisfies Handlers<keyof typeof officialFigureContract>;
