import type { recapContract } from '#contract/recap/recap.ts';
import { listRatSpans } from '#db/queries/recap/basis.ts';
import { RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from '#rules/recap/column.ts';
import { RECAP_GROUPING_CATALOGUE } from '#rules/recap/grouping.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { listAnnualRecaps, openAnnualRecap } from './annual-recaps.ts';
import { behindLiveCell } from './behind.ts';
import { chosenColumns } from './columns.ts';
import { freezeRecap } from './freeze-recap.ts';
import { liveRecap } from './live-recap.ts';
import { printPaper } from '../paper/print-paper.ts';

export const recapHandlers = {
  'recap.catalogue': async (_input, { read }) => {
    await requireOffice(read);
    return {
      groupings: RECAP_GROUPING_CATALOGUE,
      columns: RECAP_COLUMN_CATALOGUE,
      standardColumns: STANDARD_RECAP_COLUMNS,
      bookYears: (await listRatSpans(read)).map(({ bookYear }) => bookYear),
    };
  },

  'recap.get': async ({ grouping, columns, on, filters }, { read, today }) =>
    liveRecap(
      read,
      await requireOffice(read),
      { grouping, columns: chosenColumns(columns), on: on ?? today, filters },
      today,
    ),

  'recap.behind': async (input, { read, today }) =>
    behindLiveCell(read, await requireOffice(read), input, today),

  'recap.freeze': (input, context) => freezeRecap(input, context),

  'recap.listFrozen': async (_input, { read }) => {
    await requireOffice(read);
    return listAnnualRecaps(read);
  },

  'recap.print': async ({ year, path: chosen }, context) => {
    const job = await openAnnualRecap(context.read, year);
    return printPaper({ job, chosen, name: `rekap-tahunan-${year}.pdf` }, context);
  },
} as const satisfies Handlers<keyof typeof recapContract>;
