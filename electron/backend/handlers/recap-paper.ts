import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { recapPaperContract } from '#contract/recap-paper.ts';
import { findPaper } from '#db/queries/paper.ts';
import type { Handlers } from '../handler-types.ts';
import { recapSubject } from '../recap/freeze-recap.ts';
import { bookSheets, shownSheet } from '../recap-paper/export.ts';
import { readForeword, saveForeword } from '../recap-paper/foreword.ts';
import { sentencesPaper } from '../recap-paper/sentences-paper.ts';
import { shownTable } from '../recap-paper/shown-table.ts';
import { tablePaper } from '../recap-paper/table-paper.ts';
import { writeTableWorkbook } from '../spreadsheet/table-workbook.ts';
import { openPaper } from '../stored-paper.ts';

export const recapPaperHandlers = {
  'recap.printTable': async ({ path: chosen, ...shown }, context) => {
    const { folders, runJob, signal } = context;
    const job = tablePaper(await shownTable(shown, context));
    const target = chosen ?? path.join(folders.documents, `rekap-menurut-${shown.grouping}.pdf`);
    return runJob('printDocument', { job, target }, { signal });
  },

  'recap.exportTable': async ({ path: target, ...shown }, context) => {
    const sheet = shownSheet(await shownTable(shown, context));
    await writeTableWorkbook(target, [sheet]);
    return { path: target, rowCount: sheet.table.rows.length };
  },

  'recap.exportAnnual': async ({ year, path: target }, { read }) => {
    const paper = await findPaper(read, 'recap-book', recapSubject(year));
    const job = paper && openPaper(paper);
    if (job?.kind !== 'recap-book') throw new AppError('RECAP_NOT_FROZEN', { facts: { tahun: year } });
    const sheets = bookSheets(job.data);
    await writeTableWorkbook(target, sheets);
    return { path: target, sheetCount: sheets.length };
  },

  'recap.printSentences': async ({ path: chosen, ...figures }, context) => {
    const { folders, runJob, signal } = context;
    const job = await sentencesPaper({ ...figures, path: null }, context);
    const target = chosen ?? path.join(folders.documents, `bahan-rilis-${job.info.createdOn}.pdf`);
    return runJob('printDocument', { job, target }, { signal });
  },

  'recap.getForeword': (_input, { read }) => readForeword(read),
  'recap.saveForeword': ({ text }, context) => saveForeword(text, context),
} as const satisfies Handlers<keyof typeof recapPaperContract>;
