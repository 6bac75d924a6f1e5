import type { MigrationStep } from './step.ts';

export const formationWork: MigrationStep = {
  version: 9,
  name: 'formation-work',
  async up() {},
};
