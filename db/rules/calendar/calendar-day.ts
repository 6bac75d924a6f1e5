import type { PlainDate } from '../value/plain-date.ts';
import type { FieldFault } from '../value/field-fault.ts';

/** By whose word a day is off: a national holiday, joint leave (cuti bersama), or a day of the office's own. */
export const DAY_OFF_KINDS = ['national', 'joint_leave', 'own'] as const;
export type DayOffKind = (typeof DAY_OFF_KINDS)[number];
export const DAY_OFF_LABELS: Readonly<Record<DayOffKind, string>> = {
  national: 'Libur nasional',
  joint_leave: 'Cuti bersama',
  own: 'Hari dinas sendiri',
};

/** A day on which the office does not work, whatever day of the week it is. */
export interface DayOff {
  readonly day: PlainDate;
  readonly name: string;
  readonly kind: DayOffKind;
  /** The decree that says so, such as "SKB 3 Menteri 2026"; empty where nobody has written it down. */
  readonly source: string;
}

export const DAY_OFF_FIELDS = {
  day: 'Tanggal',
  name: 'Nama hari',
  kind: 'Jenis',
  source: 'Dasar',
} as const satisfies Readonly<Record<keyof DayOff, string>>;

/** What cannot be saved as written: a day is off once, by one word. */
export function dayOffFaults(
  taken: Pick<DayOff, 'name' | 'kind'> | undefined,
): readonly FieldFault<keyof DayOff>[] {
  if (taken === undefined) return [];
  return [
    {
      field: 'day',
      message: `Tanggal ini sudah tercatat sebagai ${DAY_OFF_LABELS[taken.kind].toLowerCase()}: ${taken.name}. Betulkan catatan itu, atau pilih tanggal lain.`,
    },
  ];
}
