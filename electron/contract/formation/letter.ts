import { z } from 'zod';
import { SIGNING_ERRORS } from '../proof.ts';
import { command, query, task } from '../define.ts';
import { dayOut, finishedFile, id, officeDay, reasons, requiredText, shortText } from '../scalars.ts';
import { letterToWrite } from '../file-paths.ts';

export const formationPaperCode = z
  .string()
  .regex(/^pendirian-[a-z-]{1,50}$/, 'Pilih surat berkas pendirian.');
const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

const letter = z.object({
  id,
  templateCode: z.string(),
  name: z.string(),
  number: z.string(),
  datedOn: dayOut,
  state: z.enum(['final', 'void']),
  stateReason: z.string(),
  issuedBy: z.string(),
  issuedAt: z.string(),
});
export type FormationLetterLine = z.infer<typeof letter>;

export const formationLetterContract = {
  /** Surat bernomor satu berkas pendirian (rekomendasi, surat tugas), terbaru dahulu. */
  'formation.letters': query(z.strictObject({ id }), z.array(letter).readonly()),
  /** Yang diperiksa sebelum surat mendapat nomor: nomor, penanda tangan, isian kosong, kesiapan berkas. */
  'formation.checkLetter': query(
    z.strictObject({ id, code: formationPaperCode, on: officeDay }),
    z.object({
      number: z.string(),
      /** Kode klasifikasi yang diusulkan. */
      classification: z.string(),
      signer: z.string(),
      reasons,
      /** Mengapa berkas belum siap direkomendasikan; kosong bila siap atau surat ini bukan rekomendasi. */
      notReady: z.array(z.string()).readonly(),
    }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP', 'INVALID_INPUT'],
  ),
  /** Memberi surat nomor dari buku nomor (atau nomor SRIKANDI bila `number` diisi) dan menyegelnya. */
  'formation.issueLetter': command(
    z.strictObject({
      id,
      code: formationPaperCode,
      on: officeDay,
      number: shortText.default(''),
      /** Tanggal sebelum nomor terakhir bukunya hanya dengan alasan. */
      earlierDateReason: shortText.default(''),
      /** Kode klasifikasi surat ini; kosong: yang diusulkan untuk jenisnya. */
      classification: shortText.default(''),
      /** Alasan rekomendasi tetap diterbitkan untuk berkas yang belum siap; tercetak pada suratnya. */
      notReadyReason: shortText.default(''),
      /** Isian kosong yang bukan pokok sudah dilihat, dan surat tetap diterbitkan. */
      isConfirmed: z.boolean().default(false),
    }),
    z.object({ letterId: id, number: z.string() }),
    [
      'NOT_FOUND',
      'OFFICE_NOT_SET_UP',
      'INVALID_INPUT',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'LETTER_INCOMPLETE',
      'LETTER_HAS_GAPS',
      'FORMATION_NOT_RECOMMENDABLE',
      ...SIGNING_ERRORS,
    ],
  ),
  /** Mencetak surat bernomor dari segelnya, PDF atau Word. */
  'formation.printLetter': task(
    z.strictObject({
      letterId: id,
      format: z.enum(['pdf', 'docx']).default('pdf'),
      path: letterToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', 'SNAPSHOT_ALTERED', ...WRITE_ERRORS],
  ),
  /** Membatalkan surat; nomornya tetap tercatat batal di buku nomor. */
  'formation.voidLetter': command(
    z.strictObject({ letterId: id, reason: requiredText }),
    z.object({ number: z.string() }),
    ['NOT_FOUND', 'LETTER_ALREADY_VOID'],
  ),
};
