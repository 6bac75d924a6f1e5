import { z } from 'zod';
import { REVIVAL_ROUTES } from '#rules/coaching/revival.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { query, task } from '../define.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';
import { count, dayOut, finishedFile, id, shortText } from '../scalars.ts';
import { bounds, PRINT_ERRORS } from './shapes.ts';

const filter = {
  districtCode: shortText.default(''),
  /** By name, as the list shows it; empty asks nothing. */
  officer: shortText.default(''),
  route: z.enum(REVIVAL_ROUTES).nullable().default(null),
  /** Part of the cooperative's name, in any case. */
  text: shortText.default(''),
};

const row = z.object({
  cooperativeId: id,
  name: z.string(),
  districtName: z.string(),
  status: z.enum(COOPERATIVE_STATUSES),
  since: dayOut.nullable(),
  /** Why it is not active, as its status was set; empty where nobody wrote it down. */
  reason: z.string(),
  lastContact: z.object({ on: dayOut, what: z.string() }).nullable(),
  nextStep: z.string(),
  officer: z.string(),
  route: z.enum(REVIVAL_ROUTES),
});
export type RevivalLine = z.infer<typeof row>;

/** Cooperatives that may be brought back to life. */
export const revivalContract = {
  /** Koperasi tidak aktif dengan alasan, kontak terakhir, langkah berikutnya, dan petugasnya. */
  'coaching.revival': query(
    z.strictObject({ ...filter, ...bounds }),
    z.object({
      rows: z.array(row).readonly(),
      total: count,
      /** Of all that are not active, whatever the filter asks. */
      all: count,
      routes: z.record(z.enum(REVIVAL_ROUTES), count),
      officers: z.array(z.string()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Daftar koperasi yang dapat dihidupkan kembali sebagai PDF per kecamatan. */
  'coaching.printRevival': task(
    z.strictObject({ ...filter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...PRINT_ERRORS],
  ),
  /** Daftar yang sama sebagai buku kerja XLSX. */
  'coaching.exportRevival': task(
    z.strictObject({ ...filter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
