import { z } from 'zod';
import { query, task } from './define.ts';
import { pdfToWrite } from './file-paths.ts';
import { count, finishedFile } from './scalars.ts';

/** As long as that of the backups: both are guessed at in the same way. */
export const MIN_DATA_PASSPHRASE = 12;
const passphrase = z.string().max(200);
const newPassphrase = passphrase.min(
  MIN_DATA_PASSPHRASE,
  `Kata sandi data paling sedikit ${MIN_DATA_PASSPHRASE} huruf.`,
);
const code = z.string().max(400);

/** What opens the office's data: one of the two. */
const secret = {
  passphrase: passphrase.nullable().default(null),
  /** The eight lines of the recovery sheet. */
  code: code.nullable().default(null),
};

const state = z.object({
  /** off: not encrypted. locked: encrypted and not opened yet. open: encrypted and at work. */
  standing: z.enum(['off', 'locked', 'open']),
  /** Which sheet opens it; null where it is not encrypted. */
  sheet: z.string().nullable(),
  /** A sheet that was printed and not typed back yet. */
  waitingSheet: z.string().nullable(),
  /** The program's own backups from before, which anybody can read. */
  plainBackups: count,
  /** Finished papers in the program's own folder: they stay as readable as any PDF. */
  papers: count,
  paperFolder: z.string(),
});
export type CipherState = z.infer<typeof state>;

const OPENING = [
  'CIPHER_OFF',
  'CIPHER_PASSPHRASE_WRONG',
  'CIPHER_CODE_WRONG',
  'CIPHER_PAUSED',
  'CIPHER_KEY_FILE_DAMAGED',
  'CIPHER_KEY_FOREIGN',
] as const;

const REWRITING = [
  'CIPHER_NEEDS_SPACE',
  'CIPHER_KEPT_UNREADABLE',
  'COPY_DIFFERS',
  'FILE_NOT_BACKUP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
] as const;

const rewritten = z.object({
  sheet: z.string().nullable(),
  scans: count,
  scansLost: count,
  /** A first backup under the new key was made. */
  isBackedUp: z.boolean(),
});

/** The encryption of the office's data on this computer. */
export const cipherContract = {
  /** Apakah data kantor di komputer ini bersandi, dan apakah sudah dibuka. */
  'cipher.state': query(z.strictObject({}), state, ['CIPHER_KEY_FILE_DAMAGED']),
  /** Membuka data bersandi dengan kata sandi atau kode lembar pemulihan. */
  'cipher.unlock': task(z.strictObject(secret), z.object({ sheet: z.string() }), OPENING),
  /** Kata sandi baru dan lembar pemulihannya dicetak; berlaku sesudah kodenya diketik kembali. */
  'cipher.prepare': task(
    z.strictObject({ next: newPassphrase, ...secret, path: pdfToWrite }),
    z.object({ ...finishedFile.shape, sheet: z.string() }),
    [...OPENING, 'CIPHER_PRACTICE', 'OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'],
  ),
  /** Menyandikan seluruh data, dengan kode lembar yang diketik kembali. */
  'cipher.turnOn': task(z.strictObject({ code }), rewritten, [
    ...REWRITING,
    'CIPHER_ALREADY_ON',
    'CIPHER_PRACTICE',
    'CIPHER_SHEET_NOT_PRINTED',
    'CIPHER_CODE_WRONG',
    'CIPHER_KEY_FILE_DAMAGED',
  ]),
  /** Lembar baru berlaku: kunci data dibungkus ulang, datanya sendiri tidak ditulis ulang. */
  'cipher.confirmSheet': task(z.strictObject({ code }), z.object({ sheet: z.string() }), [
    'CIPHER_OFF',
    'CIPHER_SHEET_NOT_PRINTED',
    'CIPHER_CODE_WRONG',
    'CIPHER_KEY_FILE_DAMAGED',
    'CIPHER_KEY_FOREIGN',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
  ]),
  'cipher.changePassphrase': task(
    z.strictObject({ ...secret, next: newPassphrase }),
    z.object({ sheet: z.string() }),
    [...OPENING, 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'],
  ),
  /** Kunci data baru: seluruh data ditulis ulang. */
  'cipher.rekey': task(z.strictObject(secret), rewritten, [...OPENING, ...REWRITING]),
  /** Kembali ke data terbuka. */
  'cipher.turnOff': task(z.strictObject(secret), rewritten, [...OPENING, ...REWRITING]),
};
