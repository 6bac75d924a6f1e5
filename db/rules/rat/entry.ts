import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatInteger } from '../value/numbers.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ratFaults } from '../cooperative/record-event.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { RAT_STAGE_LABELS, RAT_STAGES } from './stage.ts';
import type { RatStage, StageDays } from './stage.ts';

/** One book year's RAT as it was typed. */
export interface TypedRatYear {
  readonly bookYear: number;
  readonly days: StageDays;
  /** It was held; its day is not known. */
  readonly isHeldUndated: boolean;
  readonly notes: Readonly<Record<RatStage, string>>;
  readonly endsOn: PlainDate | null;
  readonly entitled: number | null;
  readonly present: number | null;
  readonly postponedOn: PlainDate | null;
}

/** The meeting that is on record, and why it is to be another. */
export interface Correction {
  readonly recordedOn: PlainDate | null;
  readonly reason: string;
}

const fault = (field: string, message: string): FieldFault => ({ field, message });

function dayFaults({ days, notes, isHeldUndated }: TypedRatYear, today: PlainDate): readonly FieldFault[] {
  return RAT_STAGES.flatMap((stage) => {
    const field = `stages.${stage}`;
    const label = RAT_STAGE_LABELS[stage];
    const isReached = days[stage] !== null || (stage === 'held' && isHeldUndated);
    if (!isReached && notes[stage] !== '') {
      return [fault(field, `Isi tanggal "${label}", atau kosongkan catatannya.`)];
    }
    // A meeting is scheduled for a day to come; the meeting and its report are checked with the book year.
    return stage === 'scheduled' || stage === 'held' || stage === 'reported'
      ? []
      : futureDayFault(field, `Tanggal "${label}"`, days[stage], today);
  });
}

function meetingFaults(
  { bookYear, days, isHeldUndated, endsOn }: TypedRatYear,
  { recordedOn, reason }: Correction,
  today: PlainDate,
): readonly FieldFault[] {
  const { held, reported } = days;
  if (recordedOn !== null && held !== recordedOn && reason === '') {
    const message = `RAT tahun buku ${bookYear} sudah tercatat ${formatLongDate(recordedOn)}; satu tahun buku hanya mempunyai satu RAT. Bila tanggal itu keliru, isi alasan koreksi. Bila ini rapat lain, catat sebagai rapat anggota luar biasa.`;
    return [fault('stages.held', message)];
  }
  if (held === null && !isHeldUndated) {
    const message = 'Isi tanggal pelaksanaan RAT lebih dahulu; laporan tidak dapat dicatat tanpa rapatnya.';
    return reported === null ? [] : [fault('stages.held', message)];
  }
  const typed = { bookYear, heldOn: held, reportedOn: reported };
  return ratFaults(endsOn === null ? typed : { ...typed, bookYearEndsOn: endsOn }, today).map((one) =>
    fault(one.field === 'heldOn' ? 'stages.held' : 'stages.reported', one.message),
  );
}

function detailFaults({
  bookYear,
  days,
  endsOn,
  entitled,
  present,
  postponedOn,
}: TypedRatYear): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (endsOn !== null && dateParts(endsOn).year !== bookYear) {
    const message = `Tahun buku ${bookYear} berakhir dalam tahun ${bookYear}, paling lambat ${formatLongDate(calendarBookYearEnd(bookYear))}. Periksa tanggalnya.`;
    faults.push(fault('detail.endsOn', message));
  }
  if (entitled !== null && present !== null && present > entitled) {
    const message = `Yang hadir ${formatInteger(present)}, lebih banyak daripada yang berhak, ${formatInteger(entitled)}. Periksa kedua angka.`;
    faults.push(fault('detail.present', message));
  }
  if (postponedOn !== null && days.held !== null && postponedOn >= days.held) {
    const message = `Rapat yang ditunda tertanggal ${formatLongDate(postponedOn)}, seharusnya sebelum RAT, ${formatLongDate(days.held)}.`;
    faults.push(fault('detail.postponedOn', message));
  }
  return faults;
}

/**
 * What keeps a RAT from being saved, each at its field: a report without or before its meeting, a meeting before its
 * book year closed or in place of another that is on record, days to come. Lateness is judged, not refused.
 */
export function ratYearFaults(
  typed: TypedRatYear,
  correction: Correction,
  today: PlainDate,
): readonly FieldFault[] {
  return [...dayFaults(typed, today), ...meetingFaults(typed, correction, today), ...detailFaults(typed)];
}
