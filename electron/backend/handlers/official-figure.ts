import { AppError } from '#contract/errors.ts';
import type { officialFigureContract } from '#contract/official-figure.ts';
import type { Handlers } from '../handler-types.ts';

const unknownFigure = (): never => {
  throw new AppError('NOT_FOUND', { facts: { apa: 'Angka resmi' } });
};

export const officialFigureHandlers = {
  'figure.freeze': unknownFigure,
  'figure.list': () => [],
  'figure.get': unknownFigure,
  'figure.table': unknownFigure,
  'figure.behind': unknownFigure,
  'figure.compare': unknownFigure,
  'figure.changes': unknownFigure,
  'figure.sentences': unknownFigure,
} as const satisfies Handlers<keyof typeof officialFigureContract>;
