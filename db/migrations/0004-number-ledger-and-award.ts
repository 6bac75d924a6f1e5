import type { MigrationStep } from './step.ts';

export const numberLedgerAndAward: MigrationStep = {
  version: 4,
  name: 'number-ledger-and-award',
  async up() {},
};
