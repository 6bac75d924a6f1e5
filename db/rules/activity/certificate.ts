import { formatLongDate } from '../value/indonesian-date.ts';
import type { FieldFault } from '../value/field-fault.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isRealised, STATE_LABELS } from './activity.ts';
import type { ActivityState } from './activity.ts';
import type { JudgedAttendance } from './attendance.ts';
import type { BatchDays, BatchSession } from './batch.ts';

/** ready: gets one now; issued: has one that stands; void: its number was voided; refused: gets none, with the reason. */
export const CERTIFICATE_STANDINGS = ['ready', 'issued', 'void', 'refused'] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/** A certificate that a participant, or the same person in another batch, already has. */
export interface IssuedCertificate {
  readonly number: string;
  readonly isVoid: boolean;
  readonly voidReason: string;
}

export interface StandingOf {
  readonly standing: CertificateStanding;
  /** Why none is given, or what is to be known of the one given; empty otherwise. */
  readonly reason: string;
}

interface Question {
  readonly judged: JudgedAttendance;
  /** The participant's own, the latest last. */
  readonly own: readonly IssuedCertificate[];
  /** Of the same person in another batch of the activity, the standing one. */
  readonly elsewhere: { readonly number: string; readonly batch: number } | null;
  /** How many days of the batch are not marked for this participant. */
  readonly unmarked: number;
}

/** What becomes of one participant when certificates are issued: one number a person and activity. */
export function certificateStanding({ judged, own, elsewhere, unmarked }: Question): StandingOf {
  const standing = own.find(({ isVoid }) => !isVoid);
  const shortage = judged.reasons.map(({ message }) => message).join(' ');
  if (standing) {
    const reason =
      judged.verdict === 'certificate' ? '' : `Sudah terbit; kehadirannya kini kurang. ${shortage}`;
    return { standing: 'issued', reason: reason.trim() };
  }
  if (judged.verdict === 'not_met') return { standing: 'refused', reason: shortage };
  if (judged.verdict === null)
    return {
      standing: 'refused',
      reason: `Kehadirannya belum lengkap dicatat: ${String(unmarked)} hari belum ditandai.`,
    };
  if (elsewhere)
    return {
      standing: 'refused',
      reason: `Sudah mendapat nomor ${elsewhere.number} pada angkatan ${String(elsewhere.batch)}; satu nomor bagi satu orang dalam satu kegiatan.`,
    };
  const last = own.at(-1);
  if (last) {
    const why = last.voidReason === '' ? '' : ` (${last.voidReason})`;
    return { standing: 'void', reason: `Nomor ${last.number} dibatalkan${why} dan tidak dipakai lagi.` };
  }
  return { standing: 'ready', reason: '' };
}

/** Of somebody who gets the certificate in an earlier batch of the same activity. */
export const secondStanding = (batch: number): StandingOf => ({
  standing: 'refused',
  reason: `Mendapat sertifikat pada angkatan ${String(batch)}; satu nomor bagi satu orang dalam satu kegiatan.`,
});

interface IssuedBatch extends BatchDays {
  readonly number: number;
  readonly place: string;
}

/** Why no certificate of these batches can be dated so, each at its field. */
export function issueFaults(
  state: ActivityState,
  batches: readonly IssuedBatch[],
  datedOn: PlainDate,
): readonly FieldFault[] {
  if (state !== 'running' && !isRealised(state))
    return [
      {
        field: 'id',
        message: `Kegiatan ini ${STATE_LABELS[state].toLowerCase()}; sertifikat terbit setelah berlangsung atau terlaksana.`,
      },
    ];
  return batches.flatMap(({ number, endsOn, place }) => [
    ...(place.trim() === ''
      ? [
          {
            field: 'id',
            message: `Tempat angkatan ${String(number)} belum diisi; sertifikat menyebut tempatnya.`,
          },
        ]
      : []),
    ...(datedOn < endsOn
      ? [
          {
            field: 'datedOn',
            message: `Angkatan ${String(number)} selesai ${formatLongDate(endsOn)}; sertifikat tidak bertanggal sebelumnya.`,
          },
        ]
      : []),
  ]);
}

/** One line of the back of a certificate. */
export interface Lesson {
  readonly subject: string;
  readonly hours: number;
  readonly speaker: string;
}

/** What a batch taught, each subject of one speaker once with its hours added up, in the order of the first time. */
export function lessonsOf(sessions: readonly BatchSession[]): readonly Lesson[] {
  const found = new Map<string, Lesson>();
  for (const { subject, hours, speaker } of sessions) {
    const key = JSON.stringify([subject.trim().toLowerCase(), speaker.trim().toLowerCase()]);
    const known = found.get(key);
    found.set(key, known ? { ...known, hours: known.hours + hours } : { subject, hours, speaker });
  }
  return [...found.values()];
}

/** How the certificate names the event: "Pelatihan Digitalisasi", the kind said once. */
export function eventTitle(kindText: string, title: string, isNamedKind: boolean): string {
  const begins = title.toLowerCase().startsWith(kindText.toLowerCase());
  return !isNamedKind || begins ? title : `${kindText} ${title}`;
}
