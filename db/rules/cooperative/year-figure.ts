/** The figures of one book year, in the order in which lists, sheets and forms name them. */
export const YEAR_FIGURES = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managers',
  'employees',
  'ownCapital',
  'outsideCapital',
  'assets',
  'turnover',
  'surplus',
] as const;
export type YearFigure = (typeof YEAR_FIGURES)[number];

/** People and rupiah; null where a figure is not known. */
export type FigureValues = Readonly<Record<YearFigure, number | null>>;

export const NO_FIGURES = Object.fromEntries(YEAR_FIGURES.map((figure) => [figure, null])) as Readonly<
  Record<YearFigure, null>
>;
