import { formatWeekdayDate } from '../value/indonesian-date.ts';
import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

const TIME = /^([01]?\d|2[0-3])[.:]([0-5]\d)\b/;
const HOURS_OF_DAY = 24;

/**
 * Day and hour until which an incident must be told, so many hours after it became known ("14.30" or "14:30 WITA" on a
 * day): "Jumat, 21 November 2025 pukul 14.30". Empty where the hour cannot be read.
 */
export function incidentLimitText(knownOn: PlainDate, time: string, hours: number): string {
  const match = TIME.exec(time.trim());
  if (!match) return '';
  const [, hour = '', minute = ''] = match;
  const total = Number(hour) + hours;
  const day = addDays(knownOn, Math.floor(total / HOURS_OF_DAY));
  const rest = String(total % HOURS_OF_DAY).padStart(2, '0');
  const zone = time.trim().slice(match[0].length).trim();
  return `${formatWeekdayDate(day)} pukul ${rest}.${minute}${zone === '' ? '' : ` ${zone}`}`;
}
