import type { inspectionContract } from '#contract/evaluation/inspection.ts';
import type { worksheetContract } from '#contract/evaluation/worksheet.ts';
import type { Handlers } from '../base/handler-types.ts';
import { confirmKuk, noteArticles } from './confirm-kuk.ts';
import { readInspections } from './read-inspections.ts';
import { printWorksheet } from './print-worksheet.ts';
import { readWorksheetSheet } from './read-worksheet.ts';
import { removeInspection, saveInspection } from './save-inspection.ts';
import { removeWorksheetDraft, saveWorksheet } from './save-worksheet.ts';

export const inspectionHandlers = {
  'inspection.list': ({ cooperativeId }, context) => readInspections(cooperativeId, context),
  'inspection.save': saveInspection,
  'inspection.remove': removeInspection,
  'worksheet.get': readWorksheetSheet,
  'worksheet.save': saveWorksheet,
  'worksheet.removeDraft': removeWorksheetDraft,
  'worksheet.print': printWorksheet,
  'kuk.confirm': confirmKuk,
  'articles.note': noteArticles,
} as const satisfies Handlers<keyof typeof inspectionContract | keyof typeof worksheetContract>;
