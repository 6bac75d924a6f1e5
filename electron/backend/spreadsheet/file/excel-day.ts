import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** Serial of 31-12-9999, the last day Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Days between Excel's two epochs, 1 January 1900 and 1 January 1904. */
const EPOCH_GAP = 1462;
/** Excel believes that 1900 was a leap year: from this serial on it is one day ahead of the calendar. */
const AFTER_FALSE_LEAP_DAY = 61;

/**
 * The calendar day of an Excel serial number, by counting days, so no time zone can move it. The time of day is
 * dropped. Undefined where Excel has no day: negative, below 1, beyond 9999, and 29 February 1900.
 *
 * @param isEpoch1904 true for workbooks made with the 1904 date system (older Excel for Mac)
 */
export function excelDay(serial: number, isEpoch1904: boolean): PlainDate | undefined {
  const days = Math.floor(isEpoch1904 ? serial + EPOCH_GAP : serial);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === AFTER_FALSE_LEAP_DAY - 1) return undefined;
  return addDays(toPlainDate(days < AFTER_FALSE_LEAP_DAY ? '1899-12-31' : '1899-12-30'), days);
}

/** The serial number (1900 epoch) under which Excel stores a day from 1 March 1900 on. */
export const EXCEL_EPOCH_DAY = toPlainDate('1899-12-30');
