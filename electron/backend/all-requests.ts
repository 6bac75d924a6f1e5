import type { BackendRequestName } from '#contract/index.ts';
import type { Handlers } from './base/handler-types.ts';
import { awardHandlers } from './award/requests.ts';
import { certificateHandlers } from './printing/certificate-requests.ts';
import { cooperativeHandlers } from './cooperative/requests.ts';
import { cooperativeRecordHandlers } from './cooperative/record-requests.ts';
import { evaluationHandlers } from './evaluation/requests.ts';
import { formationBoardHandlers } from './formation/board-requests.ts';
import { formationGuidelineHandlers } from './formation/guideline-requests.ts';
import { formationLetterHandlers } from './formation/letter-requests.ts';
import { formationHandlers } from './formation/requests.ts';
import { homeHandlers } from './home/requests.ts';
import { letterHandlers } from './letters/requests.ts';
import { letterTemplateHandlers } from './letters/template-requests.ts';
import { inspectionHandlers } from './evaluation/inspection-requests.ts';
import { legalityHandlers } from './legality/requests.ts';
import { maintenanceHandlers } from './maintenance/requests.ts';
import { numberHandlers } from './numbers/requests.ts';
import { officialFigureHandlers } from './recap/figure-requests.ts';
import { officeHandlers } from './office/requests.ts';
import { proofHandlers } from './proof/requests.ts';
import { ratHandlers } from './rat/requests.ts';
import { printingHandlers } from './printing/requests.ts';
import { peopleGraphHandlers } from './people/requests.ts';
import { recapHandlers } from './recap/requests.ts';
import { recapPaperHandlers } from './recap/paper-requests.ts';
import { reconcileHandlers } from './reconcile/requests.ts';
import { registerCareHandlers } from './duplicates/requests.ts';
import { ruleHandlers } from './rule-book/requests.ts';
import { importHandlers } from './import/requests.ts';
import { sampleHandlers } from './sample/requests.ts';
import { villageHandlers } from './village/requests.ts';

/** The areas, each in its file. Two areas that claim one name are a fault found by tests/contract/contract.test.ts. */
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
  sampleHandlers,
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
  ...sampleHandlers,
} as const satisfies Handlers<BackendRequestName>;
