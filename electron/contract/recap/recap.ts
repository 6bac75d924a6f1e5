import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { RECAP_COLUMN_KEYS } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { cooperativeFilter } from '../cooperative/filter.ts';
import { command, query, task } from '../define.ts';
import { bookYear, count, day, dayOut, finishedFile, id, page, shortText } from '../scalars.ts';
import { pdfToWrite } from '../file-paths.ts';

const grouping = z.enum(RECAP_GROUPINGS);
export type { RecapGrouping } from '#rules/recap/grouping.ts';

/** A column as asked for; `bookYear` where the catalogue says needsBookYear, and only there. */
export const recapColumnChoice = z.strictObject({
  key: z.enum(RECAP_COLUMN_KEYS),
  bookYear: bookYear.nullable().default(null),
});
/** Left out: the six columns of the published table. */
export const recapColumns = z.array(recapColumnChoice).min(1).max(60).readonly().optional();
export const recapFilters = z.array(cooperativeFilter).max(30).readonly().default([]);

const unit = z.enum(['count', 'people', 'percent', 'rupiah']);
const column = z.object({
  key: z.enum(RECAP_COLUMN_KEYS),
  bookYear: z.int().nullable(),
  name: z.string(),
  heading: z.string(),
  definition: z.string(),
  unit,
});

/** In the order of the columns. A percentage has two decimals already; null prints "-" (nothing to divide by). */
const cells = z.array(z.number().nullable()).readonly();
const row = z.object({
  /** The code of a region or the value itself; empty for those whose place is not known. */
  key: z.string(),
  label: z.string(),
  cells,
});
export type RecapTableRow = z.infer<typeof row>;

export const recapTable = z.object({
  grouping,
  groupHeading: z.string(),
  groupDefinition: z.string(),
  cutOffOn: dayOut,
  source: z.string(),
  /** "Seluruh koperasi dalam register." or the conditions in words. */
  filterSentence: z.string(),
  columns: z.array(column).readonly(),
  /** Edition of the definitions; absent in what was frozen before editions were written down: the first. */
  edition: z.int().optional(),
  rows: z.array(row).readonly(),
  /** Added up by itself, not from the rows; its key is empty. */
  total: row,
});
export type RecapTable = z.infer<typeof recapTable>;

/** Which number: a row of the grouping, or with `key` null the total. */
export const recapCell = {
  grouping,
  key: shortText.nullable(),
  column: recapColumnChoice,
  page,
};

export const cellList = z.object({
  total: count,
  /** What the cell says: the number of cooperatives, or the sum of `value` over all of them (not only this page). */
  cell: z.number(),
  rows: z
    .array(
      z.object({
        cooperativeId: id,
        name: z.string(),
        legalEntityNumber: z.string(),
        villageName: z.string(),
        districtName: z.string(),
        /** As it was on the cut-off day. */
        status: z.enum(COOPERATIVE_STATUSES),
        /** What it adds to the cell: 1 in a count. */
        value: z.number(),
      }),
    )
    .readonly(),
});

/** The six figures of the published table; kept with every annual recap. */
const recapRow = z.object({
  label: z.string(),
  active: count,
  inactive: count,
  total: count,
  certified: count,
  inProgress: count,
  /** As printed: "37,61", or "-" when nothing is active. */
  percentage: z.string(),
});
export type RecapRow = z.infer<typeof recapRow>;

const recapSnapshot = z.object({
  id,
  year: count,
  cutOffOn: dayOut,
  frozenAt: z.string(),
  total: recapRow,
  /** The official figure behind it; null for one frozen by an earlier version of the program. */
  figureId: id.nullable(),
});

const listedSnapshot = recapSnapshot.extend({
  /** False when it was altered behind the program. */
  isWhole: z.boolean(),
  /** Null when it was altered: such numbers are told to nobody. */
  total: recapRow.nullable(),
});

const table = { grouping, columns: recapColumns, on: day.optional(), filters: recapFilters };

export const recapContract = {
  /** Pengelompokan, kolom dengan definisinya, dan tahun buku yang dikenal register. */
  'recap.catalogue': query(
    z.strictObject({}),
    z.object({
      groupings: z
        .array(z.object({ key: grouping, name: z.string(), heading: z.string(), definition: z.string() }))
        .readonly(),
      columns: z
        .array(
          z.object({
            key: z.enum(RECAP_COLUMN_KEYS),
            name: z.string(),
            heading: z.string(),
            definition: z.string(),
            unit,
            needsBookYear: z.boolean(),
          }),
        )
        .readonly(),
      standardColumns: z.array(z.enum(RECAP_COLUMN_KEYS)).readonly(),
      /** Newest first. */
      bookYears: z.array(z.int()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Tabel rekap hari ini atau pada hari yang telah lewat, dihitung dari register. */
  'recap.get': query(z.strictObject(table), recapTable, ['OFFICE_NOT_SET_UP', 'RECAP_DOES_NOT_ADD_UP']),
  /** Koperasi di balik satu angka rekap. */
  'recap.behind': query(
    z.strictObject({ ...recapCell, on: day.optional(), filters: recapFilters }),
    cellList.extend({
      /** Conditions that open the same list in the register; null where it has none (a past day, a grade). */
      listFilters: z.array(cooperativeFilter).readonly().nullable(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Membekukan angka rekap tahunan: tanggal batas, definisi, dan koperasi yang dihitung. */
  'recap.freeze': command(
    z.strictObject({ year: count.min(1945).max(2200), on: day.optional() }),
    recapSnapshot,
    ['OFFICE_NOT_SET_UP', 'RECAP_ALREADY_FROZEN', 'RECAP_DOES_NOT_ADD_UP', 'SNAPSHOT_ALTERED'],
  ),
  'recap.listFrozen': query(z.strictObject({}), z.array(listedSnapshot).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Rekap tahunan sebagai PDF, selalu dari angka yang dibekukan. */
  'recap.print': task(
    z.strictObject({ year: count, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['RECAP_NOT_FROZEN', 'SNAPSHOT_ALTERED', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
