import type { inspectionContract } from '#contract/inspection.ts';
import type { Handlers } from '../handler-types.ts';
import { confirmKuk, noteArticles } from '../inspection/confirm-kuk.ts';
import { readInspections } from '../inspection/read-inspections.ts';
import { removeInspection, saveInspection } from '../inspection/save-inspection.ts';

export const inspectionHandlers = {
  'inspection.list': ({ cooperativeId }, context) => readInspections(cooperativeId, context),
  'inspection.save': saveInspection,
  'inspection.remove': removeInspection,
  'kuk.confirm': confirmKuk,
  'articles.note': noteArticles,
} as const satisfies Handlers<keyof typeof inspectionContract>;
