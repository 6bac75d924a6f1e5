import type { CareTables } from './schema/award.ts';
import type { ChangeTables } from './schema/change.ts';
import type { CooperativeTables } from './schema/cooperative.ts';
import type { DeskTables } from './schema/saved-view.ts';
import type { EvaluationTables } from './schema/evaluation.ts';
import type { EvidenceTables } from './schema/evidence.ts';
import type { FigureTables } from './schema/recap.ts';
import type { FormationTables } from './schema/formation.ts';
import type { LettersTables } from './schema/numbers.ts';
import type { OfficeLettersTables } from './schema/letters.ts';
import type { OfficeTables } from './schema/office.ts';
import type { PeopleTables } from './schema/people.ts';
import type { ProofTables } from './schema/proof.ts';
import type { RatTables } from './schema/rat.ts';
import type { PrintingTables } from './schema/printing.ts';
import type { ReconciliationTables } from './schema/reconcile.ts';
import type { VillageTables } from './schema/village.ts';

/** Every table by its name. Row types stand by area: one file of schema/ for each. */
export interface DatabaseTables
  extends
    CareTables,
    ChangeTables,
    CooperativeTables,
    DeskTables,
    EvaluationTables,
    EvidenceTables,
    FigureTables,
    FormationTables,
    LettersTables,
    OfficeLettersTables,
    OfficeTables,
    PeopleTables,
    PrintingTables,
    ProofTables,
    RatTables,
    ReconciliationTables,
    VillageTables {}
