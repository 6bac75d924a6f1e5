import { z } from 'zod';
import type { EarlierDecision } from '#rules/reconcile/carry.ts';
import { isReconcileField } from '#rules/reconcile/field.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import type { FindingDetail } from '#rules/reconcile/finding.ts';
import { MATCHED_BY } from '#rules/reconcile/matched.ts';
import { RECONCILE_STATES } from '#rules/reconcile/reconcile.ts';

/** What a finding keeps as JSON. Loose: what a later version writes besides is no reason to refuse a finding. */
const particulars = z.looseObject({
  id: z.string().nullable(),
  row: z.number().nullable(),
  name: z.string(),
  legalEntityNumber: z.string(),
  nikKoperasi: z.string(),
  districtName: z.string(),
  villageName: z.string(),
  status: z.string(),
  chairName: z.string(),
  phone: z.string(),
  assignedOfficer: z.string(),
});
const difference = z.looseObject({
  field: z.custom<ReconcileField>((text) => typeof text === 'string' && isReconcileField(text)),
  here: z.string(),
  there: z.string(),
});

export const findingDetail = z.looseObject({
  why: z.array(z.string()),
  by: z.enum(MATCHED_BY).nullable(),
  here: z.array(particulars),
  there: z.array(particulars),
  differences: z.array(difference),
  thereVillageCode: z.string().nullable(),
  figuresBookYear: z.number().nullable(),
  ratYears: z.array(z.number()).nullable(),
  remarks: z.array(z.string()),
}) satisfies z.ZodType<FindingDetail>;

export const earlierDecision = z.looseObject({
  state: z.enum(RECONCILE_STATES),
  note: z.string(),
  at: z.string(),
  who: z.string(),
  differences: z.array(difference),
}) satisfies z.ZodType<EarlierDecision>;
