import { annualRecap } from './recap/annual-recap.ts';
import type { AnnualRecapData } from './recap/annual-recap.ts';
import { awardAssessment } from './certificate/award-assessment.ts';
import type { AwardAssessmentData } from './certificate/award-assessment.ts';
import { awardCertificate } from './certificate/award-certificate.ts';
import type { AwardCertificateData } from './certificate/award-certificate.ts';
import { awardDecreeList } from './certificate/award-decree-list.ts';
import type { AwardDecreeListData } from './certificate/award-decree-list.ts';
import { awardReceiptList } from './certificate/award-receipt-list.ts';
import type { AwardReceiptListData } from './certificate/award-receipt-list.ts';
import { calibrationPage } from './certificate/calibration-page.ts';
import type { CalibrationPageData } from './certificate/calibration-page.ts';
import { certificateContactSheet } from './certificate/certificate-contact-sheet.ts';
import type { CertificateContactSheetData } from './certificate/certificate-contact-sheet.ts';
import { cooperativeSheet } from './cooperative/cooperative-sheet.ts';
import type { CooperativeSheetData } from './cooperative/cooperative-sheet.ts';
import { evaluationList } from './cooperative/evaluation-list.ts';
import type { EvaluationListData } from './cooperative/evaluation-list.ts';
import { dissolutionDossier } from './legality/dissolution-dossier.ts';
import type { DissolutionDossierData } from './legality/dissolution-dossier.ts';
import { expiryList } from './legality/expiry-list.ts';
import type { ExpiryListData } from './legality/expiry-list.ts';
import { fieldPack } from './legality/field-pack.ts';
import type { FieldPackData } from './legality/field-pack.ts';
import { formationChecklist } from './formation/formation-checklist.ts';
import type { FormationChecklistData } from './formation/formation-checklist.ts';
import type { PageRun } from './layout/definition.ts';
import type { TextMeasure } from './layout/text-measure.ts';
import { numberBook } from './letters/number-book.ts';
import type { NumberBookData } from './letters/number-book.ts';
import { proofRecoverySheet } from './proof/proof-recovery-sheet.ts';
import type { ProofRecoverySheetData } from './proof/proof-recovery-sheet.ts';
import { ratWallList } from './cooperative/rat-wall-list.ts';
import type { RatWallListData } from './cooperative/rat-wall-list.ts';
import { officeLetters } from './letters/office-letter.ts';
import type { OfficeLetterData } from './letters/office-letter-data.ts';
import { recapBook } from './recap/recap-book.ts';
import type { RecapBookData } from './recap/recap-book-data.ts';
import { recapSentences } from './recap/recap-sentences.ts';
import type { RecapSentencesData } from './recap/recap-sentences.ts';
import { recapTablePaper } from './recap/recap-table.ts';
import type { RecapTableData } from './recap/recap-table.ts';
import { reconcileTodoList } from './cooperative/reconcile-todo-list.ts';
import type { ReconcileTodoData } from './cooperative/reconcile-todo-list.ts';
import { selfCheckPage } from './proof/self-check-page.ts';
import type { SelfCheckData } from './proof/self-check-page.ts';
import { trainingCertificate } from './certificate/training-certificate.ts';
import type { TrainingCertificateData } from './certificate/training-certificate.ts';
import { peopleOverlapList } from './cooperative/people-overlap-list.ts';
import type { PeopleOverlapData } from './cooperative/people-overlap-list.ts';
import { villageMissingList } from './formation/village-missing-list.ts';
import type { VillageMissingData } from './formation/village-missing-list.ts';

/** Every kind of paper the program prints, with the data it prints. Closed: a new paper is a new line here. */
export type DocumentJob =
  | { readonly kind: 'award-certificate'; readonly data: AwardCertificateData }
  | { readonly kind: 'award-decree-list'; readonly data: AwardDecreeListData }
  | { readonly kind: 'award-receipt-list'; readonly data: AwardReceiptListData }
  | { readonly kind: 'formation-checklist'; readonly data: FormationChecklistData }
  | { readonly kind: 'annual-recap'; readonly data: AnnualRecapData }
  | { readonly kind: 'recap-book'; readonly data: RecapBookData }
  | { readonly kind: 'recap-table'; readonly data: RecapTableData }
  | { readonly kind: 'recap-sentences'; readonly data: RecapSentencesData }
  | { readonly kind: 'cooperative-sheet'; readonly data: CooperativeSheetData }
  | { readonly kind: 'number-book'; readonly data: NumberBookData }
  | { readonly kind: 'award-assessment'; readonly data: AwardAssessmentData }
  | { readonly kind: 'proof-recovery-sheet'; readonly data: ProofRecoverySheetData }
  | { readonly kind: 'rat-wall-list'; readonly data: RatWallListData }
  | { readonly kind: 'office-letter'; readonly data: OfficeLetterData }
  | { readonly kind: 'evaluation-list'; readonly data: EvaluationListData }
  | { readonly kind: 'training-certificate'; readonly data: TrainingCertificateData }
  | { readonly kind: 'certificate-contact-sheet'; readonly data: CertificateContactSheetData }
  | { readonly kind: 'calibration-page'; readonly data: CalibrationPageData }
  | { readonly kind: 'self-check'; readonly data: SelfCheckData }
  | { readonly kind: 'village-missing-list'; readonly data: VillageMissingData }
  | { readonly kind: 'people-overlap-list'; readonly data: PeopleOverlapData }
  | { readonly kind: 'expiry-list'; readonly data: ExpiryListData }
  | { readonly kind: 'dissolution-dossier'; readonly data: DissolutionDossierData }
  | { readonly kind: 'field-pack'; readonly data: FieldPackData }
  | { readonly kind: 'reconcile-todo-list'; readonly data: ReconcileTodoData };

export type DocumentKind = DocumentJob['kind'];

/** The page runs of a document, in order. Pure: no clock, no files; fonts are asked through `measure` only. */
export function buildDocument(job: DocumentJob, measure: TextMeasure): Iterable<PageRun> {
  switch (job.kind) {
    case 'award-certificate':
      return awardCertificate(job.data, measure);
    case 'award-decree-list':
      return [awardDecreeList(job.data, measure)];
    case 'award-receipt-list':
      return [awardReceiptList(job.data)];
    case 'formation-checklist':
      return [formationChecklist(job.data)];
    case 'annual-recap':
      return annualRecap(job.data, measure);
    case 'recap-book':
      return recapBook(job.data, measure);
    case 'recap-table':
      return [recapTablePaper(job.data, measure)];
    case 'recap-sentences':
      return [recapSentences(job.data)];
    case 'cooperative-sheet':
      return [cooperativeSheet(job.data, measure)];
    case 'number-book':
      return [numberBook(job.data, measure)];
    case 'award-assessment':
      return awardAssessment(job.data);
    case 'proof-recovery-sheet':
      return [proofRecoverySheet(job.data)];
    case 'rat-wall-list':
      return [ratWallList(job.data)];
    case 'office-letter':
      return officeLetters(job.data, measure);
    case 'evaluation-list':
      return evaluationList(job.data, measure);
    case 'training-certificate':
      return trainingCertificate(job.data, measure);
    case 'certificate-contact-sheet':
      return certificateContactSheet(job.data, measure);
    case 'calibration-page':
      return [calibrationPage(job.data)];
    case 'self-check':
      return [selfCheckPage(job.data)];
    case 'expiry-list':
      return [expiryList(job.data)];
    case 'dissolution-dossier':
      return [dissolutionDossier(job.data)];
    case 'field-pack':
      return [fieldPack(job.data)];
    case 'reconcile-todo-list':
      return [reconcileTodoList(job.data)];
    case 'people-overlap-list':
      return [peopleOverlapList(job.data)];
    case 'village-missing-list':
      return [villageMissingList(job.data)];
    default:
      throw new RangeError(`unknown document kind: ${JSON.stringify(job satisfies never)}`);
  }
}
