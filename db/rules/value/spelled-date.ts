import { MONTH_NAMES, weekdayName } from './indonesian-date.ts';
import { dateParts } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { spellOut } from './spelled-number.ts';

/**
 * A day as a berita acara says it, words and figures from the one date: "Selasa, tanggal delapan belas, bulan November,
 * tahun dua ribu dua puluh lima (18-11-2025)".
 */
export function spelledDate(date: PlainDate): string {
  const { year, month, day } = dateParts(date);
  const figures = [date.slice(8, 10), date.slice(5, 7), String(year)].join('-');
  const name = MONTH_NAMES[month - 1] ?? '';
  return `${weekdayName(date)}, tanggal ${spellOut(day)}, bulan ${name}, tahun ${spellOut(year)} (${figures})`;
}
