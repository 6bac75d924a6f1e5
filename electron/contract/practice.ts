import { z } from 'zod';
import { task } from './define.ts';
import { count } from './scalars.ts';

const filled = z.object({ cooperativeCount: count, refusedCount: count });

/** Practice lives in a folder of its own (`practice-folder.ts`); none of these ever reaches the office's. */
export const practiceContract = {
  /** Mengisi latihan yang masih kosong dengan kantor dan register contoh; semua cetakan bertanda CONTOH. */
  'practice.fill': task(z.strictObject({}), filled, ['OFFICE_ALREADY_SET_UP', 'NOT_IN_PRACTICE']),
  /** Mengosongkan latihan lalu mengisinya lagi. */
  'practice.startAgain': task(z.strictObject({}), filled, ['NOT_IN_PRACTICE']),
  /** Mengosongkan latihan; kantor sungguhan tidak disentuh. */
  'practice.clear': task(z.strictObject({}), z.object({}), ['NOT_IN_PRACTICE']),
  /**
   * Kantor contoh yang dahulu diisi di folder data dinas dipindahkan utuh ke folder latihan, sehingga folder dinas
   * kosong untuk kantor yang sungguhan.
   */
  'practice.moveSample': task(
    z.strictObject({}),
    z.object({
      /** Where it lies now. */
      folder: z.string(),
      /** False where practice already holds an office: the moved one is kept beside it. */
      isOpenedByPractice: z.boolean(),
    }),
    ['OFFICE_NOT_SET_UP', 'OFFICE_IS_NO_SAMPLE', 'FOLDER_NOT_WRITABLE', 'DISK_FULL'],
  ),
};
