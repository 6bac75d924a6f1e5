import { STATUS_LABELS } from '../cooperative/cooperative.ts';
import type { CooperativeStatus } from '../cooperative/cooperative.ts';
import { byField, GROUPING_FIELDS } from '../cooperative/field-lists.ts';
import type { FigureChange, FigureChangeReason } from './figure-change.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** The part of a frozen figure that explains a change. */
export interface FigureMoment {
  readonly cutOffOn: PlainDate;
  /** ISO instant. */
  readonly frozenAt: string;
  /** Its conditions as JSON, "[]" without any. */
  readonly filtersJson: string;
  readonly evaluatedYear: number | null;
}

/** What the register tells today of a cooperative that stands differently in two figures; lists are oldest first. */
export interface HistoryOfMember {
  readonly legalEntityOn: PlainDate | null;
  readonly createdAt: string;
  readonly mergedInto: { readonly name: string; readonly at: string | null } | null;
  readonly statuses: readonly {
    readonly status: CooperativeStatus;
    readonly on: PlainDate;
    readonly recordedAt: string;
    readonly reason: string;
  }[];
  /** Recorded between the two freezings; changes taken back are left out. */
  readonly changes: readonly {
    readonly field: string;
    readonly at: string;
    readonly who: string;
    readonly title: string;
  }[];
}

export interface ExplainedChange {
  readonly kind: FigureChangeReason;
  readonly sentence: string;
}

interface Asked {
  readonly change: FigureChange;
  readonly older: FigureMoment;
  readonly newer: FigureMoment;
  /** Undefined when the register no longer holds the record. */
  readonly history: HistoryOfMember | undefined;
  /** The office's own day of an ISO instant. */
  readonly dayOf: (instant: string) => PlainDate;
}

/** Fields of the change log that can have made the change. */
const FIELDS: Readonly<Partial<Record<FigureChange, readonly string[]>>> = {
  entered: ['merge', 'status', 'legalEntityOn'],
  left: ['merge', 'status', 'legalEntityOn'],
  certificate: ['certificate'],
  district: ['villageCode', 'place'],
  village: ['villageCode', 'place'],
  regency: ['villageCode', 'place'],
  kind: ['kind'],
  group: ['group'],
  sector: ['sector'],
  form: ['form'],
  pattern: ['pattern'],
  officer: ['assignedOfficer'],
  ...byField(GROUPING_FIELDS, (field) => [field]),
};

const ended = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
const because = (reason: string): string => (reason.trim() === '' ? '.' : `: ${ended(reason.trim())}`);

/** The last status known on a day, as it was recorded by an instant. */
function statusAt({ statuses }: HistoryOfMember, { cutOffOn, frozenAt }: FigureMoment) {
  return statuses.findLast(({ on, recordedAt }) => on <= cutOffOn && recordedAt <= frozenAt);
}

function enteredReason(asked: Asked, history: HistoryOfMember): ExplainedChange {
  const { older, newer, dayOf } = asked;
  const { legalEntityOn, createdAt } = history;
  if (legalEntityOn !== null && legalEntityOn > older.cutOffOn) {
    return {
      kind: 'founded',
      sentence: `Berbadan hukum ${formatLongDate(legalEntityOn)}, sesudah tanggal batas angka lama.`,
    };
  }
  if (createdAt > older.frozenAt) {
    return {
      kind: 'recorded',
      sentence: `Baru dicatat dalam register pada ${formatLongDate(dayOf(createdAt))}.`,
    };
  }
  if (statusAt(history, older)?.status === 'dissolved') {
    const now = statusAt(history, newer);
    if (now && now.status !== 'dissolved') return statusSentence(now);
  }
  return byRegister(asked, history);
}

/** A merge takes a record out of the figures frozen after it, whatever their cut-off day. */
function leftReason(asked: Asked, history: HistoryOfMember): ExplainedChange {
  const { older, newer } = asked;
  const { mergedInto, legalEntityOn } = history;
  const mergedAt = mergedInto?.at ?? null;
  if (mergedInto && mergedAt !== null && mergedAt > older.frozenAt && mergedAt <= newer.frozenAt) {
    return mergeSentence(mergedInto.name, ` pada ${formatLongDate(asked.dayOf(mergedAt))}`);
  }
  const now = statusAt(history, newer);
  if (now?.status === 'dissolved') {
    return { kind: 'dissolved', sentence: `Bubar sejak ${formatLongDate(now.on)}${because(now.reason)}` };
  }
  if (legalEntityOn !== null && legalEntityOn > newer.cutOffOn) {
    return {
      kind: 'founded',
      sentence: `Berbadan hukum ${formatLongDate(legalEntityOn)}, sesudah tanggal batas angka baru.`,
    };
  }
  // A merge whose moment nobody wrote down is told only where nothing else explains the change.
  if (mergedInto && mergedAt === null) return mergeSentence(mergedInto.name, '');
  return byRegister(asked, history);
}

const mergeSentence = (name: string, when: string): ExplainedChange => ({
  kind: 'merged',
  sentence: `Catatan ganda, digabungkan ke ${name}${when}.`,
});

function byRegister(asked: Asked, history: HistoryOfMember): ExplainedChange {
  const { older, newer } = asked;
  if (older.filtersJson !== newer.filtersJson) {
    return { kind: 'filter', sentence: 'Kedua angka memakai saringan yang berbeda.' };
  }
  if (newer.filtersJson === '[]') return lastChange(asked, history);
  return {
    kind: 'register_changed',
    sentence: 'Keadaannya dalam register berubah sehingga ia menjadi, atau tidak lagi, masuk saringan.',
  };
}

/** The last change of the log that can have made it, or that the log has none. */
function lastChange({ change, dayOf }: Asked, { changes }: HistoryOfMember): ExplainedChange {
  const fields = FIELDS[change];
  const last = changes.findLast(({ field }) => fields === undefined || fields.includes(field));
  return {
    kind: 'register_changed',
    sentence: last
      ? `Register diubah ${formatLongDate(dayOf(last.at))} oleh ${last.who}: ${ended(last.title)}`
      : 'Register diperbarui; catatan perubahannya tidak menyebut alasan.',
  };
}

function statusSentence(now: {
  readonly status: CooperativeStatus;
  readonly on: PlainDate;
  readonly reason: string;
}): ExplainedChange {
  const sentence = `Berstatus ${STATUS_LABELS[now.status]} sejak ${formatLongDate(now.on)}${because(now.reason)}`;
  return { kind: 'status_changed', sentence };
}

/**
 * Why a cooperative stands differently in two frozen figures, told from the register's own history. Where the history
 * is silent the sentence says so; nothing is guessed.
 */
export function explainChange(asked: Asked): ExplainedChange {
  const { change, older, newer, history } = asked;
  if (!history) {
    return { kind: 'removed', sentence: 'Catatannya tidak ada lagi dalam register: impornya dibatalkan.' };
  }
  if (change === 'entered') return enteredReason(asked, history);
  if (change === 'left') return leftReason(asked, history);
  if (change === 'status') {
    const now = statusAt(history, newer);
    const before = statusAt(history, older);
    if (now && now !== before) return statusSentence(now);
  }
  if ((change === 'grade' || change === 'localClass') && older.evaluatedYear !== newer.evaluatedYear) {
    const year = newer.evaluatedYear ?? older.evaluatedYear ?? '';
    return { kind: 'evaluated', sentence: `Menurut evaluasi tahun buku ${year} yang ditutup di antaranya.` };
  }
  return lastChange(asked, history);
}
