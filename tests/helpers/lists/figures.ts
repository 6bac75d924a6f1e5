import { YEAR_FIGURES } from '#rules/cooperative/year-figure.ts';
import type { YearFigure } from '#rules/cooperative/year-figure.ts';

const COUNTED: readonly YearFigure[] = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managers',
  'employees',
];

export const isYearFigure = (meaning: string): meaning is YearFigure =>
  (YEAR_FIGURES as readonly string[]).includes(meaning);
/** Rupiah, not people. */
export const isMoney = (figure: YearFigure): boolean => !COUNTED.includes(figure);
