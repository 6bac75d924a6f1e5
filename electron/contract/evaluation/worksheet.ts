import { z } from 'zod';
import { HEALTH_ANSWERS } from '#rules/evaluation/health-worksheet.ts';
import { HEALTH_ASPECTS, HEALTH_PREDICATES } from '#rules/rule-book/health-score.ts';
import { command, query, task } from '../define.ts';
import {
  bookYear,
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  reasons,
  requiredText,
  shortText,
} from '../scalars.ts';
import { healthScores } from './health-scores.ts';
import { pdfToWrite } from '../file-paths.ts';

/** More letters than a remark needs, fewer than a report has. */
const remark = z.string().trim().max(500, 'Paling panjang 500 huruf.');
const given = z.strictObject({ answer: z.enum(HEALTH_ANSWERS).nullable(), remark });
const answers = z.record(z.string().max(100), given);

/** Scores that stand instead of the worksheet's own. */
const manual = z.strictObject({ scores: healthScores, reason: longText.min(1, 'Alasan harus diisi.') });

const percent = z.int().min(0).max(100);
const weights = z.object({
  governance: percent,
  risk: percent,
  finance: percent,
  capital: percent,
  sharia: percent,
});
const question = z.object({ code: z.string(), text: z.string() });
const component = z.object({
  code: z.string(),
  name: z.string(),
  questions: z.array(question).readonly(),
});

/** What is asked, and by which version of the rules. */
const form = z.object({
  asked: z.object({
    limits: z.array(count).readonly(),
    allowsNotApplicable: z.boolean(),
    sections: z
      .array(z.object({ aspect: z.enum(HEALTH_ASPECTS), components: z.array(component).readonly() }))
      .readonly(),
  }),
  weights,
  bands: z.object({ healthy: percent, fairlyHealthy: percent, supervised: percent }),
  /** The questions' basis, then that of weights and bands, each with its version. */
  basis: z.string(),
  scoreBasis: z.string(),
});
export type WorksheetForm = z.infer<typeof form>;

const sheet = z.object({
  state: z.enum(['new', 'draft', 'recorded']),
  id: id.nullable(),
  cooperativeName: z.string(),
  /** Of the cooperative. */
  updatedAt: z.string(),
  bookYear: count,
  inspectedOn: dayOut,
  inspectors: z.string(),
  reportNumber: z.string(),
  documentId: id.nullable(),
  note: z.string(),
  answers,
  manual: z.object({ scores: healthScores, reason: z.string() }).nullable(),
  form,
});
export type Worksheet = z.infer<typeof sheet>;

const place = { cooperativeId: id, id: id.nullable() };

export const worksheetContract = {
  /** Kertas kerja baru (`id` null), rancangan, atau yang sudah menjadi hasil; pertanyaannya menurut hari pemeriksaan. */
  'worksheet.get': query(
    z.strictObject({
      ...place,
      /** The inspection's day; null: the one kept, or today for a new one. */
      on: day.nullable().default(null),
    }),
    sheet,
    ['NOT_FOUND'],
  ),
  /** Menyimpan rancangan (`isDraft`), atau mencatat hasilnya: skor dihitung dari jawaban, atau diisi langsung dengan alasan. */
  'worksheet.save': command(
    z.strictObject({
      ...place,
      expectedUpdatedAt,
      bookYear,
      inspectedOn: day,
      inspectors: shortText,
      reportNumber: shortText,
      documentId: id.nullable(),
      note: longText,
      answers,
      manual: manual.nullable(),
      isDraft: z.boolean(),
    }),
    z.object({
      id,
      /** As printed; null for a draft, and while a question is unanswered. */
      finalScore: z.string().nullable(),
      predicate: z.enum(HEALTH_PREDICATES).nullable(),
      isManual: z.boolean(),
      answered: count,
      asked: count,
      reasons,
      batchId: id.nullable(),
      /** Of the cooperative, after this. */
      updatedAt: z.string(),
    }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Membuang rancangan; dapat diurungkan. */
  'worksheet.removeDraft': command(
    z.strictObject({ id, reason: requiredText }),
    z.object({ batchId: id.nullable() }),
    ['NOT_FOUND'],
  ),
  /** Kertas kerja sebagai PDF; tanpa `id` formulir kosong untuk diisi di lapangan. */
  'worksheet.print': task(
    z.strictObject({ ...place, on: day.nullable().default(null), path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
