import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { recapContract, RecapRow } from '#contract/recap.ts';
import { findPaper } from '#db/queries/paper.ts';
import { listFrozenRecaps } from '#db/queries/recap.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { freezeRecap, recapSubject } from '../recap/freeze-recap.ts';
import { recapOf } from '../recap/recap-table.ts';
import { openPaper, requireSeal } from '../stored-paper.ts';

export const recapHandlers = {
  'recap.get': async ({ grouping, on }, { read, today }) =>
    recapOf(read, await requireOffice(read), grouping, on ?? today),

  'recap.freeze': ({ year }, context) => freezeRecap(year, context),

  'recap.listFrozen': async (_input, { read }) => {
    await requireOffice(read);
    return (await listFrozenRecaps(read)).map(({ id, year, cutOffOn, frozenAt, totalJson }) => ({
      id,
      year,
      cutOffOn,
      frozenAt,
      total: JSON.parse(totalJson) as RecapRow,
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
