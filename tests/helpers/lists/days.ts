import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import type { Cell } from './list-types.ts';
import type { DayForm, Style } from './style.ts';

/** Formats under which Excel keeps a day as a number. */
export const DAY_FORMATS = ['dd/mm/yyyy', 'yyyy-mm-dd', 'd-mmm-yy', 'dd mmmm yyyy', 'm/d/yy'] as const;

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_OF_DAY = 86_400_000;

/** The number under which Excel keeps a day (YYYY-MM-DD) after February 1900. */
export const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - EXCEL_EPOCH) / MILLISECONDS_OF_DAY;

export function monthOf(day: string): string {
  const name = MONTH_NAMES[Number(day.slice(5, 7)) - 1];
  if (name === undefined) throw new Error(`no day: ${day}`);
  return name;
}

/** "12 Mei 2005". */
export const longDay = (day: string): string =>
  `${String(Number(day.slice(8)))} ${monthOf(day)} ${day.slice(0, 4)}`;

const TEXTS: Readonly<Record<Exclude<DayForm, 'cell'>, (y: string, m: string, d: string) => string>> = {
  slashed: (y, m, d) => `${d}/${m}/${y}`,
  dashed: (y, m, d) => `${d}-${m}-${y}`,
  dotted: (y, m, d) => `${d}.${m}.${y}`,
  'bare-slashed': (y, m, d) => `${String(Number(d))}/${String(Number(m))}/${y}`,
  iso: (y, m, d) => `${y}-${m}-${d}`,
  'iso-with-time': (y, m, d) => `${y}-${m}-${d} 00:00:00`,
  words: (y, m, d) => longDay(`${y}-${m}-${d}`),
  'short-year': (y, m, d) => `${d}/${m}/${y.slice(2)}`,
};

/** A day (YYYY-MM-DD) as text; a year of two digits only after 1940, so that nobody can take it for another century. */
export function dayText(day: string, form: Exclude<DayForm, 'cell'>): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return TEXTS[form](year, month, date);
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Any day of these years (both included) that every month has. */
export function drawDay(style: Style, fromYear: number, toYear: number): string {
  const { between } = style.draw;
  return `${String(between(fromYear, toYear))}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`;
}

/** A day in the manner of the list. */
export function dayCell(style: Style, day: string): Cell {
  style.draw.mark(`day: ${style.days}`);
  if (style.days !== 'cell') return dayText(day, style.days);
  return { value: serialOf(day), format: style.dayFormat };
}
