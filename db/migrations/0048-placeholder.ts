import type { MigrationStep } from './step.ts';

/** Holds the place of a step of another branch until they are merged; does nothing. */
export const placeholder48: MigrationStep = {
  version: 48,
  name: 'placeholder',
  up: () => Promise.resolve(),
};
