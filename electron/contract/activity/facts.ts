import { z } from 'zod';
import {
  ACTIVITY_MODES,
  ACTIVITY_ORGANISERS,
  ACTIVITY_STATES,
  ATTENDANCE_MARKS,
  NIB_BASES,
  PARTICIPANT_VERDICTS,
} from '#rules/activity/activity.ts';
import { payRate } from './papers.ts';
import { id, longText, officeDay, requiredText, rupiah, shortText } from '../scalars.ts';

/** What is written down of an activity, its batches and participants, as requests take it. */

export const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);
export const quota = z.int('Kuota berupa angka.').min(1, 'Kuota paling sedikit 1.').max(100_000).nullable();
const money = rupiah.min(0, 'Rupiah tidak kurang dari 0.').max(1e15).nullable();
export const score = z
  .int('Nilai berupa angka 0 sampai 100.')
  .min(0, 'Nilai paling sedikit 0.')
  .max(100, 'Nilai paling banyak 100.')
  .nullable();
export const state = z.enum(ACTIVITY_STATES);
export const mark = z.enum(ATTENDANCE_MARKS);
export const sex = z.enum(['L', 'P']).nullable();

export const facts = {
  year,
  kind: requiredText,
  title: requiredText,
  theme: shortText.default(''),
  organiser: z.enum(ACTIVITY_ORGANISERS).default('own'),
  organiserName: shortText.default(''),
  mode: z.enum(ACTIVITY_MODES).default('offline'),
  plannedMonth: z.int().min(1).max(12).nullable().default(null),
  quota: quota.default(null),
  budgetPlanned: money.default(null),
  budgetSpent: money.default(null),
  subActivityCode: shortText.default(''),
  note: longText.default(''),
  funds: z
    .array(z.strictObject({ source: requiredText, budgetYear: year, amount: money.default(null) }))
    .max(20)
    .default([]),
};

export const batchFacts = {
  number: z.int('Nomor angkatan berupa angka.').min(1).max(1000),
  startsOn: officeDay,
  endsOn: officeDay,
  place: shortText.default(''),
  quota: quota.default(null),
  sessions: z
    .array(
      z.strictObject({
        heldOn: officeDay,
        subject: requiredText,
        hours: z.int('JP berupa angka.').min(0).max(100).default(0),
        speaker: shortText.default(''),
      }),
    )
    .max(200)
    .default([]),
};

export const participantFacts = {
  personId: id.nullable().default(null),
  name: requiredText,
  nikKtp: shortText.default(''),
  sex: sex.default(null),
  cooperativeId: id.nullable().default(null),
  /** A name that one cooperative of the register bears stands for it. */
  business: shortText.default(''),
  /** A business of the register; its name stands where none is typed. */
  umkmId: id.nullable().default(null),
  role: shortText.default(''),
  /** Empty: the office's own kabupaten. */
  originCode: z
    .string()
    .regex(/^(\d{2}(\.\d{2})?)?$/, 'Kode kabupaten berbentuk 64.08.')
    .default(''),
  category: shortText.default(''),
  nibBasis: z.enum(NIB_BASES).default('none'),
  preScore: score.default(null),
  postScore: score.default(null),
  verdict: z.enum(PARTICIPANT_VERDICTS).nullable().default(null),
  verdictReason: shortText.default(''),
  /** Rupiah sehari bagi peserta ini saja; null: tarif kegiatannya. */
  allowanceRate: payRate.default(null),
  transportRate: payRate.default(null),
  /** Of a certificate of competence, as typed from it. */
  competenceNumber: shortText.default(''),
  competenceIssuer: shortText.default(''),
  competenceOn: officeDay.nullable().default(null),
  /** Null: not written down; never computed. */
  competenceUntil: officeDay.nullable().default(null),
};
export const newParticipant = z.strictObject(participantFacts);
export type NewParticipant = z.input<typeof newParticipant>;
export const markedParticipant = z.strictObject({
  ...participantFacts,
  marks: z
    .array(z.strictObject({ on: officeDay, mark }))
    .max(200)
    .default([]),
});
