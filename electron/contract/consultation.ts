import { z } from 'zod';
import { CONSULTATION_CHANNELS, CONSULTATION_OUTCOMES } from '#rules/consultation/consultation.ts';
import { WORK_URGENCIES } from '#rules/value/work-day.ts';
import { command, query, task } from './define.ts';
import { count, day, dayOut, expectedUpdatedAt, id, longText, requiredText, shortText } from './scalars.ts';
import { sheetToWrite } from './file-paths.ts';

const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const month = z.int('Bulan berupa angka 1 sampai 12.').min(1).max(12);

const facts = {
  heldOn: day,
  /** HH:MM; empty where nobody knows. */
  heldAt: shortText.default(''),
  name: requiredText,
  nikKtp: shortText.default(''),
  phone: shortText.default(''),
  place: shortText.default(''),
  cooperativeId: id.nullable().default(null),
  umkmId: id.nullable().default(null),
  channel: z.enum(CONSULTATION_CHANNELS).default('visit'),
  topic: requiredText,
  topicNote: shortText.default(''),
  summary: longText.default(''),
  outcome: z.enum(CONSULTATION_OUTCOMES).default('open'),
  /** Null: the day of the consultation, where the outcome is `done`. */
  doneOn: day.nullable().default(null),
  followUpNote: longText.default(''),
  dueOn: day.nullable().default(null),
  officer: shortText.default(''),
  referredTo: shortText.default(''),
};

const consultation = z.object({
  id,
  heldOn: dayOut,
  heldAt: z.string(),
  name: z.string(),
  /** Masked, as the telephone; `number.reveal` shows them for a purpose. */
  nikKtp: z.string(),
  phone: z.string(),
  place: z.string(),
  cooperativeId: id.nullable(),
  cooperativeName: z.string(),
  umkmId: id.nullable(),
  umkmName: z.string(),
  channel: z.enum(CONSULTATION_CHANNELS),
  topic: z.string(),
  topicNote: z.string(),
  /** As the office words the topic today. */
  topicText: z.string(),
  summary: z.string(),
  outcome: z.enum(CONSULTATION_OUTCOMES),
  doneOn: dayOut.nullable(),
  followUpNote: z.string(),
  dueOn: dayOut.nullable(),
  /** Of a follow-up that waits. */
  urgency: z.enum(WORK_URGENCIES),
  /** "lewat 3 hari", "hari ini"; empty where nothing waits for a day. */
  when: z.string(),
  officer: z.string(),
  referredTo: z.string(),
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type ConsultationLine = z.infer<typeof consultation>;

const filter = {
  /** Null: every year. */
  year: year.nullable().default(null),
  /** Null: the whole year. */
  month: month.nullable().default(null),
  /** One day, instead of year and month. */
  on: day.nullable().default(null),
  topic: shortText.default(''),
  officer: shortText.default(''),
  outcome: z.enum(CONSULTATION_OUTCOMES).nullable().default(null),
  cooperativeId: id.nullable().default(null),
  text: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type ConsultationFilter = z.input<z.ZodObject<typeof filter>>;

const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};
const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();

const recap = z.object({
  from: dayOut,
  until: dayOut,
  consultations: count,
  people: count,
  cooperatives: count,
  businesses: count,
  doneSameDay: count,
  followUpDays: count.nullable(),
  outcomes: z.record(z.enum(CONSULTATION_OUTCOMES), count),
  topics: z.array(z.object({ topic: z.string(), name: z.string(), count })).readonly(),
});
export type ConsultationRecapLine = z.infer<typeof recap>;

const saved = z.object({ id, updatedAt: z.string() });

export const consultationContract = {
  /** Topik menurut ketentuan dinas hari ini, serta petugas dan tahun yang sudah pernah dicatat. */
  'consultation.choices': query(
    z.strictObject({}),
    z.object({
      topics: named,
      officers: z.array(z.string()).readonly(),
      years: z.array(z.number()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Catatan konsultasi, sehalaman, terbaru dahulu; tidak menghitung jumlah agar tetap seketika. */
  'consultation.list': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({ rows: z.array(consultation).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa konsultasi yang cocok. */
  'consultation.count': query(z.strictObject(filter), z.object({ total: count }), ['OFFICE_NOT_SET_UP']),
  /** Tindak lanjut yang masih terbuka, tenggat terdekat dahulu. */
  'consultation.followUps': query(
    // Of one officer alone; empty: of everybody.
    z.strictObject({ officer: shortText.default(''), ...bounds }),
    z.object({
      rows: z.array(consultation).readonly(),
      waiting: count,
      overdue: count,
      dueToday: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Rekap satu bulan, atau satu tahun bila bulannya kosong. */
  'consultation.recap': query(z.strictObject({ year, month: month.nullable().default(null) }), recap, [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Mencatat satu konsultasi; nama dan topik sudah cukup. */
  'consultation.record': command(
    // Without a day: now.
    z.strictObject({ ...facts, heldOn: day.nullable().default(null) }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Membetulkan catatan; nomor yang masih tersamar tetap seperti semula. */
  'consultation.correct': command(z.strictObject({ id, expectedUpdatedAt, ...facts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan catatan dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'consultation.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan catatan yang dikeluarkan. */
  'consultation.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Daftar menurut saringan sebagai buku kerja XLSX; nomor pribadi tetap tersamar. */
  'consultation.export': task(
    z.strictObject({ ...filter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
