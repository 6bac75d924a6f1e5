import { z } from 'zod';
import { task } from './define.ts';
import { finishedFile, path, requiredText } from './scalars.ts';

export const helpContract = {
  /** Kartu bantuan satu layar, selembar kertas, untuk ditempel di samping meja. */
  'help.print': task(
    z.strictObject({ screen: requiredText, path: path.nullable().default(null) }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
