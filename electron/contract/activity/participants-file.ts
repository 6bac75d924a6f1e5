import { z } from 'zod';
import { task } from '../define.ts';
import { sheetToWrite } from '../file-paths.ts';
import { count, id } from '../scalars.ts';

/** Participants out of the program as a workbook, and into a batch out of a file. */
export const activityParticipantsFileContract = {
  /** Peserta satu kegiatan, atau satu angkatannya, sebagai buku kerja XLSX; NIK tersamar, satu kolom setiap hari. */
  'activity.exportParticipants': task(
    // Null: every batch.
    z.strictObject({ activityId: id, batchId: id.nullable().default(null), path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
