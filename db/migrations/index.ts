import { createOfficeDesk } from './0001-create-office-desk.ts';
import { deepenRegister } from './0002-deepen-register.ts';
import type { MigrationStep } from './step.ts';

/** In order; a step that has been released is never edited. */
export const MIGRATIONS: readonly MigrationStep[] = [createOfficeDesk, deepenRegister];
