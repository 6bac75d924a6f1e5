import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import {
  AMENDMENT_SUBJECT_LABELS,
  ROLE_ORGANS,
  VERIFICATION_LABELS,
} from '#rules/cooperative/register-field.ts';
import type { SheetHistory } from '../documents/cooperative/cooperative-sheet-tables.ts';
import { eventHistories } from './sheet-events.ts';
import type { SheetEvents } from './sheet-events.ts';

const dayText = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

const ORGAN_LABELS = { pengurus: 'Pengurus', pengawas: 'Pengawas', manajer: 'Manajer' } as const;

function officers({ roles }: CooperativeRecord): SheetHistory {
  // Who is in office stands before who was, the management before those who supervise it.
  const ordered = [...roles].sort(
    (a, b) =>
      Number(b.isCurrent) - Number(a.isCurrent) ||
      ROLE_ORGANS.indexOf(a.organ) - ROLE_ORGANS.indexOf(b.organ),
  );
  return {
    title: 'Pengurus, pengawas, dan manajer',
    headings: ['Nama', 'Jabatan', 'Mulai', 'Berakhir', 'Telepon'],
    widths: ['*', 110, 48, 48, 68],
    rows: ordered.map(({ name, organ, position, startsOn, endsOn, phone }) => [
      name,
      position.toLowerCase().startsWith(organ.slice(0, 5))
        ? position
        : `${position} (${ORGAN_LABELS[organ]})`,
      dayText(startsOn),
      dayText(endsOn),
      phone,
    ]),
    nothing: 'belum tercatat.',
  };
}

function statuses({ statusHistory }: CooperativeRecord): SheetHistory {
  return {
    title: 'Riwayat status',
    headings: ['Status', 'Sejak', 'Alasan'],
    widths: [110, 48, '*'],
    rows: statusHistory.map(({ status, sinceOn, reason }) => [
      STATUS_LABELS[status],
      dayText(sinceOn),
      reason,
    ]),
    nothing: 'belum tercatat.',
  };
}

function amendments(record: CooperativeRecord): SheetHistory {
  return {
    title: 'Perubahan badan hukum',
    headings: ['Nomor', 'Tanggal', 'Perubahan', 'Catatan'],
    widths: [150, 48, 112, '*'],
    rows: record.amendments.map(({ number, amendedOn, subject, note }) => [
      number,
      dayText(amendedOn),
      AMENDMENT_SUBJECT_LABELS[subject],
      note,
    ]),
    nothing: 'tidak ada yang tercatat.',
  };
}

function verifications(record: CooperativeRecord): SheetHistory {
  return {
    title: 'Verifikasi lapangan',
    headings: ['Tanggal', 'Hasil', 'Petugas', 'Bukti dan catatan'],
    widths: [48, 84, 110, '*'],
    rows: record.verifications.map(({ verifiedOn, outcome, officer, evidence, note }) => [
      dayText(verifiedOn),
      VERIFICATION_LABELS[outcome],
      officer,
      [evidence, note].filter((text) => text !== '').join('; '),
    ]),
    nothing: 'belum pernah.',
  };
}

function awards(record: CooperativeRecord): SheetHistory {
  return {
    title: 'Penghargaan',
    headings: ['Tahun buku', 'Nomor piagam'],
    widths: [60, '*'],
    rows: record.awards.map(({ bookYear, number }) => [String(bookYear), number]),
    nothing: 'belum pernah menerima.',
  };
}

/** What the sheet tells of a cooperative's life, in the order in which an officer asks. */
export function sheetHistories(record: CooperativeRecord, events: SheetEvents): readonly SheetHistory[] {
  return [
    officers(record),
    statuses(record),
    amendments(record),
    verifications(record),
    ...eventHistories(events),
    awards(record),
  ];
}
