import { z } from 'zod';
import {
  ACTIVITY_MODES,
  ACTIVITY_ORGANISERS,
  NIB_BASES,
  PARTICIPANT_VERDICTS,
} from '#rules/activity/activity.ts';
import { ATTENDANCE_LISTS } from '#rules/activity/papers.ts';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import {
  batchFacts,
  facts,
  mark,
  markedParticipant,
  newParticipant,
  participantFacts,
  quota,
  score,
  sex,
  state,
  year,
} from './activity/facts.ts';
import { termsFacts } from './activity/papers.ts';
import { command, query, task } from './define.ts';
import { pdfToWrite } from './file-paths.ts';
import {
  count,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  officeDay,
  reasons,
  requiredText,
  rupiah,
  shortText,
} from './scalars.ts';

const line = z.object({
  id,
  year,
  kind: z.string(),
  kindText: z.string(),
  title: z.string(),
  /** "UPTD Balatkop Provinsi", "Dinas sendiri". */
  organiserText: z.string(),
  fundText: z.string(),
  state,
  /** Null while it has no batch. */
  startsOn: dayOut.nullable(),
  endsOn: dayOut.nullable(),
  days: count,
  batches: count,
  participants: count,
  quota: count,
  /** A batch holds more than its quota, or all of them more than the activity's. */
  isOverQuota: z.boolean(),
  budgetPlanned: rupiah.nullable(),
  budgetSpent: rupiah.nullable(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type ActivityLine = z.infer<typeof line>;

const participant = z.object({
  id,
  position: count,
  personId: id.nullable(),
  name: z.string(),
  /** Masked. */
  nikKtp: z.string(),
  sex,
  cooperativeId: id.nullable(),
  cooperativeName: z.string(),
  business: z.string(),
  umkmId: id.nullable(),
  umkmName: z.string(),
  role: z.string(),
  originCode: z.string(),
  category: z.string(),
  nibBasis: z.enum(NIB_BASES),
  preScore: count.nullable(),
  postScore: count.nullable(),
  /** By day. */
  marks: z.record(z.string(), mark),
  percent: z.number(),
  /** Null while days are not marked. */
  verdict: z.enum(PARTICIPANT_VERDICTS).nullable(),
  isOverridden: z.boolean(),
  verdictReason: z.string(),
  competenceNumber: z.string(),
  competenceIssuer: z.string(),
  competenceOn: dayOut.nullable(),
  competenceUntil: dayOut.nullable(),
  /** "No. 1, LSP, tanggal 3 Mei 2018, masa berlaku tidak dicatat"; empty where there is none. */
  competenceText: z.string(),
  /** Of the certificate that stands; empty where there is none. */
  certificateNumber: z.string(),
  allowanceRate: rupiah.nullable(),
  transportRate: rupiah.nullable(),
  warnings: reasons,
  updatedAt: z.string(),
});
export type ParticipantLine = z.infer<typeof participant>;

const batch = z.object({
  id,
  number: count,
  startsOn: dayOut,
  endsOn: dayOut,
  days: z.array(dayOut).readonly(),
  place: z.string(),
  quota: quota,
  /** Its own, or the usual one. */
  places: count,
  /** Percent of the days that a certificate asks for. */
  threshold: z.number(),
  thresholdBasis: z.string(),
  sessions: z
    .array(z.object({ heldOn: dayOut, subject: z.string(), hours: count, speaker: z.string() }))
    .readonly(),
  hours: count,
  warnings: reasons,
  participants: z.array(participant).readonly(),
  updatedAt: z.string(),
});
export type BatchLine = z.infer<typeof batch>;

const activity = z.object({
  id,
  year,
  kind: z.string(),
  kindText: z.string(),
  title: z.string(),
  theme: z.string(),
  organiser: z.enum(ACTIVITY_ORGANISERS),
  organiserName: z.string(),
  organiserText: z.string(),
  mode: z.enum(ACTIVITY_MODES),
  state,
  steps: z.array(z.object({ to: state, needsReason: z.boolean() })).readonly(),
  plannedMonth: count.nullable(),
  quota,
  budgetPlanned: rupiah.nullable(),
  budgetSpent: rupiah.nullable(),
  subActivityCode: z.string(),
  note: z.string(),
  funds: z.array(z.object({ source: z.string(), budgetYear: year, amount: rupiah.nullable() })).readonly(),
  fundText: z.string(),
  terms: termsFacts,
  batches: z.array(batch).readonly(),
  history: z
    .array(
      z.object({
        from: z.union([state, z.literal('')]),
        to: state,
        on: dayOut,
        reason: z.string(),
        who: z.string(),
        at: z.string(),
      }),
    )
    .readonly(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  isRemoved: z.boolean(),
  removedReason: z.string(),
});
export type ActivityPage = z.infer<typeof activity>;

const counts = {
  activities: count,
  days: count,
  people: count,
  men: count,
  women: count,
  cooperatives: count,
  businesses: count,
  personDays: count,
};

const filter = {
  /** Null: every year. */
  year: year.nullable().default(null),
  /** Empty: every state. */
  states: z.array(state).max(10).default([]),
  text: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type ActivityFilterInput = z.input<z.ZodObject<typeof filter>>;

const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};
const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();
const saved = z.object({ id, updatedAt: z.string() });
const PRINT_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
  'CANCELLED',
] as const;

export const activityContract = {
  /** Jenis dan sumber dana menurut ketentuan dinas hari ini, kuota bawaan, tahun yang sudah ada kegiatannya. */
  'activity.choices': query(
    z.strictObject({}),
    z.object({
      kinds: named,
      funds: named,
      quota: count,
      regionCode: z.string(),
      years: z.array(z.number()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Kegiatan menurut saringan, sehalaman, hari terbaru dahulu; tidak menghitung jumlah agar tetap seketika. */
  'activity.list': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({ rows: z.array(line).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa kegiatan yang cocok, dan jumlah setiap keadaan, apa pun keadaan yang disaring. */
  'activity.count': query(
    z.strictObject(filter),
    z.object({ total: count, states: z.array(z.object({ state, count })).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu kegiatan dengan angkatan, peserta, kehadiran, dan riwayat keadaannya. */
  'activity.get': query(z.strictObject({ id }), activity, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Pelatihan yang diikuti orang dari satu koperasi, terbaru dahulu. */
  'activity.ofCooperative': query(
    z.strictObject({ cooperativeId: id, ...bounds }),
    z
      .array(
        z.object({
          activityId: id,
          title: z.string(),
          kindText: z.string(),
          state,
          startsOn: dayOut,
          endsOn: dayOut,
          name: z.string(),
          role: z.string(),
          presentDays: count,
          days: count,
          competenceText: z.string(),
        }),
      )
      .readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Rekap satu tahun dari yang terlaksana; orang dan koperasi dihitung sekali, hanya dari wilayah dinas kecuali menurut asal. */
  'activity.recap': query(
    z.strictObject({ year, by: z.enum(RECAP_GROUPS).default('activity') }),
    z.object({
      rows: z.array(z.object({ key: z.string(), name: z.string(), ...counts })).readonly(),
      total: z.object(counts),
      /** Angka yang berubah karena dua catatan koperasi digabungkan sesudah kegiatannya. */
      notes: z.array(z.string()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat kegiatan baru seutuhnya, dengan angkatan, peserta, dan kehadiran bila sudah ada. */
  'activity.record': command(
    z.strictObject({
      ...facts,
      state: state.default('planned'),
      /** Null: hari ini. */
      stateOn: officeDay.nullable().default(null),
      stateReason: shortText.default(''),
      batches: z
        .array(
          z.strictObject({
            ...batchFacts,
            participants: z.array(markedParticipant).max(2000).default([]),
          }),
        )
        .max(200)
        .default([]),
      /** Null: belum ada tarif, penanggung jawab uang, dan panitianya. */
      terms: termsFacts.nullable().default(null),
    }),
    z.object({ id, updatedAt: z.string(), warnings: reasons }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Membetulkan kegiatan; keadaannya diubah tersendiri. */
  'activity.save': command(z.strictObject({ id, expectedUpdatedAt, ...facts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengubah keadaan; riwayatnya tetap tersimpan. */
  'activity.changeState': command(
    z.strictObject({
      id,
      expectedUpdatedAt,
      to: state,
      on: officeDay.nullable().default(null),
      reason: shortText.default(''),
    }),
    saved,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan kegiatan dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'activity.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan kegiatan yang dikeluarkan. */
  'activity.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Mencatat atau membetulkan satu angkatan dengan jadwalnya; tanpa id berarti angkatan baru. */
  'activity.saveBatch': command(
    z.strictObject({ activityId: id, id: id.nullable().default(null), expectedUpdatedAt, ...batchFacts }),
    saved,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menghapus angkatan yang belum pernah memuat peserta. */
  'activity.removeBatch': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  /** Menambah peserta, banyak sekaligus; semuanya tersimpan atau tidak sama sekali. */
  'activity.addParticipants': command(
    z.strictObject({ batchId: id, participants: z.array(newParticipant).min(1).max(1000) }),
    z.object({ ids: z.array(id).readonly(), warnings: reasons }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Membetulkan satu peserta; NIK yang masih tersamar tetap seperti semula. */
  'activity.correctParticipant': command(
    z.strictObject({ id, expectedUpdatedAt, ...participantFacts }),
    z.object({ id, updatedAt: z.string(), warnings: reasons }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan peserta dari angkatan; catatannya tetap tersimpan bersama alasannya. */
  'activity.removeParticipant': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan peserta yang dikeluarkan. */
  'activity.restoreParticipant': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Mencatat kehadiran, banyak sekaligus; kosong menghapus tandanya. */
  'activity.setAttendance': command(
    z.strictObject({
      batchId: id,
      marks: z
        .array(z.strictObject({ participantId: id, on: officeDay, mark: mark.nullable() }))
        .min(1)
        .max(20_000),
    }),
    z.object({ count }),
    ['NOT_FOUND'],
  ),
  /** Nilai pra dan pasca satu angkatan sekaligus; nilai yang sejak dibuka sudah lain disebut pada barisnya. */
  'activity.setScores': command(
    z.strictObject({
      batchId: id,
      scores: z
        .array(
          z.strictObject({
            participantId: id,
            /** Sebagaimana tertulis sebelum diubah. */
            before: z.strictObject({ preScore: score, postScore: score }),
            preScore: score,
            postScore: score,
          }),
        )
        .min(1)
        .max(2000),
    }),
    z.object({ count }),
    ['NOT_FOUND'],
  ),
  /** Daftar kegiatan menurut saringan sebagai PDF. */
  'activity.print': task(
    z.strictObject({ ...filter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    PRINT_ERRORS,
  ),
  /** Daftar hadir satu angkatan pada satu hari sebagai PDF untuk ditandatangani; peserta, narasumber, atau panitia. */
  'activity.printAttendance': task(
    z.strictObject({
      batchId: id,
      on: officeDay,
      who: z.enum(ATTENDANCE_LISTS).default('participants'),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
};
