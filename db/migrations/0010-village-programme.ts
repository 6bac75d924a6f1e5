import type { MigrationStep } from './step.ts';

export const villageProgramme: MigrationStep = {
  version: 10,
  name: 'village-programme',
  async up() {},
};
