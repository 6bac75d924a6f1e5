import type { MigrationStep } from './step.ts';

export const ratYear: MigrationStep = {
  version: 3,
  name: 'rat-year',
  async up() {},
};
