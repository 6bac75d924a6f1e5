import type { CareTables } from './schema/care.ts';
import type { ChangeTables } from './schema/change.ts';
import type { CooperativeTables } from './schema/cooperative.ts';
import type { DeskTables } from './schema/desk.ts';
import type { EvidenceTables } from './schema/evidence.ts';
import type { FormationTables } from './schema/formation.ts';
import type { LettersTables } from './schema/letters.ts';
import type { OfficeTables } from './schema/office.ts';
import type { PeopleTables } from './schema/people.ts';
import type { VillageTables } from './schema/village.ts';

/** Every table by its name. Row types stand by area: one file of schema/ for each. */
export interface DatabaseTables
  extends
    CareTables,
    ChangeTables,
    CooperativeTables,
    DeskTables,
    EvidenceTables,
    FormationTables,
    LettersTables,
    OfficeTables,
    PeopleTables,
    VillageTables {}
