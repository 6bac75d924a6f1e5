import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findOffice } from '#db/queries/office/office.ts';
import { listNumberSeries } from '#db/queries/numbers/number-series.ts';
import type { NumberPattern, NumberSeries } from '#db/queries/numbers/number-series.ts';
import { formatLetterNumber } from '#rules/numbers/letter-number.ts';
import { dateParts, plainDateFromParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** The place of a number in its book. */
export interface NumberPlace {
  readonly sequence: number;
  readonly insertion?: string;
}

/** @throws AppError NOT_FOUND when there is no such series */
export async function requireSeries(read: ReadHandle, code: string): Promise<NumberSeries> {
  const series = (await listNumberSeries(read)).find((one) => one.code === code);
  if (!series) throw new AppError('NOT_FOUND', { facts: { apa: `Buku nomor "${code}"` } });
  return series;
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
  readonly textOn: (on: PlainDate, place: NumberPlace) => string;
  /** A number of the hand-written book whose letter is not known yet: the month's place stays open. */
  readonly openText: (year: number, place: NumberPlace) => string;
}

export async function numberWriter(read: ReadHandle, code: string): Promise<NumberWriter> {
  const series = await requireSeries(read, code);
  const office = await findOffice(read);
  const write = (on: PlainDate, month: number | null, { sequence, insertion = '' }: NumberPlace): string => {
    const { pattern, classification, unitCode } = patternOn(series, on);
    return formatLetterNumber(pattern, {
      code: classification,
      unit: unitCode ?? office?.unitCode ?? '',
      sequence,
      insertion,
      month,
      year: dateParts(on).year,
      isPractice: office?.isSample === true,
    });
  };
  return {
    series,
    textOn: (on, place) => write(on, dateParts(on).month, place),
    openText: (year, place) => write(firstDayOf(year), null, place),
  };
}

export function firstDayOf(year: number): PlainDate {
  const day = plainDateFromParts(year, 1, 1);
  if (!day) throw new RangeError(`not a year: ${year}`);
  return day;
}
