import { formatLongDate } from './indonesian-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A field that cannot be saved as typed, and the sentence that stands at it. */
export interface FieldFault<Field extends string = string> {
  readonly field: Field;
  readonly message: string;
}

/** "Tanggal ... belum terjadi" for a day after today, which no record of the past can have. */
export function futureDayFault<Field extends string>(
  field: Field,
  label: string,
  on: PlainDate | null | undefined,
  today: PlainDate,
): readonly FieldFault<Field>[] {
  if (on === null || on === undefined || on <= today) return [];
  const message = `${label} tertulis ${formatLongDate(on)}, padahal hari ini baru ${formatLongDate(today)}. Periksa tahunnya.`;
  return [{ field, message }];
}
