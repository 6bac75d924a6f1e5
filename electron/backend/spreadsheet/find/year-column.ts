/** Columns whose figures belong to a book year; several years of them may stand side by side ("Aset 2023", "Aset 2024"). */
export const YEAR_COLUMNS = [
  'membersMale',
  'membersFemale',
  'membersTotal',
  'managerCount',
  'employeeCount',
  'ownCapital',
  'outsideCapital',
  'assets',
  'turnover',
  'surplus',
] as const;
export type YearColumn = (typeof YEAR_COLUMNS)[number];

export const isYearColumn = (field: string): field is YearColumn =>
  YEAR_COLUMNS.some((figure) => figure === field);
