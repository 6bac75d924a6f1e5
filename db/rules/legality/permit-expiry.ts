import { formatLongDate } from '../value/indonesian-date.ts';
import { addDays, dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

export const EXPIRY_STATES = ['expired', 'soon', 'later', 'open'] as const;
/** Run out; within the days of the rule, today included; later; without an end. */
export type ExpiryState = (typeof EXPIRY_STATES)[number];

/** How something that holds until a day stands on another; it still holds on its last day. */
export function expiryState(until: PlainDate | null, on: PlainDate, warningDays: number): ExpiryState {
  if (until === null) return 'open';
  if (until < on) return 'expired';
  return until <= addDays(on, warningDays) ? 'soon' : 'later';
}

/** "berakhir hari ini", "berakhir dalam 60 hari", "sudah berakhir 3 hari". */
export function expiryText(until: PlainDate, on: PlainDate): string {
  const days = dayNumber(until) - dayNumber(on);
  if (days === 0) return 'berakhir hari ini';
  return days > 0 ? `berakhir dalam ${days} hari` : `sudah berakhir ${-days} hari`;
}

/** "Izin usaha simpan pinjam berakhir dalam 12 hari, pada 30 November 2025." */
export function expirySentence(what: string, until: PlainDate, on: PlainDate): string {
  return `${what} ${expiryText(until, on)}, pada ${formatLongDate(until)}.`;
}
