import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { dayOut } from '../scalars.ts';

export const status = z.enum(COOPERATIVE_STATUSES);

/** A status history as it was recorded, in the order of recording. */
export const statusHistory = z
  .array(z.object({ status, sinceOn: dayOut.nullable(), reason: z.string(), recordedAt: z.string() }))
  .readonly();

/** What a history tells (db/rules/cooperative/status-timeline.ts), oldest day first. */
export const statusTimeline = z
  .array(
    z.object({
      status,
      on: dayOut.nullable(),
      isDated: z.boolean(),
      reason: z.string(),
      opens: z.literal(true).optional(),
    }),
  )
  .readonly();
