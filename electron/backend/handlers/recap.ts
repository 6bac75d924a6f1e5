import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { recapContract, RecapRow } from '#contract/recap.ts';
import { findPaper } from '#db/queries/paper.ts';
import { listRatYears } from '#db/queries/recap-basis.ts';
import { listFrozenRecaps } from '#db/queries/recap.ts';
import { RECAP_COLUMN_CATALOGUE, STANDARD_RECAP_COLUMNS } from '#rules/recap-column.ts';
import { RECAP_GROUPING_CATALOGUE } from '#rules/recap-grouping.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { behindLiveCell } from '../recap/behind.ts';
import { chosenColumns } from '../recap/columns.ts';
import { freezeRecap, recapSubject } from '../recap/freeze-recap.ts';
import { liveRecap } from '../recap/live-recap.ts';
import { openPaper, requireSeal } from '../stored-paper.ts';

export const recapHandlers = {
  'recap.catalogue': async (_input, { read }) => {
    await requireOffice(read);
    return {
      groupings: RECAP_GROUPING_CATALOGUE,
      columns: RECAP_COLUMN_CATALOGUE,
      standardColumns: STANDARD_RECAP_COLUMNS,
      bookYears: await listRatYears(read),
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

  'recap.freeze': ({ year }, context) => freezeRecap(year, context),

  'recap.listFrozen': async (_input, { read }) => {
    await requireOffice(read);
    return (await listFrozenRecaps(read)).map(({ id, year, cutOffOn, frozenAt, totalJson }) => ({
      id,
      year,
      cutOffOn,
      frozenAt,
      total: JSON.parse(totalJson) as RecapRow,
      figureId: null,
    }));
  },

  'recap.print': async ({ year, path: chosen }, { read, folders, runJob, signal }) => {
    const recap = (await listFrozenRecaps(read)).find((one) => one.year === year);
    const paper = await findPaper(read, 'annual-recap', recapSubject(year));
    if (!recap || !paper) throw new AppError('RECAP_NOT_FROZEN', { facts: { tahun: year } });
    requireSeal(`${recap.totalJson}\n${recap.countedJson}`, recap.sha256, `rekap ${year}`);
    const target = chosen ?? path.join(folders.documents, `rekap-tahunan-${year}.pdf`);
    return runJob('printDocument', { job: openPaper(paper), target }, { signal });
  },
} as const satisfies Handlers<keyof typeof recapContract>;
