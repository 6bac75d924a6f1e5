import type { MigrationStep } from './step.ts';

export const officeLetters: MigrationStep = {
  version: 5,
  name: 'office-letters',
  async up() {},
};
