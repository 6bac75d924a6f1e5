import type { OutputOf } from '#contract/index.ts';

export type OpenLetter = OutputOf<'letter.get'>;
