import { z } from 'zod';
import { command, query } from './define.ts';
import { day, dayOut, id, longText, requiredText } from './scalars.ts';

/** One version of a dated rule; the shape of `value` is that of its code (db/rules/rule-book/rule-value.ts). */
const ruleVersion = z.object({
  id,
  value: z.unknown(),
  inForceFrom: dayOut,
  inForceUntil: dayOut.nullable(),
  basis: z.string(),
  note: z.string(),
  /** In force today. */
  isCurrent: z.boolean(),
});
export type RuleVersion = z.infer<typeof ruleVersion>;

const ruleVersions = z.object({ code: z.string(), versions: z.array(ruleVersion).readonly() });

export const ruleBookContract = {
  /** Ketentuan bertanggal milik dinas, semua versinya, terbaru dahulu. */
  'rule.list': query(z.strictObject({}), z.array(ruleVersions).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Menambah versi baru; versi terakhir yang masih terbuka berakhir sehari sebelumnya, yang lama tidak diubah. */
  'rule.addVersion': command(
    z.strictObject({
      code: z.string().min(1).max(60),
      value: z.unknown(),
      inForceFrom: day,
      /** Null: until a newer version. With a day, the former version is in force again afterwards. */
      inForceUntil: day.nullable(),
      basis: requiredText,
      note: longText,
    }),
    ruleVersions,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
};
