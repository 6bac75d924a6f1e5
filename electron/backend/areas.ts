import type { BackendRequestName } from '#contract/index.ts';
import type { Handlers } from './base/handler-types.ts';
import type { Command } from './cli/command.ts';
import { accountCommands } from './account/command-line.ts';
import { accountHandlers, sessionHandlers } from './account/requests.ts';
import { awardCommands } from './award/command-line.ts';
import { awardHandlers } from './award/requests.ts';
import { backupCommands } from './backup/command-line.ts';
import { backupHandlers } from './backup/requests.ts';
import { cipherCommands } from './cipher/command-line.ts';
import { cipherHandlers } from './cipher/requests.ts';
import { activityCommands } from './activity/command-line.ts';
import { activityPaperHandlers } from './activity/paper-requests.ts';
import { activityHandlers } from './activity/requests.ts';
import { coachingCommands } from './coaching/command-line.ts';
import { campaignHandlers } from './coaching/campaign-requests.ts';
import { campaignCommands } from './coaching/campaign-command-line.ts';
import { handoverHandlers, revivalHandlers } from './coaching/handover-requests.ts';
import { handoverCommands } from './coaching/handover-command-line.ts';
import { photoCommands } from './coaching/photo-command-line.ts';
import { photoHandlers } from './coaching/photo-requests.ts';
import { sheetCommands } from './coaching/sheet-command-line.ts';
import { sheetHandlers } from './coaching/sheet-requests.ts';
import { coachingHandlers } from './coaching/requests.ts';
import { consultationCommands } from './consultation/command-line.ts';
import { consultationHandlers } from './consultation/requests.ts';
import { cooperativeCommands } from './cooperative/command-line.ts';
import { cooperativeRecordHandlers } from './cooperative/record-requests.ts';
import { cooperativeHandlers } from './cooperative/requests.ts';
import { duplicatesHandlers } from './duplicates/requests.ts';
import { evaluationCommands } from './evaluation/command-line.ts';
import { incomingCommands } from './incoming/command-line.ts';
import { incomingHandlers } from './incoming/requests.ts';
import { inspectionHandlers } from './evaluation/inspection-requests.ts';
import { evaluationHandlers } from './evaluation/requests.ts';
import { worksheetCommands } from './evaluation/worksheet-command-line.ts';
import { formationBoardCommands } from './formation/board-command-line.ts';
import { formationLetterCommands } from './formation/letter-command-line.ts';
import { formationBoardHandlers } from './formation/board-requests.ts';
import { formationCommands } from './formation/command-line.ts';
import { guidelineCommands } from './formation/guideline-command-line.ts';
import { formationGuidelineHandlers } from './formation/guideline-requests.ts';
import { formationLetterHandlers } from './formation/letter-requests.ts';
import { formationHandlers } from './formation/requests.ts';
import { helpHandlers } from './help/requests.ts';
import { homeHandlers } from './home/requests.ts';
import { importCommands } from './import/command-line.ts';
import { importHandlers } from './import/requests.ts';
import { legalBasisCommands } from './legal-basis/command-line.ts';
import { legalBasisHandlers } from './legal-basis/requests.ts';
import { legalityHandlers } from './legality/requests.ts';
import { lettersCommands } from './letters/command-line.ts';
import { lettersHandlers } from './letters/requests.ts';
import { letterTemplateHandlers } from './letters/template-requests.ts';
import { logCommands } from './log/command-line.ts';
import { logHandlers } from './log/requests.ts';
import { maintenanceCommands } from './maintenance/command-line.ts';
import { clockHandlers, maintenanceHandlers } from './maintenance/requests.ts';
import { numbersCommands } from './numbers/command-line.ts';
import { numbersHandlers } from './numbers/requests.ts';
import { officeCommands } from './office/command-line.ts';
import { officeHandlers } from './office/requests.ts';
import { officeRegionCommands } from './office-region/command-line.ts';
import { officeRegionHandlers } from './office-region/requests.ts';
import { peopleCommands } from './people/command-line.ts';
import { peopleHandlers } from './people/requests.ts';
import { certificateHandlers } from './printing/certificate-requests.ts';
import { printingCommands } from './printing/command-line.ts';
import { printingHandlers } from './printing/requests.ts';
import { calendarCommands } from './calendar/command-line.ts';
import { calendarHandlers } from './calendar/requests.ts';
import { referenceCommands } from './reference/command-line.ts';
import { referenceHandlers } from './reference/requests.ts';
import { performanceCommands } from './performance/command-line.ts';
import { performanceHandlers } from './performance/requests.ts';
import { programmeCommands } from './programme/command-line.ts';
import { programmeHandlers } from './programme/requests.ts';
import { proofCommands } from './proof/command-line.ts';
import { proofHandlers } from './proof/requests.ts';
import { ratCommands } from './rat/command-line.ts';
import { ratHandlers } from './rat/requests.ts';
import { recapCommands } from './recap/command-line.ts';
import { figureCommands } from './recap/figure-command-line.ts';
import { officialFigureHandlers } from './recap/figure-requests.ts';
import { recapPaperCommands } from './recap/paper-command-line.ts';
import { recapPaperHandlers } from './recap/paper-requests.ts';
import { recapHandlers } from './recap/requests.ts';
import { reconcileCommands } from './reconcile/command-line.ts';
import { reconcileHandlers } from './reconcile/requests.ts';
import { ruleBookHandlers } from './rule-book/requests.ts';
import { practiceCommands } from './practice/command-line.ts';
import { practiceHandlers } from './practice/requests.ts';
import { licenceCommands } from './licence/command-line.ts';
import { licenceHandlers } from './licence/requests.ts';
import { halalCommands } from './halal/command-line.ts';
import { halalListCommands } from './halal/list-command-line.ts';
import { halalHandlers } from './halal/requests.ts';
import { umkmCommands } from './umkm/command-line.ts';
import { umkmHistoryHandlers } from './umkm/history-requests.ts';
import { productHandlers } from './umkm/product-requests.ts';
import { umkmImportCommands } from './umkm/import-command-line.ts';
import { umkmImportHandlers } from './umkm/import-requests.ts';
import { umkmRecapCommands } from './umkm/recap-command-line.ts';
import { umkmRecapHandlers } from './umkm/recap-requests.ts';
import { umkmRecordCommands } from './umkm/record-command-line.ts';
import { umkmHandlers } from './umkm/requests.ts';
import { villageCommands } from './village/command-line.ts';
import { regionCommands } from './village/region-command-line.ts';
import { regionChangeHandlers } from './village/region-change-requests.ts';
import { villageHandlers } from './village/requests.ts';
import { villageWorkCommands } from './village/work/command-line.ts';
import { villageWorkHandlers } from './village/work/requests.ts';

/**
 * THE list of what every area answers: its requests, and its commands of the headless door. A new area adds its two lines
 * here. Two areas that claim one name are a fault found by tests/contract/contract.test.ts.
 */
export const HANDLER_AREAS = [
  sessionHandlers,
  accountHandlers,
  officeHandlers,
  officeRegionHandlers,
  cooperativeHandlers,
  cooperativeRecordHandlers,
  duplicatesHandlers,
  importHandlers,
  awardHandlers,
  formationHandlers,
  proofHandlers,
  evaluationHandlers,
  inspectionHandlers,
  recapHandlers,
  recapPaperHandlers,
  officialFigureHandlers,
  logHandlers,
  clockHandlers,
  maintenanceHandlers,
  backupHandlers,
  cipherHandlers,
  numbersHandlers,
  ratHandlers,
  ruleBookHandlers,
  lettersHandlers,
  letterTemplateHandlers,
  certificateHandlers,
  printingHandlers,
  formationGuidelineHandlers,
  formationBoardHandlers,
  formationLetterHandlers,
  villageHandlers,
  regionChangeHandlers,
  peopleHandlers,
  legalityHandlers,
  helpHandlers,
  homeHandlers,
  reconcileHandlers,
  practiceHandlers,
  activityHandlers,
  programmeHandlers,
  performanceHandlers,
  activityPaperHandlers,
  coachingHandlers,
  campaignHandlers,
  sheetHandlers,
  photoHandlers,
  handoverHandlers,
  revivalHandlers,
  consultationHandlers,
  halalHandlers,
  umkmHandlers,
  productHandlers,
  umkmHistoryHandlers,
  umkmImportHandlers,
  umkmRecapHandlers,
  licenceHandlers,
  incomingHandlers,
  legalBasisHandlers,
  calendarHandlers,
  referenceHandlers,
  villageWorkHandlers,
] as const;

const COMMAND_AREAS: readonly (readonly Command[])[] = [
  officeCommands,
  officeRegionCommands,
  peopleCommands,
  importCommands,
  cooperativeCommands,
  ratCommands,
  evaluationCommands,
  worksheetCommands,
  awardCommands,
  printingCommands,
  numbersCommands,
  proofCommands,
  formationCommands,
  formationBoardCommands,
  regionCommands,
  formationLetterCommands,
  guidelineCommands,
  villageCommands,
  villageWorkCommands,
  lettersCommands,
  recapCommands,
  recapPaperCommands,
  figureCommands,
  reconcileCommands,
  activityCommands,
  programmeCommands,
  calendarCommands,
  referenceCommands,
  performanceCommands,
  coachingCommands,
  campaignCommands,
  sheetCommands,
  photoCommands,
  handoverCommands,
  consultationCommands,
  umkmCommands,
  umkmRecordCommands,
  umkmImportCommands,
  umkmRecapCommands,
  licenceCommands,
  halalCommands,
  halalListCommands,
  incomingCommands,
  legalBasisCommands,
  accountCommands,
  logCommands,
  backupCommands,
  cipherCommands,
  maintenanceCommands,
  practiceCommands,
];

/** What all areas handle together: the intersection of a union, read off a parameter that has to take each of them. */
type Merged<Area> = (Area extends unknown ? (area: Area) => void : never) extends (area: infer All) => void
  ? All
  : never;

const merged = Object.assign({}, ...HANDLER_AREAS) as Merged<(typeof HANDLER_AREAS)[number]>;

export const handlers: Handlers<BackendRequestName> = merged;

export const COMMANDS: readonly Command[] = COMMAND_AREAS.flat();
