import { AppError } from '#contract/errors.ts';
import { FIRST_RAT_YEAR, LAST_RAT_YEAR } from '#rules/rat/mask.ts';
import { recapColumnEntry, STANDARD_RECAP_COLUMNS } from '#rules/recap/column.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';

export const STANDARD_CHOICES: readonly RecapColumnChoice[] = STANDARD_RECAP_COLUMNS.map((key) => ({
  key,
  bookYear: null,
}));

/** The columns asked for, or those of the published table. @throws AppError INVALID_INPUT for a year too few or many */
export function chosenColumns(
  columns: readonly RecapColumnChoice[] | undefined,
): readonly RecapColumnChoice[] {
  const chosen = columns ?? STANDARD_CHOICES;
  for (const [at, choice] of chosen.entries()) requireYear(choice, `columns[${at}].bookYear`);
  const twice = chosen.findIndex((one, at) =>
    chosen.some((other, before) => before < at && other.key === one.key && other.bookYear === one.bookYear),
  );
  if (twice >= 0) {
    const message = 'Kolom ini sudah dipilih.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: `columns[${twice}]`, message }] });
  }
  return chosen;
}

const isTold = (bookYear: number | null): boolean =>
  bookYear === null || (bookYear >= FIRST_RAT_YEAR && bookYear <= LAST_RAT_YEAR);

/** @throws AppError INVALID_INPUT */
export function requireYear({ key, bookYear }: RecapColumnChoice, path: string): void {
  const { needsBookYear, name } = recapColumnEntry(key);
  if (needsBookYear === (bookYear !== null) && isTold(bookYear)) return;
  const message = !isTold(bookYear)
    ? `Tahun buku rekap antara ${FIRST_RAT_YEAR} dan ${LAST_RAT_YEAR}.`
    : needsBookYear
      ? `Kolom "${name}" memerlukan tahun buku.`
      : `Kolom "${name}" tidak memakai tahun buku.`;
  throw new AppError('INVALID_INPUT', { faults: [{ path, message }] });
}
