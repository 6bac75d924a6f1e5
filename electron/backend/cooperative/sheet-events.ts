import type { ReadHandle } from '#db/handles.ts';
import { listInspections } from '#db/queries/evaluation/inspection.ts';
import type { Inspection } from '#db/queries/evaluation/inspection.ts';
import { listPermits } from '#db/queries/legality/permit.ts';
import type { Permit } from '#db/queries/legality/permit.ts';
import { listLettersTo } from '#db/queries/letters/to-cooperative.ts';
import type { ReceivedLetter } from '#db/queries/letters/to-cooperative.ts';
import { listTrainingsOf } from '#db/queries/printing/training.ts';
import type { AttendedTraining } from '#db/queries/printing/training.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { everyKindName } from '#rules/licence/kinds.ts';
import { formatHealthScore, HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { SheetHistory } from '../documents/cooperative/cooperative-sheet-tables.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { bandsOf } from './parts/inspection-parts.ts';

/** What other rooms of the office know of a cooperative, beside its record. */
export interface SheetEvents {
  readonly permits: readonly (Permit & { readonly kindName: string })[];
  readonly inspections: readonly Inspection[];
  readonly trainings: readonly AttendedTraining[];
  readonly letters: readonly ReceivedLetter[];
}

export async function readSheetEvents(db: ReadHandle, id: string, name: string): Promise<SheetEvents> {
  const names = everyKindName(await readRuleBook(db));
  const permits = await listPermits(db, id);
  return {
    permits: permits.map((permit) => ({
      ...permit,
      kindName: names.get(permit.kind) ?? permit.kind,
    })),
    inspections: await listInspections(db, id),
    trainings: await listTrainingsOf(db, normaliseCooperativeName(name)),
    letters: await listLettersTo(db, id),
  };
}

const dayText = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

function permitHistory(permits: SheetEvents['permits']): SheetHistory {
  return {
    title: 'Izin',
    headings: ['Izin', 'Nomor', 'Terbit', 'Berakhir', 'Penerbit dan catatan'],
    widths: [120, 120, 48, 48, '*'],
    rows: permits.map(({ kindName, number, issuedOn, expiresOn, issuer, note }) => [
      kindName,
      number,
      dayText(issuedOn),
      expiresOn === null ? 'tanpa batas' : dayText(expiresOn),
      joined([issuer, note]),
    ]),
    nothing: 'tidak ada yang tercatat.',
  };
}

function inspectionHistory(inspections: SheetEvents['inspections']): SheetHistory {
  return {
    title: 'Pemeriksaan kesehatan',
    headings: ['Tanggal', 'Tahun buku', 'Nilai', 'Predikat', 'Laporan', 'Pemeriksa'],
    widths: [48, 36, 36, 96, 110, '*'],
    rows: inspections.map((inspection) => [
      dayText(inspection.inspectedOn),
      String(inspection.bookYear),
      formatHealthScore(inspection.finalScore, bandsOf(inspection)),
      HEALTH_PREDICATE_LABELS[inspection.predicate],
      inspection.reportNumber,
      inspection.inspectors,
    ]),
    nothing: 'belum pernah.',
  };
}

function trainingHistory(trainings: SheetEvents['trainings']): SheetHistory {
  return {
    title: 'Pelatihan dinas',
    headings: ['Mulai', 'Selesai', 'Pelatihan', 'Peserta'],
    widths: [48, 48, '*', 160],
    rows: trainings.map(({ startsOn, endsOn, title, participants }) => [
      dayText(startsOn),
      dayText(endsOn),
      title,
      participants.join(', '),
    ]),
    nothing: 'tidak ada sertifikat atas nama koperasi ini.',
  };
}

function sentText({ isSent, sentOn }: ReceivedLetter): string {
  if (!isSent) return 'belum dicatat';
  return sentOn === null ? 'sudah' : dayText(sentOn);
}

function letterHistory(letters: SheetEvents['letters']): SheetHistory {
  return {
    title: 'Surat dinas kepada koperasi',
    headings: ['Tanggal', 'Nomor', 'Hal', 'Dikirim'],
    widths: [48, 140, '*', 62],
    rows: letters.map((letter) => [
      dayText(letter.datedOn),
      letter.number,
      letter.subject === '' ? letter.templateName : letter.subject,
      sentText(letter),
    ]),
    nothing: 'belum ada.',
  };
}

/** Permits and inspections stand before what the office did for the cooperative. */
export const eventHistories = (events: SheetEvents): readonly SheetHistory[] => [
  permitHistory(events.permits),
  inspectionHistory(events.inspections),
  trainingHistory(events.trainings),
  letterHistory(events.letters),
];
