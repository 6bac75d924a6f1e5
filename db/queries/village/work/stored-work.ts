import { z } from 'zod';
import { ARREARS, FINANCING_STATES, UNIT_STATES } from '#rules/village/work/work.ts';
import type { VillageWork } from '#rules/village/work/work.ts';
import { storedDate } from '../../../read-stored.ts';

const day = storedDate.nullable();
const number = z.number().nullable();

/** Fields of a village cooperative's work as a change keeps them. */
export const storedWork = z
  .looseObject({
    units: z.array(
      z.object({
        kind: z.string(),
        state: z.enum(UNIT_STATES),
        sinceOn: day,
        turnover: number,
        note: z.string(),
      }),
    ),
    membersMale: number,
    membersFemale: number,
    membersOn: day,
    buildingPercent: number,
    buildingOn: day,
    handoverOn: day,
    vehicles: z.array(z.object({ kind: z.string(), count: z.number(), receivedOn: day })),
    accountUpdatedOn: day,
    partners: z.array(z.object({ name: z.string(), subject: z.string(), agreedOn: day, endsOn: day })),
    financingState: z.enum(FINANCING_STATES),
    proposedOn: day,
    meetingNumber: z.string(),
    approvalNumber: z.string(),
    approvedOn: day,
    bank: z.string(),
    capital: number,
    operating: number,
    months: number,
    graceMonths: number,
    disbursed: number,
    disbursedOn: day,
    arrears: z.enum(ARREARS),
  })
  .partial() as z.ZodType<Partial<VillageWork>>;
