import { z } from 'zod';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { LIST_SHEETS } from './letterhead.ts';
import type { Letterhead } from './letterhead.ts';
import { PAPER_FORM } from './paper-form.ts';
import type { KopEmblem } from './placed-emblem.ts';
import type { PaperProof } from './proof-mark.ts';
import type { PlaceAndDate, Signatory } from './signature-block.ts';

/**
 * Shapes that sealed papers share. Version 2 added what is optional and changed nothing. Frozen like the papers: where a shared shape changes, the
 * new one stands beside the old. Loose, so that opening a paper drops nothing that was sealed in it.
 */
export const storedDay = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value));

const storedKopEmblem = z.looseObject({
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  orientation: z.number(),
  isBlack: z.boolean(),
}) satisfies z.ZodType<KopEmblem>;

/** What is optional came with version 2 of the papers. */
export const storedForm = z.literal(PAPER_FORM).exactOptional();

export const storedLetterhead = z.looseObject({
  governmentName: z.string(),
  officeName: z.string(),
  address: z.string(),
  city: z.string(),
  postalCode: z.string(),
  phone: z.string(),
  email: z.string(),
  website: z.string(),
  emblem: storedKopEmblem.nullable().exactOptional(),
  regent: z.string().exactOptional(),
  sheet: z.enum(LIST_SHEETS).exactOptional(),
}) satisfies z.ZodType<Letterhead>;

export const storedOfficeHeading = z.looseObject({ governmentName: z.string(), officeName: z.string() });

export const storedSignatory = z.looseObject({
  prefix: z.string(),
  position: z.string(),
  name: z.string(),
  rank: z.string(),
  nip: z.string(),
  governmentLine: z.string().exactOptional(),
  onBehalfOf: z.string().exactOptional(),
  throughPosition: z.string().exactOptional(),
  paperForm: storedForm,
}) satisfies z.ZodType<Signatory>;

export const storedPlaceAndDate = z.looseObject({
  city: z.string(),
  on: storedDay,
}) satisfies z.ZodType<PlaceAndDate>;

export const storedProof = z.looseObject({
  payload: z.string(),
  shortCode: z.string(),
}) satisfies z.ZodType<PaperProof>;

/** What keeps a paper from being taken for an issued one; spread into the shape of each paper that can be marked. */
export const storedPaperState = {
  isSample: z.boolean(),
  isDraft: z.boolean().exactOptional(),
  paperForm: storedForm,
};
