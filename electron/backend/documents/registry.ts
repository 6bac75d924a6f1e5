import { backupDrillRecordDocument } from './backup/backup-drill-record.ts';
import { backupRecoverySheetDocument } from './backup/backup-recovery-sheet.ts';
import { accountHandoverDocument } from './account/account-handover.ts';
import { accountRecoverySheetDocument } from './account/account-recovery-sheet.ts';
import { awardAssessmentDocument } from './certificate/award-assessment.ts';
import { awardCertificateDocument } from './certificate/award-certificate.ts';
import { awardDecreeListDocument } from './certificate/award-decree-list.ts';
import { awardReceiptListDocument } from './certificate/award-receipt-list.ts';
import { calibrationPageDocument } from './certificate/calibration-page.ts';
import { certificateContactSheetDocument } from './certificate/certificate-contact-sheet.ts';
import { trainingCertificateDocument } from './certificate/training-certificate.ts';
import { cooperativeSheetDocument } from './cooperative/cooperative-sheet.ts';
import { evaluationListDocument } from './cooperative/evaluation-list.ts';
import { healthWorksheetDocument } from './cooperative/health-worksheet.ts';
import { peopleOverlapListDocument } from './cooperative/people-overlap-list.ts';
import { registerListDocument } from './cooperative/register-list.ts';
import { ratWallListDocument } from './cooperative/rat-wall-list.ts';
import { reconcileTodoListDocument } from './cooperative/reconcile-todo-list.ts';
import { formationChecklistDocument } from './formation/formation-checklist.ts';
import { helpCardDocument } from './help/help-card.ts';
import { villageMissingListDocument } from './formation/village-missing-list.ts';
import { villageWeeklyReportDocument } from './formation/village-weekly-report.ts';
import { activityListDocument } from './activity/activity-list.ts';
import { candidateListDocument } from './activity/candidate-list.ts';
import { attendanceListDocument } from './activity/attendance-list.ts';
import { participantFormDocument } from './activity/participant-form.ts';
import { paymentReceiptDocument } from './activity/payment-receipt.ts';
import { campaignRecapDocument } from './coaching/campaign-recap.ts';
import { officerHandoverDocument } from './coaching/officer-handover.ts';
import { officerReportDocument } from './coaching/officer-report.ts';
import { revivalListDocument } from './coaching/revival-list.ts';
import { visitSheetsDocument } from './coaching/visit-sheet.ts';
import { dispositionSheetDocument } from './incoming/disposition-sheet.ts';
import { incomingBookDocument } from './incoming/incoming-book.ts';
import { legalBasisListDocument } from './legal-basis/legal-basis-list.ts';
import { dissolutionDossierDocument } from './legality/dissolution-dossier.ts';
import { expiryListDocument } from './legality/expiry-list.ts';
import { fieldPackDocument } from './legality/field-pack.ts';
import { eventLogDocument } from './log/event-log.ts';
import { numberBookDocument } from './letters/number-book.ts';
import { officeLetterDocument } from './letters/office-letter.ts';
import { indicatorCardDocument } from './performance/indicator-card.ts';
import { performanceTableDocument } from './performance/performance-table.ts';
import { renjaTableDocument } from './performance/renja-table.ts';
import { targetListDocument } from './programme/target-list.ts';
import { awardReceivedListDocument } from './reference/award-received-list.ts';
import { proofRecoverySheetDocument } from './proof/proof-recovery-sheet.ts';
import { selfCheckDocument } from './proof/self-check-page.ts';
import { annualRecapDocument } from './recap/annual-recap.ts';
import { recapBookDocument } from './recap/recap-book.ts';
import { recapSentencesDocument } from './recap/recap-sentences.ts';
import { recapTableDocument } from './recap/recap-table.ts';
import type { DocumentDefinition, SealedShapes } from './layout/document.ts';
import type { PageRun } from './layout/definition.ts';
import type { TextMeasure } from './layout/text-measure.ts';

/** Every kind of paper the program prints. A new paper is one line here, and its own file. */
const DOCUMENTS = {
  'award-certificate': awardCertificateDocument,
  'award-decree-list': awardDecreeListDocument,
  'award-receipt-list': awardReceiptListDocument,
  'formation-checklist': formationChecklistDocument,
  'annual-recap': annualRecapDocument,
  'recap-book': recapBookDocument,
  'recap-table': recapTableDocument,
  'recap-sentences': recapSentencesDocument,
  'cooperative-sheet': cooperativeSheetDocument,
  'number-book': numberBookDocument,
  'event-log': eventLogDocument,
  'award-assessment': awardAssessmentDocument,
  'proof-recovery-sheet': proofRecoverySheetDocument,
  'rat-wall-list': ratWallListDocument,
  'register-list': registerListDocument,
  'target-list': targetListDocument,
  'award-received-list': awardReceivedListDocument,
  'performance-table': performanceTableDocument,
  'indicator-card': indicatorCardDocument,
  'renja-table': renjaTableDocument,
  'office-letter': officeLetterDocument,
  'evaluation-list': evaluationListDocument,
  'training-certificate': trainingCertificateDocument,
  'certificate-contact-sheet': certificateContactSheetDocument,
  'calibration-page': calibrationPageDocument,
  'self-check': selfCheckDocument,
  'village-missing-list': villageMissingListDocument,
  'village-weekly-report': villageWeeklyReportDocument,
  'people-overlap-list': peopleOverlapListDocument,
  'expiry-list': expiryListDocument,
  'legal-basis-list': legalBasisListDocument,
  'dissolution-dossier': dissolutionDossierDocument,
  'field-pack': fieldPackDocument,
  'help-card': helpCardDocument,
  'reconcile-todo-list': reconcileTodoListDocument,
  'activity-list': activityListDocument,
  'candidate-list': candidateListDocument,
  'attendance-list': attendanceListDocument,
  'participant-form': participantFormDocument,
  'payment-receipt': paymentReceiptDocument,
  'officer-report': officerReportDocument,
  'campaign-recap': campaignRecapDocument,
  'visit-sheets': visitSheetsDocument,
  'officer-handover': officerHandoverDocument,
  'revival-list': revivalListDocument,
  'disposition-sheet': dispositionSheetDocument,
  'incoming-book': incomingBookDocument,
  'health-worksheet': healthWorksheetDocument,
  'backup-drill-record': backupDrillRecordDocument,
  'backup-recovery-sheet': backupRecoverySheetDocument,
  'account-recovery-sheet': accountRecoverySheetDocument,
  'account-handover': accountHandoverDocument,
} as const satisfies Readonly<Record<string, DocumentDefinition<never>>>;

export type DocumentKind = keyof typeof DOCUMENTS;
type DataOf<Kind extends DocumentKind> = Parameters<(typeof DOCUMENTS)[Kind]['pages']>[0];

/** A kind of paper with the data it prints. */
export type DocumentJob = {
  [Kind in DocumentKind]: { readonly kind: Kind; readonly data: DataOf<Kind> };
}[DocumentKind];

export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as readonly DocumentKind[];

export function isDocumentKind(kind: string): kind is DocumentKind {
  return Object.hasOwn(DOCUMENTS, kind);
}

/** Reads what a kind of paper needs beside its data; awaited before `buildDocument`. */
export async function prepareDocument(kind: DocumentKind): Promise<void> {
  const definition: DocumentDefinition<never> = DOCUMENTS[kind];
  await definition.prepare?.();
}

/** The page runs of a document, in order. */
export function buildDocument(job: DocumentJob, measure: TextMeasure): Iterable<PageRun> {
  // Kind and data belong together in every job; the compiler cannot follow the pair through the table.
  const { pages }: { readonly pages: DocumentDefinition<never>['pages'] } = DOCUMENTS[job.kind];
  return pages(job.data as never, measure);
}

/** The shapes a kind of paper was sealed in; undefined for one that is never sealed. */
export function sealedShapesOf(kind: DocumentKind): SealedShapes<unknown> | undefined {
  const definition: DocumentDefinition<never> = DOCUMENTS[kind];
  return 'sealed' in definition ? (definition.sealed as SealedShapes<unknown>) : undefined;
}
