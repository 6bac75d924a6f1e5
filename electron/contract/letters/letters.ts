import { z } from 'zod';
import { SIGNING_ERRORS } from '../proof.ts';
import { COPY_FORMS } from '#rules/letters/certified-copy.ts';
import { command, query, task } from '../define.ts';
import { letterFields, letterTemplate, templateCode, templateText } from './template.ts';
import {
  bookYear,
  count,
  officeDay,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  reasons,
  requiredText,
  shortText,
  updatedAt,
} from '../scalars.ts';
import { folderToWrite } from '../file-paths.ts';

export const LETTER_STATES = ['draft', 'final', 'sent', 'void'] as const;
export type LetterState = (typeof LETTER_STATES)[number];
const state = z.enum(LETTER_STATES);

const line = z.object({
  id,
  state,
  templateCode: z.string(),
  templateName: z.string(),
  number: z.string(),
  datedOn: dayOut,
  subject: z.string(),
  recipientLabel: z.string(),
  recipientCount: count,
  revision: count,
});
export type LetterLine = z.infer<typeof line>;

const event = z.object({
  at: z.string(),
  who: z.string(),
  what: z.enum([
    'created',
    'edited',
    'final',
    'printed',
    'exported',
    'number_recorded',
    'sent',
    'corrected',
    'void',
  ]),
  revision: count,
  detail: z.string(),
});
export type LetterEvent = z.infer<typeof event>;

const content = {
  on: officeDay,
  bookYear: bookYear.nullable().default(null),
  fields: letterFields,
  /** Kode klasifikasi surat ini sendiri; kosong: kode yang diusulkan untuk jenisnya. */
  classification: shortText.default(''),
};
/** A person has seen what speaks against a warning letter, and it is made all the same. */
const isConfirmed = z.boolean().default(false);
const WARNING_ERRORS = ['LETTER_WARNING_DOUBTFUL', 'LETTER_WARNING_REFUSED'] as const;
/** What stands between a draft and its number. */
const FINAL_ERRORS = [...WARNING_ERRORS, 'LETTER_INCOMPLETE', 'LETTER_HAS_GAPS', ...SIGNING_ERRORS] as const;
const ids = z.array(id).min(1).max(5000).readonly();
const cooperativeIds = z.array(id).max(5000).readonly();
const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'] as const;

export const srikandiMarks = z.strictObject({
  number: requiredText,
  date: requiredText,
  signature: requiredText,
});
export type SrikandiMarks = z.infer<typeof srikandiMarks>;

const letterCheck = z.object({
  /** Buku dan nomor pertama yang akan diambil dari setiap buku. */
  numbers: z
    .array(
      z.object({
        book: z.string(),
        series: z.string(),
        year: z.int(),
        /** Buku tahun ini masih kosong: nomor buku tangan yang sudah terpakai belum disebut. */
        isNew: z.boolean(),
        first: z.string(),
        count,
      }),
    )
    .readonly(),
  firstOn: dayOut,
  lastOn: dayOut,
  /** Baris tanda tangan seperti tercetak. */
  signers: z.array(z.string()).readonly(),
  /** Surat yang masih ada masalahnya; `refuse` tidak dapat dilewati, yang lain ditanyakan. */
  letters: z.array(z.object({ id, name: z.string(), reasons })).readonly(),
});
export type LetterCheck = z.infer<typeof letterCheck>;

export const lettersContract = {
  /** Daftar surat menurut keadaan, templat, tahun, dan kata; `counts` menghitung setiap keadaan. */
  'letter.list': query(
    z.strictObject({
      state: state.nullable().default(null),
      templateCode: templateCode.nullable().default(null),
      year: z.int().min(1945).max(2200).nullable().default(null),
      text: shortText.default(''),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(200),
    }),
    z.object({
      rows: z.array(line).readonly(),
      counts: z.object({ draft: count, final: count, sent: count, void: count }),
      years: z.array(z.int()).readonly(),
    }),
  ),
  'letter.get': query(
    z.strictObject({ id }),
    z.object({
      ...line.shape,
      template: letterTemplate,
      /** Teksnya ditulis untuk surat ini saja. */
      hasOwnText: z.boolean(),
      bookYear: bookYear.nullable(),
      fields: letterFields,
      classification: z.string(),
      /** Yang diusulkan untuk jenis dan tahunnya; null: naskah tanpa nomor. */
      proposedClassification: z.string().nullable(),
      cooperatives: z.array(z.object({ id, name: z.string() })).readonly(),
      /** Isian yang belum ada nilainya; di kertas berupa titik-titik. */
      missing: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
      sentOn: dayOut.nullable(),
      stateReason: z.string(),
      updatedAt: z.string(),
      events: z.array(event).readonly(),
    }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP'],
  ),
  /** Isian yang diusulkan untuk surat dari templat ini pada tanggalnya; dasar hukumnya dari pustaka, menurut hari itu. */
  'letter.proposed': query(
    z.strictObject({ templateCode, on: officeDay }),
    z.object({
      templateCode: z.string(),
      fields: letterFields,
      /** Dasar hukum yang tidak diusulkan karena belum diverifikasi, dan yang belum ada dalam pustaka. */
      notes: z.array(z.object({ kind: z.enum(['unverified', 'missing']), text: z.string() })).readonly(),
    }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP'],
  ),
  /** Nama koperasi yang akan menerima surat, dalam urutan yang diminta. */
  'letter.nameRecipients': query(
    z.strictObject({ cooperativeIds }),
    z.array(z.object({ id, name: z.string() })).readonly(),
  ),
  /** Surat pertama dari isian yang belum disimpan, sebagai PDF bertanda KONSEP. */
  'letter.previewEntered': task(z.strictObject({ templateCode, cooperativeIds, ...content }), finishedFile, [
    'NOT_FOUND',
    'LETTER_NO_RECIPIENT',
    'OFFICE_NOT_SET_UP',
  ]),
  /** Membuat konsep: satu surat setiap koperasi, atau satu surat dengan daftarnya, menurut templatnya. */
  'letter.createBatch': task(
    /** Teguran yang diragukan oleh catatan RAT hanya dengan pernyataan bahwa tetap dibuat. */
    z.strictObject({ templateCode, cooperativeIds, ...content, isConfirmed }),
    z.object({ ids: z.array(id).readonly() }),
    ['NOT_FOUND', 'LETTER_NO_RECIPIENT', ...WARNING_ERRORS, 'OFFICE_NOT_SET_UP', 'CANCELLED'],
  ),
  /** Membuat surat langsung final: dengan nomor berikutnya, atau dengan nomor pemberian instansi lain (`number`). */
  'letter.createFinal': task(
    z.strictObject({
      templateCode,
      cooperativeIds,
      ...content,
      isConfirmed,
      number: shortText.default(''),
      earlierDateReason: shortText.default(''),
    }),
    z.object({ letters: z.array(z.object({ id, number: z.string() })).readonly() }),
    [
      'NOT_FOUND',
      'INVALID_INPUT',
      'LETTER_NO_RECIPIENT',
      ...FINAL_ERRORS,
      'OFFICE_NOT_SET_UP',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'CANCELLED',
    ],
  ),
  /** Mengubah konsep. */
  'letter.save': command(
    z.strictObject({
      id,
      expectedUpdatedAt,
      cooperativeIds,
      ...content,
      /** Teks untuk surat ini saja; null: teks templatnya lagi; tidak disebut: tetap. */
      text: templateText.nullable().optional(),
    }),
    z.object({ updatedAt: z.string() }),
    ['RECORD_CHANGED_ELSEWHERE', 'NOT_FOUND', 'LETTER_NOT_DRAFT', 'LETTER_NO_RECIPIENT', 'OFFICE_NOT_SET_UP'],
  ),
  /** Yang tampil di halaman surat selagi ditulis: kop, kepala surat, tanda tangan, dan nilai setiap isian. */
  'letter.pageFacts': query(
    z.strictObject({
      templateCode,
      cooperativeIds,
      on: officeDay,
      bookYear: bookYear.nullable().default(null),
      fields: letterFields,
      /** Jabatan penanda tangan yang sedang dipilih; kosong: menurut templatnya. */
      signer: shortText.optional(),
      /** Nilai contoh sebagai ganti catatan. */
      isExample: z.boolean().default(false),
    }),
    z.object({
      values: z.record(z.string(), z.string()),
      letterhead: z.array(z.string()).readonly(),
      head: z.array(z.tuple([z.string(), z.string()]).readonly()).readonly(),
      placeAndDate: z.string(),
      signature: z.object({
        position: z.array(z.string()).readonly(),
        name: z.string(),
        identity: z.array(z.string()).readonly(),
      }),
      copies: z.array(z.string()).readonly(),
    }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP'],
  ),
  /** Yang diperiksa sebelum nomor diambil: nomor, tanggal, penanda tangan, dan isian yang kosong. */
  'letter.check': query(z.strictObject({ ids }), letterCheck, [
    'NOT_FOUND',
    'LETTER_NOT_DRAFT',
    'OFFICE_NOT_SET_UP',
  ]),
  /** Menjadikan surat final: nomor diambil dan isinya disegel; semua surat itu atau tidak satu pun. */
  'letter.finalise': task(
    /** Tanggal sebelum nomor terakhir bukunya hanya dengan alasan. */
    z.strictObject({ ids, earlierDateReason: shortText.default(''), isConfirmed }),
    z.object({ letters: z.array(z.object({ id, number: z.string() })).readonly() }),
    [
      'NOT_FOUND',
      'LETTER_NOT_DRAFT',
      ...FINAL_ERRORS,
      'OFFICE_NOT_SET_UP',
      'NUMBER_DATE_EARLIER',
      'NUMBER_TAKEN',
      'CANCELLED',
    ],
  ),
  /** Memperbaiki surat yang sudah final: nomor dan tanggal tetap, salinan menyebut perbaikannya. */
  'letter.correct': command(
    z.strictObject({
      id,
      expectedUpdatedAt,
      fields: letterFields,
      cooperativeIds: cooperativeIds.nullable().default(null),
      reason: requiredText,
    }),
    z.object({ revision: count }),
    [
      'RECORD_CHANGED_ELSEWHERE',
      'NOT_FOUND',
      'LETTER_NOT_FINAL',
      'LETTER_NO_RECIPIENT',
      ...SIGNING_ERRORS,
      'LETTER_INCOMPLETE',
      'OFFICE_NOT_SET_UP',
    ],
  ),
  'letter.markSent': command(z.strictObject({ ids, on: officeDay }), z.object({ count }), [
    'NOT_FOUND',
    'LETTER_NOT_FINAL',
  ]),
  /** Membatalkan surat; nomornya tetap tercatat batal di buku nomor. */
  'letter.void': command(z.strictObject({ id, reason: requiredText }), z.object({ number: z.string() }), [
    'NOT_FOUND',
    'LETTER_ALREADY_VOID',
  ]),
  /** Mencatat kembali nomor dan tanggal yang diberikan SRIKANDI; konsep menjadi final dengan nomor itu. */
  'letter.recordNumber': command(
    z.strictObject({ id, number: requiredText, on: officeDay, isConfirmed }),
    z.object({ number: z.string() }),
    ['NOT_FOUND', 'LETTER_NOT_DRAFT', ...FINAL_ERRORS, 'NUMBER_TAKEN', 'OFFICE_NOT_SET_UP'],
  ),
  'letter.preview': task(z.strictObject({ id }), finishedFile, [
    'NOT_FOUND',
    'SNAPSHOT_ALTERED',
    'OFFICE_NOT_SET_UP',
  ]),
  /** Mencetak ke PDF: satu berkas, atau satu berkas setiap surat; `isFitted` memuatkan setiap surat dalam 1 lembar. */
  'letter.print': task(
    z.strictObject({
      ids,
      folder: folderToWrite.nullable().default(null),
      isSeparate: z.boolean().default(false),
      isFitted: z.boolean().default(false),
    }),
    z.object({
      files: z.array(z.string()).readonly(),
      pages: count,
      /** Surat yang tetap lebih dari satu lembar walau sudah dirapatkan. */
      notFitted: count,
    }),
    ['NOT_FOUND', 'SNAPSHOT_ALTERED', 'OFFICE_NOT_SET_UP', ...WRITE_ERRORS],
  ),
  /** Menyimpan sebagai berkas Word; untuk SRIKANDI nomor, tanggal, dan tanda tangan dibiarkan berupa tanda. */
  'letter.exportDocx': task(
    z.strictObject({
      ids,
      folder: folderToWrite.nullable().default(null),
      isForSrikandi: z.boolean().default(false),
    }),
    z.object({ files: z.array(z.string()).readonly() }),
    ['NOT_FOUND', 'SNAPSHOT_ALTERED', 'OFFICE_NOT_SET_UP', ...WRITE_ERRORS],
  ),
  /** Salinan keputusan yang disahkan, atau petikannya untuk setiap penerima; "ttd." menggantikan tanda tangan. */
  'letter.certifiedCopy': task(
    z.strictObject({
      id,
      form: z.enum(COPY_FORMS),
      /** Who certifies it, for the office or for Bagian Hukum. */
      certifiedBy: z.strictObject({
        position: requiredText,
        name: requiredText,
        rank: shortText,
        nip: shortText,
      }),
      isWord: z.boolean().default(false),
      folder: folderToWrite.nullable().default(null),
    }),
    z.object({ files: z.array(z.string()).readonly(), pages: count, count }),
    [
      'NOT_FOUND',
      'LETTER_NOT_DECISION',
      'LETTER_NOT_FINAL',
      'LETTER_NO_RECIPIENT',
      'SNAPSHOT_ALTERED',
      'OFFICE_NOT_SET_UP',
      ...WRITE_ERRORS,
    ],
  ),
  'letter.getMarks': query(z.strictObject({}), z.object({ marks: srikandiMarks, updatedAt })),
  /** Nama tanda pada berkas untuk SRIKANDI; setiap instansi dapat berbeda. */
  'letter.saveMarks': command(
    z.strictObject({ expectedUpdatedAt, marks: srikandiMarks }),
    z.object({ marks: srikandiMarks }),
    ['RECORD_CHANGED_ELSEWHERE'],
  ),
};
