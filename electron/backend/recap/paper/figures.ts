import type { officialFigureContract } from '#contract/recap/official-figure.ts';
import type { Handlers } from '../../base/handler-types.ts';
import { officialFigureHandlers } from '../figure-requests.ts';

/** Official figures as any other asks for them: each answer's seal has been looked at. */
export const figures: Handlers<keyof typeof officialFigureContract> = officialFigureHandlers;
