import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate, MONTH_NAMES } from '../value/indonesian-date.ts';
import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isOnDuty } from './officer.ts';
import type { DutyPeriod } from './officer.ts';

export type HandoverKind = 'plan' | 'follow_up';

/** The successor begins the day after the last day of who leaves. */
export const handoverStart = (endsOn: PlainDate): PlainDate => addDays(endsOn, 1);

interface Handing {
  readonly officer: { readonly id: string; readonly name: string };
  readonly successor: DutyPeriod & { readonly id: string; readonly name: string };
  readonly endsOn: PlainDate;
}

/** What cannot be handed over as written, each at its field. */
export function handoverFaults({
  officer,
  successor,
  endsOn,
}: Handing): readonly FieldFault<'successorId'>[] {
  if (successor.id === officer.id)
    return [{ field: 'successorId', message: `Pilih orang lain: ${officer.name} sendiri yang menyerahkan.` }];
  const startsOn = handoverStart(endsOn);
  if (isOnDuty(successor, startsOn)) return [];
  return [
    {
      field: 'successorId',
      message: `${successor.name} tidak bertugas pada ${formatLongDate(startsOn)}, hari pertamanya menerima. Pilih petugas lain atau betulkan masa tugasnya.`,
    },
  ];
}

/** "rencana 2025, Juni", "rencana 2025": when a plan is to be done. */
export const planDueText = (year: number, month: number | null): string =>
  [`rencana ${String(year)}`, month === null ? '' : (MONTH_NAMES[month - 1] ?? '')]
    .filter(Boolean)
    .join(', ');
