import { z } from 'zod';
import { SIGNING_ERRORS } from '../proof.ts';
import { CERTIFICATE_PAPERS } from '#rules/award/certificate-look.ts';
import { command, query, task } from '../define.ts';
import {
  bookYear,
  count,
  officeDay,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  requiredText,
  shortText,
  updatedAt,
} from '../scalars.ts';
import { folderToWrite } from '../file-paths.ts';

/** What is printed: the certificates of a confirmed award or of a training. */
const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('award'), bookYear }),
  z.strictObject({ kind: z.literal('training'), id }),
]);
export type PrintSource = z.infer<typeof source>;

const paper = z.enum(CERTIFICATE_PAPERS);
const printerName = requiredText;

/** Tenths of a millimetre would be a puzzle to a reader: millimetres with one decimal, at most 2 cm. */
const offset = z
  .number('Isi dengan angka milimeter.')
  .min(-20, 'Paling jauh 20 mm.')
  .max(20, 'Paling jauh 20 mm.');

export const SHEET_STATES = ['waiting', 'made', 'printed'] as const;
export const QUEUE_STATES = [...SHEET_STATES, 'failed'] as const;

const batch = z.object({
  id,
  title: z.string(),
  createdAt: z.string(),
  isSeparate: z.boolean(),
  sheets: count,
  made: count,
  printed: count,
});
export type PrintBatch = z.infer<typeof batch>;

const sheet = z.object({
  position: count,
  name: z.string(),
  number: z.string(),
  state: z.enum(SHEET_STATES),
  file: z.string(),
});

const queued = sheet.extend({
  state: z.enum(QUEUE_STATES),
  /** How often it came out of the printer. */
  copies: count,
  printedAt: z.string().nullable(),
  /** Why it failed, or why it was last printed again. */
  note: z.string(),
});
export type QueuedSheet = z.infer<typeof queued>;

const madeFiles = z.object({
  batchId: id,
  files: z.array(z.string()).readonly(),
  pages: count,
  from: count,
  to: count,
});

const profile = z.object({
  printer: z.string(),
  paper,
  offsetXMm: z.number(),
  offsetYMm: z.number(),
  trayNote: z.string(),
  updatedAt,
});
export type PrinterProfile = z.infer<typeof profile>;

const writing = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'] as const;
const reading = ['AWARD_NOT_CONFIRMED', 'NOT_FOUND', 'SNAPSHOT_ALTERED'] as const;
const emblems = ['FILE_NOT_FOUND', 'FILE_DAMAGED'] as const;

const participant = z.strictObject({
  name: requiredText,
  cooperativeName: shortText.default(''),
  role: shortText.default(''),
});

export const printingContract = {
  /** Nama yang mengecil atau terbagi beberapa baris pada piagam; yang di bawah batas ditandai. */
  'printing.checkNames': task(
    z.strictObject({ source }),
    z.object({
      smallestSize: z.number(),
      names: z
        .array(
          z.object({
            position: count,
            name: z.string(),
            number: z.string(),
            size: z.number(),
            lines: count,
            isSmall: z.boolean(),
          }),
        )
        .readonly(),
    }),
    [...reading, 'CANCELLED'],
  ),
  /** Lembar contoh: delapan piagam per halaman dan daftar nama untuk diparaf. */
  'printing.contactSheet': task(z.strictObject({ source }), finishedFile, [
    ...reading,
    ...emblems,
    ...writing,
  ]),
  /** Memulai antrean cetak: datanya disegel, lembarnya dicatat satu per satu. */
  'printing.start': task(
    z.strictObject({
      source,
      folder: folderToWrite.nullable().default(null),
      isSeparate: z.boolean().default(false),
      printer: z.strictObject({ name: printerName, paper }).nullable().default(null),
    }),
    madeFiles,
    [...reading, 'PRINT_NOTHING_LEFT', ...emblems, ...writing],
  ),
  /** Mencetak ulang lembar yang sudah keluar: nomor yang sama, satu alasan, dihitung. */
  'printing.again': task(
    z.strictObject({
      source,
      numbers: z.array(requiredText).min(1, 'Tandai sedikitnya satu lembar.').max(100_000).readonly(),
      reason: requiredText,
    }),
    madeFiles,
    [...reading, 'PRINT_NOT_YET', ...emblems, ...writing],
  ),
  /** Antrean satu sumber: setiap lembar dan keadaannya, juga sebelum ada yang dicetak. */
  'printing.queue': query(
    z.strictObject({ source }),
    z.object({
      /** Null: nothing was made yet. */
      batchId: id.nullable(),
      title: z.string(),
      paperKind: z.enum(['piagam', 'sertifikat']),
      folder: z.string(),
      isSeparate: z.boolean(),
      sheets: z.array(queued).readonly(),
    }),
    reading,
  ),
  /** Membuat lagi sebagian antrean: lanjut dari lembar n, satu lembar, atau rentang. */
  'printing.make': task(
    z.strictObject({
      batchId: id,
      from: z.int().min(1),
      to: z.int().min(1).nullable().default(null),
    }),
    madeFiles,
    ['NOT_FOUND', 'PRINT_OUT_OF_RANGE', 'PRINT_NOTHING_LEFT', 'SNAPSHOT_ALTERED', ...emblems, ...writing],
  ),
  'printing.list': query(z.strictObject({ source }), z.array(batch).readonly()),
  'printing.get': query(
    z.strictObject({ batchId: id }),
    z.object({
      title: z.string(),
      folder: z.string(),
      isSeparate: z.boolean(),
      sheets: z.array(sheet).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Menyatakan lembar terakhir yang benar-benar keluar dari printer; 0 berarti belum ada. */
  'printing.confirmSheets': command(
    z.strictObject({ batchId: id, upTo: z.int().min(0) }),
    z.object({ printed: count }),
    ['NOT_FOUND', 'PRINT_OUT_OF_RANGE'],
  ),
  /** Menyatakan di lembar mana printer berhenti: yang sebelumnya keluar, lembar itu dan sesudahnya belum. */
  'printing.failSheet': command(
    z.strictObject({ batchId: id, position: z.int().min(1), reason: requiredText }),
    z.object({ printed: count, left: count }),
    ['NOT_FOUND', 'PRINT_OUT_OF_RANGE'],
  ),
  /** Profil printer dan printer yang diingat untuk setiap jenis dokumen. */
  'printer.list': query(
    z.strictObject({}),
    z.object({
      profiles: z.array(profile).readonly(),
      choices: z.array(z.object({ documentKind: z.string(), printer: z.string(), paper })).readonly(),
    }),
  ),
  'printer.save': command(
    z.strictObject({
      printer: printerName,
      paper,
      expectedUpdatedAt,
      offsetXMm: offset,
      offsetYMm: offset,
      trayNote: shortText.default(''),
      /** Also remembered as the printer of these documents. */
      documentKinds: z.array(z.enum(['piagam', 'sertifikat'])).default([]),
    }),
    profile,
    ['RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Halaman kalibrasi untuk satu kertas. */
  'printer.calibrate': task(z.strictObject({ printer: shortText, paper }), finishedFile, [...writing]),
  /** Sertifikat pelatihan: daftar peserta ditetapkan dan setiap peserta mendapat nomor seri "sertifikat". */
  'training.create': command(
    z
      .strictObject({
        title: requiredText,
        startsOn: officeDay,
        endsOn: officeDay,
        place: requiredText,
        datedOn: officeDay,
        /** Pejabatnya belum tercatat, dan tempat tanda tangan memang dibiarkan terbuka untuk pena. */
        isOpenSignature: z.boolean().default(false),
        participants: z
          .array(participant)
          .min(1, 'Isi sedikitnya satu peserta.')
          .max(2000, 'Paling banyak 2.000 peserta untuk satu pelatihan.')
          .readonly(),
      })
      .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
        path: ['endsOn'],
        message: 'Hari terakhir tidak boleh sebelum hari pertama.',
      }),
    z.object({ id, days: count, firstNumber: z.string(), lastNumber: z.string() }),
    [
      'OFFICE_NOT_SET_UP',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'CERTIFICATE_INCOMPLETE',
      'SIGNATURE_OPEN',
      ...SIGNING_ERRORS,
    ],
  ),
  'training.list': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          id,
          title: z.string(),
          startsOn: dayOut,
          endsOn: dayOut,
          place: z.string(),
          datedOn: dayOut,
          days: count,
          participantCount: count,
        }),
      )
      .readonly(),
  ),
};
