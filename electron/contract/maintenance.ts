import { z } from 'zod';
import { query, task } from './define.ts';
import { count, id } from './scalars.ts';
import { fileToWrite } from './file-paths.ts';

export const maintenanceContract = {
  /** Program, basis data, dan folder yang sedang dipakai. */
  'app.info': query(
    z.strictObject({}),
    z.object({
      version: z.string(),
      schemaVersion: count,
      dataFolder: z.string(),
      documentFolder: z.string(),
      /** The folder of practice is open, not the office's. */
      isPractice: z.boolean(),
      today: z.string(),
      lastBackupAt: z.string().nullable(),
      /** The last one on another disk than the data's own (a flash disk), and its folder; null: never. */
      otherDiskBackupAt: z.string().nullable(),
      otherDiskBackupFolder: z.string(),
      /** The backup by itself that has failed longest without a good one since; null: none. */
      backupFailure: z
        .object({ since: z.string(), title: z.string(), cause: z.string(), remedy: z.string() })
        .nullable(),
    }),
  ),
  /** Membatalkan pekerjaan panjang yang sedang berjalan. */
  'job.cancel': query(z.strictObject({ jobId: id }), z.object({ wasRunning: z.boolean() })),
  /** Pemeriksaan diri: keutuhan basis data, hubungan antarbaris, huruf dan cetakan. */
  'app.selfCheck': task(
    z.strictObject({}),
    z.object({
      integrity: z.literal('ok'),
      schemaVersion: count,
      rowCounts: z.record(z.string(), count),
      renderedFonts: z.array(z.string()).readonly(),
      /** When guards of the history were found off and put on again, newest first, with their names. */
      guardsMended: z.array(z.object({ at: z.string(), names: z.string() })).readonly(),
    }),
    ['DATABASE_DAMAGED'],
  ),
  /** Paket pihak ketiga di dalam program, lisensinya, dan teks lengkapnya. */
  'app.thirdParties': query(
    z.strictObject({}),
    z.object({
      packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() })).readonly(),
      text: z.string(),
    }),
  ),
  /** Berkas teks untuk yang membantu: program, komputer, jumlah baris, catatan program; tanpa data orang. */
  'app.diagnose': task(
    z.strictObject({ path: fileToWrite('.txt') }),
    z.object({ path: z.string(), isSound: z.boolean() }),
    ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
