import { createOfficeDesk } from './release-0.1.0/0001-create-office-desk.ts';
import { deepenRegister } from './release-0.1.0/0002-deepen-register.ts';
import { ratYear } from './release-0.1.0/0003-rat-year.ts';
import { numberLedgerAndAward } from './release-0.1.0/0004-number-ledger-and-award.ts';
import { officeLetters } from './release-0.1.0/0005-office-letters.ts';
import { certificateProof } from './release-0.1.0/0006-certificate-proof.ts';
import { yearlyEvaluation } from './release-0.1.0/0007-yearly-evaluation.ts';
import { certificatePrinting } from './release-0.1.0/0008-certificate-printing.ts';
import { formationWork } from './release-0.1.0/0009-formation-work.ts';
import { villageProgramme } from './release-0.1.0/0010-village-programme.ts';
import { officialFigures } from './release-0.1.0/0011-official-figures.ts';
import { reconciliation } from './release-0.1.0/0012-reconciliation.ts';
import { formationMends } from './release-0.1.0/0013-formation-mends.ts';
import { legalityMends } from './release-0.1.0/0014-legality-mends.ts';
import { recapReading } from './release-0.1.0/0015-recap-reading.ts';
import { numberRegister } from './0016-number-register.ts';
import { recordFields } from './0017-record-fields.ts';
import { recordEdits } from './0018-record-edits.ts';
import { consultations } from './0019-consultations.ts';
import { scrubHistoryTexts } from './0020-scrub-history-texts.ts';
import { undatedRat } from './0021-undated-rat.ts';
import { regionChanges } from './0022-region-changes.ts';
import { printedNumbers } from './0023-printed-numbers.ts';
import { villageNeeds } from './0024-village-needs.ts';
import { awardChoice } from './0025-award-choice.ts';
import { paperLook } from './0026-paper-look.ts';
import { paperBooks } from './0027-paper-books.ts';
import { paperTerms } from './0028-paper-terms.ts';
import { incomingLetters } from './0029-incoming-letters.ts';
import { legalBases } from './0030-legal-bases.ts';
import { healthWorksheets } from './0031-health-worksheets.ts';
import { chainedLog } from './0032-chained-log.ts';
import { accounts } from './0033-accounts.ts';
import { activities } from './0034-activities.ts';
import { programmeTree } from './0035-programme-tree.ts';
import { activityCertificates } from './0036-activity-certificates.ts';
import { activityPapers } from './0037-activity-papers.ts';
import { coaching } from './0038-coaching.ts';
import { calendarAndReferences } from './0039-calendar-and-references.ts';
import { performanceIndicators } from './0040-performance-indicators.ts';
import { fieldWork } from './0041-field-work.ts';
import { listIndexes } from './0042-list-indexes.ts';
import { visitPhotos } from './0043-visit-photos.ts';
import { activityDay } from './0044-activity-day.ts';
import { receiptStamp } from './0045-receipt-stamp.ts';
import { umkm } from './0046-umkm.ts';
import { villageWork } from './0047-village-work.ts';
import { licences } from './0048-licences.ts';
import { halalCases } from './0049-halal-cases.ts';
import { programmeRest } from './0050-programme-rest.ts';
import type { MigrationStep } from './step.ts';

/** In order; a step that has been released is never edited. */
export const MIGRATIONS: readonly MigrationStep[] = [
  createOfficeDesk,
  deepenRegister,
  ratYear,
  numberLedgerAndAward,
  officeLetters,
  certificateProof,
  yearlyEvaluation,
  certificatePrinting,
  formationWork,
  villageProgramme,
  officialFigures,
  reconciliation,
  formationMends,
  legalityMends,
  recapReading,
  numberRegister,
  recordFields,
  recordEdits,
  consultations,
  scrubHistoryTexts,
  undatedRat,
  regionChanges,
  printedNumbers,
  villageNeeds,
  awardChoice,
  paperLook,
  paperBooks,
  paperTerms,
  incomingLetters,
  legalBases,
  healthWorksheets,
  chainedLog,
  accounts,
  activities,
  programmeTree,
  activityCertificates,
  activityPapers,
  coaching,
  calendarAndReferences,
  performanceIndicators,
  fieldWork,
  listIndexes,
  visitPhotos,
  activityDay,
  receiptStamp,
  umkm,
  villageWork,
  licences,
  halalCases,
  programmeRest,
];
