import path from 'node:path';
import type { recapPaperContract } from '#contract/recap-paper.ts';
import { fileNameOf } from '../file-name.ts';
import type { Handlers } from '../handler-types.ts';
import { openAnnualRecap } from '../recap/annual-recaps.ts';
import { annualSheets, shownSheet } from '../recap-paper/export.ts';
import { readForeword, saveForeword } from '../recap-paper/foreword.ts';
import { sentencesPaper } from '../recap-paper/sentences-paper.ts';
import { shownTable } from '../recap-paper/shown-table.ts';
import { tablePaper } from '../recap-paper/table-paper.ts';
import { writeTableWorkbook } from '../spreadsheet/table-workbook.ts';

export const recapPaperHandlers = {
  'recap.printTable': async ({ path: chosen, ...shown }, context) => {
    const { folders, runJob, signal } = context;
    const made = await shownTable(shown, context);
    const job = tablePaper(made);
    const { groupHeading, cutOffOn } = made.table;
    const name = `rekap-menurut-${fileNameOf(groupHeading)}-${cutOffOn}.pdf`;
    const target = chosen ?? path.join(folders.documents, name);
    return runJob('printDocument', { job, target }, { signal });
  },

  'recap.exportTable': async ({ path: target, ...shown }, context) => {
    const sheet = shownSheet(await shownTable(shown, context));
    await writeTableWorkbook(target, [sheet]);
    return { path: target, rowCount: sheet.table.rows.length };
  },

  'recap.exportAnnual': async ({ year, path: target }, { read }) => {
    const sheets = annualSheets(await openAnnualRecap(read, year));
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
