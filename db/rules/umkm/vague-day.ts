import { formatShortDate, parseTypedDate } from '../value/indonesian-date.ts';
import { isPlainDate, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/**
 * When something began, as far as anybody knows: a day ("2019-03-01"), a year ("2019"), or nothing (""). Lists of
 * businesses mostly know the year alone.
 */
export type VagueDay = string;

const YEAR = /^(19|20|21)\d{2}$/;

/** True for a day, a year, or nothing. */
export const isVagueDay = (text: string): boolean => text === '' || YEAR.test(text) || isPlainDate(text);

/** The first day it can mean. @param text not empty */
export const earliestDay = (text: VagueDay): PlainDate =>
  toPlainDate(YEAR.test(text) ? `${text}-01-01` : text);

/** The last day it can mean. @param text not empty */
export const latestDay = (text: VagueDay): PlainDate => toPlainDate(YEAR.test(text) ? `${text}-12-31` : text);

/** As people type it: "2019", "1/3/2019"; undefined where it is neither. */
export function parseVagueDay(typed: string): VagueDay | undefined {
  const text = typed.trim();
  return text === '' || YEAR.test(text) ? text : parseTypedDate(text);
}

/** "01/03/2019", "2019", "". */
export const shownVagueDay = (text: VagueDay): string =>
  isPlainDate(text) ? formatShortDate(toPlainDate(text)) : text;
