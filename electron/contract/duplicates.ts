import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { cooperativeSelection } from './cooperative/filter.ts';
import { command, query, task } from './define.ts';
import { count, day, id, requiredText, shortText } from './scalars.ts';

/** What a bulk change may set, with its value. */
const bulkChange = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('assignedOfficer'), value: shortText }),
  z.strictObject({ field: z.literal('group'), value: shortText }),
  z.strictObject({ field: z.literal('sector'), value: shortText }),
  z.strictObject({ field: z.literal('savingsLoan'), value: z.enum(['', 'ksp', 'usp']) }),
  z.strictObject({
    field: z.literal('status'),
    value: z.enum(COOPERATIVE_STATUSES),
    sinceOn: day,
    reason: requiredText,
  }),
]);
export type BulkChange = z.infer<typeof bulkChange>;

/** Either picked one by one or everything that the list's words and filters select. */
const bulkTarget = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(10_000).readonly() }),
  z.strictObject(cooperativeSelection),
]);

const member = z.object({
  id,
  name: z.string(),
  legalEntityNumber: z.string(),
  nikKoperasi: z.string(),
  districtName: z.string(),
  status: z.string(),
  origin: z.string(),
  lastRatOn: z.string().nullable(),
});

export const duplicatesContract = {
  /** Memperlihatkan akibat ubah massal sebelum dilakukan: berapa yang berubah, sebelum dan sesudah. */
  'bulk.preview': query(
    z.strictObject({ target: bulkTarget, change: bulkChange }),
    z.object({
      selected: count,
      willChange: count,
      /** The first hundred that change. */
      sample: z.array(z.object({ id, name: z.string(), before: z.string(), after: z.string() })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  'bulk.apply': task(
    z.strictObject({ target: bulkTarget, change: bulkChange }),
    z.object({ changed: count, batchId: id.nullable() }),
    ['OFFICE_NOT_SET_UP', 'CANCELLED'],
  ),
  /** Pasangan yang mungkin ganda: nomor badan hukum atau NIK sama, atau nama sama di satu kecamatan. */
  'duplicate.find': query(
    z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    z
      .array(
        z.object({
          why: z.enum(['legalEntityNumber', 'nikKoperasi', 'name']),
          message: z.string(),
          first: member,
          second: member,
        }),
      )
      .readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Kedua catatan berdampingan, bidang demi bidang. */
  'duplicate.compare': query(
    z.strictObject({ firstId: id, secondId: id }),
    z.object({
      first: member,
      second: member,
      fields: z
        .array(z.object({ field: z.string(), label: z.string(), first: z.string(), second: z.string() }))
        .readonly(),
      /** Rows of history that both bring along: RATs, figures, statuses, people, documents. */
      histories: z.array(z.object({ label: z.string(), first: count, second: count })).readonly(),
      /** What both have for the same year or number: the kept one's stays, the other's remains with its own record. */
      conflicts: z.array(z.string()).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Menggabungkan: `keptId` tetap, riwayat keduanya disatukan; dapat dibatalkan. */
  'duplicate.merge': command(
    z.strictObject({
      keptId: id,
      removedId: id,
      /** Field by field, whose value stays; the kept one's where nothing is said. */
      choices: z.record(z.string().max(60), z.enum(['kept', 'removed'])).default({}),
    }),
    z.object({ mergeId: id, batchId: id.nullable(), conflicts: z.array(z.string()).readonly() }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  'duplicate.undoMerge': command(z.strictObject({ mergeId: id }), z.object({ restored: count }), [
    'NOT_FOUND',
    'CHANGE_ALREADY_UNDONE',
    'CHANGE_HAS_LATER_WORK',
  ]),
  'duplicate.listMerges': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          id,
          keptName: z.string(),
          removedName: z.string(),
          mergedAt: z.string(),
          isUndone: z.boolean(),
        }),
      )
      .readonly(),
  ),
  /** Menyatakan pasangan itu memang dua koperasi, dengan alasannya; tidak ditawarkan lagi. */
  'duplicate.dismiss': command(
    z.strictObject({ firstId: id, secondId: id, reason: requiredText }),
    z.object({ isDismissed: z.boolean() }),
    ['NOT_FOUND'],
  ),
};
