import { z } from 'zod';
import { ACTIVITY_LETTERS, ACTIVITY_PAPERS, PRINTED_PAPERS } from '#rules/activity/papers.ts';
import { PAY_ITEMS } from '#rules/activity/payment.ts';
import { command, query, task } from '../define.ts';
import { fileToWrite, folderToWrite, pdfToWrite } from '../file-paths.ts';
import {
  count,
  expectedUpdatedAt,
  finishedFile,
  id,
  officeDay,
  requiredText,
  rupiah,
  shortText,
} from '../scalars.ts';

export const payRate = rupiah.min(0, 'Rupiah tidak kurang dari 0.').max(1e12).nullable();
const tax = z.int('Pajak berupa persen.').min(0).max(10_000, 'Pajak paling banyak 100 %.');

/** What an activity pays, who answers for the money, and its committee. */
export const termsFacts = z.strictObject({
  allowanceRate: payRate.default(null),
  transportRate: payRate.default(null),
  speakerRate: payRate.default(null),
  /** Perseratus persen: 250 berarti 2,5 %. */
  allowanceTax: tax.default(0),
  transportTax: tax.default(0),
  speakerTax: tax.default(0),
  basis: shortText.default(''),
  accountCode: shortText.default(''),
  officerName: shortText.default(''),
  officerNip: shortText.default(''),
  treasurerName: shortText.default(''),
  treasurerNip: shortText.default(''),
  /** PA atau KPA. */
  authorityName: shortText.default(''),
  authorityNip: shortText.default(''),
  authorityPosition: shortText.default(''),
  committee: z
    .array(z.strictObject({ name: requiredText, nip: shortText.default(''), role: shortText.default('') }))
    .max(100)
    .default([]),
});
export type TermsInput = z.input<typeof termsFacts>;

const PRINT_ERRORS = [
  'NOT_FOUND',
  'OFFICE_NOT_SET_UP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
  'CANCELLED',
] as const;

export const activityPapersContract = {
  /** Menyimpan tarif, pajak, PPTK, bendahara, dan panitia satu kegiatan. */
  'activity.saveTerms': command(
    z.strictObject({ id, expectedUpdatedAt, ...termsFacts.shape }),
    z.object({ id, updatedAt: z.string() }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Surat dan cetakan satu angkatan dalam urutan keperluannya, dengan yang masih kurang untuk masing-masing. */
  'activity.papers': query(
    z.strictObject({ batchId: id }),
    z
      .array(
        z.object({
          paper: z.enum(ACTIVITY_PAPERS),
          name: z.string(),
          /** Yang masih kurang, satu kalimat masing-masing; kosong: siap. */
          lacks: z.array(z.string()).readonly(),
          /** Tanpa yang kurang itu pun dapat dibuat. */
          canBeMade: z.boolean(),
        }),
      )
      .readonly(),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP'],
  ),
  /** Biodata peserta satu angkatan, sehalaman seorang; NIK tersamar. */
  'activity.printBiodata': task(
    z.strictObject({
      batchId: id,
      /** Kosong: semua peserta angkatan. */
      participantIds: z.array(id).max(2000).default([]),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    PRINT_ERRORS,
  ),
  /** Tanda terima satu angkatan: hari hadir atau JP dikali tarif; jumlah yang tidak cocok ditolak. PDF atau Excel. */
  'activity.printReceipt': task(
    z.strictObject({
      batchId: id,
      item: z.enum(PAY_ITEMS),
      /** Tanggal tanda terima; null: hari ini. */
      on: officeDay.nullable().default(null),
      /** Jumlah menurut pembukuan; bila diisi dan berbeda, ditolak. */
      expected: payRate.default(null),
      isSheet: z.boolean().default(false),
      path: fileToWrite('.pdf', '.xlsx').nullable().default(null),
    }),
    finishedFile,
    PRINT_ERRORS,
  ),
  /** Beberapa cetakan satu angkatan sekaligus: daftar hadir setiap hari, biodata, tanda terima. */
  'activity.printSet': task(
    z.strictObject({
      batchId: id,
      papers: z
        .array(z.enum(PRINTED_PAPERS))
        .min(1, 'Pilih sedikitnya satu cetakan.')
        .max(PRINTED_PAPERS.length),
      /** Null: folder dokumen program. */
      folder: folderToWrite.nullable().default(null),
    }),
    z.object({ files: z.array(z.string()).readonly(), pages: count }),
    PRINT_ERRORS,
  ),
  /** Konsep surat dan naskah dari catatan kegiatan, semuanya atau tidak sama sekali; permohonan narasumber satu surat setiap narasumber. */
  'activity.writeLetter': task(
    z.strictObject({
      batchId: id,
      letters: z
        .array(z.enum(ACTIVITY_LETTERS))
        .min(1, 'Pilih sedikitnya satu surat.')
        .max(ACTIVITY_LETTERS.length),
      /** Tanggal surat; null: hari ini. */
      on: officeDay.nullable().default(null),
    }),
    z.object({ letterIds: z.array(id).readonly(), count }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP', 'CANCELLED'],
  ),
};
