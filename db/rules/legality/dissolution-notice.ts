import { ruleOn } from '../rule-book/dated-rule.ts';
import { addMonths, dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';

export interface NoticeStanding {
  /** The last day on which an objection may come. */
  readonly endsOn: PlainDate;
  /** Days left, today included as long as it runs; 0 once it is over. */
  readonly daysLeft: number;
  readonly isOver: boolean;
  readonly basis: string;
}

/** How a public notice stands on a day, by the rule of the day it was put up; undefined where no rule says how long. */
export function noticeStanding(
  noticeOn: PlainDate,
  on: PlainDate,
  book: RuleBook,
): NoticeStanding | undefined {
  const rule = ruleOn(book['dissolution-notice-months'], noticeOn);
  if (!rule) return undefined;
  const endsOn = addMonths(noticeOn, rule.value);
  const left = dayNumber(endsOn) - dayNumber(on) + 1;
  return { endsOn, daysLeft: Math.max(0, left), isOver: left <= 0, basis: rule.basis };
}

/** Whether an objection came while the notice was up or before; undefined where no notice or no rule says until when. */
export function isWithinNotice(
  noticeOn: PlainDate | null,
  receivedOn: PlainDate,
  book: RuleBook,
): boolean | undefined {
  const standing = noticeOn === null ? undefined : noticeStanding(noticeOn, receivedOn, book);
  return standing && !standing.isOver;
}

export const OBJECTION_STATES = ['open', 'accepted', 'rejected'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
export const OBJECTION_LABELS: Readonly<Record<ObjectionState, string>> = {
  open: 'belum dijawab',
  accepted: 'diterima',
  rejected: 'ditolak',
};

/** What the scans of a dossier prove, in the order of the folder. */
export const DISSOLUTION_EVIDENCE = [
  'verification',
  'letter',
  'notice',
  'objection',
  'proposal',
  'other',
] as const;
export type DissolutionEvidence = (typeof DISSOLUTION_EVIDENCE)[number];
export const DISSOLUTION_EVIDENCE_LABELS: Readonly<Record<DissolutionEvidence, string>> = {
  verification: 'Hasil verifikasi lapangan',
  letter: 'Surat keterangan kepala desa/lurah',
  notice: 'Bukti pengumuman',
  objection: 'Keberatan dan jawabannya',
  proposal: 'Surat usul pembubaran ke kementerian',
  other: 'Berkas lain',
};

/** The steps of a dossier, in the order in which they are worked off. */
export const DISSOLUTION_STEPS = [
  'grounds',
  'verification',
  'letter',
  'notice',
  'objections',
  'proposal',
] as const;
export type DissolutionStep = (typeof DISSOLUTION_STEPS)[number];
export const DISSOLUTION_STEP_LABELS: Readonly<Record<DissolutionStep, string>> = {
  grounds: 'alasan pembubaran',
  verification: 'hasil verifikasi lapangan',
  letter: 'surat keterangan desa/kelurahan',
  notice: 'pengumuman selesai',
  objections: 'keberatan sudah dijawab',
  proposal: 'usul ke kementerian',
};

export interface DissolutionStanding {
  readonly groundCount: number;
  readonly hasVerification: boolean;
  readonly letterNumber: string;
  readonly notice: NoticeStanding | undefined;
  readonly openObjections: number;
  readonly proposalOn: PlainDate | null;
}

/** What a dossier still lacks, in working order; empty when it has gone to the ministry complete. */
export function dissolutionLacks(standing: DissolutionStanding): readonly DissolutionStep[] {
  const isMissing: Readonly<Record<DissolutionStep, boolean>> = {
    grounds: standing.groundCount === 0,
    verification: !standing.hasVerification,
    letter: standing.letterNumber === '',
    notice: standing.notice?.isOver !== true,
    objections: standing.openObjections > 0,
    proposal: standing.proposalOn === null,
  };
  return DISSOLUTION_STEPS.filter((step) => isMissing[step]);
}
