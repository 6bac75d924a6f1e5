import { AppError } from '#contract/errors.ts';
import type { recapPaperContract } from '#contract/recap-paper.ts';
import type { Handlers } from '../handler-types.ts';
import { readForeword, saveForeword } from '../recap-paper/foreword.ts';

const unknownFigure = (): never => {
  throw new AppError('NOT_FOUND', { facts: { apa: 'Angka resmi' } });
};

export const recapPaperHandlers = {
  'recap.printTable': unknownFigure,
  'recap.exportTable': unknownFigure,
  'recap.exportAnnual': ({ year }) => {
    throw new AppError('RECAP_NOT_FROZEN', { facts: { tahun: year } });
  },
  'recap.printSentences': unknownFigure,
  'recap.getForeword': (_input, { read }) => readForeword(read),
  'recap.saveForeword': ({ text }, context) => saveForeword(text, context),
} as const satisfies Handlers<keyof typeof recapPaperContract>;
