import type { MigrationStep } from './step.ts';

/** Keeps the place of step 35, which another branch brings; it takes this file's place when both meet. */
export const standIn35: MigrationStep = {
  version: 35,
  name: 'stand-in',
  async up() {
    await Promise.resolve();
  },
};
