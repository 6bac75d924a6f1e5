import type { inspectionContract } from '#contract/evaluation/inspection.ts';
import type { Handlers } from '../base/handler-types.ts';
import { confirmKuk, noteArticles } from './confirm-kuk.ts';
import { readInspections } from './read-inspections.ts';
import { removeInspection, saveInspection } from './save-inspection.ts';

export const inspectionHandlers = {
  'inspection.list': ({ cooperativeId }, context) => readInspections(cooperativeId, context),
  'inspection.save': saveInspection,
  'inspection.remove': removeInspection,
  'kuk.confirm': confirmKuk,
  'articles.note': noteArticles,
} as const satisfies Handlers<keyof typeof inspectionContract>;
