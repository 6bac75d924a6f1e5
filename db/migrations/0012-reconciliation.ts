import type { MigrationStep } from './step.ts';

export const reconciliation: MigrationStep = {
  version: 12,
  name: 'reconciliation',
  async up() {},
};
