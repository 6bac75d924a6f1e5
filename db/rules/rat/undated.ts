import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** How a book year stands on the board whose RAT was held on a day nobody wrote down. */
export const UNDATED_LABEL = 'Sudah RAT, tanggalnya belum dicatat';

/** The same where there is room for few words. */
export const UNDATED_SHORT_LABEL = 'Sudah RAT, tanpa tanggal';

/** What is missing of such a RAT while the register names a day that may be its own. */
export const undatedRemark = (named: PlainDate): string =>
  `Tanggal RAT belum dicatat; RAT terakhir di register ${formatLongDate(named)}`;

/** That a RAT counts as held though its day is not on record. */
export function undatedRatReason(bookYear: number, basis: string): Reason {
  return {
    code: 'RAT_TERCATAT_TANPA_TANGGAL',
    level: 'info',
    message: `RAT tahun buku ${bookYear} tercatat sudah dilaksanakan; tanggalnya belum dicatat.`,
    field: 'Tanggal RAT',
    value: 'sudah RAT, tanpa tanggal',
    basis,
  };
}

interface JudgedBy {
  readonly bookYear: number;
  readonly reportLimitOn: PlainDate;
  readonly basis: string;
}

/**
 * What cannot be said before somebody writes the day down: whether the limits were kept.
 * @param named the day of a RAT that may be this one; null: none is named
 */
export function undatedTimelinessReason(
  { bookYear, reportLimitOn, basis }: JudgedBy,
  named: PlainDate | null,
): Reason {
  const limit = formatLongDate(reportLimitOn);
  const hint =
    named === null
      ? ''
      : ` RAT terakhir di register tertanggal ${formatLongDate(named)}; bukukan bila itulah tanggalnya.`;
  return {
    code: 'RAT_BELUM_DAPAT_DINILAI',
    level: 'refuse',
    message: `Ketepatan waktu RAT tahun buku ${bookYear} belum dapat dinilai, tanggalnya belum ada (batas laporan ${limit}). Isi tanggal rapatnya.${hint}`,
    field: 'Tanggal RAT',
    value: 'belum ada tanggal',
    limit,
    basis,
  };
}
