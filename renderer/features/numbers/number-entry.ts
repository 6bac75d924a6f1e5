import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { numbersText } from '../../text/numbers.ts';
import { partsText } from '../../text/parts/parts.ts';

/** A whole number as typed; undefined when it is none. */
export function readWhole(text: string): number | undefined {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

/** What is wrong with the typed fields, at their names; only the fields asked for are looked at. */
export function faultsIn(
  entry: Readonly<Record<string, string>>,
  asked: {
    readonly days?: readonly string[];
    readonly numbers?: readonly string[];
    readonly texts?: readonly string[];
  },
  labels: Readonly<Record<string, string>>,
): Faults {
  const { days = [], numbers = [], texts = [] } = asked;
  const faults: Record<string, string> = {};
  for (const name of [...days, ...numbers, ...texts]) {
    const typed = entry[name]?.trim() ?? '';
    if (typed === '') faults[name] = numbersText.required(labels[name] ?? name);
    else if (days.includes(name) && !parseTypedDate(typed)) faults[name] = partsText.dateUnreadable;
    else if (numbers.includes(name) && readWhole(typed) === undefined)
      faults[name] = numbersText.numberExpected;
  }
  return faults;
}

/** A day that `faultsIn` has looked at. */
export function readDay(text: string): PlainDate {
  const day = parseTypedDate(text);
  if (!day) throw new TypeError(`not a day: ${text}`);
  return day;
}
