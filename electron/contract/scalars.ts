import { z } from 'zod';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { REASON_CODES, REASON_LEVELS } from '#rules/value/reason.ts';

/** Bounded building pieces of every request. Unknown keys are refused, texts have a length, numbers a range. */
export const id = z.string().min(1).max(64);
/** SQLite ends a text at this sign, so that what stands after it would be lost unseen. */
const hasNoNull = (text: string): boolean => !text.includes('\0');
const NULL_FAULT = 'Berisi tanda yang tidak terlihat dan tidak dapat disimpan; ketik ulang.';
export const shortText = z
  .string()
  .trim()
  .max(200, 'Paling panjang 200 huruf.')
  .refine(hasNoNull, NULL_FAULT);
export const requiredText = shortText.min(1, 'Harus diisi.');
export const longText = z
  .string()
  .trim()
  .max(2000, 'Paling panjang 2.000 huruf.')
  .refine(hasNoNull, NULL_FAULT);
export const bookYear = z.int('Tahun buku berupa angka tahun.').min(1945).max(2200);
/** The days that the database's own checks know; a birth may lie before the first office. */
const DAYS = { first: '1900-01-01', firstOfOffices: '1945-08-17', last: '2200-12-31' } as const;
const calendarDay = z
  .string()
  .refine(isPlainDate, 'Tanggal tidak ada di kalender; tulis tahun-bulan-hari, misalnya 2025-11-18.');
export const day = calendarDay
  .refine((text) => text >= DAYS.first && text <= DAYS.last, 'Tanggal di luar tahun 1900 sampai 2200.')
  .transform((text): PlainDate => text);
/** A day on which an office did something: gave a number, held a training. */
export const officeDay = calendarDay
  .refine(
    (text) => text >= DAYS.firstOfOffices && text <= DAYS.last,
    'Tanggal di luar 17 Agustus 1945 sampai 2200.',
  )
  .transform((text): PlainDate => text);
/** A day in an answer: already checked where it was made. */
export const dayOut = z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value));
export const regionCode = z
  .string()
  .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, 'Kode wilayah berbentuk 64.08 atau 64.08.04.2001.');
export const rupiah = z.int();
export const count = z.int().min(0);
/** `updatedAt` of the record as it was read; null for a new one, or one that had never been saved. */
export const expectedUpdatedAt = z.string().max(40).nullable();
/** When a record was last saved, ISO; null where it never was. */
export const updatedAt = z.string().nullable();
export const page = z.strictObject({
  offset: z.int().min(0).max(10_000_000),
  limit: z.int().min(1).max(500),
});

export const reason = z.object({
  code: z.enum(REASON_CODES),
  level: z.enum(REASON_LEVELS),
  message: z.string(),
  field: z.string().exactOptional(),
  value: z.string().exactOptional(),
  limit: z.string().exactOptional(),
  basis: z.string().exactOptional(),
});
export const reasons = z.array(reason).readonly();

/** A finished PDF: where it lies, how many pages. Never bytes. */
export const finishedFile = z.object({ path: z.string(), pages: count });
