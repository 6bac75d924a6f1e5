import { z } from 'zod';
import { command, query } from '../define.ts';
import { count, id } from '../scalars.ts';

/** What was changed, taking it back, and what is being typed. */
export const changeContract = {
  /** Siapa mengubah apa dan kapan, dengan isi lama dan baru; terbaru dahulu. */
  'change.list': query(
    z.strictObject({
      cooperativeId: id.nullable(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    z
      .array(
        z.object({
          batchId: id,
          at: z.string(),
          who: z.string(),
          source: z.enum(['edit', 'bulk', 'import', 'merge', 'undo']),
          title: z.string(),
          isUndone: z.boolean(),
          canUndo: z.boolean(),
          cooperativeCount: count,
          entries: z
            .array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() }))
            .readonly(),
        }),
      )
      .readonly(),
  ),
  /** Mengurungkan satu perubahan sebagai keseluruhan; ditolak bila sudah diubah lagi sesudahnya. */
  'change.undo': command(z.strictObject({ batchId: id }), z.object({ restored: count }), [
    'NOT_FOUND',
    'CHANGE_ALREADY_UNDONE',
    'CHANGE_HAS_LATER_WORK',
  ]),
  /** Konsep isian disimpan sendiri setiap beberapa detik; ditawarkan lagi sesudah listrik padam. */
  'draft.save': command(
    z.strictObject({ subject: z.string().min(1).max(120), content: z.string().max(2_000_000) }),
    z.object({ savedAt: z.string() }),
  ),
  'draft.get': query(
    z.strictObject({ subject: z.string().min(1).max(120) }),
    z.object({ content: z.string(), savedAt: z.string() }).nullable(),
  ),
  'draft.discard': command(
    z.strictObject({ subject: z.string().min(1).max(120) }),
    z.object({ wasThere: z.boolean() }),
  ),
};
