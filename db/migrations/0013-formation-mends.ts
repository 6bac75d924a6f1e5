import type { MigrationStep } from './step.ts';

export const formationMends: MigrationStep = {
  version: 13,
  name: 'formation-mends',
  async up() {},
};
