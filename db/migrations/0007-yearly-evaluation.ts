import type { MigrationStep } from './step.ts';

export const yearlyEvaluation: MigrationStep = {
  version: 7,
  name: 'yearly-evaluation',
  async up() {},
};
