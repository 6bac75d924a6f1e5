import { z } from 'zod';
import { ACTIVITIES } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDINGS } from '#rules/evaluation/certificate-standing.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { HEALTH_PREDICATES } from '#rules/rule-book/health-score.ts';
import { LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import { RAT_STANDINGS } from '#rules/rat/standing.ts';
import { command, query, task } from '../define.ts';
import { bookYear, count, day, dayOut, id, page, reasons, requiredText, shortText } from '../scalars.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';

/** How a cooperative stands with the RAT report of the book year. */
export const REPORT_STATES = [
  'reported',
  'not_reported',
  'on_time',
  'late',
  'held',
  'undated',
  'unplaced',
] as const;
/** "none": not inspected in that book year. */
export const PREDICATE_CHOICES = [...HEALTH_PREDICATES, 'none'] as const;

export const EVALUATION_COLUMNS = [
  'name',
  'district',
  'grade',
  'reported',
  'onTime',
  'business',
  'activity',
  'localClass',
  'predicate',
  'certificate',
  'status',
] as const;
export type EvaluationColumn = (typeof EVALUATION_COLUMNS)[number];

const selection = {
  bookYear,
  text: shortText.default(''),
  grade: z.enum(GRADES).nullable().default(null),
  report: z.enum(REPORT_STATES).nullable().default(null),
  activity: z.enum(ACTIVITIES).nullable().default(null),
  localClass: z.enum(LOCAL_CLASSES).nullable().default(null),
  predicate: z.enum(PREDICATE_CHOICES).nullable().default(null),
  certificate: z.enum(CERTIFICATE_STANDINGS).nullable().default(null),
  /** Only those whose activity an officer decided by hand. */
  isOverridden: z.boolean().nullable().default(null),
  sort: z.enum(EVALUATION_COLUMNS).default('name'),
  isDescending: z.boolean().default(false),
};
const chosen = z.object(selection);
/** Which part of the list in which order; null: not asked. */
export type EvaluationSelection = z.output<typeof chosen>;

const verdict = {
  id,
  name: z.string(),
  districtName: z.string(),
  grade: z.enum(GRADES),
  isRatReported: z.boolean(),
  rat: z.enum(RAT_STANDINGS),
  isOnTime: z.boolean(),
  isBusinessRunning: z.boolean(),
  status: z.enum(COOPERATIVE_STATUSES),
};
const line = z.object({
  ...verdict,
  legalEntityNumber: z.string(),
  activity: z.enum(ACTIVITIES),
  isOverridden: z.boolean(),
  localClass: z.enum(LOCAL_CLASSES),
  predicate: z.enum(HEALTH_PREDICATES).nullable(),
  certificate: z.enum(CERTIFICATE_STANDINGS),
});
export type EvaluationLine = z.infer<typeof line>;

const closing = z.object({
  version: count,
  cutOffOn: dayOut,
  closedAt: z.string(),
  closedBy: z.string(),
  rowCount: count,
  reopening: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
});
export type EvaluationClosing = z.infer<typeof closing>;

const counts = z.record(z.string(), count);
const difference = z.object({
  id,
  name: z.string(),
  /** "Grade B → A", "baru dinilai", … */
  changes: z.array(z.string()).readonly(),
  /** The sentences of the later version that the earlier one did not have. */
  why: z.array(z.string()).readonly(),
});
export type EvaluationDifference = z.infer<typeof difference>;

const yearOnly = z.strictObject({ bookYear });

export const evaluationContract = {
  /** Grade, ketepatan waktu, dan keaktifan setiap koperasi untuk satu tahun buku, seluruhnya (pintu perintah). */
  'evaluation.list': query(yearOnly, z.array(z.object({ ...verdict, reasons })).readonly(), [
    'OFFICE_NOT_SET_UP',
    'SNAPSHOT_ALTERED',
  ]),
  /** Satu halaman daftar evaluasi; tahun yang ditutup dibaca dari simpanannya. */
  'evaluation.page': query(
    z.strictObject({ ...selection, ...page.shape }),
    z.object({ total: count, rows: z.array(line).readonly() }),
    ['OFFICE_NOT_SET_UP', 'SNAPSHOT_ALTERED'],
  ),
  /** Keadaan evaluasi satu tahun buku: terbuka atau ditutup, jumlah per golongan, definisi, riwayat penutupan. */
  'evaluation.summary': query(
    yearOnly,
    z.object({
      isClosed: z.boolean(),
      total: count,
      reported: count,
      /** Of the reported those whose report has a day, and of these those in time. */
      dated: count,
      datedOnTime: count,
      /** Their RAT is on record without its day. */
      undated: count,
      /** Their last RAT is named without its book year. */
      unplaced: count,
      onTime: count,
      overridden: count,
      grade: counts,
      activity: counts,
      localClass: counts,
      predicate: counts,
      certificate: counts,
      localClassDefinition: z.string(),
      activityBasis: z.string(),
      closings: z.array(closing).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'SNAPSHOT_ALTERED'],
  ),
  /** Penilaian satu koperasi dengan semua alasannya. */
  'evaluation.get': query(
    z.strictObject({ bookYear, cooperativeId: id }),
    z.object({
      line,
      reasons: z.object({
        grade: reasons,
        rat: reasons,
        activity: reasons,
        localClass: reasons,
        certificate: reasons,
      }),
      kuk: count.nullable(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'SNAPSHOT_ALTERED'],
  ),
  /** Menutup evaluasi: menyimpan penilaian setiap koperasi dengan alasannya, disegel; tidak berubah lagi. */
  'evaluation.close': task(yearOnly, z.object({ version: count, rowCount: count }), [
    'OFFICE_NOT_SET_UP',
    'EVALUATION_CLOSED',
    'EVALUATION_EMPTY',
    'INVALID_INPUT',
    'CANCELLED',
  ]),
  /** Membuka kembali evaluasi yang ditutup, dengan alasan; simpanannya tetap ada. */
  'evaluation.reopen': command(
    z.strictObject({ bookYear, reason: requiredText }),
    z.object({ version: count }),
    ['OFFICE_NOT_SET_UP', 'EVALUATION_OPEN'],
  ),
  /** Siapa yang berpindah antara dua penutupan, dan mengapa. */
  'evaluation.compare': query(
    z.strictObject({ bookYear, from: z.int().min(1), to: z.int().min(1) }),
    z.object({ total: count, differences: z.array(difference).readonly() }),
    ['NOT_FOUND', 'SNAPSHOT_ALTERED'],
  ),
  /** Keaktifan satu koperasi ditetapkan petugas untuk satu tahun buku; null mencabutnya. */
  'evaluation.override': command(
    z.strictObject({
      bookYear,
      cooperativeId: id,
      activity: z.enum(ACTIVITIES).nullable(),
      reason: requiredText,
    }),
    z.object({ activity: z.enum(ACTIVITIES).nullable() }),
    ['NOT_FOUND', 'EVALUATION_CLOSED'],
  ),
  /** Akibat menerapkan keaktifan evaluasi yang ditutup ke status register, sebelum dilakukan. */
  'evaluation.previewStatus': query(
    yearOnly,
    z.object({
      toActive: count,
      toInactive: count,
      unchanged: count,
      /** Proposed for dissolution, in settlement, dissolved or merged since: left as they are. */
      leftAlone: count,
      sample: z.array(z.object({ id, name: z.string(), before: z.string(), after: z.string() })).readonly(),
    }),
    ['EVALUATION_OPEN', 'SNAPSHOT_ALTERED'],
  ),
  /** Menulis keaktifan ke status register dengan riwayat; dapat diurungkan sekaligus. */
  'evaluation.applyStatus': task(
    z.strictObject({ bookYear, sinceOn: day }),
    z.object({ changed: count, batchId: id.nullable() }),
    ['OFFICE_NOT_SET_UP', 'EVALUATION_OPEN', 'SNAPSHOT_ALTERED', 'INVALID_INPUT', 'CANCELLED'],
  ),
  /** Daftar evaluasi per kecamatan sebagai PDF. */
  'evaluation.print': task(
    z.strictObject({ bookYear, path: pdfToWrite.nullable().default(null) }),
    z.object({ path: z.string(), pages: count }),
    [
      'OFFICE_NOT_SET_UP',
      'EVALUATION_EMPTY',
      'SNAPSHOT_ALTERED',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'CANCELLED',
    ],
  ),
  /** Daftar yang tampak, urutannya sama, sebagai XLSX. */
  'evaluation.export': task(
    z.strictObject({ ...selection, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'SNAPSHOT_ALTERED', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
