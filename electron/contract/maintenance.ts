import { z } from 'zod';
import { query, task } from './define.ts';
import { count, id } from './scalars.ts';
import { shownSeal } from './log.ts';
import { fileToRead, folderToWrite, fileToWrite } from './file-paths.ts';

/** Scans by their content: one that several records name is one. */
const scanCounts = {
  /** How many the data name. */
  scansNamed: count,
  /** How many of these lie where they were copied to. */
  scansHeld: count,
};

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
    }),
  ),
  /** Membatalkan pekerjaan panjang yang sedang berjalan. */
  'job.cancel': query(z.strictObject({ jobId: id }), z.object({ wasRunning: z.boolean() })),
  /** Cadangan yang sudah dibuka kembali dan diperiksa. */
  'backup.create': task(
    z.strictObject({ folder: folderToWrite }),
    z.object({
      path: z.string(),
      byteCount: count,
      rowCounts: z.record(z.string(), count),
      /** Scans that the folder did not have yet. */
      scansCopied: count,
      /** Scans whose content no longer fits its name; they were left out. */
      scansDamaged: count,
      ...scanCounts,
      isVerified: z.literal(true),
      /** The seal on the log that the backup holds; null where the office has set no passphrase. */
      seal: shownSeal.nullable(),
    }),
    [
      'OFFICE_NOT_SET_UP',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'LOG_NOT_SEALED',
      'LOG_KEY_MISSING',
    ],
  ),
  /** Membaca cadangan sebelum dipulihkan: harinya, isinya, dan yang tercatat sesudahnya. */
  'backup.check': task(
    z.strictObject({ path: fileToRead }),
    z.object({
      /** When the file was last written. */
      fileAt: z.string(),
      /** Of the register in the backup; null: none. */
      lastChangeAt: z.string().nullable(),
      cooperatives: count,
      /** The data in use, and the changes they have seen after the backup's last; null: they cannot be read. */
      inUse: z.object({ cooperatives: count, laterChanges: count }).nullable(),
    }),
    ['FILE_NOT_FOUND', 'FILE_NOT_BACKUP', 'DATABASE_TOO_NEW'],
  ),
  /** Keadaan yang disimpan program sendiri di folder data, terbaru dahulu; terbaca juga bila basis datanya hilang. */
  'backup.listKept': query(
    z.strictObject({}),
    z
      .array(
        z.object({ path: z.string(), why: z.enum(['restore', 'update']), at: z.string(), byteCount: count }),
      )
      .readonly(),
  ),
  /** Memulihkan dari cadangan; keadaan sebelumnya disimpan di samping. */
  'backup.restore': task(
    z.strictObject({ path: fileToRead }),
    z.object({
      /** Where the data in use before lie; empty when there were none. */
      previousPath: z.string(),
      rowCounts: z.record(z.string(), count),
      scansDamaged: count,
      ...scanCounts,
    }),
    [
      'FILE_NOT_FOUND',
      'FILE_NOT_BACKUP',
      'BACKUP_NOT_OPENED',
      'BACKUP_IS_PRACTICE',
      'BACKUP_IS_OFFICE',
      'DATABASE_TOO_NEW',
      'FOLDER_NOT_WRITABLE',
    ],
  ),
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
