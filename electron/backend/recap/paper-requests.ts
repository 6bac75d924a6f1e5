import type { recapPaperContract } from '#contract/recap/paper.ts';
import { fileNameOf } from '../base/file-name.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { openAnnualRecap } from './annual-recaps.ts';
import { annualSheets, shownSheet } from './export-table.ts';
import { readForeword, saveForeword } from './paper/foreword.ts';
import { sentencesPaper } from './sentences-paper.ts';
import { shownTable } from './shown-table.ts';
import { tablePaper } from './paper/table-paper.ts';
import { writeTableWorkbook } from '../spreadsheet/write/table-workbook.ts';
import { printPaper } from '../paper/print-paper.ts';

/** A paper of one figure never takes the place of another's, nor a draft that of an official table. */
const sealInName = (seal: string): string => seal.slice(0, 8);

export const recapPaperHandlers = {
  'recap.printTable': async ({ path: chosen, ...shown }, context) => {
    const made = await shownTable(shown, context);
    const job = made.sealedPaper ?? tablePaper(made);
    const { groupHeading, cutOffOn } = made.table;
    const standing = made.seal === null ? 'belum-dibekukan' : sealInName(made.seal);
    const name = `rekap-menurut-${fileNameOf(groupHeading)}-${cutOffOn}-${standing}.pdf`;
    return printPaper({ job, chosen, name: name }, context);
  },

  'recap.exportTable': async ({ path: target, ...shown }, context) => {
    const made = await shownTable(shown, context);
    const sheet = shownSheet(made);
    await writeTableWorkbook(target, [sheet], made.office);
    return { path: target, rowCount: sheet.table.rows.length };
  },

  'recap.exportAnnual': async ({ year, path: target }, { read }) => {
    const sheets = annualSheets(await openAnnualRecap(read, year));
    await writeTableWorkbook(target, sheets, await requireOffice(read));
    return { path: target, sheetCount: sheets.length };
  },

  'recap.printSentences': async ({ path: chosen, ...figures }, context) => {
    const { job, seal } = await sentencesPaper({ ...figures, path: null }, context);
    const name = `bahan-rilis-${job.info.createdOn}-${sealInName(seal)}.pdf`;
    return printPaper({ job, chosen, name: name }, context);
  },

  'recap.getForeword': (_input, { read }) => readForeword(read),
  'recap.saveForeword': saveForeword,
} as const satisfies Handlers<keyof typeof recapPaperContract>;
