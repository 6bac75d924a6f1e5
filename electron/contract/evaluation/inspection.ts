import { z } from 'zod';
import { HEALTH_PREDICATES } from '#rules/rule-book/health-score.ts';
import { KUK_CRITERIA } from '#rules/evaluation/kuk.ts';
import { command, query } from '../define.ts';
import {
  bookYear,
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  id,
  longText,
  requiredText,
  shortText,
} from '../scalars.ts';
import { healthScores as scores } from './health-scores.ts';

const entry = {
  bookYear,
  inspectedOn: day,
  inspectors: requiredText,
  reportNumber: shortText,
  scores,
  documentId: id.nullable(),
  note: longText,
  /** Asked where the scores are others than those of the inspection's worksheet. */
  manualReason: longText.default(''),
};

const inspection = z.object({
  id,
  bookYear: count,
  inspectedOn: dayOut,
  inspectors: z.string(),
  reportNumber: z.string(),
  scores,
  /** As printed, on its own side of every band. */
  finalScore: z.string(),
  predicate: z.enum(HEALTH_PREDICATES),
  /** What the score was made of: aspect, score, weight and share, as printed. */
  aspects: z
    .array(z.object({ label: z.string(), score: z.string(), weight: z.string(), share: z.string() }))
    .readonly(),
  basis: z.string(),
  documentId: id.nullable(),
  documentTitle: z.string(),
  note: z.string(),
  /** How far its worksheet is answered; null for a result without one. */
  worksheet: z.object({ answered: count, asked: count }).nullable(),
  /** Why the scores are others than the worksheet's; empty where they are its own. */
  manualReason: z.string(),
});
export type Inspection = z.infer<typeof inspection>;

const worksheetDraft = z.object({
  id,
  bookYear: count,
  inspectedOn: dayOut,
  inspectors: z.string(),
  answered: count,
  asked: count,
});
export type WorksheetDraft = z.infer<typeof worksheetDraft>;

const step = z.object({
  criterion: z.enum(KUK_CRITERIA),
  label: z.string(),
  value: z.string(),
  kuk: count.nullable(),
});
const confirmedKuk = z.object({
  id,
  confirmed: count,
  proposed: count.nullable(),
  bookYear: count,
  confirmedOn: dayOut,
  officer: z.string(),
  reason: z.string(),
  isStale: z.boolean(),
});
export type ConfirmedKuk = z.infer<typeof confirmedKuk>;

const touched = z.object({ batchId: id.nullable() });

export const inspectionContract = {
  /** Hasil pemeriksaan kesehatan, KUK, dan keadaan AD/ART satu koperasi. */
  'inspection.list': query(
    z.strictObject({ cooperativeId: id }),
    z.object({
      isSharia: z.boolean(),
      /** Of the cooperative. */
      updatedAt: z.string(),
      inspections: z.array(inspection).readonly(),
      /** Worksheets that have given no result yet, newest first. */
      drafts: z.array(worksheetDraft).readonly(),
      kuk: z.object({
        bookYear: count.nullable(),
        steps: z.array(step).readonly(),
        proposed: count.nullable(),
        basis: z.string(),
        confirmed: z.array(confirmedKuk).readonly(),
      }),
      articles: z.object({ state: z.enum(['kept', 'lost']), notedOn: dayOut, note: z.string() }).nullable(),
    }),
    ['NOT_FOUND'],
  ),
  /** Mencatat hasil baru (`id` null) atau membetulkan yang ada; skor akhir dan predikat dihitung. */
  'inspection.save': command(
    z.strictObject({ cooperativeId: id, id: id.nullable(), expectedUpdatedAt, ...entry }),
    z.object({ id, finalScore: z.string(), predicate: z.enum(HEALTH_PREDICATES), batchId: id.nullable() }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'inspection.remove': command(z.strictObject({ id, reason: requiredText }), touched, ['NOT_FOUND']),
  /** Menetapkan KUK dari angka terakhir; alasan wajib bila berbeda dari usulan. */
  'kuk.confirm': command(
    z.strictObject({
      cooperativeId: id,
      confirmed: z.int().min(1).max(4),
      confirmedOn: day,
      officer: requiredText,
      reason: shortText,
    }),
    touched,
    ['NOT_FOUND'],
  ),
  /** Mencatat apakah AD/ART masih ada; menentukan kelas dinas. */
  'articles.note': command(
    z.strictObject({ cooperativeId: id, state: z.enum(['kept', 'lost']), notedOn: day, note: shortText }),
    touched,
    ['NOT_FOUND'],
  ),
};
