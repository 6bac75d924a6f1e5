import { z } from 'zod';
import { PLAN_PRIORITIES } from '#rules/coaching/plan.ts';
import { FINDING_STATES, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { ACTIVITY_SEEN } from '#rules/cooperative/register-field.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { WORK_URGENCIES } from '#rules/value/work-day.ts';
import { count, dayOut, id, longText, officeDay, requiredText, shortText, updatedAt } from '../scalars.ts';

/** What requests of coaching take and answer. */

export const year = z.int('Tahun berupa angka.').min(1945).max(2200);
export const month = z.int('Bulan berupa angka 1 sampai 12.').min(1).max(12);
export const named = z.array(z.object({ code: z.string(), name: z.string() })).readonly();
export const saved = z.object({ id, updatedAt: z.string() });
export const bounds = {
  offset: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(500).default(100),
};

export const PRINT_ERRORS = [
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
export const officerFacts = {
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
export const officer = z.object({
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
  /** NIK certificates issued in the year at cooperatives of the officer's plans, beside what the target asks by now. */
  certificates: z.object({ done: count, due: count, target: count }),
});
export type OfficerLine = z.infer<typeof officer>;

export const planFacts = {
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
export const plan = z.object({
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

export const followUpFacts = z.strictObject({
  task: requiredText,
  dueOn: officeDay.nullable().default(null),
  officer: shortText.default(''),
  doneOn: officeDay.nullable().default(null),
});
export const visitFacts = {
  cooperativeId: id,
  visitedOn: officeDay,
  officerIds: z.array(id).max(30),
  outcome: z.enum(VISIT_OUTCOMES),
  activitySeen: z.enum(ACTIVITY_SEEN).default('unknown'),
  campaignId: id.nullable().default(null),
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
export const visit = z.object({
  id,
  cooperativeId: id,
  cooperativeName: z.string(),
  districtName: z.string(),
  visitedOn: dayOut,
  officers: z.array(z.object({ id, name: z.string() })).readonly(),
  outcome: z.enum(VISIT_OUTCOMES),
  isField: z.boolean(),
  activitySeen: z.enum(ACTIVITY_SEEN),
  campaignId: id.nullable(),
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

export const visitFilter = {
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

export const openFollowUp = z.object({
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
export const recap = z.object({
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
