import { z } from 'zod';
import { BACKUP_RULE_LIMITS } from '#rules/backup/backup-rules.ts';
import type { BackupRules } from '#rules/backup/backup-rules.ts';
import { query, task } from './define.ts';
import { count, day, dayOut, finishedFile, requiredText } from './scalars.ts';
import { shownSeal } from './log.ts';
import { fileToRead, folderToWrite, pdfToWrite } from './file-paths.ts';

/** Scans by their content: one that several records name is one. */
const scanCounts = {
  /** How many the data name. */
  scansNamed: count,
  /** How many of these lie where they were copied to. */
  scansHeld: count,
};

/** Long enough that guessing takes years, short enough to be kept in the office's safe. */
export const MIN_BACKUP_PASSPHRASE = 12;
const passphrase = z.string().max(200);
const newPassphrase = passphrase.min(
  MIN_BACKUP_PASSPHRASE,
  `Kata sandi cadangan paling sedikit ${MIN_BACKUP_PASSPHRASE} huruf.`,
);
const code = z.string().max(400);

/** What opens an encrypted backup: one of the two. */
const secret = {
  passphrase: passphrase.nullable().default(null),
  /** The eight lines of the recovery sheet. */
  code: code.nullable().default(null),
};

const OPENING_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_NOT_BACKUP',
  'BACKUP_PASSPHRASE_NEEDED',
  'BACKUP_PASSPHRASE_WRONG',
  'BACKUP_CODE_WRONG',
  'BACKUP_HEAD_DAMAGED',
  'BACKUP_DAMAGED',
  'BACKUP_TOO_NEW',
  'DATABASE_TOO_NEW',
  'FOLDER_NOT_WRITABLE',
] as const;

const SETTING_ERRORS = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'] as const;

const rulePart = (name: keyof BackupRules) => {
  const [from, to] = BACKUP_RULE_LIMITS[name];
  const sentence = `Isi angka ${from} sampai ${to}.`;
  return z.int(sentence).min(from, sentence).max(to, sentence);
};

const rules = {
  days: rulePart('days'),
  weeks: rulePart('weeks'),
  months: rulePart('months'),
  beforeRisk: rulePart('beforeRisk'),
  importRows: rulePart('importRows'),
  drillMonths: rulePart('drillMonths'),
};

const place = z.enum(['own', 'folder', 'usb']);

/** What a drill looked at; `fail` means that the backup would not bring the office back. */
const drillStep = z.object({
  title: z.string(),
  verdict: z.enum(['ok', 'warn', 'fail']),
  sentence: z.string(),
});

export const backupContract = {
  /** Cadangan yang sudah dibuka kembali, dihitung, dan dibandingkan dengan datanya tabel demi tabel. */
  'backup.create': task(
    z.strictObject({
      folder: folderToWrite,
      /** Given: the backup is encrypted, and only if this is the office's passphrase. */
      passphrase: passphrase.nullable().default(null),
      /** Not encrypted although the office encrypts. */
      isPlain: z.boolean().default(false),
    }),
    z.object({
      path: z.string(),
      byteCount: count,
      rowCounts: z.record(z.string(), count),
      /** Scans that the folder did not have yet; in an encrypted one all that are inside. */
      scansCopied: count,
      /** Scans whose content no longer fits its name; they were left out. */
      scansDamaged: count,
      ...scanCounts,
      isVerified: z.literal(true),
      isEncrypted: z.boolean(),
      /** Tables whose checksum is the same in the data and in the backup. */
      comparedTables: count,
      /** The seal on the log that the backup holds; null where the office has set no passphrase. */
      seal: shownSeal.nullable(),
    }),
    [
      'CIPHER_NO_PLAIN_BACKUP',
      'CIPHER_KEY_FILE_DAMAGED',
      'CIPHER_KEY_FOREIGN',
      'OFFICE_NOT_SET_UP',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'COPY_DIFFERS',
      'BACKUP_SCAN_UNREAD',
      'BACKUP_NOT_ENCRYPTED',
      'BACKUP_PASSPHRASE_WRONG',
      'BACKUP_DAMAGED',
      'LOG_NOT_SEALED',
      'LOG_KEY_MISSING',
    ],
  ),
  /** Membaca cadangan sebelum dipulihkan: harinya, isinya, dan yang tercatat sesudahnya. */
  'backup.check': task(
    z.strictObject({
      path: fileToRead,
      ...secret,
      /** Reads on where part of it is damaged, as long as the rows are whole. */
      takesDamaged: z.boolean().default(false),
    }),
    z.object({
      /** When the file was last written. */
      fileAt: z.string(),
      /** Of the register in the backup; null: none. */
      lastChangeAt: z.string().nullable(),
      cooperatives: count,
      isEncrypted: z.boolean(),
      /** Scans that lie in damaged parts. */
      lostScans: count,
      /** The data in use, and the changes they have seen after the backup's last; null: they cannot be read. */
      inUse: z.object({ cooperatives: count, laterChanges: count }).nullable(),
    }),
    OPENING_ERRORS,
  ),
  /** Keadaan yang disimpan program sendiri di folder data, terbaru dahulu; terbaca juga bila basis datanya hilang. */
  'backup.listKept': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          path: z.string(),
          why: z.enum(['restore', 'update', 'daily']),
          at: z.string(),
          byteCount: count,
        }),
      )
      .readonly(),
  ),
  /** Memulihkan dari cadangan; keadaan sebelumnya disimpan di samping. */
  'backup.restore': task(
    z.strictObject({ path: fileToRead, ...secret, takesDamaged: z.boolean().default(false) }),
    z.object({
      /** Where the data in use before lie; empty when there were none. */
      previousPath: z.string(),
      /** The backup was encrypted, and the data that came out of it are not: their keys are gone, or never were here. */
      isLeftPlain: z.boolean(),
      rowCounts: z.record(z.string(), count),
      scansDamaged: count,
      ...scanCounts,
    }),
    [...OPENING_ERRORS, 'BACKUP_NOT_OPENED', 'BACKUP_IS_PRACTICE', 'BACKUP_IS_OFFICE', 'FILE_IN_USE'],
  ),
  /** Cadangan otomatis: ketentuan, tempat, yang sudah dibuat, yang gagal, sandi, dan uji pulih terakhir. */
  'backup.state': query(
    z.strictObject({}),
    z.object({
      rules: z.object(rules),
      /** Every version the office has set, newest first. */
      versions: z
        .array(z.object({ from: dayOut, rules: z.object(rules), reason: z.string(), who: z.string() }))
        .readonly(),
      ownFolder: z.string(),
      folder: z.string().nullable(),
      usb: z.string().nullable(),
      isUsbThere: z.boolean(),
      usbAt: z.string().nullable(),
      /** Newest first. */
      made: z
        .array(
          z.object({
            path: z.string(),
            place,
            cause: z.enum(['daily', 'restore', 'import', 'plugged']),
            at: z.string(),
            byteCount: count,
            cooperatives: count,
            isEncrypted: z.boolean(),
            isThere: z.boolean(),
          }),
        )
        .readonly(),
      failures: z
        .array(
          z.object({
            place,
            folder: z.string(),
            at: z.string(),
            since: z.string(),
            title: z.string(),
            cause: z.string(),
            remedy: z.string(),
          }),
        )
        .readonly(),
      encryption: z.object({ sheet: z.string(), isProven: z.boolean() }).nullable(),
      lastDrill: z
        .object({ at: z.string(), fileName: z.string(), isPassed: z.boolean(), summary: z.string() })
        .nullable(),
      /** From this day on a drill is due; null: nothing to try out yet. */
      drillDueOn: dayOut.nullable(),
    }),
  ),
  /** Memilih folder lanjutan untuk cadangan harian, atau meniadakannya. */
  'backup.chooseFolder': task(z.strictObject({ folder: folderToWrite.nullable() }), z.object({}), [
    ...SETTING_ERRORS,
    'BACKUP_PLACE_GONE',
  ]),
  /** Memilih folder di flash disk yang disalini setiap kali terpasang, atau meniadakannya. */
  'backup.chooseUsb': task(
    z.strictObject({ folder: folderToWrite.nullable() }),
    z.object({ isOtherDisk: z.boolean() }),
    [...SETTING_ERRORS, 'BACKUP_PLACE_GONE'],
  ),
  /** Ketentuan penyimpanan cadangan sejak suatu hari, dengan alasannya. */
  'backup.setRules': task(
    z.strictObject({ ...rules, from: day, reason: requiredText }),
    z.object({}),
    SETTING_ERRORS,
  ),
  /** Mencadangkan sekarang ke semua tempat yang dipilih, seperti pada menit tenang. */
  'backup.runNow': task(z.strictObject({}), z.object({ made: count, failed: count }), ['OFFICE_NOT_SET_UP']),
  /** Menyiapkan sandi cadangan: kata sandi, dan lembar pemulihan yang harus diketik kembali. */
  'backup.prepareEncryption': task(
    z.strictObject({ passphrase: newPassphrase, path: pdfToWrite }),
    z.object({ ...finishedFile.shape, sheet: z.string() }),
    SETTING_ERRORS,
  ),
  /** Kode lembar pemulihan yang diketik kembali; sesudahnya cadangan bersandi. */
  'backup.proveEncryption': task(z.strictObject({ code }), z.object({ sheet: z.string() }), [
    ...SETTING_ERRORS,
    'BACKUP_NOT_ENCRYPTED',
    'BACKUP_CODE_WRONG',
  ]),
  /** Mengganti kata sandi untuk cadangan berikutnya; yang lama tetap terbuka dengan kata sandi waktu itu. */
  'backup.changePassphrase': task(
    z.strictObject({ ...secret, next: newPassphrase }),
    z.object({ sheet: z.string() }),
    [...SETTING_ERRORS, 'BACKUP_NOT_ENCRYPTED', 'BACKUP_PASSPHRASE_WRONG', 'BACKUP_CODE_WRONG'],
  ),
  /** Cadangan berikutnya tanpa sandi; yang sudah bersandi tetap bersandi. */
  'backup.stopEncryption': task(z.strictObject({ ...secret }), z.object({}), [
    ...SETTING_ERRORS,
    'BACKUP_NOT_ENCRYPTED',
    'BACKUP_PASSPHRASE_WRONG',
    'BACKUP_CODE_WRONG',
  ]),
  /** Uji pulih: cadangan dipulihkan ke folder tersendiri, dibandingkan, lalu berita acaranya dicetak. */
  'backup.drill': task(
    z.strictObject({
      path: fileToRead,
      ...secret,
      /** Of the seals on the log; null: seals are compared by their lines and not opened. */
      sealPassphrase: passphrase.nullable().default(null),
      /** Who was present besides. */
      witness: z.string().trim().max(200).default(''),
      /** Where the record goes; null: among the program's documents. */
      record: pdfToWrite.nullable().default(null),
    }),
    z.object({
      isPassed: z.boolean(),
      summary: z.string(),
      steps: z.array(drillStep).readonly(),
      record: finishedFile,
    }),
    [
      ...OPENING_ERRORS,
      'OFFICE_NOT_SET_UP',
      'BACKUP_NOT_OPENED',
      'FILE_IN_USE',
      'LOG_NOT_SEALED',
      'LOG_PASSPHRASE_WRONG',
    ],
  ),
};
