import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatRupiah } from '../value/numbers.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

/** Who holds an activity. */
export const ACTIVITY_ORGANISERS = ['own', 'uptd', 'ministry', 'other'] as const;
export type ActivityOrganiser = (typeof ACTIVITY_ORGANISERS)[number];
export const ORGANISER_LABELS: Readonly<Record<ActivityOrganiser, string>> = {
  own: 'Dinas sendiri',
  uptd: 'UPTD provinsi',
  ministry: 'Kementerian',
  other: 'Pihak lain',
};

export const ACTIVITY_MODES = ['offline', 'online', 'mixed'] as const;
export type ActivityMode = (typeof ACTIVITY_MODES)[number];
export const MODE_LABELS: Readonly<Record<ActivityMode, string>> = {
  offline: 'Luring',
  online: 'Daring',
  mixed: 'Campuran',
};

/** In the order in which an activity goes through them; `cancelled` stands apart. */
export const ACTIVITY_STATES = [
  'planned',
  'waiting_budget',
  'scheduled',
  'running',
  'done',
  'reported',
  'cancelled',
] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];
export const STATE_LABELS: Readonly<Record<ActivityState, string>> = {
  planned: 'Direncanakan',
  waiting_budget: 'Menunggu anggaran',
  scheduled: 'Dijadwalkan',
  running: 'Berlangsung',
  done: 'Terlaksana',
  reported: 'Dilaporkan',
  cancelled: 'Batal',
};

/** Only what was done counts as realised. */
export const REALISED_STATES = ['done', 'reported'] as const satisfies readonly ActivityState[];
export const isRealised = (state: ActivityState): boolean =>
  (REALISED_STATES as readonly ActivityState[]).includes(state);

export interface StateStep {
  readonly to: ActivityState;
  /** A step back and a cancellation say why. */
  readonly needsReason: boolean;
}

const BEFORE_DONE = ['planned', 'waiting_budget', 'scheduled', 'running'] as const;

/** Where an activity may go from a state: on to a later one, back to the plan, cancelled; what was done only on or one back. */
export function stepsFrom(state: ActivityState): readonly StateStep[] {
  switch (state) {
    case 'cancelled':
      return [{ to: 'planned', needsReason: true }];
    case 'reported':
      return [{ to: 'done', needsReason: true }];
    case 'done':
      return [
        { to: 'reported', needsReason: false },
        { to: 'running', needsReason: true },
      ];
    default: {
      const at = BEFORE_DONE.indexOf(state);
      const later = [...BEFORE_DONE, 'done' as const].slice(at + 1);
      return [
        ...later.map((to) => ({ to, needsReason: false })),
        ...(state === 'planned' ? [] : [{ to: 'planned' as const, needsReason: true }]),
        { to: 'cancelled', needsReason: true },
      ];
    }
  }
}

export interface StateChange {
  readonly to: ActivityState;
  readonly on: PlainDate;
  readonly reason: string;
}

/**
 * Why a change of state is refused, each at its field.
 * @param lastDay the last day of its batches; null where it has none
 */
export function stateChangeFaults(
  from: ActivityState,
  { to, on, reason }: StateChange,
  lastDay: PlainDate | null,
  today: PlainDate,
): readonly FieldFault<keyof StateChange>[] {
  const step = stepsFrom(from).find((one) => one.to === to);
  if (!step) {
    const allowed = stepsFrom(from).map((one) => STATE_LABELS[one.to].toLowerCase());
    return [
      {
        field: 'to',
        message: `Kegiatan ini ${STATE_LABELS[from].toLowerCase()}; dari situ hanya dapat menjadi ${allowed.join(', ')}.`,
      },
    ];
  }
  return [
    ...(step.needsReason && reason.trim() === ''
      ? [{ field: 'reason' as const, message: 'Alasannya harus diisi dan tetap tersimpan.' }]
      : []),
    ...(on > today
      ? [{ field: 'on' as const, message: `Tanggal tertulis ${formatLongDate(on)}, belum terjadi.` }]
      : []),
    ...realisedFaults(to, lastDay, today),
  ];
}

/** What was done has days, and they are over. */
export function realisedFaults(
  to: ActivityState,
  lastDay: PlainDate | null,
  today: PlainDate,
): readonly FieldFault<'to'>[] {
  if (!isRealised(to)) return [];
  if (lastDay === null)
    return [{ field: 'to', message: 'Catat dahulu angkatan dengan hari pelaksanaannya.' }];
  return lastDay > today
    ? [{ field: 'to', message: `Hari terakhirnya ${formatLongDate(lastDay)}, belum selesai.` }]
    : [];
}

/** One source of money of an activity. */
export interface ActivityFund {
  /** A code of the rule `activity-funds`. */
  readonly source: string;
  readonly budgetYear: number;
  /** Whole rupiah; null where nobody knows. */
  readonly amount: number | null;
}

/** What is written down of an activity itself. */
export interface ActivityFacts {
  readonly year: number;
  /** A code of the rule `activity-kinds`. */
  readonly kind: string;
  readonly title: string;
  readonly theme: string;
  readonly organiser: ActivityOrganiser;
  readonly organiserName: string;
  readonly mode: ActivityMode;
  readonly plannedMonth: number | null;
  /** Of the whole activity; null: the quotas of its batches. */
  readonly quota: number | null;
  readonly budgetPlanned: number | null;
  readonly budgetSpent: number | null;
  readonly subActivityCode: string;
  readonly note: string;
  readonly funds: readonly ActivityFund[];
}

export const ACTIVITY_LABELS = {
  year: 'Tahun',
  kind: 'Jenis',
  title: 'Judul',
  theme: 'Tema atau materi pokok',
  organiser: 'Penyelenggara',
  organiserName: 'Nama penyelenggara',
  mode: 'Cara',
  plannedMonth: 'Rencana bulan',
  quota: 'Kuota seluruhnya',
  budgetPlanned: 'Anggaran rencana (Rp)',
  budgetSpent: 'Realisasi anggaran (Rp)',
  subActivityCode: 'Kode sub kegiatan',
  note: 'Catatan',
  funds: 'Sumber dana',
} as const satisfies Readonly<Record<keyof ActivityFacts, string>>;

/** What cannot be saved as written, each at its field. */
export function activityFaults(
  facts: Pick<ActivityFacts, 'organiser' | 'organiserName' | 'kind' | 'funds' | 'subActivityCode'>,
  known: { readonly kinds: readonly string[]; readonly funds: readonly string[] },
): readonly FieldFault[] {
  const { organiser, organiserName, kind, funds, subActivityCode } = facts;
  const seen = new Set<string>();
  return [
    ...(known.kinds.includes(kind)
      ? []
      : [{ field: 'kind', message: 'Jenis ini tidak ada dalam daftar dinas. Pilih dari daftar.' }]),
    ...(organiser === 'other' && organiserName.trim() === ''
      ? [{ field: 'organiserName', message: 'Tulis nama pihak yang menyelenggarakan.' }]
      : []),
    ...(subActivityCode === '' || /^[0-9]+(\.[0-9]+)+$/.test(subActivityCode)
      ? []
      : [{ field: 'subActivityCode', message: 'Kode ditulis seperti 2.17.05.2.01.0001.' }]),
    ...funds.flatMap(({ source, budgetYear }, at) => {
      const key = `${source} ${String(budgetYear)}`;
      const isTwice = seen.has(key);
      seen.add(key);
      const field = `funds[${String(at)}].source`;
      if (!known.funds.includes(source))
        return [{ field, message: 'Sumber dana ini tidak ada dalam daftar dinas.' }];
      return isTwice ? [{ field, message: 'Sumber dan tahun anggaran ini sudah tertulis di atas.' }] : [];
    }),
  ];
}

/** Sums as they are typed or recorded; what is left out is not known. */
interface FundSums {
  readonly funds?: readonly { readonly amount?: number | null | undefined }[] | undefined;
  readonly budgetPlanned?: number | null | undefined;
}

/**
 * Funds that are not the planned budget, in a sentence: told only where the sum of every fund is known. It is kept all the
 * same, for a fund may pay for more than one activity.
 */
export function fundGap({ funds = [], budgetPlanned = null }: FundSums): string | undefined {
  if (funds.length === 0 || budgetPlanned === null) return undefined;
  let sum = 0;
  for (const { amount = null } of funds) {
    if (amount === null) return undefined;
    sum += amount;
  }
  return sum === budgetPlanned
    ? undefined
    : `Jumlah sumber dananya ${formatRupiah(sum)}, sedangkan anggaran rencananya ${formatRupiah(budgetPlanned)}.`;
}

/** The same as a warning at its field. */
export function fundGapReasons(facts: FundSums): readonly Reason[] {
  const message = fundGap(facts);
  if (message === undefined) return [];
  return [{ code: 'DANA_TIDAK_COCOK', level: 'warning', message, field: ACTIVITY_LABELS.funds }];
}

/** Whose answer to a word a list gives: its code or its name, in any case. */
export function choiceOfWord(
  word: string,
  choices: readonly { readonly code: string; readonly name: string }[],
): string | undefined {
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const wanted = key(word);
  return choices.find(({ code, name }) => key(code) === wanted || key(name) === wanted)?.code;
}

/** By what a participant's business number is vouched for. */
export const NIB_BASES = ['own', 'cooperative', 'candidate', 'none'] as const;
export type NibBasis = (typeof NIB_BASES)[number];
export const NIB_LABELS: Readonly<Record<NibBasis, string>> = {
  own: 'Sendiri',
  cooperative: 'Koperasi',
  candidate: 'Calon wirausaha',
  none: 'Tanpa NIB',
};

export const ATTENDANCE_MARKS = ['present', 'excused', 'sick', 'absent'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];
/** As it is written on the list. */
export const MARK_LETTERS: Readonly<Record<AttendanceMark, string>> = {
  present: 'H',
  excused: 'I',
  sick: 'S',
  absent: 'A',
};
export const MARK_LABELS: Readonly<Record<AttendanceMark, string>> = {
  present: 'hadir',
  excused: 'izin',
  sick: 'sakit',
  absent: 'alpa',
};

export const PARTICIPANT_VERDICTS = ['certificate', 'not_met'] as const;
export type ParticipantVerdict = (typeof PARTICIPANT_VERDICTS)[number];
export const VERDICT_LABELS: Readonly<Record<ParticipantVerdict, string>> = {
  certificate: 'Sertifikat',
  not_met: 'Tidak memenuhi',
};
