import type { RegisterValues } from '../spreadsheet/read/register-row.ts';

/** Columns of a register whose figures are those of one book year. */
export const YEARLY_COLUMNS = [
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
] as const satisfies readonly (keyof RegisterValues)[];
