import type { MigrationStep } from './step.ts';

export const legalityMends: MigrationStep = {
  version: 14,
  name: 'legality-mends',
  async up() {},
};
