import { z } from 'zod';
import { task } from '../define.ts';
import { fileToRead, sheetToWrite } from '../file-paths.ts';
import { count, id, reasons } from '../scalars.ts';

const row = { row: count, text: z.string() };

const imported = z.object({
  sheet: z.string(),
  headerRow: count,
  /** New in the batch, by the rows of the file. */
  added: z.array(z.object({ row: count, name: z.string() })).readonly(),
  /** Days on which somebody new was marked. */
  marks: count,
  /** Who stands in the batch already; nothing of theirs is changed. */
  known: z.array(z.object(row)).readonly(),
  /** Rows that hold nobody, with what stands in them. */
  passedOver: z.array(z.object(row)).readonly(),
  /** Rows that cannot be kept, with why; while there are any, nothing is. */
  refused: z.array(z.object({ ...row, message: z.string() })).readonly(),
  /** Cells that say nothing here and are not kept. */
  unread: z.array(z.object({ row: count, cell: z.string() })).readonly(),
  /** Columns by their headings that are not read at all. */
  unreadColumns: z.array(z.string()).readonly(),
  /** New ones whose NIK stands masked in the file: it stays empty. */
  maskedNik: count,
  /** An x stood for being there. */
  readsCrosses: z.boolean(),
  warnings: reasons,
});
export type ParticipantsImport = z.infer<typeof imported>;

/** Participants out of the program as a workbook, and into a batch out of a file. */
export const activityParticipantsFileContract = {
  /** Peserta satu kegiatan, atau satu angkatannya, sebagai buku kerja XLSX; NIK tersamar, satu kolom setiap hari. */
  'activity.exportParticipants': task(
    // Null: every batch.
    z.strictObject({ activityId: id, batchId: id.nullable().default(null), path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
  /** Membaca peserta dari berkas Excel, ODS, atau CSV ke satu angkatan; diuji dahulu, disimpan semuanya atau tidak sama sekali. */
  'activity.importParticipants': task(
    z.strictObject({ batchId: id, path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    [
      'OFFICE_NOT_SET_UP',
      'NOT_FOUND',
      'CANCELLED',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_IN_USE',
      'FILE_TOO_LARGE',
      'FILE_PASSWORD_PROTECTED',
      'FILE_NOT_SPREADSHEET',
      'FILE_DAMAGED',
    ],
  ),
};
