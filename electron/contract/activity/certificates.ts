import { z } from 'zod';
import { CERTIFICATE_STANDINGS } from '#rules/activity/certificate.ts';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import { command, query, task } from '../define.ts';
import { folderToWrite, pdfToWrite, sheetToWrite } from '../file-paths.ts';
import { SIGNING_ERRORS } from '../proof.ts';
import { count, dayOut, finishedFile, id, officeDay } from '../scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);

const person = z.object({
  participantId: id,
  batchId: id,
  batch: count,
  name: z.string(),
  /** The cooperative or business as it is to stand on the certificate. */
  from: z.string(),
  standing: z.enum(CERTIFICATE_STANDINGS),
  /** Of the certificate that stands, or of the one voided last; empty where none was given. */
  number: z.string(),
  reason: z.string(),
});
export type CertificatePerson = z.infer<typeof person>;

const run = z.object({
  /** What the queue of the printer calls it: a source of kind `training`. */
  trainingId: id,
  batch: count,
  datedOn: dayOut,
  /** Without those whose number was voided. */
  sheets: count,
});
export type CertificateRun = z.infer<typeof run>;

const writing = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'] as const;
const recapInput = { year, by: z.enum(RECAP_GROUPS).default('activity') };

export const activityCertificateContract = {
  /** Siapa yang mendapat sertifikat, siapa yang tidak dan sebabnya, sebelum satu nomor diambil. */
  'activity.certificates': query(
    z.strictObject({ id }),
    z.object({
      title: z.string(),
      /** The last day of its batches; null where it has none. */
      lastDay: dayOut.nullable(),
      people: z.array(person).readonly(),
      batches: z
        .array(z.object({ batchId: id, batch: count, place: z.string(), lessons: count, hours: count }))
        .readonly(),
      runs: z.array(run).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Menerbitkan sertifikat: satu nomor setiap orang yang berhak dan belum punya, disegel, sekali setiap kegiatan. */
  'activity.issueCertificates': command(
    z.strictObject({
      id,
      /** Null: hari ini. */
      datedOn: officeDay.nullable().default(null),
      /** Null: semua yang berhak; yang disebut tetapi tidak berhak ditolak dengan sebabnya. */
      participantIds: z.array(id).min(1).max(5000).nullable().default(null),
      /** Yang nomornya dibatalkan mendapat nomor baru; nomor lama tetap batal. */
      replacesVoid: z.boolean().default(false),
      /** Pejabatnya belum tercatat, dan tempat tanda tangan memang dibiarkan terbuka untuk pena. */
      isOpenSignature: z.boolean().default(false),
    }),
    z.object({
      issued: count,
      firstNumber: z.string(),
      lastNumber: z.string(),
      runs: z.array(run).readonly(),
      refused: z.array(z.object({ name: z.string(), reason: z.string() })).readonly(),
    }),
    [
      'OFFICE_NOT_SET_UP',
      'NOT_FOUND',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'CERTIFICATE_INCOMPLETE',
      'SIGNATURE_OPEN',
      ...SIGNING_ERRORS,
    ],
  ),
  /** Semua sertifikat kegiatan sebagai PDF, juga cetak ulang: nomor dan isi yang disegel, tetap sama. */
  'activity.printCertificates': task(
    z.strictObject({
      id,
      folder: folderToWrite.nullable().default(null),
      isSeparate: z.boolean().default(false),
    }),
    z.object({ files: z.array(z.string()).readonly(), sheets: count, pages: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED', 'AWARD_NOT_CONFIRMED', ...writing],
  ),
  /** Sertifikat kompetensi yang tercatat, yang segera berakhir dahulu; tanpa masa berlaku tidak ditebak. */
  'activity.competences': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          activityId: id,
          title: z.string(),
          name: z.string(),
          from: z.string(),
          number: z.string(),
          issuer: z.string(),
          on: dayOut.nullable(),
          until: dayOut.nullable(),
          /** "berlaku sampai 3 Mei 2027", "masa berlaku tidak dicatat". */
          validityText: z.string(),
        }),
      )
      .readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Rekap pelatihan tahunan sebagai XLSX. */
  'activity.exportRecap': task(
    z.strictObject({ ...recapInput, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', ...writing],
  ),
  /** Rekap pelatihan tahunan sebagai PDF, F4 lanskap. */
  'activity.printRecap': task(
    z.strictObject({ ...recapInput, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', ...writing],
  ),
};
