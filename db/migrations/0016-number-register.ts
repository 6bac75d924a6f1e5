import type { MigrationStep } from './step.ts';

/** The order in which records came into the register stands in a column, where SQLite's own row numbers told it. */
export const numberRegister: MigrationStep = {
  version: 16,
  name: 'number-register',
  async up(db, tools) {
    await tools.numberRows(db, 'cooperative');
  },
};
