import type { MigrationStep } from './step.ts';

export const certificateProof: MigrationStep = {
  version: 6,
  name: 'certificate-proof',
  async up() {},
};
