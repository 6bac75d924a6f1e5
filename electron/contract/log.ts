import { z } from 'zod';
import { LOG_EVENTS } from '#rules/log/log-event.ts';
import { query, task } from './define.ts';
import { pdfToWrite } from './file-paths.ts';
import { count, day, shortText } from './scalars.ts';

/** Long enough that guessing takes years, short enough to be written on the office's paper. */
export const MIN_SEAL_PASSPHRASE = 12;
const passphrase = z.string().max(200);
const newPassphrase = passphrase.min(
  MIN_SEAL_PASSPHRASE,
  `Kata sandi segel paling sedikit ${MIN_SEAL_PASSPHRASE} huruf.`,
);
/** Of the lines shown at once. */
const MOST_LINES = 200;

const chosen = {
  from: day.nullable().default(null),
  until: day.nullable().default(null),
  who: shortText.default(''),
  event: z.enum(LOG_EVENTS).nullable().default(null),
  /** Words in the title of a change of the register. */
  text: shortText.default(''),
};

/** A seal as people compare it with paper. */
export const shownSeal = z.object({
  number: count,
  /** The last line under it. */
  line: count,
  at: z.string(),
  /** To be compared with what was printed: "A1B2-C3D4-E5F6-0718". */
  code: z.string(),
});

export const logContract = {
  /** Keadaan log: banyak baris, segel terakhir, dan apakah kuncinya ada di komputer ini. */
  'log.state': query(
    z.strictObject({}),
    z.object({
      lines: count,
      /** Lines after the last seal. */
      unsealed: count,
      /** Lines that tell of rows written without the program. */
      outside: count,
      key: z.enum(['none', 'ready', 'missing']),
      lastSeal: shownSeal.nullable(),
      people: z.array(z.string()).readonly(),
    }),
  ),
  /** Baris log, terbaru dahulu. */
  'log.list': query(
    z.strictObject({
      ...chosen,
      /** Only lines before this one; null: from the newest. */
      before: count.nullable().default(null),
      limit: z.number().int().min(1).max(MOST_LINES).default(100),
    }),
    z.object({
      lines: z
        .array(
          z.object({
            number: count,
            at: z.string(),
            kind: z.enum(['work', 'program', 'outside']),
            /** Empty: the program itself, or nobody knows. */
            who: z.string(),
            event: z.enum(LOG_EVENTS),
            title: z.string(),
            /** What it left behind, in words: "2 surat, 1 nomor". */
            rows: z.string(),
            isSealed: z.boolean(),
            /** First letters of the line's hash: "40AF-6BE2-C813-77D9". */
            code: z.string(),
          }),
        )
        .readonly(),
      /** Where the next page begins; null: there is none. */
      next: count.nullable(),
    }),
  ),
  /** Memeriksa rantai log, setiap baris data, dan segelnya. */
  'log.check': task(
    z.strictObject({ passphrase: passphrase.nullable().default(null) }),
    z.object({
      lines: count,
      rows: count,
      seals: count,
      /** The passphrase was given and opened the key: seals were really checked. */
      isSealChecked: z.boolean(),
      /** What lies up to here is proved by a seal; null: nothing is. */
      sealedUntil: shownSeal.nullable(),
      unsealed: count,
      findingCount: count,
      findings: z
        .array(
          z.object({
            sentence: z.string(),
            /** Lies under the last good seal. */
            isSealed: z.boolean(),
            line: count.nullable(),
          }),
        )
        .readonly(),
    }),
    ['LOG_NOT_SEALED', 'LOG_PASSPHRASE_WRONG'],
  ),
  /** Menyegel semua yang tercatat sampai sekarang. */
  'log.seal': task(z.strictObject({}), shownSeal, [
    'LOG_NOT_SEALED',
    'LOG_KEY_MISSING',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
  ]),
  /** Menetapkan kata sandi segel, atau menggantinya dengan yang lama. */
  'log.setPassphrase': task(
    z.strictObject({
      passphrase: newPassphrase,
      /** Of the present key; null: there is none, or it is lost and a new series begins. */
      current: passphrase.nullable().default(null),
    }),
    z.object({ series: count, isNewSeries: z.boolean() }),
    ['OFFICE_NOT_SET_UP', 'LOG_PASSPHRASE_WRONG', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'],
  ),
  /** Meneruskan segel di komputer ini dengan kata sandinya. */
  'log.openKey': task(z.strictObject({ passphrase }), z.object({ nextSeal: count }), [
    'LOG_NOT_SEALED',
    'LOG_PASSPHRASE_WRONG',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
  ]),
  /** Mencetak log menurut orang dan masa. */
  'log.print': task(
    z.strictObject({ ...chosen, path: pdfToWrite.nullable().default(null) }),
    z.object({ path: z.string(), pages: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE'],
  ),
};
