import type { AccountTables } from './schema/account.ts';
import type { ActivityTables } from './schema/activity.ts';
import type { AwardTables } from './schema/award.ts';
import type { CalendarTables } from './schema/calendar.ts';
import type { ChangeTables } from './schema/change.ts';
import type { CoachingTables } from './schema/coaching.ts';
import type { ConsultationTables } from './schema/consultation.ts';
import type { CooperativeTables } from './schema/cooperative.ts';
import type { SavedViewTables } from './schema/saved-view.ts';
import type { EvaluationTables } from './schema/evaluation.ts';
import type { EvidenceTables } from './schema/evidence.ts';
import type { IncomingTables } from './schema/incoming.ts';
import type { LicenceTables } from './schema/licence.ts';
import type { RecapTables } from './schema/recap.ts';
import type { FormationTables } from './schema/formation.ts';
import type { NumbersTables } from './schema/numbers.ts';
import type { LegalBasisTables } from './schema/legal-basis.ts';
import type { LettersTables } from './schema/letters.ts';
import type { LogTables } from './schema/log.ts';
import type { OfficeTables } from './schema/office.ts';
import type { PeopleTables } from './schema/people.ts';
import type { PerformanceTables } from './schema/performance.ts';
import type { ProgrammeTables } from './schema/programme.ts';
import type { ProofTables } from './schema/proof.ts';
import type { RatTables } from './schema/rat.ts';
import type { PrintingTables } from './schema/printing.ts';
import type { ReconcileTables } from './schema/reconcile.ts';
import type { ReferenceTables } from './schema/reference.ts';
import type { HalalTables } from './schema/halal.ts';
import type { UmkmTables } from './schema/umkm.ts';
import type { VillageTables } from './schema/village.ts';
import type { VillageWorkTables } from './schema/village-work.ts';

/** Every table by its name. Row types stand by area: one file of schema/ for each. */
export interface DatabaseTables
  extends
    AccountTables,
    ActivityTables,
    AwardTables,
    CalendarTables,
    ChangeTables,
    CoachingTables,
    ConsultationTables,
    CooperativeTables,
    SavedViewTables,
    EvaluationTables,
    EvidenceTables,
    RecapTables,
    FormationTables,
    IncomingTables,
    LicenceTables,
    NumbersTables,
    LegalBasisTables,
    LettersTables,
    LogTables,
    OfficeTables,
    PeopleTables,
    PerformanceTables,
    PrintingTables,
    ProgrammeTables,
    ProofTables,
    RatTables,
    ReconcileTables,
    ReferenceTables,
    HalalTables,
    UmkmTables,
    VillageTables,
    VillageWorkTables {}
