import { z } from 'zod';
import { task } from './define.ts';
import { finishedFile, requiredText } from './scalars.ts';
import { pdfToWrite } from './file-paths.ts';

export const helpContract = {
  /** Kartu bantuan satu layar, selembar kertas, untuk ditempel di samping meja. */
  'help.print': task(
    z.strictObject({ screen: requiredText, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
