import { z } from 'zod';
import { PLAN_PRIORITIES } from '#rules/coaching/plan.ts';
import { FINDING_STATES, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { WORK_URGENCIES } from '#rules/value/work-day.ts';
import { command, query, task } from '../define.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';
import {
  count,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  officeDay,
  requiredText,
  shortText,
  updatedAt,
} from '../scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945).max(2200);
const month = z.int('Bulan berupa angka 1 sampai 12.').min(1).max(12);
const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();
const saved = z.object({ id, updatedAt: z.string() });
const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};

const PRINT_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
  'CANCELLED',
] as const;

const regionCode = z
  .string()
  .regex(
    /^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/,
    'Kode kecamatan atau desa berbentuk 64.08.04 atau 64.08.04.2001.',
  );
const officerFacts = {
  name: requiredText,
  role: shortText.default(''),
  decreeNumber: shortText.default(''),
  decreeOn: officeDay.nullable().default(null),
  startsOn: officeDay.nullable().default(null),
  endsOn: officeDay.nullable().default(null),
  areas: z.array(regionCode).max(300).default([]),
  fund: shortText.default(''),
  superior: shortText.default(''),
  note: longText.default(''),
};
const officer = z.object({
  id,
  name: z.string(),
  role: z.string(),
  roleText: z.string(),
  decreeNumber: z.string(),
  decreeOn: dayOut.nullable(),
  startsOn: dayOut.nullable(),
  endsOn: dayOut.nullable(),
  areas: z.array(z.string()).readonly(),
  /** Names of those the register knows, the code of any other. */
  areaText: z.string(),
  fund: z.string(),
  superior: z.string(),
  note: z.string(),
  /** Today lies within the period. */
  isOnDuty: z.boolean(),
  updatedAt: z.string(),
  removedReason: z.string(),
  /** Cooperatives of the year's plans. */
  planned: count,
  /** Field visits of the year, and calls beside them. */
  visits: count,
  remote: count,
  /** Distinct cooperatives visited in the year. */
  cooperatives: count,
  /** Open follow-ups of any year, and those past their day. */
  openFollowUps: count,
  overdue: count,
});
export type OfficerLine = z.infer<typeof officer>;

const planFacts = {
  year,
  cooperativeId: id,
  officerId: id.nullable().default(null),
  goal: requiredText,
  goalNote: shortText.default(''),
  plannedMonth: month.nullable().default(null),
  priority: z.enum(PLAN_PRIORITIES).default('normal'),
  priorityReason: shortText.default(''),
  assignment: shortText.default(''),
};
const standing = z.object({
  on: dayOut,
  status: z.enum(COOPERATIVE_STATUSES).nullable(),
  ratYear: z.number().nullable(),
  grade: z.string(),
  members: z.number().nullable(),
});
export type StandingLine = z.infer<typeof standing>;
const plan = z.object({
  id,
  year: z.number(),
  cooperativeId: id,
  cooperativeName: z.string(),
  districtName: z.string(),
  officerId: id.nullable(),
  officerName: z.string(),
  goal: z.string(),
  goalNote: z.string(),
  goalText: z.string(),
  plannedMonth: z.number().nullable(),
  priority: z.enum(PLAN_PRIORITIES),
  priorityReason: z.string(),
  assignment: z.string(),
  before: standing,
  /** As frozen at the end; until then as the register says today. */
  after: standing,
  isFinished: z.boolean(),
  becameActive: z.boolean(),
  /** The year's visits, by day. */
  visits: z.array(z.object({ id, on: dayOut, outcome: z.enum(VISIT_OUTCOMES) })).readonly(),
  openFollowUps: count,
  overdue: count,
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type PlanLine = z.infer<typeof plan>;

const followUpFacts = z.strictObject({
  task: requiredText,
  dueOn: officeDay.nullable().default(null),
  officer: shortText.default(''),
  doneOn: officeDay.nullable().default(null),
});
const visitFacts = {
  cooperativeId: id,
  visitedOn: officeDay,
  officerIds: z.array(id).max(30),
  outcome: z.enum(VISIT_OUTCOMES),
  metName: shortText.default(''),
  metPosition: shortText.default(''),
  findings: z
    .array(
      z.strictObject({ aspect: requiredText, state: z.enum(FINDING_STATES), note: longText.default('') }),
    )
    .max(50)
    .default([]),
  advice: longText.default(''),
  nextStep: longText.default(''),
  note: longText.default(''),
  followUps: z.array(followUpFacts).max(50).default([]),
};
const visit = z.object({
  id,
  cooperativeId: id,
  cooperativeName: z.string(),
  districtName: z.string(),
  visitedOn: dayOut,
  officers: z.array(z.object({ id, name: z.string() })).readonly(),
  outcome: z.enum(VISIT_OUTCOMES),
  isField: z.boolean(),
  metName: z.string(),
  metPosition: z.string(),
  findings: z
    .array(
      z.object({
        aspect: z.string(),
        aspectText: z.string(),
        state: z.enum(FINDING_STATES),
        note: z.string(),
      }),
    )
    .readonly(),
  advice: z.string(),
  nextStep: z.string(),
  note: z.string(),
  followUps: z
    .array(
      z.object({
        id,
        task: z.string(),
        dueOn: dayOut.nullable(),
        officer: z.string(),
        doneOn: dayOut.nullable(),
        urgency: z.enum(WORK_URGENCIES),
        /** "lewat 3 hari", "hari ini"; empty where nothing waits for a day. */
        when: z.string(),
      }),
    )
    .readonly(),
  /** The day it was written down. */
  keyedOn: dayOut,
  recordedBy: z.string(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type VisitLine = z.infer<typeof visit>;

const visitFilter = {
  year: year.nullable().default(null),
  /** Null: the whole year. */
  month: month.nullable().default(null),
  officerId: id.nullable().default(null),
  outcome: z.enum(VISIT_OUTCOMES).nullable().default(null),
  districtCode: shortText.default(''),
  cooperativeId: id.nullable().default(null),
  text: shortText.default(''),
  /** Yang dihapus, bukan yang dihitung. */
  isRemoved: z.boolean().default(false),
};
export type VisitFilterInput = z.input<z.ZodObject<typeof visitFilter>>;

const openFollowUp = z.object({
  id,
  visitId: id,
  visitedOn: dayOut,
  cooperativeId: id,
  cooperativeName: z.string(),
  task: z.string(),
  dueOn: dayOut.nullable(),
  officer: z.string(),
  visitors: z.string(),
  urgency: z.enum(WORK_URGENCIES),
  when: z.string(),
  /** Of its visit. */
  updatedAt: z.string(),
});
export type OpenFollowUpLine = z.infer<typeof openFollowUp>;

const part = z.object({
  key: z.string(),
  name: z.string(),
  planned: count,
  visits: count,
  remote: count,
  cooperatives: count,
});
const recap = z.object({
  year: z.number(),
  target: count,
  /** Where the office wrote its target down; null: its plans are the target. */
  targetSet: z.object({ cooperatives: count, basis: z.string() }).nullable(),
  targetUpdatedAt: updatedAt,
  /** Where the target comes from: coaching's own, the year's list of targets, or the plans. */
  targetFrom: z.enum(['own', 'list', 'plans']),
  planned: count,
  visits: count,
  remote: count,
  cooperatives: count,
  outsidePlan: count,
  percent: z.string(),
  becameActive: count,
  becameActiveSoFar: count,
  outcomes: z.record(z.enum(VISIT_OUTCOMES), count),
  officers: z.array(part).readonly(),
  districts: z.array(part).readonly(),
});
export type CoachingRecapLine = z.infer<typeof recap>;

export const coachingContract = {
  /** Daftar pilihan menurut ketentuan dinas hari ini, petugas, kecamatan, dan tahun yang ada catatannya. */
  'coaching.choices': query(
    z.strictObject({}),
    z.object({
      roles: named,
      goals: named,
      aspects: named,
      funds: named,
      districts: named,
      officers: z
        .array(z.object({ id, name: z.string(), startsOn: dayOut.nullable(), endsOn: dayOut.nullable() }))
        .readonly(),
      years: z.array(z.number()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Petugas lapangan dengan bebannya pada satu tahun. */
  'coaching.officers': query(
    z.strictObject({ year, isRemoved: z.boolean().default(false) }),
    z.object({ rows: z.array(officer).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat petugas lapangan; nama sudah cukup. */
  'coaching.recordOfficer': command(z.strictObject(officerFacts), saved, ['OFFICE_NOT_SET_UP']),
  /** Membetulkan petugas atau menutup masa tugasnya; kunjungan lamanya tetap. */
  'coaching.saveOfficer': command(z.strictObject({ id, expectedUpdatedAt, ...officerFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan petugas yang belum dipakai dalam rencana atau kunjungan. */
  'coaching.removeOfficer': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan petugas yang dikeluarkan. */
  'coaching.restoreOfficer': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Rencana pembinaan, sehalaman, menurut nama koperasi. */
  'coaching.plans': query(
    z.strictObject({
      year: year.nullable().default(null),
      officerId: id.nullable().default(null),
      isWithoutOfficer: z.boolean().default(false),
      districtCode: shortText.default(''),
      cooperativeId: id.nullable().default(null),
      text: shortText.default(''),
      isRemoved: z.boolean().default(false),
      ...bounds,
    }),
    z.object({ rows: z.array(plan).readonly(), total: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Merencanakan pembinaan satu koperasi; keadaannya hari ini dibekukan. */
  'coaching.recordPlan': command(z.strictObject(planFacts), saved, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Membetulkan rencana; keadaan yang sudah dibekukan tetap. */
  'coaching.correctPlan': command(z.strictObject({ id, expectedUpdatedAt, ...planFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Selesai dibina: keadaan hari ini dibekukan sebagai keadaan sesudahnya; atau dibuka kembali. */
  'coaching.finishPlan': command(
    z.strictObject({ id, expectedUpdatedAt, isFinished: z.boolean().default(true) }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan rencana dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'coaching.removePlan': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan rencana yang dikeluarkan. */
  'coaching.restorePlan': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Mencatat rencana satu koperasi beserta kunjungannya dari berkas; semuanya atau tidak sama sekali. */
  'coaching.enter': command(
    z.strictObject({
      year,
      /** Id, NIK Koperasi, nomor badan hukum, atau nama yang persis. */
      cooperative: requiredText,
      /** Nama petugas; yang belum tercatat dicatat dengan namanya saja. */
      officer: shortText.default(''),
      /** Kode atau nama tujuan; kata lain dicatat sebagai Lain-lain. */
      goal: requiredText,
      plannedMonth: month.nullable().default(null),
      priority: z.enum(PLAN_PRIORITIES).default('normal'),
      priorityReason: shortText.default(''),
      assignment: shortText.default(''),
      visits: z
        .array(
          z.strictObject({
            visitedOn: officeDay,
            outcome: z.enum(VISIT_OUTCOMES),
            metName: shortText.default(''),
            metPosition: shortText.default(''),
            advice: longText.default(''),
            nextStep: longText.default(''),
            note: longText.default(''),
            followUps: z.array(followUpFacts).max(50).default([]),
          }),
        )
        .max(500)
        .default([]),
    }),
    z.object({ id, visitIds: z.array(id).readonly(), warnings: z.array(z.string()).readonly() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Kunjungan, sehalaman, hari terbaru dahulu. */
  'coaching.visits': query(
    z.strictObject({ ...visitFilter, ...bounds }),
    z.object({ rows: z.array(visit).readonly(), total: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu kunjungan, juga yang dikeluarkan. */
  'coaching.visit': query(z.strictObject({ id }), visit, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Mencatat kunjungan dengan temuan dan tindak lanjutnya. */
  'coaching.recordVisit': command(z.strictObject(visitFacts), saved, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Membetulkan kunjungan seutuhnya. */
  'coaching.correctVisit': command(z.strictObject({ id, expectedUpdatedAt, ...visitFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan kunjungan dari daftar dan hitungan; catatannya tetap tersimpan bersama alasannya. */
  'coaching.removeVisit': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan kunjungan yang dikeluarkan. */
  'coaching.restoreVisit': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Menandai satu tindak lanjut selesai pada suatu hari; kosong membukanya kembali. */
  'coaching.finishFollowUp': command(
    z.strictObject({ id, expectedUpdatedAt, doneOn: officeDay.nullable() }),
    saved,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Tindak lanjut yang masih terbuka, tenggat terdekat dahulu; milik satu petugas bila disebut. */
  'coaching.followUps': query(
    z.strictObject({ officerId: id.nullable().default(null), ...bounds }),
    z.object({
      rows: z.array(openFollowUp).readonly(),
      waiting: count,
      overdue: count,
      dueToday: count,
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Rekap satu tahun: target, koperasi berbeda yang dikunjungi, per petugas dan per kecamatan. */
  'coaching.recap': query(z.strictObject({ year }), recap, ['OFFICE_NOT_SET_UP']),
  /** Menetapkan target koperasi satu tahun; kosong kembali ke jumlah rencana. */
  'coaching.setTarget': command(
    z.strictObject({
      year,
      expectedUpdatedAt,
      cooperatives: z.int().min(1).max(1_000_000).nullable(),
      basis: shortText.default(''),
    }),
    z.object({ year: z.number(), updatedAt }),
    ['OFFICE_NOT_SET_UP', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Kunjungan menurut saringan sebagai buku kerja XLSX. */
  'coaching.export': task(
    z.strictObject({ ...visitFilter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /** Laporan bulanan satu petugas sebagai PDF; kunjungan menurut harinya, yang dicatat belakangan ditandai. */
  'coaching.printReport': task(
    z.strictObject({
      officerId: id,
      year,
      month,
      problems: longText.default(''),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
};
