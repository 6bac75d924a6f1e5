import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NO_FAULTS, type Faults } from '../../lib/faults.ts';
import { figureText } from '../../text/recap/official-figure.ts';

const { dialog } = figureText;

/** What is frozen: the table that was put together under a title of its own, or the annual recap of a year. */
export type FreezeKind = 'other' | 'annual';

export interface FreezeEntry {
  readonly title: string;
  readonly purpose: string;
  /** Cut-off day as typed. */
  readonly day: string;
}

export interface ReadFreeze {
  readonly faults: Faults;
  /** Undefined while the typed day is none that can be frozen. */
  readonly cutOffOn: PlainDate | undefined;
}

/** Reads the dialog: a title and a reason, which an annual recap does not need; and a day that has come. */
export function readFreeze(kind: FreezeKind, entry: FreezeEntry, today: PlainDate): ReadFreeze {
  const typed = parseTypedDate(entry.day);
  const cutOffOn = typed !== undefined && typed <= today ? typed : undefined;
  const dayFault = typed === undefined ? dialog.dayFault : dialog.dayFuture;
  const own: Readonly<Record<FreezeKind, Faults>> = {
    other: {
      ...(entry.title.trim() === '' ? { title: dialog.nameMissing } : {}),
      ...(entry.purpose.trim() === '' ? { purpose: dialog.purposeMissing } : {}),
    },
    annual: NO_FAULTS,
  };
  return { cutOffOn, faults: { ...own[kind], ...(cutOffOn === undefined ? { day: dayFault } : {}) } };
}
