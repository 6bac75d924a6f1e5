import { plainDateFromParts } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** First three letters of a month as typed: today's spelling, the older one and English, which Excel writes. */
const MONTHS_BY_STEM: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['peb', 2],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['agu', 8],
  ['agt', 8],
  ['ags', 8],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['nop', 11],
  ['des', 12],
  ['dec', 12],
]);

const MONTH_WORD =
  /^(?:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary|r)?|mar(?:et|ch|t)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:s|st|stus)?|ag[st]|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)$/;

/** Two-digit years up to this one are taken as 20xx, later ones as 19xx. */
export const DEFAULT_TWO_DIGIT_YEAR_PIVOT = 35;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

function dayOf(year: number, month: number, day: number): PlainDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return plainDateFromParts(year, month, day);
}

function fullYear(text: string, pivot: number): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= pivot ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number | undefined {
  return MONTH_WORD.test(word) ? MONTHS_BY_STEM.get(word.slice(0, 3)) : undefined;
}

/**
 * A time after an ISO day may be ignored only when it cannot move the day: without a zone, or midnight UTC as
 * spreadsheets write a bare day. "2008-12-07T17:00:00Z" is the 8th in Jakarta, so it is not read at all.
 */
function timeKeepsTheDay(time: string | undefined): boolean {
  if (time === undefined) return true;
  return (
    /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(time) || /^00:00(?::00(?:\.0+)?)?(?:z|\+00:?00)$/.test(time)
  );
}

/**
 * The day a person or a spreadsheet cell means, or undefined when it cannot be read or does not exist. Understands
 * "18112025", "18-11-25", "18/11/2025", "18.11.2025", "18 Nov 2025", "Selasa, 18 November 2025", "18 Pebruari 2024",
 * "2025-02-16", "2008-12-08T00:00:00.000Z". Day comes before month; nothing is guessed when it does not fit.
 *
 * @param twoDigitYearPivot the last two-digit year that means 20xx
 */
export function parseTypedDate(
  text: string,
  twoDigitYearPivot: number = DEFAULT_TWO_DIGIT_YEAR_PIVOT,
): PlainDate | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(?:minggu|ahad|senin|selasa|rabu|kamis|jum'?at|sabtu)\s*,?\s+/, '');

  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ](\S+))?$/.exec(typed);
  if (iso) {
    return timeKeepsTheDay(iso[4]) ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
  }

  const compact = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (compact) {
    const [a = '', b = '', c = '', d = ''] = compact.slice(1);
    // Never both: a year of the first reading between 1800 and 2200 would be month 18 or later in the second.
    return dayOf(Number(c + d), Number(b), Number(a)) ?? dayOf(Number(a + b), Number(c), Number(d));
  }

  const numeric = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?: (\S+))?$/.exec(typed);
  if (numeric) {
    if (!timeKeepsTheDay(numeric[4])) return undefined;
    return dayOf(fullYear(numeric[3] ?? '', twoDigitYearPivot), Number(numeric[2]), Number(numeric[1]));
  }

  const worded = /^(\d{1,2})[\s\-/.]*([a-z]+)[\s\-/.,]*(\d{4}|\d{2})$/.exec(typed);
  const month = worded ? monthOf(worded[2] ?? '') : undefined;
  if (!worded || month === undefined) return undefined;
  return dayOf(fullYear(worded[3] ?? '', twoDigitYearPivot), month, Number(worded[1]));
}
