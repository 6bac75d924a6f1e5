import { z } from 'zod';
import { command, query, task } from './define.ts';
import { count, day, dayOut, finishedFile, id, path } from './scalars.ts';

export const RECAP_GROUPINGS = ['district', 'regency', 'kind', 'group', 'sector'] as const;
export type RecapGrouping = (typeof RECAP_GROUPINGS)[number];

const recapRow = z.object({
  label: z.string(),
  active: count,
  inactive: count,
  total: count,
  certified: count,
  inProgress: count,
  /** As printed: "37,61", or "-" when nothing is active. */
  percentage: z.string(),
});
export type RecapRow = z.infer<typeof recapRow>;

const recapTable = z.object({
  grouping: z.enum(RECAP_GROUPINGS),
  groupHeading: z.string(),
  cutOffOn: dayOut,
  definition: z.string(),
  source: z.string(),
  rows: z.array(recapRow).readonly(),
  total: recapRow,
});
export type RecapTable = z.infer<typeof recapTable>;

const recapSnapshot = z.object({ id, year: count, cutOffOn: dayOut, frozenAt: z.string(), total: recapRow });

export const recapContract = {
  /** Tabel rekap hari ini, dihitung dari register. */
  'recap.get': query(z.strictObject({ grouping: z.enum(RECAP_GROUPINGS), on: day.optional() }), recapTable, [
    'OFFICE_NOT_SET_UP',
    'RECAP_DOES_NOT_ADD_UP',
  ]),
  /** Membekukan angka satu tahun: tanggal batas, definisi, dan koperasi yang dihitung. */
  'recap.freeze': command(z.strictObject({ year: count.min(1945).max(2200) }), recapSnapshot, [
    'OFFICE_NOT_SET_UP',
    'RECAP_ALREADY_FROZEN',
    'RECAP_DOES_NOT_ADD_UP',
  ]),
  'recap.listFrozen': query(z.strictObject({}), z.array(recapSnapshot).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Rekap tahunan sebagai PDF, selalu dari angka yang dibekukan. */
  'recap.print': task(z.strictObject({ year: count, path: path.nullable().default(null) }), finishedFile, [
    'RECAP_NOT_FROZEN',
    'SNAPSHOT_ALTERED',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
  ]),
};
