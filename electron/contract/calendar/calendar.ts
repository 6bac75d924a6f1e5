import { z } from 'zod';
import { DAY_OFF_KINDS } from '#rules/calendar/calendar-day.ts';
import { TURN_STEPS } from '#rules/calendar/turn-of-year.ts';
import { command, query, task } from '../define.ts';
import { fileToRead, sheetToWrite } from '../file-paths.ts';
import { count, day, dayOut, expectedUpdatedAt, id, requiredText, shortText } from '../scalars.ts';

const year = z.int('Tahun berupa angka.').min(1945, 'Tahun paling awal 1945.').max(2200);

const dayOff = z.object({
  id,
  day: dayOut,
  name: z.string(),
  kind: z.enum(DAY_OFF_KINDS),
  source: z.string(),
  /** Falls on a day of the week on which the office does not work anyway. */
  isWeekend: z.boolean(),
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type DayOffLine = z.infer<typeof dayOff>;

const saved = z.object({ id, updatedAt: z.string() });

const imported = z.object({
  sheet: z.string(),
  headerRow: count,
  added: count,
  changed: count,
  same: count,
  /** Rows that hold no day of the year, with what stands in them. */
  passedOver: z.array(z.object({ row: count, text: z.string() })).readonly(),
  /** Rows that were refused, with why. */
  refused: z.array(z.object({ row: count, text: z.string(), message: z.string() })).readonly(),
});
export type CalendarImport = z.infer<typeof imported>;

export const calendarContract = {
  /** Hari libur satu tahun menurut tanggalnya, dan berapa hari kerjanya. */
  'calendar.list': query(
    z.strictObject({ year, isRemoved: z.boolean().default(false) }),
    z.object({
      rows: z.array(dayOff).readonly(),
      /** From Monday on. */
      weekDays: count,
      /** Of the whole year; without days off only weekends are known. */
      workingDays: count,
      /** Somebody has written down days off of this year. */
      isFilled: z.boolean(),
      /** Years that have any, newest first. */
      years: z.array(z.number()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat atau membetulkan satu hari libur; tanpa id berarti hari baru. */
  'calendar.save': command(
    z.strictObject({
      id: id.nullable().default(null),
      expectedUpdatedAt,
      day,
      name: requiredText,
      kind: z.enum(DAY_OFF_KINDS).default('national'),
      source: shortText.default(''),
    }),
    saved,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengeluarkan hari libur dari hitungan; catatannya tetap tersimpan bersama alasannya. */
  'calendar.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan hari libur yang dikeluarkan. */
  'calendar.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Membaca hari libur dari lembar berkolom Tanggal dan Nama; diuji dahulu, disimpan sekaligus. */
  'calendar.import': task(
    z.strictObject({ year, path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    [
      'OFFICE_NOT_SET_UP',
      'CANCELLED',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_IN_USE',
      'FILE_TOO_LARGE',
      'FILE_PASSWORD_PROTECTED',
      'FILE_NOT_SPREADSHEET',
      'FILE_DAMAGED',
    ],
  ),
  /** Hari libur satu tahun sebagai buku kerja XLSX, yang dapat dibaca kembali. */
  'calendar.export': task(
    z.strictObject({ year, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /** Pergantian tahun: yang tertinggal dari tahun lama dan yang disiapkan bagi tahun baru. */
  'calendar.turn': query(
    z.strictObject({ year }),
    z.object({
      rows: z
        .array(
          z.object({ step: z.enum(TURN_STEPS), label: z.string(), isDone: z.boolean(), text: z.string() }),
        )
        .readonly(),
      /** How many are not done. */
      open: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menghitung hari kerja: antara dua tanggal, dan hari terakhir sesudah sekian hari kerja. */
  'calendar.count': query(
    z.strictObject({
      from: day,
      until: day.nullable().default(null),
      days: z.int('Banyaknya hari berupa angka.').min(0).max(2000).nullable().default(null),
    }),
    z.object({
      /** Both days counted; null where no second day was asked. */
      between: count.nullable(),
      /** The last day; null where no number of days was asked. */
      lastDay: dayOut.nullable(),
      /** What the count does not know; empty where it knows all. */
      warning: z.string(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
};
