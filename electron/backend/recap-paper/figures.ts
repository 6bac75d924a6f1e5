import type { officialFigureContract } from '#contract/official-figure.ts';
import type { Handlers } from '../handler-types.ts';
import { officialFigureHandlers } from '../handlers/official-figure.ts';

/** Official figures as any other asks for them: each answer's seal has been looked at. */
export const figures: Handlers<keyof typeof officialFigureContract> = officialFigureHandlers;
