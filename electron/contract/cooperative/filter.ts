import { z } from 'zod';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';
import {
  CERTIFICATE_STATES,
  COOPERATIVE_PATTERNS,
  COOPERATIVE_STATUSES,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { DAY_FILTERS, FREE_WORD_FILTERS } from '#rules/cooperative/field-lists.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { REGISTER_COLUMNS } from '#rules/cooperative/register-column.ts';
import { VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { bookYear, day, regionCode, shortText } from '../scalars.ts';

const places = z.array(z.union([z.literal(''), regionCode])).min(1);
const words = z.array(shortText).min(1).max(200).readonly();
const amount = z.int().min(-1e15).max(1e15).nullable();
const range = { from: amount, to: amount };

/** One condition of the list. Each reads as a part of a sentence and can be taken away alone. */
export const cooperativeFilter = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('status'), in: z.array(z.enum(COOPERATIVE_STATUSES)).min(1).readonly() }),
  /** An empty code means: nobody wrote in which kecamatan. */
  z.strictObject({ field: z.literal('district'), in: places.max(200).readonly() }),
  z.strictObject({ field: z.literal('village'), in: z.array(regionCode).min(1).max(500).readonly() }),
  /** As with the kecamatan, empty means unknown. */
  z.strictObject({ field: z.literal('regency'), in: places.max(200).readonly() }),
  z.strictObject({ field: z.enum(FREE_WORD_FILTERS), in: words }),
  z.strictObject({
    field: z.literal('savingsLoan'),
    in: z.array(z.enum(SAVINGS_LOAN_KINDS)).min(1).readonly(),
  }),
  z.strictObject({ field: z.literal('form'), in: z.array(z.enum(FORMATION_FORMS)).min(1).readonly() }),
  z.strictObject({
    field: z.literal('pattern'),
    in: z.array(z.enum(COOPERATIVE_PATTERNS)).min(1).readonly(),
  }),
  z.strictObject({
    field: z.literal('certificate'),
    in: z.array(z.enum(CERTIFICATE_STATES)).min(1).readonly(),
  }),
  /** An empty word means: assigned to nobody. */
  z.strictObject({ field: z.literal('officer'), in: words }),
  z.strictObject({
    field: z.literal('verification'),
    in: z
      .array(z.enum([...VERIFICATION_OUTCOMES, 'none']))
      .min(1)
      .readonly(),
  }),
  z.strictObject({ field: z.literal('rat'), bookYear, isReported: z.boolean() }),
  z.strictObject({ field: z.enum(DAY_FILTERS), from: day.nullable(), to: day.nullable() }),
  z.strictObject({ field: z.literal('members'), ...range }),
  z.strictObject({ field: z.literal('assets'), ...range }),
  z.strictObject({ field: z.literal('turnover'), ...range }),
  /** Percent of completenessOf. */
  z.strictObject({ field: z.literal('completeness'), ...range }),
  z.strictObject({ field: z.literal('missing'), in: z.array(z.enum(COMPLETENESS_ITEMS)).min(1).readonly() }),
]);
export type CooperativeFilter = z.infer<typeof cooperativeFilter>;

export const cooperativeSelection = {
  text: shortText.default(''),
  filters: z.array(cooperativeFilter).max(30).readonly().default([]),
};

export const cooperativeSort = z.strictObject({
  column: z.enum(REGISTER_COLUMNS).exclude(['completeness', 'regencyName']),
  isDescending: z.boolean(),
});

/** What a saved view remembers. */
export const listView = z.strictObject({
  ...cooperativeSelection,
  sort: cooperativeSort,
  columns: z.array(z.enum(REGISTER_COLUMNS)).min(1).max(REGISTER_COLUMNS.length).readonly(),
});
export type ListView = z.infer<typeof listView>;
