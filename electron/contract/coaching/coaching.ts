import { z } from 'zod';
import { PLAN_PRIORITIES } from '#rules/coaching/plan.ts';
import { VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
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
import {
  year,
  month,
  named,
  saved,
  bounds,
  PRINT_ERRORS,
  officerFacts,
  officer,
  planFacts,
  plan,
  followUpFacts,
  visitFacts,
  visit,
  visitFilter,
  openFollowUp,
  recap,
} from './shapes.ts';

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
  /** Kunjungan, sehalaman, hari terbaru dahulu; tidak menghitung jumlah agar tetap seketika. */
  'coaching.visits': query(
    z.strictObject({ ...visitFilter, ...bounds }),
    z.object({ rows: z.array(visit).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa kunjungan yang cocok. */
  'coaching.countVisits': query(z.strictObject(visitFilter), z.object({ total: count }), [
    'OFFICE_NOT_SET_UP',
  ]),
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
      /** Foto kunjungan bulan itu di belakang laporan, sekian sehalaman; 0: tanpa foto. */
      photosPerPage: z.union([z.literal(0), z.literal(2), z.literal(4)]).default(0),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
};
