import { z } from 'zod';
import { INCOMING_CHANNELS, INCOMING_SECRECIES, INCOMING_SPEEDS } from '#rules/incoming/incoming.ts';
import { INCOMING_DUES, INCOMING_STATES } from '#rules/incoming/state.ts';
import { WORK_URGENCIES } from '#rules/value/work-day.ts';
import { command, query, task } from './define.ts';
import { LETTER_STATES } from './letters/letters.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  officeDay,
  requiredText,
  shortText,
} from './scalars.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from './file-paths.ts';

const year = z.int('Tahun berupa angka.').min(1945).max(2200);

const facts = {
  /** Empty: the cooperative itself. */
  sender: shortText.default(''),
  cooperativeId: id.nullable().default(null),
  letterNumber: shortText.default(''),
  datedOn: day.nullable().default(null),
  subject: requiredText,
  secrecy: z.enum(INCOMING_SECRECIES).default('ordinary'),
  speed: z.enum(INCOMING_SPEEDS).default('ordinary'),
  attachments: z.int('Lampiran berupa angka.').min(0, 'Lampiran berupa angka.').max(9999).default(0),
  channel: z.enum(INCOMING_CHANNELS).default('delivered'),
  note: longText.default(''),
};

const disposition = {
  fromWhom: shortText.default(''),
  /** Codes of the rule `disposition-instructions`. */
  instructions: z.array(shortText).max(20).readonly().default([]),
  note: longText.default(''),
  /** Null: today. */
  givenOn: day.nullable().default(null),
  dueOn: day.nullable().default(null),
};

const line = z.object({
  id,
  /** "15/2025". */
  agenda: z.string(),
  agendaNumber: count,
  agendaYear: year,
  receivedOn: dayOut,
  letterNumber: z.string(),
  datedOn: dayOut.nullable(),
  sender: z.string(),
  cooperativeId: id.nullable(),
  cooperativeName: z.string(),
  subject: z.string(),
  secrecy: z.enum(INCOMING_SECRECIES),
  speed: z.enum(INCOMING_SPEEDS),
  /** "Rahasia, segera". */
  natureText: z.string(),
  attachments: count,
  channel: z.enum(INCOMING_CHANNELS),
  note: z.string(),
  state: z.enum(INCOMING_STATES),
  /** The earliest last day of what waits; null where nothing waits for a day. */
  firstDueOn: dayOut.nullable(),
  urgency: z.enum(WORK_URGENCIES),
  /** "lewat 3 hari", "hari ini"; empty where nothing waits for a day. */
  when: z.string(),
  /** Whom it lies with. */
  waitingWith: z.array(z.string()).readonly(),
  closedOn: dayOut.nullable(),
  closedNote: z.string(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  isRemoved: z.boolean(),
  removedReason: z.string(),
});
export type IncomingLine = z.infer<typeof line>;

const dispositionLine = z.object({
  id,
  fromWhom: z.string(),
  toWhom: z.string(),
  instructions: z.array(z.string()).readonly(),
  /** As the office words them today. */
  instructionText: z.string(),
  note: z.string(),
  givenOn: dayOut,
  dueOn: dayOut.nullable(),
  doneOn: dayOut.nullable(),
  doneNote: z.string(),
  urgency: z.enum(WORK_URGENCIES),
  when: z.string(),
  recordedBy: z.string(),
  updatedAt: z.string(),
});
export type DispositionLine = z.infer<typeof dispositionLine>;

const reply = z.object({
  letterId: id,
  state: z.enum(LETTER_STATES),
  /** As printed; empty while it is a draft. */
  number: z.string(),
  datedOn: dayOut,
  subject: z.string(),
});

const filter = {
  /** Null: every year. */
  year: year.nullable().default(null),
  state: z.enum(INCOMING_STATES).nullable().default(null),
  /** Tenggat disposisi yang masih menunggu. */
  due: z.enum(INCOMING_DUES).nullable().default(null),
  sender: shortText.default(''),
  cooperativeId: id.nullable().default(null),
  text: shortText.default(''),
  /** Hanya yang diterima pada hari ini. */
  on: day.nullable().default(null),
  /** Yang dibatalkan, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type IncomingFilterInput = z.input<z.ZodObject<typeof filter>>;

const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};
const words = z.array(z.string()).readonly();
const saved = z.object({ id, updatedAt: z.string() });
const dispositionIds = z.array(id).min(1).max(50).readonly();
const SCAN_ERRORS = [
  'NOT_FOUND',
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_KIND_NOT_ACCEPTED',
  'DISK_FULL',
  'FOLDER_NOT_WRITABLE',
] as const;
const PRINT_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
  'CANCELLED',
] as const;

export const incomingContract = {
  /** Instruksi disposisi menurut ketentuan dinas hari ini, kata yang pernah dipakai, tahun agenda, dan nomor berikutnya. */
  'incoming.choices': query(
    z.strictObject({}),
    z.object({
      instructions: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
      senders: words,
      from: words,
      to: words,
      years: z.array(year).readonly(),
      /** Of the year that runs. */
      nextNumber: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Surat yang diterima hari ini, yang belum didisposisi, dan disposisi yang jatuh tempo. */
  'incoming.standing': query(
    z.strictObject({}),
    z.object({ today: count, open: count, dueToday: count, overdue: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Agenda surat masuk, sehalaman, nomor terbesar dahulu; `gaps` menyebut nomor yang tidak tercatat. */
  'incoming.list': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({ rows: z.array(line).readonly(), total: count, gaps: words }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu surat dengan disposisi, pindaian, dan surat jawabannya. */
  'incoming.get': query(
    z.strictObject({ id }),
    z.object({
      letter: line,
      dispositions: z.array(dispositionLine).readonly(),
      scans: z.array(z.object({ id, fileName: z.string(), byteCount: count })).readonly(),
      replies: z.array(reply).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Surat masuk menurut nomor agendanya; null bila tidak ada. */
  'incoming.find': query(z.strictObject({ number: z.int().min(1), year }), z.object({ id: id.nullable() })),
  /** Surat masuk yang dijawab oleh satu surat dinas. */
  'incoming.answered': query(
    z.strictObject({ letterId: id }),
    z.array(z.object({ id, agenda: z.string(), sender: z.string(), subject: z.string() })).readonly(),
  ),
  /** Mencatat surat; pengirim (atau koperasinya) dan hal sudah cukup. Nomor agenda diambil urut; yang lebih besar boleh ditulis. */
  'incoming.record': command(
    z.strictObject({
      ...facts,
      /** Null: today. */
      receivedOn: officeDay.nullable().default(null),
      /** Null: the next one. A larger one leaves a gap that is named. */
      agendaNumber: z.int('Nomor agenda berupa angka.').min(1).max(9_999_999).nullable().default(null),
    }),
    z.object({ id, agenda: z.string(), sender: z.string(), updatedAt: z.string() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Membetulkan catatan; nomor agendanya tetap. */
  'incoming.correct': command(
    z.strictObject({ id, expectedUpdatedAt, ...facts, receivedOn: officeDay }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Membatalkan catatan; nomor agendanya tetap terpakai dan tercatat batal dengan alasannya. */
  'incoming.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  'incoming.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Menyelesaikan surat yang tidak perlu disposisi. */
  'incoming.close': command(z.strictObject({ id, on: day, note: requiredText }), saved, [
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  'incoming.reopen': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Mendisposisikan surat; setiap penerima mendapat barisnya sendiri, yang selesai sendiri-sendiri. */
  'incoming.dispose': command(
    z.strictObject({
      id,
      toWhom: z.array(requiredText).min(1, 'Harus diisi.').max(50).readonly(),
      ...disposition,
    }),
    z.object({ ids: dispositionIds }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  'incoming.correctDisposition': command(
    z.strictObject({ id, expectedUpdatedAt, toWhom: requiredText, ...disposition, givenOn: day }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menandai disposisi selesai, dengan apa; semuanya atau tidak satu pun. */
  'incoming.finish': command(
    z.strictObject({ ids: dispositionIds, on: day, note: requiredText }),
    z.object({ ids: dispositionIds }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  'incoming.unfinish': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  'incoming.removeDisposition': command(
    z.strictObject({ ids: dispositionIds, reason: requiredText }),
    z.object({ ids: dispositionIds }),
    ['NOT_FOUND'],
  ),
  'incoming.restoreDisposition': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Menyimpan pindaian surat di samping basis data. */
  'incoming.addScan': task(z.strictObject({ id, path: fileToRead }), z.object({ id, sha256: z.string() }), [
    ...SCAN_ERRORS,
  ]),
  'incoming.removeScan': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  'incoming.locateScan': query(z.strictObject({ id }), z.object({ path: z.string() }), [
    'NOT_FOUND',
    'FILE_NOT_FOUND',
    'FILE_DAMAGED',
    'SCAN_NEEDS_PURPOSE',
  ]),
  /** Membuat konsep surat jawaban yang menunjuk surat ini; keduanya saling tercatat. */
  'incoming.reply': task(
    z.strictObject({ id, on: day.nullable().default(null) }),
    z.object({ letterId: id }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'CANCELLED'],
  ),
  /** Lembar disposisi satu surat sebagai PDF. */
  'incoming.printSheet': task(
    z.strictObject({ id, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
  /** Buku agenda surat masuk menurut saringan sebagai PDF; nomor batal dan nomor yang tidak tercatat disebut. */
  'incoming.printBook': task(
    z.strictObject({ ...filter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...PRINT_ERRORS],
  ),
  /** Daftar menurut saringan sebagai buku kerja XLSX. */
  'incoming.export': task(
    z.strictObject({ ...filter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
