import type { DatedRule } from './dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { FieldFault } from '../value/field-fault.ts';

export interface NewPeriod {
  readonly inForceFrom: PlainDate;
  readonly inForceUntil: PlainDate | null;
}

/** What a new version of a rule does to the others of its code. */
export interface Succession<Version extends DatedRule<unknown>> {
  readonly faults: readonly FieldFault<'inForceFrom' | 'inForceUntil'>[];
  /** The open version that ends the day before the new one begins. */
  readonly ended: { readonly version: Version; readonly until: PlainDate } | null;
  /** Since when that version is in force again, where the new one has an end of its own. */
  readonly resumesOn: PlainDate | null;
}

const NO_FAULT_YET = { ended: null, resumesOn: null } as const;

/**
 * Where a new version of a rule finds its place. It takes over from the open version; any other overlap is refused at
 * its field, because a past version is never changed. After a new version with an end the former one is in force again,
 * so that no day is left without a rule.
 */
export function succeed<Version extends DatedRule<unknown>>(
  versions: readonly Version[],
  { inForceFrom, inForceUntil }: NewPeriod,
): Succession<Version> {
  if (inForceUntil !== null && inForceUntil < inForceFrom) {
    const message = `"Berlaku sampai" (${formatLongDate(inForceUntil)}) lebih awal daripada "berlaku sejak" (${formatLongDate(inForceFrom)}).`;
    return { ...NO_FAULT_YET, faults: [{ field: 'inForceUntil', message }] };
  }
  const open = versions.find((one) => one.inForceUntil === null && one.inForceFrom < inForceFrom);
  const overlapping = versions.find(
    (one) =>
      one !== open &&
      (one.inForceUntil === null || one.inForceUntil >= inForceFrom) &&
      (inForceUntil === null || one.inForceFrom <= inForceUntil),
  );
  if (overlapping) {
    const until = overlapping.inForceUntil;
    const period = `${formatLongDate(overlapping.inForceFrom)} sampai ${until === null ? 'sekarang' : formatLongDate(until)}`;
    const startsInside = overlapping.inForceFrom <= inForceFrom;
    const message = startsInside
      ? `Bertumpuk dengan ketentuan yang berlaku ${period}. Ketentuan lama tidak diubah; pilih tanggal mulai sesudahnya.`
      : `Bertumpuk dengan ketentuan yang berlaku ${period}. Isi "berlaku sampai" paling lambat ${formatLongDate(addDays(overlapping.inForceFrom, -1))}.`;
    return {
      ...NO_FAULT_YET,
      faults: [{ field: startsInside ? 'inForceFrom' : 'inForceUntil', message }],
    };
  }
  return {
    faults: [],
    ended: open ? { version: open, until: addDays(inForceFrom, -1) } : null,
    resumesOn: open && inForceUntil !== null ? addDays(inForceUntil, 1) : null,
  };
}
