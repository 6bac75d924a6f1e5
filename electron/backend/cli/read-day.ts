import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { parseTypedDate } from '#rules/value/typed-date.ts';
import { UsageError } from './usage-error.ts';

const FORMS = '2026-02-12, 12-2-2026, atau 12 Februari 2026';
/** "3-4-26", "3 April 26": which of the numbers is the year, and of which century, only the writer knows. */
const SHORT_YEAR = /^(?:\d{1,2}[-/. ]+\d{1,2}[-/. ]+\d{2}|\d{1,2}[-/. ]*\p{L}+[-/., ]*\d{2})$/u;
/** "2/25/2026": the month first, as some computers write it. */
const MONTH_FIRST = /^(\d{1,2})[-/. ]+(1[3-9]|2\d|3[01])[-/. ]+(\d{4})$/;

/**
 * The day that is typed behind an option: as the program itself writes it, or as people do, day before month.
 * @throws UsageError for what is no day, or may be several
 */
export function readDay(option: string, typed: string): PlainDate {
  const text = typed.trim();
  if (isPlainDate(text)) return text;
  if (SHORT_YEAR.test(text))
    throw new UsageError(
      `--${option} "${text}" dapat berarti beberapa tanggal. Tulis tahunnya empat angka, misalnya ${FORMS}.`,
    );
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month = '', day = '', year = ''] = monthFirst;
    throw new UsageError(
      `--${option} "${text}": tidak ada bulan ${day}. Hari ditulis lebih dahulu, misalnya ${day}-${month}-${year}.`,
    );
  }
  const day = parseTypedDate(text);
  if (day === undefined)
    throw new UsageError(
      `--${option} "${text}" bukan tanggal yang ada di kalender. Tulis misalnya ${FORMS}.`,
    );
  return day;
}

/** "2025-06", "6-2025" or "Juni 2025". @throws UsageError */
export function readMonth(option: string, typed: string): { readonly year: number; readonly month: number } {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  const isWhole = iso !== null || /(?:^|\D)\d{4}$/.test(text);
  const first = iso
    ? parseTypedDate(`1-${iso[2] ?? ''}-${iso[1] ?? ''}`)
    : parseTypedDate(text.includes(' ') ? `1 ${text}` : `1-${text}`);
  if (!isWhole || first === undefined)
    throw new UsageError(
      `--${option} "${text}" bukan bulan. Tulis misalnya 2025-06, 6-2025, atau Juni 2025.`,
    );
  return { year: Number(first.slice(0, 4)), month: Number(first.slice(5, 7)) };
}
