import { z } from 'zod';
import { command, query } from './define.ts';
import { bookYear, count, day, expectedUpdatedAt, id, reasons } from './scalars.ts';

/** A table of RATs of one book year, entered or pasted by row; as many rows as a person looks through. */
export const MOST_TABLE_ROWS = 500;

const people = z.int().min(0).max(10_000_000).nullable().default(null);
const money = z.int().min(-1e15).max(1e15).nullable().default(null);

/** Null: that cell is empty, and what is on record stays. */
const cells = {
  held: day.nullable().default(null),
  /** Held, its day not known: a tick instead of a day. A day on record stays. */
  isHeld: z.boolean().default(false),
  reported: day.nullable().default(null),
  present: people,
  entitled: people,
  membersMale: people,
  membersFemale: people,
  ownCapital: money,
  outsideCapital: money,
  assets: money,
  turnover: money,
  surplus: money,
};

const namedCooperative = z.object({ id, name: z.string(), districtName: z.string() });

const checkedRow = z.object({
  /** Whose row it is; null where the name says too little or nothing of the register. */
  cooperative: namedCooperative.extend({ updatedAt: z.string() }).nullable(),
  /** Whom the name may mean where that is not certain. */
  candidates: z.array(namedCooperative).readonly(),
  /** What keeps the row from being saved; `field` is that of a cell, "name" for the row as a whole. */
  faults: z.array(z.object({ field: z.string(), message: z.string() })).readonly(),
  /** The verdict on the RAT as it will be on record. */
  reasons,
  /** The record says all of this already. */
  isSame: z.boolean(),
});
export type CheckedRatRow = z.infer<typeof checkedRow>;

export const ratTableContract = {
  /** Memeriksa tabel RAT sebelum disimpan: koperasi tiap baris, yang salah, dan penilaiannya. */
  'rat.checkTable': query(
    z.strictObject({
      bookYear,
      rows: z
        .array(
          z.strictObject({
            name: z.string().max(300),
            /** Chosen by a person, where the name alone is not certain. */
            cooperativeId: id.nullable().default(null),
            ...cells,
          }),
        )
        .max(MOST_TABLE_ROWS)
        .readonly(),
    }),
    z.array(checkedRow).readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menyimpan baris-baris tabel RAT sebagai satu perubahan; sel kosong tidak mengubah yang tercatat. */
  'rat.saveTable': command(
    z.strictObject({
      bookYear,
      rows: z
        .array(z.strictObject({ cooperativeId: id, expectedUpdatedAt, ...cells }))
        .min(1)
        .max(MOST_TABLE_ROWS)
        .readonly(),
    }),
    z.object({ saved: count, batchId: id.nullable() }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
};
