import { z } from 'zod';
import type { officeRegionContract } from '#contract/office-region.ts';
import { listOfficeLog } from '#db/queries/change/office-log.ts';
import { readStored } from '#db/read-stored.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { correctRegion, REGION_CORRECTED } from './correct-region.ts';
import { planCorrection } from './plan-correction.ts';

const correction = z.object({
  who: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  clearedCount: z.number(),
});

export const officeRegionHandlers = {
  'region.previewCorrection': async ({ regionCode }, { read, folders }) =>
    (await planCorrection(read, await requireOffice(read), regionCode, folders)).preview,

  'region.correct': correctRegion,

  'region.listCorrections': async (_input, { read }) =>
    (await listOfficeLog(read, REGION_CORRECTED)).map(({ at, detailJson }) => ({
      at,
      ...readStored(correction, detailJson, 'riwayat perbaikan wilayah'),
    })),
} as const satisfies Handlers<keyof typeof officeRegionContract>;
