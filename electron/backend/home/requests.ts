import type { homeContract } from '#contract/home.ts';
import { countReadyFiles } from '../formation/ready-files.ts';
import type { Handlers } from '../base/handler-types.ts';
import { countPastScans } from '../people/past-retention.ts';
import { readMissingRats, readShare, readVillages } from './counts.ts';
import { readWork } from './work.ts';

export const homeHandlers = {
  'home.work': (_input, context) => readWork(context),
  'home.share': (_input, context) => readShare(context),
  'home.rat': readMissingRats,
  'home.village': (_input, context) => readVillages(context),
  'home.retention': (_input, context) => countPastScans(context),
  'home.formation': (_input, context) => countReadyFiles(context),
} as const satisfies Handlers<keyof typeof homeContract>;
