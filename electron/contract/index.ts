import { z } from 'zod';
import { accountContract, sessionContract } from './account.ts';
import { awardContract } from './award.ts';
import { calendarContract } from './calendar/calendar.ts';
import { referenceContract } from './calendar/reference.ts';
import { certificateContract } from './printing/certificate.ts';
import { cipherContract } from './cipher.ts';
import { campaignContract } from './coaching/campaign.ts';
import { coachingContract } from './coaching/coaching.ts';
import { handoverContract } from './coaching/handover.ts';
import { revivalContract } from './coaching/revival.ts';
import { photosContract } from './coaching/photos.ts';
import { sheetsContract } from './coaching/sheets.ts';
import { clockContract } from './clock.ts';
import { activityContract } from './activity.ts';
import { activityCandidatesContract } from './activity/candidates.ts';
import { activityCertificateContract } from './activity/certificates.ts';
import { activityMatchContract } from './activity/match.ts';
import { activityPapersContract } from './activity/papers.ts';
import { activityParticipantsFileContract } from './activity/participants-file.ts';
import { consultationContract } from './consultation.ts';
import { cooperativeContract } from './cooperative/list.ts';
import { cooperativeRecordContract } from './cooperative/record.ts';
import type { Area, RequestEntry, RequestKind } from './define.ts';
import { evaluationContract } from './evaluation/evaluation.ts';
import { formationBoardContract } from './formation/board.ts';
import { formationGuidelineContract } from './formation/guideline.ts';
import { formationLetterContract } from './formation/letter.ts';
import { formationContract } from './formation/formation.ts';
import { helpContract } from './help.ts';
import { homeContract } from './home.ts';
import { incomingContract } from './incoming.ts';
import { lettersContract } from './letters/letters.ts';
import { letterTemplateContract } from './letters/template.ts';
import { licenceContract } from './licence/licence.ts';
import { inspectionContract } from './evaluation/inspection.ts';
import { worksheetContract } from './evaluation/worksheet.ts';
import { legalBasisContract } from './legal-basis.ts';
import { legalityContract } from './legality.ts';
import { logContract } from './log.ts';
import { backupContract } from './backup.ts';
import { maintenanceContract } from './maintenance.ts';
import { numbersContract } from './numbers.ts';
import { officialFigureContract } from './recap/official-figure.ts';
import { officeContract } from './office.ts';
import { officeRegionContract } from './office-region.ts';
import { performanceContract } from './performance/performance.ts';
import { programmeContract } from './programme.ts';
import { proofContract } from './proof.ts';
import { practiceContract } from './practice.ts';
import { ratContract } from './rat.ts';
import { ratTableContract } from './rat-table.ts';
import { printingContract } from './printing/printing.ts';
import { peopleContract } from './people.ts';
import { recapContract } from './recap/recap.ts';
import { recapPaperContract } from './recap/paper.ts';
import { reconcileContract } from './reconcile.ts';
import { duplicatesContract } from './duplicates.ts';
import { ruleBookContract } from './rule-book.ts';
import { shellContract } from './shell.ts';
import { importContract } from './import.ts';
import { regionChangeContract } from './region-change.ts';
import { halalContract } from './halal/halal.ts';
import { umkmHistoryContract } from './umkm/history.ts';
import { umkmImportContract } from './umkm/import.ts';
import { umkmRecapContract } from './umkm/recap.ts';
import { productContract } from './umkm/product.ts';
import { umkmContract } from './umkm/umkm.ts';
import { villageContract } from './village.ts';
import { villageWorkContract } from './village/work.ts';

/** What zod says by itself, it says in Indonesian. */
z.config(z.locales.id());

// In two halves: the type of one object of all is longer than the compiler writes down.
const officeAreas = {
  ...officeContract,
  ...officeRegionContract,
  ...practiceContract,
  ...sessionContract,
  ...accountContract,
  ...cooperativeContract,
  ...cooperativeRecordContract,
  ...duplicatesContract,
  ...importContract,
  ...awardContract,
  ...formationContract,
  ...proofContract,
  ...evaluationContract,
  ...inspectionContract,
  ...worksheetContract,
  ...recapContract,
  ...recapPaperContract,
  ...officialFigureContract,
  ...clockContract,
  ...cipherContract,
  ...logContract,
  ...backupContract,
  ...maintenanceContract,
  ...numbersContract,
  ...ratContract,
  ...ratTableContract,
  ...ruleBookContract,
  ...lettersContract,
  ...letterTemplateContract,
  ...certificateContract,
  ...printingContract,
  ...formationGuidelineContract,
  ...formationBoardContract,
  ...formationLetterContract,
  ...shellContract,
  ...villageContract,
  ...villageWorkContract,
  ...regionChangeContract,
  ...peopleContract,
  ...legalityContract,
  ...helpContract,
  ...homeContract,
} as const satisfies Area;

const programmeAreas = {
  ...reconcileContract,
  ...activityContract,
  ...programmeContract,
  ...performanceContract,
  ...activityCertificateContract,
  ...activityMatchContract,
  ...activityPapersContract,
  ...activityParticipantsFileContract,
  ...coachingContract,
  ...campaignContract,
  ...sheetsContract,
  ...photosContract,
  ...handoverContract,
  ...revivalContract,
  ...consultationContract,
  ...umkmContract,
  ...productContract,
  ...umkmHistoryContract,
  ...umkmImportContract,
  ...incomingContract,
  ...legalBasisContract,
  ...calendarContract,
  ...referenceContract,
  // Last: tests draw their inputs by the place of a request.
  ...activityCandidatesContract,
  ...licenceContract,
  ...halalContract,
  ...umkmRecapContract,
} as const satisfies Area;

type Half<Areas> = Areas;
export interface Contract extends Half<typeof officeAreas>, Half<typeof programmeAreas> {}

/** THE list of everything that may cross a process boundary. */
export const contract: Contract = { ...officeAreas, ...programmeAreas };

export type RequestName = keyof Contract;
/** What the caller sends (defaults may be left out). */
export type InputOf<Name extends RequestName> = z.input<Contract[Name]['input']>;
/** What the handler receives (defaults filled in). */
export type CheckedInputOf<Name extends RequestName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends RequestName> = z.output<Contract[Name]['output']>;

export type NamesOfKind<Kind extends RequestKind> = {
  [Name in RequestName]: Contract[Name] extends RequestEntry<Kind> ? Name : never;
}[RequestName];
export type ShellRequestName = NamesOfKind<'shell'>;
export type BackendRequestName = Exclude<RequestName, ShellRequestName>;

export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(contract, name);
}
