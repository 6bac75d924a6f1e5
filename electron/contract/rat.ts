import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { OFFICE_STAGES, RAT_STAGES } from '#rules/rat/stage.ts';
import { command, query, task } from './define.ts';
import {
  bookYear,
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  reason,
  reasons,
  regionCode,
  requiredText,
  shortText,
} from './scalars.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from './file-paths.ts';

export const RAT_MODES = ['', 'luring', 'daring', 'keduanya'] as const;
export const STANDINGS = ['any', 'not-held', 'unplaced', 'overdue', 'no-report', 'undated'] as const;

/** The day of a stage, or what stands before them; by kecamatan it is the order of the office's papers. */
export const BOARD_ORDERS = ['district', 'name', ...RAT_STAGES] as const;

const stage = z.enum(RAT_STAGES);
const people = z.int().min(0).max(10_000_000).nullable();
const money = z.int().min(-1e15).max(1e15).nullable();
const step = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Which cooperatives the board shows; an empty list sets no condition. */
export const boardSelection = {
  bookYear,
  stages: z
    .array(z.enum([...RAT_STAGES, 'unplaced', 'none']))
    .readonly()
    .default([]),
  standing: z.enum(STANDINGS).default('any'),
  /** An empty code: without a kecamatan. */
  districts: z
    .array(z.union([z.literal(''), regionCode]))
    .max(200)
    .readonly()
    .default([]),
  forms: z.array(z.enum(FORMATION_FORMS)).readonly().default([]),
  /** An empty name: assigned to nobody. */
  officers: z.array(shortText).max(200).readonly().default([]),
  isActiveOnly: z.boolean().default(true),
  /** As in the register: name, number, village. Empty: no condition. */
  text: shortText.default(''),
  sort: z.enum(BOARD_ORDERS).default('district'),
  isDescending: z.boolean().default(false),
};

const stageDays = z.object({
  invited: dayOut.nullable(),
  scheduled: dayOut.nullable(),
  held: dayOut.nullable(),
  reported: dayOut.nullable(),
  entered: dayOut.nullable(),
  certified: dayOut.nullable(),
});

const reminder = z.object({ step, sentOn: dayOut, note: z.string() });
const dueReminder = z.object({ step, dueOn: dayOut, isDue: z.boolean() });

const unplaced = { on: dayOut, candidates: z.array(z.int()).readonly() };

const boardLine = z.object({
  id,
  name: z.string(),
  legalEntityNumber: z.string(),
  districtName: z.string(),
  villageName: z.string(),
  form: z.enum(FORMATION_FORMS),
  status: z.enum(COOPERATIVE_STATUSES),
  assignedOfficer: z.string(),
  stage: stage.nullable(),
  stageOn: dayOut.nullable(),
  days: stageDays,
  /** The RAT of the year is on record, its day is not. */
  isHeldUndated: z.boolean(),
  reportLimitOn: dayOut,
  /** Until when to meet and to report. */
  limitSentence: z.string(),
  /** A RAT that the register names by its day alone, while this year has no dated one; null: none is named. */
  unplaced: z.object({ ...unplaced, reason }).nullable(),
  /** Days since the last stage; null where none is known. */
  daysWaiting: count.nullable(),
  /** Days past the report limit while no RAT is known; 0 in time. */
  daysOverdue: count,
  /** Of the warning letters, while there is no RAT: the next. */
  reminder: dueReminder.nullable(),
});
export type BoardLine = z.infer<typeof boardLine>;

const detailFields = {
  endsOn: day.nullable(),
  mode: z.enum(RAT_MODES),
  place: shortText,
  entitled: people,
  present: people,
  isSecond: z.boolean(),
  postponedOn: day.nullable(),
  income: money,
  expenses: money,
  liabilities: money,
  note: shortText,
};
const figureFields = {
  membersMale: people,
  membersFemale: people,
  membersTotal: people,
  managers: people,
  employees: people,
  ownCapital: money,
  outsideCapital: money,
  assets: money,
  turnover: money,
  surplus: money,
};
const quorumRule = z.strictObject({
  numerator: z.int().min(1).max(100),
  denominator: z.int().min(1).max(100),
  mustExceed: z.boolean(),
});

const specialMeeting = {
  heldOn: day,
  subject: requiredText,
  place: shortText,
  entitled: people,
  present: people,
  note: shortText,
};

const ratYear = z.object({
  cooperative: z.object({
    id,
    name: z.string(),
    legalEntityNumber: z.string(),
    nikKoperasi: z.string(),
    form: z.enum(FORMATION_FORMS),
    kind: z.string(),
    status: z.enum(COOPERATIVE_STATUSES),
    address: z.string(),
    districtName: z.string(),
    villageName: z.string(),
    chairName: z.string(),
    secretaryName: z.string(),
    treasurerName: z.string(),
    supervisorName: z.string(),
    updatedAt: z.string(),
  }),
  bookYear,
  isHeldUndated: z.boolean(),
  deadlines: z.object({
    bookYearEndsOn: dayOut,
    legalLimitOn: dayOut,
    heldLimitOn: dayOut,
    reportLimitOn: dayOut,
    basis: z.string(),
    legalBasis: z.string(),
  }),
  stages: z
    .array(
      z.object({
        stage,
        on: dayOut.nullable(),
        note: z.string(),
        recordedBy: z.string(),
        documents: z
          .array(z.object({ id, kind: z.string(), title: z.string(), fileName: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  detail: z.object({ ...detailFields, endsOn: dayOut.nullable(), postponedOn: dayOut.nullable() }),
  figures: z.object(figureFields),
  quorum: z.object({ rule: quorumRule, basis: z.string(), isStatute: z.boolean(), note: z.string() }),
  /** A RAT that the register names by its day alone, while this year has none; null: none is named. */
  unplaced: z.object(unplaced).nullable(),
  reasons,
  reminders: z.array(reminder).readonly(),
  nextReminder: dueReminder.nullable(),
  specialMeetings: z.array(z.object({ ...specialMeeting, heldOn: dayOut, id })).readonly(),
});
export type RatYear = z.infer<typeof ratYear>;

const touched = z.object({ batchId: id.nullable() });
const cooperativeIds = z.array(id).min(1).max(5000).readonly();
const stageNote = z.strictObject({ on: day.nullable(), note: shortText });

export const ratContract = {
  /** Satu halaman papan RAT satu tahun buku; urut kecamatan lalu nama, kecuali diminta lain. */
  'rat.board': query(
    z.strictObject({
      ...boardSelection,
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({ rows: z.array(boardLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Jumlah per tahap, yang belum RAT, dan yang lewat batas menurut saringan. */
  'rat.boardCount': query(
    z.strictObject(boardSelection),
    z.object({
      total: count,
      stages: z.object({
        none: count,
        unplaced: count,
        invited: count,
        scheduled: count,
        held: count,
        reported: count,
        entered: count,
        certified: count,
      }),
      /** Nothing is known of a RAT of the year. */
      notHeld: count,
      /** Their last RAT is named without its book year. */
      unplaced: count,
      overdue: count,
      noReport: count,
      /** Their RAT is on record without its day. */
      undated: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Id semua yang tersaring, untuk memilih semuanya (paling banyak 5.000). */
  'rat.boardIds': query(z.strictObject(boardSelection), z.array(id).readonly(), ['OFFICE_NOT_SET_UP']),
  /** RAT satu tahun buku satu koperasi: tahap, kehadiran, angka, batas, kuorum, dan alasannya. */
  'rat.get': query(z.strictObject({ cooperativeId: id, bookYear }), ratYear, ['NOT_FOUND']),
  /** Menyimpan isian RAT satu tahun buku sebagai satu perubahan. Rapat yang sudah tercatat hanya dikoreksi dengan alasan. */
  'rat.save': command(
    z.strictObject({
      cooperativeId: id,
      bookYear,
      expectedUpdatedAt,
      correctionReason: shortText.default(''),
      /** Tanpa tanggal rapat: sudah dilaksanakan, tanggalnya belum diketahui. */
      isHeldUndated: z.boolean().default(false),
      stages: z.strictObject({
        invited: stageNote,
        scheduled: stageNote,
        held: stageNote,
        reported: stageNote,
        entered: stageNote,
        certified: stageNote,
      }),
      detail: z.strictObject(detailFields),
      figures: z.strictObject(figureFields),
    }),
    z.object({ batchId: id.nullable(), updatedAt: z.string(), reasons }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mencatat satu tahap untuk banyak koperasi sekaligus, misalnya undangan yang dikirim hari ini. */
  'rat.recordStage': command(
    z.strictObject({ cooperativeIds, bookYear, stage: z.enum(OFFICE_STAGES), on: day, note: shortText }),
    z.object({ changed: count, batchId: id.nullable() }),
    ['NOT_FOUND'],
  ),
  /** Mencatat RAT yang diketahui sudah dilaksanakan tanpa tanggalnya; yang sudah tercatat RAT-nya tidak berubah. */
  'rat.recordHeld': command(
    z.strictObject({ cooperativeIds, bookYear }),
    z.object({
      changed: count,
      batchId: id.nullable(),
      /** Those left as they are, each with its sentence. */
      left: z.array(z.object({ id, name: z.string(), message: z.string() })).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Mencatat surat teguran (SP1 sampai SP3) yang dikirim; dipakai juga oleh pembuat surat. */
  'rat.recordReminder': command(
    z.strictObject({ cooperativeIds, bookYear, step, sentOn: day, note: shortText }),
    z.object({ changed: count, batchId: id.nullable() }),
    ['NOT_FOUND'],
  ),
  /**
   * Membukukan tanggal RAT terakhir dari register sebagai RAT tahun buku itu, sebagai satu perubahan. Tanpa
   * `cooperativeIds`: semua yang tersaring. Hari yang dapat milik tahun buku lain hanya dibukukan satu per satu.
   */
  'rat.bookNamed': command(
    z.strictObject({ ...boardSelection, cooperativeIds: cooperativeIds.nullable().default(null) }),
    z.object({
      booked: count,
      batchId: id.nullable(),
      /** Those not booked, each with its sentence. */
      left: z.array(z.object({ id, name: z.string(), message: z.string() })).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Menambah pindaian pada satu tahap. */
  'rat.addDocument': task(
    z.strictObject({
      cooperativeId: id,
      bookYear,
      stage,
      path: fileToRead,
      kind: requiredText,
      title: requiredText,
      datedOn: day.nullable(),
    }),
    z.object({ id, wasKnown: z.boolean() }),
    [
      'NOT_FOUND',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_KIND_NOT_ACCEPTED',
      'DISK_FULL',
      'FOLDER_NOT_WRITABLE',
    ],
  ),
  /** Kuorum menurut anggaran dasar satu koperasi, dengan catatan; `rule` kosong: kembali ke ketentuan umum. */
  'rat.saveQuorum': command(
    z.strictObject({ cooperativeId: id, expectedUpdatedAt, rule: quorumRule.nullable(), note: requiredText }),
    touched,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Rapat anggota luar biasa: catatan tersendiri, bukan RAT tahun buku. */
  'rat.saveSpecial': command(
    z.strictObject({ cooperativeId: id, id: id.nullable(), expectedUpdatedAt, ...specialMeeting }),
    touched,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'rat.removeSpecial': command(z.strictObject({ id, reason: requiredText }), touched, ['NOT_FOUND']),
  /** Daftar tersaring sebagai XLSX, urut kecamatan. */
  'rat.export': task(
    z.strictObject({ ...boardSelection, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
  /** Daftar dinding per kecamatan, atau daftar belum RAT, pada kertas F4. */
  'rat.print': task(
    z.strictObject({
      ...boardSelection,
      isLandscape: z.boolean().default(true),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
