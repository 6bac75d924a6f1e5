import type { MigrationStep } from './step.ts';

export const certificatePrinting: MigrationStep = {
  version: 8,
  name: 'certificate-printing',
  async up() {},
};
