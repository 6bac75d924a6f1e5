import type { MigrationStep } from './step.ts';

/** Holds the place of a step that another branch brings; never released. */
export const numberRegister: MigrationStep = { version: 16, name: 'number-register', async up() {} };
