import { z } from 'zod';
import { command, query, task } from './define.ts';
import { count, id, path, reasons, shortText } from './scalars.ts';
import type { ErrorCode } from './errors.ts';

const judgedRow = z.object({ row: count, name: z.string(), reasons });

const importResult = z.object({
  /** Null after a dry run. */
  importId: id.nullable(),
  sheet: z.string(),
  headerRow: count,
  columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })).readonly(),
  rowCount: count,
  created: count,
  changed: count,
  unchanged: count,
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
