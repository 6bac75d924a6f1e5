import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { RatReminderRule } from '../rule-book/rule-value.ts';
import { nextReminder } from './reminder.ts';
import type { ReminderStep, SentReminder } from './reminder.ts';
import { unplacedRatReason } from './unplaced.ts';
import type { UnplacedRat } from './unplaced.ts';

/** A warning that a cooperative was given: a final letter, or one that was written down as sent. */
export interface GivenWarning extends SentReminder {
  /** As printed; empty where it was only written down that a letter went out. */
  readonly number: string;
}

/** What is known of a cooperative that a warning letter is about to go to. */
export interface WarnedCooperative {
  /** The RAT on record of the book year that the letter is about. */
  readonly heldOn: PlainDate | null;
  /** It is on record as held, without its day. */
  readonly isHeldUndated: boolean;
  readonly unplaced: UnplacedRat | null;
  /** Of the same book year, in any order. */
  readonly given: readonly GivenWarning[];
  /** Until when the report was to be in. */
  readonly limitOn: PlainDate;
}

/** The letter that is about to be made. */
export interface PlannedWarning {
  readonly bookYear: number;
  readonly step: ReminderStep;
  /** The letter's day. */
  readonly on: PlainDate;
  /** Number and day of the letter before were typed: they stand in for what is not on record. */
  readonly hasTypedNumber: boolean;
}

const FIELD = 'Teguran';

/** The warning that the letter of this step refers to: the last of the step before. */
export function earlierWarning(given: readonly GivenWarning[], step: ReminderStep): GivenWarning | null {
  const before = given.filter((one) => one.step === step - 1);
  return before.reduce<GivenWarning | null>(
    (last, one) => (last === null || one.sentOn > last.sentOn ? one : last),
    null,
  );
}

function referenceReasons({ given }: WarnedCooperative, planned: PlannedWarning): readonly Reason[] {
  const { step, hasTypedNumber } = planned;
  if (step === 1) return [];
  const earlier = earlierWarning(given, step);
  if (!earlier) {
    const cause = hasTypedNumber
      ? 'nomor dan tanggal yang diketik akan disebut dalam suratnya'
      : `SP${step} belum dapat menyebut nomor dan tanggalnya`;
    const message = `SP${step - 1} belum tercatat diberikan; ${cause}.`;
    const level = hasTypedNumber ? 'warning' : 'refuse';
    return [{ code: 'TEGURAN_TANPA_SEBELUMNYA', level, message, field: FIELD }];
  }
  if (earlier.number !== '' || hasTypedNumber) return [];
  const message = `Nomor SP${step - 1} tanggal ${formatLongDate(earlier.sentOn)} tidak tercatat. Isi nomor teguran sebelumnya.`;
  return [{ code: 'TEGURAN_TANPA_SEBELUMNYA', level: 'refuse', message, field: FIELD }];
}

function timeReasons(
  { given, limitOn }: WarnedCooperative,
  { step, on }: PlannedWarning,
  rule: RatReminderRule,
): readonly Reason[] {
  const same = given.find((one) => one.step === step);
  if (same) {
    const number = same.number === '' ? '' : ` Nomor ${same.number}`;
    const message = `SP${step}${number} sudah diberikan ${formatLongDate(same.sentOn)}.`;
    return [{ code: 'TEGURAN_SUDAH_DIBERIKAN', level: 'warning', message, field: FIELD }];
  }
  const before = given.filter((one) => one.step < step);
  const due = nextReminder(limitOn, before, rule, on);
  if (!due || due.step !== step || due.isDue) return [];
  const limit = formatLongDate(due.dueOn);
  const message = `SP${step} baru waktunya mulai ${limit}.`;
  return [
    {
      code: 'TEGURAN_BELUM_WAKTUNYA',
      level: 'warning',
      message,
      field: FIELD,
      value: formatLongDate(on),
      limit,
    },
  ];
}

/**
 * What speaks against a warning letter for a missing RAT: a reason that refuses where it has no earlier letter to refer
 * to, one that warns where a person is to be asked. Nothing where the letter is right by what is on record.
 */
export function warningDoubts(
  cooperative: WarnedCooperative,
  planned: PlannedWarning,
  rule: RatReminderRule,
): readonly Reason[] {
  const { heldOn, isHeldUndated, unplaced } = cooperative;
  if (heldOn !== null || isHeldUndated) {
    const value = heldOn === null ? 'tanggalnya belum dicatat' : formatLongDate(heldOn);
    const message = `RAT tahun buku ${planned.bookYear} sudah tercatat dilaksanakan${heldOn === null ? '; ' : ' '}${value}.`;
    return [{ code: 'TEGURAN_RAT_TERCATAT', level: 'warning', message, field: 'RAT', value }];
  }
  return [
    ...(unplaced ? [unplacedRatReason(unplaced, 'warning')] : []),
    ...referenceReasons(cooperative, planned),
    ...timeReasons(cooperative, planned, rule),
  ];
}
