import { z } from 'zod';
import { WORK_LISTS } from '#rules/village/work/lists.ts';
import { OPERATION_STATES } from '#rules/village/work/operation.ts';
import { ARREARS, FINANCING_STATES, UNIT_STATES } from '#rules/village/work/work.ts';
import { command, query } from '../define.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
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
};
