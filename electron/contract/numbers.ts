import { z } from 'zod';
import { CLASSIFIED_PAPERS } from '#rules/numbers/classification.ts';
import { checkPattern } from '#rules/numbers/letter-number.ts';
import { NUMBER_VIEWS } from '#rules/numbers/number-book.ts';
import { command, query, task } from './define.ts';
import {
  count,
  day,
  officeDay,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  reasons,
  requiredText,
  shortText,
  updatedAt,
} from './scalars.ts';
import { pdfToWrite } from './file-paths.ts';

const seriesCode = z.string().min(1).max(40);
const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const sequence = z.int('Nomor urut berupa angka bulat.').min(1, 'Nomor urut mulai dari 1.').max(1_000_000);

const numberPattern = {
  inForceFrom: day,
  /** Yang salah pada pola ditunjukkan di isiannya, dan tidak ada yang tersimpan. */
  pattern: requiredText.superRefine((pattern, context) => {
    for (const { message } of checkPattern(pattern)) context.addIssue({ code: 'custom', message });
  }),
  classification: shortText.default(''),
  /** Kosong (null): kode unit dinas. */
  unitCode: shortText.nullable().default(null),
  note: shortText.default(''),
};

const series = z.object({
  code: z.string(),
  name: z.string(),
  patterns: z
    .array(
      z.object({
        inForceFrom: dayOut,
        pattern: z.string(),
        classification: z.string(),
        unitCode: z.string().nullable(),
        note: z.string(),
      }),
    )
    .readonly(),
  /** Tahun yang bukunya sudah berisi, terbaru dahulu. */
  years: z.array(z.number()).readonly(),
  /** Of its patterns. */
  updatedAt,
});
export type NumberSeriesLine = z.infer<typeof series>;

const bookEntry = z.object({
  id,
  series: z.string(),
  year: z.number(),
  sequence: count,
  insertion: z.string(),
  text: z.string(),
  datedOn: dayOut.nullable(),
  purpose: z.string(),
  addressee: z.string(),
  state: z.enum(['issued', 'reserved', 'block', 'void']),
  stateReason: z.string(),
  book: z.enum(['program', 'hand']),
  owner: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  classification: z.string(),
  /** Buku lain yang mencetak nomor yang sama sebelum setiap nomor tercetak sekali saja; kosong bila tidak ada. */
  alsoIn: z.string(),
});
export type NumberBookEntry = z.infer<typeof bookEntry>;

/** Alasan bila tanggal surat mendahului surat terakhir di bukunya; tanpa alasan permintaan ditolak. */
const earlierDateReason = shortText.default('');
/** Kode klasifikasi surat ini sendiri; kosong: kode pada pola bukunya. */
const classification = shortText.default('');
const letter = { purpose: requiredText, addressee: shortText.default(''), classification };

const setting = {
  /** Satu buku bersama untuk semua nomor dinas; null: buku menurut serinya. */
  commonSeries: seriesCode.nullable(),
  /** Piagam dan sertifikat boleh dicetak dengan tempat tanda tangan terbuka bila pejabatnya belum tercatat. */
  allowsOpenSignature: z.boolean(),
};

const classificationRow = {
  paper: z.enum(CLASSIFIED_PAPERS),
  code: z.string().trim().min(1, 'Kode klasifikasi belum diisi.').max(60),
  isVerified: z.boolean(),
  note: shortText,
};
const classificationTable = z.object({
  year,
  rows: z.array(z.object({ ...classificationRow, fromYear: year })).readonly(),
  updatedAt,
});
export type ClassificationTable = z.infer<typeof classificationTable>;

const drawn = z.object({ id, text: z.string(), sequence: count, year: z.number(), warnings: reasons });

export const numbersContract = {
  /** Buku-buku nomor: serinya, pola penomorannya menurut tanggal, dan tahun yang berisi. */
  'number.series': query(z.strictObject({}), z.array(series).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Pola sebuah seri mulai suatu tanggal. */
  'number.savePattern': command(
    z.strictObject({ series: seriesCode, expectedUpdatedAt, ...numberPattern }),
    z.array(series).readonly(),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Seri baru milik dinas, misalnya surat tugas. */
  'number.addSeries': command(
    z.strictObject({ name: requiredText, ...numberPattern }),
    z.array(series).readonly(),
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT'],
  ),
  /** Satu buku bersama atau buku menurut serinya, dan tanda tangan terbuka pada piagam. */
  'number.setting': query(z.strictObject({}), z.object({ ...setting, updatedAt }), ['OFFICE_NOT_SET_UP']),
  'number.saveSetting': command(
    z.strictObject({ expectedUpdatedAt, ...setting }),
    z.object({ ...setting, updatedAt }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Kode klasifikasi arsip yang diusulkan untuk setiap jenis naskah pada suatu tahun. */
  'number.classification': query(z.strictObject({ year }), classificationTable, ['OFFICE_NOT_SET_UP']),
  /** Kode mulai tahun itu; tahun sebelumnya tetap memakai kodenya sendiri. */
  'number.saveClassification': command(
    z.strictObject({ year, expectedUpdatedAt, rows: z.array(z.strictObject(classificationRow)).readonly() }),
    classificationTable,
    ['OFFICE_NOT_SET_UP', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Isi satu buku, sehalaman. */
  'number.list': query(
    z.strictObject({
      series: seriesCode,
      year,
      view: z.enum(NUMBER_VIEWS).default('all'),
      text: shortText.default(''),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(bookEntry).readonly(), total: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Keadaan satu buku: nomor berikutnya, jumlah tiap keadaan, dan hasil pemeriksaan urutannya. */
  'number.check': query(
    z.strictObject({ series: seriesCode, year }),
    z.object({
      nextSequence: count,
      nextText: z.string(),
      lastDatedOn: dayOut.nullable(),
      counts: z.record(z.enum(NUMBER_VIEWS), count),
      findings: reasons,
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Riwayat satu nomor: siapa, kapan, apa. */
  'number.history': query(
    z.strictObject({ id }),
    z.array(z.object({ at: z.string(), who: z.string(), what: z.string(), detail: z.string() })).readonly(),
  ),
  /** Mengambil nomor berikutnya untuk surat yang diketik di luar program. */
  'number.draw': command(
    z.strictObject({ series: seriesCode, on: officeDay, ...letter, earlierDateReason }),
    drawn,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'NUMBER_DATE_EARLIER', 'NUMBER_TAKEN'],
  ),
  /** Memesan beberapa nomor untuk dipakai kemudian. */
  'number.reserve': command(
    z.strictObject({
      series: seriesCode,
      on: officeDay,
      count: z.int('Jumlah berupa angka bulat.').min(1, 'Paling sedikit 1.').max(100, 'Paling banyak 100.'),
      purpose: requiredText,
      classification,
      earlierDateReason,
    }),
    z.object({ numbers: z.array(drawn).readonly() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'NUMBER_DATE_EARLIER', 'NUMBER_TAKEN'],
  ),
  /** Menyisihkan rentang nomor untuk buku tulis tangan; nomor berikutnya melewatinya. */
  'number.block': command(
    z.strictObject({ series: seriesCode, year, from: sequence, to: sequence, reason: requiredText }),
    z.object({ count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'NUMBER_TAKEN'],
  ),
  /** Mengisi nomor cadangan atau nomor blok buku tangan dengan suratnya. */
  'number.fill': command(z.strictObject({ id, on: officeDay, ...letter }), bookEntry, [
    'NOT_FOUND',
    'NUMBER_NOT_OPEN',
    'INVALID_INPUT',
    'NUMBER_TAKEN',
  ]),
  /** Nomor sisipan bertanggal mundur di antara dua nomor, dengan alasan. */
  'number.insert': command(
    z.strictObject({
      series: seriesCode,
      year,
      after: sequence,
      on: officeDay,
      ...letter,
      reason: requiredText,
    }),
    bookEntry,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'NUMBER_TAKEN'],
  ),
  /** Membatalkan nomor; tetap tercatat dan tidak pernah dipakai lagi. */
  'number.void': command(z.strictObject({ id, reason: requiredText }), bookEntry, [
    'NOT_FOUND',
    'NUMBER_NOT_OPEN',
    'NUMBER_HAS_OWNER',
  ]),
  /** Buku agenda sebagai PDF: satu seri atau semuanya (`null`), setahun atau serentang tanggal. */
  'number.print': task(
    z.strictObject({
      series: seriesCode.nullable().default(null),
      year,
      from: day.nullable().default(null),
      until: day.nullable().default(null),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
