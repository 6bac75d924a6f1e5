import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listClassificationCodes } from '#db/queries/numbers/classification.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { listNumberSeries } from '#db/queries/numbers/number-series.ts';
import type { NumberPattern, NumberSeries } from '#db/queries/numbers/number-series.ts';
import { readNumberSetting } from '#db/queries/numbers/setting.ts';
import { classificationIn } from '#rules/numbers/classification.ts';
import type { ClassifiedPaper } from '#rules/numbers/classification.ts';
import { formatLetterNumber } from '#rules/numbers/letter-number.ts';
import { claimedTexts } from '#rules/numbers/printed-number.ts';
import { dateParts, plainDateFromParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { WantedNumber } from './printed-once.ts';

/** The place of a number in its book, and its own classification code (empty: the one of the pattern). */
export interface NumberPlace {
  readonly sequence: number;
  readonly insertion?: string;
  readonly classification?: string;
}

/** Numbers that the e-office gave stand in a book of their own beside the office's (migration 0005). */
export const FOREIGN_SERIES = 'srikandi';

/** @throws AppError NOT_FOUND when there is no such series */
export async function requireSeries(read: ReadHandle, code: string): Promise<NumberSeries> {
  const series = (await listNumberSeries(read)).find((one) => one.code === code);
  if (!series) throw new AppError('NOT_FOUND', { facts: { apa: `Buku nomor "${code}"` } });
  return series;
}

/** The book that a paper's number comes from: its series' own, or the office's common one. */
export async function bookOf(read: ReadHandle, series: string): Promise<string> {
  if (series === FOREIGN_SERIES) return series;
  return (await readNumberSetting(read)).commonSeries ?? series;
}

/** The code that the table proposes for a kind of paper in a year; empty where it has none. */
export async function proposedCode(
  read: ReadHandle,
  paper: ClassifiedPaper | undefined,
  year: number,
): Promise<string> {
  if (paper === undefined) return '';
  return classificationIn(await listClassificationCodes(read), paper, year)?.code ?? '';
}

/** The pattern in force on a day; before the first one, that first one. */
export function patternOn(series: NumberSeries, on: PlainDate): NumberPattern {
  const found = series.patterns.findLast(({ inForceFrom }) => inForceFrom <= on) ?? series.patterns[0];
  if (!found) throw new TypeError(`number series without a pattern: ${series.code}`);
  return found;
}

/** Writes numbers of one series as the office had set on the day of each letter. */
export interface NumberWriter {
  readonly series: NumberSeries;
  /** The number of a letter dated `on`. */
  readonly onDay: (on: PlainDate, place: NumberPlace) => WantedNumber;
  /** A number of the hand-written book whose letter is not known yet: the month's place stays open. */
  readonly open: (year: number, place: NumberPlace) => WantedNumber;
}

export async function numberWriter(read: ReadHandle, code: string): Promise<NumberWriter> {
  const series = await requireSeries(read, code);
  const office = await findOffice(read);
  const wanted = (on: PlainDate, ofMonth: number | null, place: NumberPlace): WantedNumber => {
    const { sequence, insertion = '', classification = '' } = place;
    const inForce = patternOn(series, on);
    const write = (month: number | null) =>
      formatLetterNumber(inForce.pattern, {
        code: classification === '' ? inForce.classification : classification,
        unit: inForce.unitCode ?? office?.unitCode ?? '',
        sequence,
        insertion,
        month,
        year: dateParts(on).year,
        isPractice: office?.isSample === true,
      });
    return { text: write(ofMonth), claims: claimedTexts(write, ofMonth) };
  };
  return {
    series,
    onDay: (on, place) => wanted(on, dateParts(on).month, place),
    open: (year, place) => wanted(firstDayOf(year), null, place),
  };
}

export function firstDayOf(year: number): PlainDate {
  const day = plainDateFromParts(year, 1, 1);
  if (!day) throw new RangeError(`not a year: ${year}`);
  return day;
}
