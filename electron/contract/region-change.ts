import { z } from 'zod';
import { REGION_CHANGE_KINDS } from '#rules/village/region-change.ts';
import { command, query } from './define.ts';
import { count, day, dayOut, id, regionCode, requiredText, shortText } from './scalars.ts';

const kind = z.enum(REGION_CHANGE_KINDS);

const regionChange = z.object({
  id,
  kind,
  code: z.string(),
  newCode: z.string().nullable(),
  oldName: z.string(),
  newName: z.string(),
  effectiveOn: dayOut,
  /** "Sepaso (64.08.09.2001) berganti nama menjadi Sepaso Jaya sejak 1 Januari 2026" */
  sentence: z.string(),
  basis: z.string(),
  /** Cooperatives that followed to the new code. */
  moved: count,
  at: z.string(),
  who: z.string(),
  isUndone: z.boolean(),
});
export type RegionChangeLine = z.infer<typeof regionChange>;

export const regionChangeContract = {
  /** Perubahan nama, kode, dan pemekaran yang pernah dicatat, terbaru dahulu; dan koperasi yang berkedudukan di wilayah itu. */
  'region.listChanges': query(
    z.strictObject({ code: regionCode.nullable().default(null) }),
    z.object({
      changes: z.array(regionChange).readonly(),
      /** Of one region: the cooperatives that may be chosen to follow a split. */
      seated: z.array(z.object({ id, name: z.string() })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /**
   * Mencatat bahwa desa/kelurahan (atau nama kecamatan) berubah sejak suatu hari. Koperasinya mengikuti: ganti nama dan
   * ganti kode semuanya, pemekaran yang dipilih.
   */
  'region.recordChange': command(
    z.strictObject({
      code: regionCode,
      /** Nama wilayah itu ketika formulirnya dibuka. */
      seenName: requiredText,
      kind,
      /** Kosong pada ganti kode: namanya tetap. */
      newName: shortText.default(''),
      newCode: regionCode.nullable().default(null),
      effectiveOn: day,
      /** Peraturan atau keputusannya. */
      basis: requiredText,
      /** Hanya pemekaran: koperasi yang pindah ke desa baru. */
      movedIds: z.array(id).max(5000).readonly().default([]),
    }),
    z.object({ id, sentence: z.string(), changed: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'region.undoChange': command(z.strictObject({ id }), z.object({ sentence: z.string(), restored: count }), [
    'NOT_FOUND',
    'CHANGE_ALREADY_UNDONE',
    'CHANGE_HAS_LATER_WORK',
  ]),
};
