import { z } from 'zod';
import { MAX_FOREWORD_LENGTH } from '#rules/recap/foreword.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { command, query, task } from '../define.ts';
import { recapColumns, recapFilters } from './recap.ts';
import { count, day, expectedUpdatedAt, finishedFile, id, updatedAt } from '../scalars.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';

/** The table that stands on the screen: live as of a day, or out of an official figure. */
const shownTable = {
  /** Null: counted from the register now; then the paper says that it is not frozen. */
  figureId: id.nullable().default(null),
  grouping: z.enum(RECAP_GROUPINGS),
  /** Left out: the six columns of the published table. */
  columns: recapColumns,
  /** Only for a live table. */
  on: day.optional(),
  /** Only for a live table; a figure keeps the filter it was frozen with. */
  filters: recapFilters,
};

const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;
const FIGURE_ERRORS = ['NOT_FOUND', 'SNAPSHOT_ALTERED'] as const;
const TABLE_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'RECAP_DOES_NOT_ADD_UP',
  ...FIGURE_ERRORS,
  ...WRITE_ERRORS,
] as const;

const foreword = z.object({
  text: z.string(),
  /** True while the office has not written its own. */
  isStandard: z.boolean(),
  updatedAt,
  /** What may stand in the text, "[tahun]", each with its meaning. */
  placeholders: z.array(z.object({ code: z.string(), meaning: z.string() })).readonly(),
});

export const recapPaperContract = {
  /** Tabel rekap sebagai PDF; yang belum dibekukan ditandai, yang dibekukan ditandatangani. */
  'recap.printTable': task(
    z.strictObject({ ...shownTable, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    TABLE_ERRORS,
  ),
  /** Tabel rekap sebagai XLSX: angka sebagai angka, definisi dan sumber di bawahnya. */
  'recap.exportTable': task(
    z.strictObject({ ...shownTable, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    TABLE_ERRORS,
  ),
  /** Semua tabel rekap tahunan yang dibekukan sebagai XLSX, satu lembar setiap tabel. */
  'recap.exportAnnual': task(
    z.strictObject({ year: count, path: sheetToWrite }),
    z.object({ path: z.string(), sheetCount: count }),
    ['RECAP_NOT_FROZEN', 'SNAPSHOT_ALTERED', ...WRITE_ERRORS],
  ),
  /** Bahan rilis sebagai PDF: kalimat dari angka yang dibekukan, definisi, sumber, dan segelnya. */
  'recap.printSentences': task(
    z.strictObject({
      figureId: id,
      compareWithId: id.nullable().default(null),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', ...FIGURE_ERRORS, ...WRITE_ERRORS],
  ),
  /** Kata pengantar rekap tahunan. */
  'recap.getForeword': query(z.strictObject({}), foreword, ['OFFICE_NOT_SET_UP']),
  /** Menyimpan kata pengantar untuk rekap yang dibekukan sesudahnya; teks kosong kembali ke yang standar. */
  'recap.saveForeword': command(
    z.strictObject({
      expectedUpdatedAt,
      text: z.string().trim().max(MAX_FOREWORD_LENGTH, `Paling panjang ${MAX_FOREWORD_LENGTH} huruf.`),
    }),
    foreword,
    ['OFFICE_NOT_SET_UP', 'RECORD_CHANGED_ELSEWHERE'],
  ),
};
