import type { MigrationStep } from './step.ts';

/** Holds the place of another branch's step until the two are merged; it does nothing. */
export const secondPlaceholder: MigrationStep = {
  version: 49,
  name: 'placeholder-49',
  // Nothing to wait for: the step does nothing.
  async up() {
    await Promise.resolve();
  },
};
