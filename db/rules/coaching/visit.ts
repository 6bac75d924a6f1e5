import type { ActivitySeen } from '../cooperative/register-field.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { offDutyText } from './officer.ts';
import type { DutyPeriod } from './officer.ts';

/** What came of a visit: exactly one of them. */
export const VISIT_OUTCOMES = [
  'met_officers',
  'office_only',
  'moved',
  'not_found',
  'refused',
  'remote',
] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];
export const VISIT_OUTCOME_LABELS: Readonly<Record<VisitOutcome, string>> = {
  met_officers: 'Bertemu pengurus',
  office_only: 'Kantor ada, pengurus tidak ada',
  moved: 'Pindah alamat',
  not_found: 'Tidak ditemukan',
  refused: 'Menolak',
  remote: 'Hanya telepon/daring',
};

/** A call or a message is no visit in the field, whatever came of it. */
export const isFieldVisit = (outcome: VisitOutcome): boolean => outcome !== 'remote';

export const FINDING_STATES = ['good', 'lacking'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export const FINDING_LABELS: Readonly<Record<FindingState, string>> = {
  good: 'Baik',
  lacking: 'Perlu dibenahi',
};

export interface Finding {
  /** A code of the rule `coaching-aspects`. */
  readonly aspect: string;
  readonly state: FindingState;
  readonly note: string;
}

export interface FollowUp {
  readonly task: string;
  /** The last day, itself still in time. */
  readonly dueOn: PlainDate | null;
  /** Who does it, by name. */
  readonly officer: string;
  /** Null while it is open. */
  readonly doneOn: PlainDate | null;
}

/** What is written down of one visit. */
export interface VisitFacts {
  readonly cooperativeId: string;
  readonly visitedOn: PlainDate;
  readonly officerIds: readonly string[];
  readonly outcome: VisitOutcome;
  readonly activitySeen: ActivitySeen;
  /** The campaign it was made for; null for any other visit. */
  readonly campaignId: string | null;
  readonly metName: string;
  readonly metPosition: string;
  readonly findings: readonly Finding[];
  readonly advice: string;
  readonly nextStep: string;
  readonly note: string;
  readonly followUps: readonly FollowUp[];
}

export const VISIT_LABELS = {
  cooperativeId: 'Koperasi',
  visitedOn: 'Tanggal',
  officerIds: 'Petugas',
  outcome: 'Hasil',
  activitySeen: 'Kegiatan terlihat',
  campaignId: 'Kampanye verifikasi',
  metName: 'Bertemu dengan',
  metPosition: 'Jabatannya',
  findings: 'Temuan',
  advice: 'Saran',
  nextStep: 'Langkah berikutnya',
  note: 'Catatan',
  followUps: 'Tindak lanjut',
} as const satisfies Readonly<Record<keyof VisitFacts, string>>;

interface Judging {
  readonly today: PlainDate;
  readonly aspects: readonly string[];
  /** Those who are named, as they are on record. */
  readonly officers: readonly (DutyPeriod & { readonly name: string })[];
}

/** What cannot be saved as written, each at its field. */
export function visitFaults(
  facts: Omit<VisitFacts, 'cooperativeId'>,
  { today, aspects, officers }: Judging,
): readonly FieldFault[] {
  const { visitedOn, officerIds, findings, followUps } = facts;
  const faults: FieldFault[] = [...futureDayFault('visitedOn', 'Tanggal kunjungan', visitedOn, today)];
  if (officerIds.length === 0)
    faults.push({ field: 'officerIds', message: 'Pilih paling sedikit satu petugas yang berkunjung.' });
  for (const officer of officers) {
    const message = offDutyText(officer, visitedOn);
    if (message !== undefined) faults.push({ field: 'officerIds', message });
  }
  findings.forEach(({ aspect }, at) => {
    if (!aspects.includes(aspect))
      faults.push({
        field: `findings[${String(at)}].aspect`,
        message: 'Bidang ini tidak ada dalam daftar dinas. Pilih dari daftar.',
      });
    else if (findings.findIndex((one) => one.aspect === aspect) < at)
      faults.push({ field: `findings[${String(at)}].aspect`, message: 'Bidang ini sudah tertulis di atas.' });
  });
  followUps.forEach(({ dueOn, doneOn }, at) => {
    if (dueOn !== null && dueOn < visitedOn)
      faults.push({
        field: `followUps[${String(at)}].dueOn`,
        message: `Batas tertulis ${formatLongDate(dueOn)}, sebelum kunjungannya ${formatLongDate(visitedOn)}.`,
      });
    if (doneOn !== null && doneOn < visitedOn)
      faults.push({
        field: `followUps[${String(at)}].doneOn`,
        message: `Selesai tertulis ${formatLongDate(doneOn)}, sebelum kunjungannya ${formatLongDate(visitedOn)}.`,
      });
    faults.push(...futureDayFault(`followUps[${String(at)}].doneOn`, 'Tanggal selesai', doneOn, today));
  });
  return faults;
}
