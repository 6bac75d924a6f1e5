import { z } from 'zod';
import { WORK_LISTS } from '#rules/village/work/lists.ts';
import { OPERATION_STATES } from '#rules/village/work/operation.ts';
import { WORK_STAGES } from '#rules/village/work/stages.ts';
import { ARREARS, FINANCING_STATES, UNIT_STATES } from '#rules/village/work/work.ts';
import { command, query, task } from '../define.ts';
import { pdfToWrite } from '../file-paths.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  reasons,
  regionCode,
  requiredText,
  rupiah,
  shortText,
  updatedAt,
} from '../scalars.ts';

const MOST_RUPIAH = 1e15;
const money = z.int('Tulis dalam rupiah bulat.').min(0).max(MOST_RUPIAH);
const people = z.int().min(0).max(10_000_000);

const unit = z.strictObject({
  kind: requiredText,
  state: z.enum(UNIT_STATES).default(''),
  sinceOn: day.nullable().default(null),
  turnover: money.nullable().default(null),
  note: shortText.default(''),
});
const vehicle = z.strictObject({
  kind: requiredText,
  count: z.int().min(1).max(1000).default(1),
  receivedOn: day.nullable().default(null),
});
const partner = z.strictObject({
  name: requiredText,
  subject: shortText.default(''),
  agreedOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
});

const officer = z.object({ id, name: z.string() });

const workChanges = z
  .strictObject({
    units: z.array(unit).max(50).readonly(),
    membersMale: people.nullable(),
    membersFemale: people.nullable(),
    membersOn: day.nullable(),
    buildingPercent: z.int().min(0).max(100, 'Kemajuan paling banyak 100 persen.').nullable(),
    buildingOn: day.nullable(),
    handoverOn: day.nullable(),
    vehicles: z.array(vehicle).max(50).readonly(),
    accountUpdatedOn: day.nullable(),
    partners: z.array(partner).max(50).readonly(),
    financingState: z.enum(FINANCING_STATES),
    proposedOn: day.nullable(),
    meetingNumber: shortText,
    approvalNumber: shortText,
    approvedOn: day.nullable(),
    bank: shortText,
    capital: money.nullable(),
    operating: money.nullable(),
    months: z.int().min(1).max(600).nullable(),
    graceMonths: z.int().min(0).max(600).nullable(),
    disbursed: money.nullable(),
    disbursedOn: day.nullable(),
    arrears: z.enum(ARREARS),
  })
  .partial();
export type WorkChanges = z.output<typeof workChanges>;

const work = z.object({
  units: z
    .array(
      z.object({
        kind: z.string(),
        state: z.enum(UNIT_STATES),
        sinceOn: dayOut.nullable(),
        turnover: rupiah.nullable(),
        note: z.string(),
      }),
    )
    .readonly(),
  membersMale: count.nullable(),
  membersFemale: count.nullable(),
  membersOn: dayOut.nullable(),
  buildingPercent: count.nullable(),
  buildingOn: dayOut.nullable(),
  handoverOn: dayOut.nullable(),
  vehicles: z.array(z.object({ kind: z.string(), count, receivedOn: dayOut.nullable() })).readonly(),
  accountUpdatedOn: dayOut.nullable(),
  partners: z
    .array(
      z.object({
        name: z.string(),
        subject: z.string(),
        agreedOn: dayOut.nullable(),
        endsOn: dayOut.nullable(),
      }),
    )
    .readonly(),
  financingState: z.enum(FINANCING_STATES),
  proposedOn: dayOut.nullable(),
  meetingNumber: z.string(),
  approvalNumber: z.string(),
  approvedOn: dayOut.nullable(),
  bank: z.string(),
  capital: rupiah.nullable(),
  operating: rupiah.nullable(),
  months: count.nullable(),
  graceMonths: count.nullable(),
  disbursed: rupiah.nullable(),
  disbursedOn: dayOut.nullable(),
  arrears: z.enum(ARREARS),
});

const operation = z.object({
  state: z.enum(OPERATION_STATES),
  reasons: z.array(z.string()).readonly(),
});

/** A day on which an instalment falls due, and the years of which nobody has written down the days off. */
const dueDay = z.object({ day: dayOut, unknownYears: z.array(z.int()).readonly() });

const stageCounts = z.object({
  villages: count,
  /** In the order of the stages; a village counts in each it has reached. */
  stages: z.array(z.object({ stage: z.enum(WORK_STAGES), villages: count, percent: z.string() })).readonly(),
  /** Each village stands in exactly one. */
  operation: z.array(z.object({ state: z.enum(OPERATION_STATES), villages: count })).readonly(),
});

export const villageWorkContract = {
  /** Usaha satu koperasi desa/kelurahan: unit, anggota, bangunan, kendaraan, mitra, dan pembiayaannya. */
  'village.work': query(
    z.strictObject({ code: regionCode }),
    z.object({
      code: z.string(),
      name: z.string(),
      kind: z.enum(['desa', 'kelurahan']),
      work,
      updatedAt,
      operation,
      /** Kinds of units as the office words them today. */
      unitKinds: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
      /** Both together; null unless both are known. */
      members: count.nullable(),
      financing: z.object({
        loan: rupiah.nullable(),
        reasons,
        /** Who approves it: kepala desa, bupati, wali kota. */
        approver: z.string(),
        graceEndsOn: dayOut.nullable(),
        nextInstalment: dueDay.nullable(),
      }),
      /** Business Assistants on duty whose areas take it in, and the managers above them. */
      attendants: z.object({
        assistants: z.array(officer).readonly(),
        managers: z.array(officer).readonly(),
      }),
      /** Lists in which it stands today. */
      lists: z.array(z.enum(WORK_LISTS)).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Menyimpan bagian usaha yang berubah; setiap perubahan tercatat pada desanya dan dapat diurungkan. */
  'village.saveWork': command(
    z.strictObject({ code: regionCode, expectedUpdatedAt, changes: workChanges }),
    z.object({ changeId: id.nullable(), updatedAt }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Koperasi desa menurut tahap dan kecamatan, dan daftar yang dikejar; jumlahnya dibuktikan. */
  'village.stages': query(
    z.strictObject({}),
    z.object({
      total: stageCounts,
      districts: z.array(stageCounts.extend({ code: z.string(), name: z.string() })).readonly(),
      lists: z.array(z.object({ list: z.enum(WORK_LISTS), villages: count, unrecorded: count })).readonly(),
      /** More days than these without an update: an account is stale. */
      staleDays: count,
      /** When a cooperative counts as operating, in words. */
      operationRule: z.string(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Koperasi desa yang didampingi setiap Business Assistant yang bertugas hari ini, dan rata-ratanya. */
  'village.assistants': query(
    z.strictObject({}),
    z.object({
      rows: z.array(z.object({ id, name: z.string(), villages: count, reasons })).readonly(),
      /** Those of the project management office, who have no villages of their own. */
      managers: z.array(officer).readonly(),
      villages: count,
      /** Villages of no assistant. */
      unattended: count,
      /** Villages for each assistant with two decimals; "-" without assistants. */
      average: z.string(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Memeriksa syarat pembiayaan tanpa menyimpannya, dengan hari jatuh angsuran bulan yang disebut. */
  'village.checkFinancing': query(
    z.strictObject({
      kind: z.enum(['desa', 'kelurahan']).default('desa'),
      /** By whose day the terms are chosen; null: today. */
      proposedOn: day.nullable().default(null),
      capital: money.nullable().default(null),
      operating: money.nullable().default(null),
      months: z.int().min(0).max(600).nullable().default(null),
      graceMonths: z.int().min(0).max(600).nullable().default(null),
      /** Any day of each month that is asked about. */
      instalmentMonths: z.array(day).max(120).readonly().default([]),
    }),
    z.object({
      loan: rupiah.nullable(),
      reasons,
      approver: z.string(),
      instalments: z.array(dueDay).readonly(),
      basis: z.string(),
      inForceFrom: dayOut,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Membandingkan jumlah yang dinyatakan dengan rinciannya; yang berbeda ditolak dan selisihnya disebut. */
  'village.checkTotal': query(
    z.strictObject({
      declared: z.int().min(0).max(1e9),
      parts: z
        .array(z.strictObject({ name: requiredText, count: z.int().min(0).max(1e9) }))
        .min(1)
        .max(1000)
        .readonly(),
    }),
    z.object({ sum: z.int(), difference: z.int(), isAccepted: z.boolean(), reasons }),
  ),
  /** Laporan mingguan kepada kepala daerah: koperasi desa menurut tahap dan kecamatan, satu lembar F4. */
  'village.printWeekly': task(z.strictObject({ path: pdfToWrite.nullable().default(null) }), finishedFile, [
    'OFFICE_NOT_SET_UP',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
  ]),
};
