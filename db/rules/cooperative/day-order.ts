import { DAY_FIELDS, describeField, isDayField } from './field-lists.ts';
import type { DayField } from './field-lists.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** The days of a record, as far as they are known. */
export type RecordDays = { readonly [Name in DayField]?: PlainDate | null | undefined };

/** A day and what it is held against: the field that says so, and the other one. */
export interface DayOrder {
  readonly field: DayField;
  readonly other: DayField;
  readonly isEarlier: boolean;
}

/** Every order that the table of fields asks for. */
export const DAY_ORDERS: readonly DayOrder[] = DAY_FIELDS.flatMap((field) => {
  const { notBefore, notAfter } = describeField(field);
  const against = (other: string | undefined, isEarlier: boolean): readonly DayOrder[] =>
    other !== undefined && isDayField(other) ? [{ field, other, isEarlier }] : [];
  return [...against(notBefore, true), ...against(notAfter, false)];
});

function reasonOf({ field, other, isEarlier }: DayOrder, on: PlainDate, otherOn: PlainDate): Reason {
  const [label, against] = [describeField(field).label, describeField(other).label];
  const message = `${label} tertulis ${formatLongDate(on)}, lebih ${isEarlier ? 'awal' : 'lambat'} daripada "${against}", ${formatLongDate(otherOn)}. Periksa kedua tanggal; datanya tetap disimpan.`;
  return {
    code: 'TANGGAL_TIDAK_BERURUTAN',
    level: 'warning',
    message,
    field: label,
    value: formatLongDate(on),
    limit: formatLongDate(otherOn),
  };
}

/**
 * Days that do not follow each other as they usually do: kept, because the papers may say so, and told.
 *
 * @param isAsked which fields are of interest; an order is told where either of its days is
 */
export function dayOrderReasons(
  days: RecordDays,
  isAsked: (field: DayField) => boolean = () => true,
  orders: readonly DayOrder[] = DAY_ORDERS,
): readonly Reason[] {
  return orders.flatMap((order) => {
    const [on, otherOn] = [days[order.field] ?? null, days[order.other] ?? null];
    if (on === null || otherOn === null || !(isAsked(order.field) || isAsked(order.other))) return [];
    return (order.isEarlier ? on < otherOn : on > otherOn) ? [reasonOf(order, on, otherOn)] : [];
  });
}
