import type { villageWorkContract } from '#contract/village/work.ts';
import type { Handlers } from '../../base/handler-types.ts';
import { requireVillage } from '../save-village.ts';
import { saveWork } from './save-work.ts';
import { workAnswer } from './shown-work.ts';

export const villageWorkHandlers = {
  'village.work': async ({ code }, { read, today }) =>
    workAnswer(read, await requireVillage(read, code), today),

  'village.saveWork': saveWork,
} as const satisfies Handlers<keyof typeof villageWorkContract>;
