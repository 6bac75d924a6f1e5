import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { cellNumberName } from '../file/clean-text.ts';
import type { Reason } from '#rules/value/reason.ts';
import { isNoDay } from '#rules/value/nothing.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { shownValue } from './reading.ts';
import type { RowReader } from './row-reader.ts';

/** A day behind a number, parted from it by space, comma, slash or "tgl.": "518/12/BH/2005 Tgl. 12 Mei 2005". */
const NUMBER_AND_DAY =
  /^(.*\S)(?:\s*[,;|]\s*|\s+\/\s*|\s+-\s+|\s+|\s*\()(?:(?:tgl|tanggal|tertanggal)\b\.?\s*:?\s*)?(\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\)?$/iu;
/** Words of a day, or what looks like one, that could not be parted from the number. */
const LEFT_DAY =
  /\b(?:tgl|tanggal|tertanggal)\b|[\s,]\d{1,2}\s+\p{L}{3,9}\s+\d{4}$|[\s,]\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/iu;

function dayLeftInNumber(number: string): Reason {
  const value = shownValue(number);
  const message = `Nomor badan hukum "${value}" memuat tanggal yang tidak terbaca, jadi seluruhnya disimpan sebagai nomor. Pisahkan nomor dan tanggalnya.`;
  return { code: 'TANGGAL_TIDAK_TERBACA', level: 'warning', field: 'Nomor Badan Hukum', value, message };
}

const TRAILING_WORD = /[\s,;|/-]*(?:(?:tgl|tanggal|tertanggal)\.?\s*:?)?[\s,;|/(-]*$/i;

export interface NumberAndDay {
  readonly number: string | null;
  /** Null where the text holds a day that means nothing ("01-01-1970"); undefined where it holds none. */
  readonly day: PlainDate | null | undefined;
}

/**
 * Parts a number from the day that an office wrote behind it in the same cell.
 * @param mayBeDay the heading asks for both, so that a day alone has no number
 */
export function numberAndDay(text: string, mayBeDay = false): NumberAndDay {
  const alone = mayBeDay || /\p{L}{3}/u.test(text) ? parseTypedDate(text) : undefined;
  if (alone !== undefined) return { number: null, day: isNoDay(text) ? null : alone };
  const found = NUMBER_AND_DAY.exec(text);
  const [, before = '', typed = ''] = found ?? [];
  const number = before.replace(TRAILING_WORD, '').trim();
  const day = found === null ? undefined : parseTypedDate(typed.replace(/\s*([-/.])\s*/g, '$1'));
  if (day === undefined && !(found !== null && isNoDay(typed))) return { number: text, day: undefined };
  // "… tgl 5 Mei 2015 PAD 12/PAD/2018 tgl 3 Mei 2018": which of the days is whose, nobody can tell.
  if (/\b(?:tgl|tanggal)\b/i.test(number)) return { number: text, day: undefined };
  if (!/\d/.test(number)) return { number: text, day: undefined };
  return { number, day: day === undefined || isNoDay(typed) ? null : day };
}

/** Null where the row does not say it. */
interface Parted {
  readonly legalEntityNumber: string | null;
  readonly legalEntityOn: PlainDate | null;
  readonly amendmentNumber: string | null;
  readonly amendmentOn: PlainDate | null;
}

/** Legal-entity and amendment number with their days, also where both stand in one cell. */
export function readLegalEntity(reader: RowReader): Parted {
  const pair = <Number extends 'legalEntityNumber' | 'amendmentNumber'>(
    numberField: Number,
    dayField: Number extends 'legalEntityNumber' ? 'legalEntityOn' : 'amendmentOn',
  ) => {
    const found = reader.read(numberField, (cell, header) => {
      const text = cellNumberName(cell);
      return { value: text === null ? null : numberAndDay(text, /\b(?:tgl|tanggal)\b/i.test(header)) };
    });
    const { number, day } = found ?? { number: null, day: undefined };
    if (number !== null && day === undefined && LEFT_DAY.test(number)) reader.add(dayLeftInNumber(number));
    return {
      number,
      day: reader.day(dayField) ?? day ?? null,
    };
  };
  const [entity, amendment] = [
    pair('legalEntityNumber', 'legalEntityOn'),
    pair('amendmentNumber', 'amendmentOn'),
  ];
  return {
    legalEntityNumber: entity.number,
    legalEntityOn: entity.day,
    amendmentNumber: amendment.number,
    amendmentOn: amendment.day,
  };
}
