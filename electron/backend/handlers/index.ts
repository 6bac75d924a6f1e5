import type { BackendRequestName } from '#contract/index.ts';
import type { Handlers } from '../handler-types.ts';
import { awardHandlers } from './award.ts';
import { certificateHandlers } from './certificate.ts';
import { cooperativeHandlers } from './cooperative.ts';
import { cooperativeRecordHandlers } from './cooperative-record.ts';
import { evaluationHandlers } from './evaluation.ts';
import { formationBoardHandlers } from './formation-board.ts';
import { formationGuidelineHandlers } from './formation-guideline.ts';
import { formationLetterHandlers } from './formation-letter.ts';
import { formationHandlers } from './formation.ts';
import { homeHandlers } from './home.ts';
import { letterHandlers } from './letter.ts';
import { letterTemplateHandlers } from './letter-template.ts';
import { inspectionHandlers } from './inspection.ts';
import { legalityHandlers } from './legality.ts';
import { maintenanceHandlers } from './maintenance.ts';
import { numberHandlers } from './number.ts';
import { officialFigureHandlers } from './official-figure.ts';
import { officeHandlers } from './office.ts';
import { proofHandlers } from './proof.ts';
import { ratHandlers } from './rat.ts';
import { printingHandlers } from './printing.ts';
import { peopleGraphHandlers } from './people-graph.ts';
import { recapHandlers } from './recap.ts';
import { recapPaperHandlers } from './recap-paper.ts';
import { reconcileHandlers } from './reconcile.ts';
import { registerCareHandlers } from './register-care.ts';
import { ruleHandlers } from './rule.ts';
import { importHandlers } from './spreadsheet-import.ts';
import { villageHandlers } from './village.ts';

/** The areas, each in its file. Two areas that claim one name are a fault found by tests/backend/handlers.test.ts. */
export const HANDLER_AREAS = [
  officeHandlers,
  cooperativeHandlers,
  cooperativeRecordHandlers,
  registerCareHandlers,
  importHandlers,
  awardHandlers,
  formationHandlers,
  proofHandlers,
  evaluationHandlers,
  inspectionHandlers,
  recapHandlers,
  recapPaperHandlers,
  officialFigureHandlers,
  maintenanceHandlers,
  numberHandlers,
  ratHandlers,
  ruleHandlers,
  letterHandlers,
  letterTemplateHandlers,
  certificateHandlers,
  printingHandlers,
  formationGuidelineHandlers,
  formationBoardHandlers,
  formationLetterHandlers,
  villageHandlers,
  peopleGraphHandlers,
  legalityHandlers,
  homeHandlers,
  reconcileHandlers,
] as const;

export const handlers = {
  ...officeHandlers,
  ...cooperativeHandlers,
  ...cooperativeRecordHandlers,
  ...registerCareHandlers,
  ...importHandlers,
  ...awardHandlers,
  ...formationHandlers,
  ...proofHandlers,
  ...evaluationHandlers,
  ...inspectionHandlers,
  ...recapHandlers,
  ...recapPaperHandlers,
  ...officialFigureHandlers,
  ...maintenanceHandlers,
  ...numberHandlers,
  ...ratHandlers,
  ...ruleHandlers,
  ...letterHandlers,
  ...letterTemplateHandlers,
  ...certificateHandlers,
  ...printingHandlers,
  ...formationGuidelineHandlers,
  ...formationBoardHandlers,
  ...formationLetterHandlers,
  ...villageHandlers,
  ...peopleGraphHandlers,
  ...legalityHandlers,
  ...homeHandlers,
  ...reconcileHandlers,
} as const satisfies Handlers<BackendRequestName>;
