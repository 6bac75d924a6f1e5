import { formatLongDate } from '../value/indonesian-date.ts';
import type { FieldFault } from '../value/field-fault.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What is written down of a field officer (PPKL, companion, task force). */
export interface OfficerFacts {
  readonly name: string;
  /** A code of the rule `field-officer-roles`; empty where nobody has said it. */
  readonly role: string;
  readonly decreeNumber: string;
  readonly decreeOn: PlainDate | null;
  /** Null: nobody has said since when. */
  readonly startsOn: PlainDate | null;
  /** The last day, itself still on duty; null: no end is known. */
  readonly endsOn: PlainDate | null;
  /** Codes of kecamatan or desa. */
  readonly areas: readonly string[];
  /** A code of the rule `activity-funds`; empty where nobody has said it. */
  readonly fund: string;
  readonly superior: string;
  readonly note: string;
}

export const OFFICER_LABELS = {
  name: 'Nama',
  role: 'Tugas',
  decreeNumber: 'Nomor SK',
  decreeOn: 'Tanggal SK',
  startsOn: 'Bertugas mulai',
  endsOn: 'Bertugas sampai',
  areas: 'Wilayah',
  fund: 'Sumber dana',
  superior: 'Atasan',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof OfficerFacts, string>>;

export type DutyPeriod = Pick<OfficerFacts, 'startsOn' | 'endsOn'>;

/** The first and the last day of the period are on duty. */
export const isOnDuty = ({ startsOn, endsOn }: DutyPeriod, on: PlainDate): boolean =>
  (startsOn === null || on >= startsOn) && (endsOn === null || on <= endsOn);

/** Why an officer cannot have gone on a day; undefined where the day is within the period. */
export function offDutyText(
  officer: DutyPeriod & { readonly name: string },
  on: PlainDate,
): string | undefined {
  if (isOnDuty(officer, on)) return undefined;
  const { name, startsOn, endsOn } = officer;
  const when =
    endsOn !== null && on > endsOn
      ? `berakhir ${formatLongDate(endsOn)}`
      : `baru mulai ${formatLongDate(startsOn ?? on)}`;
  return `Masa tugas ${name} ${when}; kunjungan ${formatLongDate(on)} tidak dapat dicatat atas namanya. Pilih petugas lain atau betulkan masa tugasnya.`;
}

/** The first and last visits under an officer's name. */
export interface VisitSpan {
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
}

interface Allowed {
  readonly roles: readonly string[];
  readonly funds: readonly string[];
  /** Null: no visits yet. */
  readonly visits: VisitSpan | null;
}

/** What cannot be saved as written, each at its field. */
export function officerFaults(
  { role, fund, startsOn, endsOn }: OfficerFacts,
  { roles, funds, visits }: Allowed,
): readonly FieldFault<keyof OfficerFacts>[] {
  const faults: FieldFault<keyof OfficerFacts>[] = [];
  if (role !== '' && !roles.includes(role))
    faults.push({ field: 'role', message: 'Tugas ini tidak ada dalam daftar dinas. Pilih dari daftar.' });
  if (fund !== '' && !funds.includes(fund))
    faults.push({
      field: 'fund',
      message: 'Sumber dana ini tidak ada dalam daftar dinas. Pilih dari daftar.',
    });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    faults.push({
      field: 'endsOn',
      message: `Bertugas sampai ${formatLongDate(endsOn)}, sebelum mulainya ${formatLongDate(startsOn)}.`,
    });
  else if (visits !== null && endsOn !== null && visits.lastOn > endsOn)
    faults.push({
      field: 'endsOn',
      message: `Petugas ini masih tercatat berkunjung pada ${formatLongDate(visits.lastOn)}. Masa tugasnya tidak dapat berakhir sebelum itu; betulkan dahulu kunjungannya.`,
    });
  if (visits !== null && startsOn !== null && visits.firstOn < startsOn)
    faults.push({
      field: 'startsOn',
      message: `Petugas ini sudah tercatat berkunjung pada ${formatLongDate(visits.firstOn)}. Masa tugasnya tidak dapat mulai sesudah itu; betulkan dahulu kunjungannya.`,
    });
  return faults;
}
