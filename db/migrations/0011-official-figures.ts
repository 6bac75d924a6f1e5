import type { MigrationStep } from './step.ts';

export const officialFigures: MigrationStep = {
  version: 11,
  name: 'official-figures',
  async up() {},
};
