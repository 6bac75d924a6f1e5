import { z } from 'zod';
import { FIGURE_CHANGES, FIGURE_CHANGE_REASONS } from '#rules/recap/figure-change.ts';
import { RECAP_COLUMN_KEYS } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { command, query } from '../define.ts';
import { cellList, recapCell, recapColumns, recapFilters, recapTable } from './recap.ts';
import { count, day, dayOut, id, page, requiredText, shortText } from '../scalars.ts';

/** One official figure: what was counted on which day, by what definition, by whom. */
const summary = z.object({
  id,
  title: z.string(),
  purpose: z.string(),
  /** Set for the annual recap of a year. */
  year: z.int().nullable(),
  cutOffOn: dayOut,
  frozenAt: z.string(),
  /** The account of the computer, as in the change log. */
  frozenBy: z.string(),
  grouping: z.enum(RECAP_GROUPINGS),
  filterSentence: z.string(),
  /** How many cooperatives are counted, and how many of them are active. */
  total: count,
  active: count,
  sha256: z.string(),
  /** False when its head was altered behind the program; its rows are checked whenever they are read. */
  isWhole: z.boolean(),
});
export type FigureSummary = z.infer<typeof summary>;

const pair = { olderId: id, newerId: id };
const change = z.enum(FIGURE_CHANGES);

export const officialFigureContract = {
  /** Membekukan angka: sesudah ini tidak dapat diubah dan tidak dapat dihapus. */
  'figure.freeze': command(
    z.strictObject({
      title: requiredText,
      /** For what or whom the number is frozen, e.g. "Rilis HUT Koperasi". */
      purpose: shortText.default(''),
      /** Today when left out; a past day counts by the status history. */
      cutOffOn: day.optional(),
      grouping: z.enum(RECAP_GROUPINGS).default('district'),
      columns: recapColumns,
      filters: recapFilters,
    }),
    summary,
    ['OFFICE_NOT_SET_UP', 'RECAP_DOES_NOT_ADD_UP'],
  ),
  /** Angka resmi, yang terbaru lebih dahulu. */
  'figure.list': query(z.strictObject({}), z.array(summary).readonly()),
  /** Satu angka resmi seperti dibekukan; segelnya diperiksa lebih dahulu. */
  'figure.get': query(z.strictObject({ id }), z.object({ figure: summary, table: recapTable }), [
    'NOT_FOUND',
    'SNAPSHOT_ALTERED',
  ]),
  /** Tabel lain dari koperasi yang dibekukan: pengelompokan dan kolom apa pun. */
  'figure.table': query(
    z.strictObject({ id, grouping: z.enum(RECAP_GROUPINGS), columns: recapColumns }),
    recapTable,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED', 'RECAP_DOES_NOT_ADD_UP'],
  ),
  /** Koperasi di balik satu angka beku. */
  'figure.behind': query(z.strictObject({ id, ...recapCell }), cellList, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'SNAPSHOT_ALTERED',
  ]),
  /** Dua angka resmi bersebelahan: selisih tiap kolom, dan berapa koperasi masuk, keluar, atau berpindah. */
  'figure.compare': query(
    z.strictObject(pair),
    z.object({
      older: summary,
      newer: summary,
      columns: z
        .array(
          z.object({
            key: z.enum(RECAP_COLUMN_KEYS),
            bookYear: z.int().nullable(),
            heading: z.string(),
            unit: z.enum(['count', 'people', 'percent', 'rupiah']),
            older: z.number().nullable(),
            newer: z.number().nullable(),
            difference: z.number().nullable(),
          }),
        )
        .readonly(),
      changes: z.array(z.object({ change, name: z.string(), count })).readonly(),
      /** What makes the two less comparable, in sentences: another filter, another definition. */
      cautions: z.array(z.string()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED'],
  ),
  /** Koperasi di balik satu perubahan, masing-masing dengan alasannya dari riwayat. */
  'figure.changes': query(
    z.strictObject({ ...pair, change, page }),
    z.object({
      total: count,
      rows: z
        .array(
          z.object({
            cooperativeId: id,
            name: z.string(),
            legalEntityNumber: z.string(),
            districtName: z.string(),
            /** In words, empty where it was not counted: "tidak aktif". */
            before: z.string(),
            after: z.string(),
            reasonKind: z.enum(FIGURE_CHANGE_REASONS),
            /** A sentence. */
            reason: z.string(),
          }),
        )
        .readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED'],
  ),
  /** Bahan rilis: kalimat dengan angka, tanggal batas, dan definisi; hanya dari angka yang dibekukan. */
  'figure.sentences': query(
    z.strictObject({ id, compareWithId: id.nullable().default(null) }),
    z.object({
      figure: summary,
      comparedWith: summary.nullable(),
      sentences: z.array(z.object({ code: z.string(), text: z.string() })).readonly(),
      /** Definitions of the numbers used, each once. */
      definitions: z.array(z.string()).readonly(),
      /** Where the numbers come from, with cut-off day and seal. */
      source: z.string(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED'],
  ),
};
