import { z } from 'zod';
import { command, query, task } from './define.ts';
import { bookYear, count, id, path, reasons, shortText } from './scalars.ts';
import type { ErrorCode } from './errors.ts';

const judgedRow = z.object({ row: count, name: z.string(), reasons });

const importResult = z.object({
  /** Null after a dry run. */
  importId: id.nullable(),
  sheet: z.string(),
  headerRow: count,
  /** `field` is what the column is read as ("rat:2024" for a RAT column); null: not taken over. */
  columns: z
    .array(
      z.object({
        index: count,
        header: z.string(),
        field: z.string().nullable(),
        /** The first few filled cells, so that a person can judge the mapping. */
        samples: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** Sheets of the file, so that another can be chosen. */
  sheets: z.array(z.string()).readonly(),
  /** What a column may be mapped to. */
  fieldChoices: z.array(z.object({ field: z.string(), label: z.string() })).readonly(),
  /** The mapping was remembered from an earlier file with the same headers. */
  isMappingRemembered: z.boolean(),
  figuresBookYear: bookYear.nullable(),
  rowCount: count,
  created: count,
  changed: count,
  unchanged: count,
  /** Before and after of the rows that change, field by field (the first thousand rows). */
  changes: z
    .array(
      z.object({
        row: count,
        cooperativeId: id,
        name: z.string(),
        fields: z
          .array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  /** Row numbers as Excel shows them. */
  refused: z.array(judgedRow).readonly(),
  warnings: z.array(judgedRow).readonly(),
});
export type ImportResult = z.infer<typeof importResult>;

/** How reading an office's file can fail; each has its sentence and remedy. */
export const FILE_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
  'SHEET_NOT_FOUND',
  'HEADER_NOT_FOUND',
  'READING_TOO_LONG',
  'CANCELLED',
] as const satisfies readonly ErrorCode[];

export const importContract = {
  /** Membaca buku kerja kantor: uji dahulu (`isDryRun`), lalu tulis dalam satu transaksi. */
  'import.run': task(
    z.strictObject({
      path,
      kind: z.enum(['cooperative', 'rat']).default('cooperative'),
      sheet: shortText.nullable().default(null),
      isDryRun: z.boolean(),
      markedWorkbookPath: path.nullable().default(null),
      /** Corrections of the proposed mapping: column index to field, null to leave the column out. */
      mapping: z.record(z.string().regex(/^\d{1,5}$/), z.string().max(60).nullable()).default({}),
      /** The book year that members, capital and surplus belong to; null: as the sheet says. */
      figuresBookYear: bookYear.nullable().default(null),
      /** Fields of changing rows that keep the register's value. */
      keep: z
        .array(z.strictObject({ row: count, fields: z.array(z.string().max(60)).max(100).readonly() }))
        .max(20_000)
        .readonly()
        .default([]),
    }),
    importResult,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'DISK_FULL', ...FILE_ERRORS],
  ),
  /** Impor yang pernah dilakukan, terbaru dahulu. */
  'import.list': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          id,
          fileName: z.string(),
          sheet: z.string(),
          importedAt: z.string(),
          created: count,
          changed: count,
          refused: count,
          isUndone: z.boolean(),
        }),
      )
      .readonly(),
  ),
  /** Mengembalikan satu impor secara utuh; ditolak dengan alasan bila pekerjaan sesudahnya bergantung padanya. */
  'import.undo': command(z.strictObject({ importId: id }), z.object({ restored: count }), [
    'NOT_FOUND',
    'IMPORT_ALREADY_UNDONE',
    'IMPORT_HAS_LATER_WORK',
  ]),
};
