import { z } from 'zod';
import { UMKM_COUNTS, UMKM_GROUPS } from '#rules/umkm/recap.ts';
import { query, task } from '../define.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';
import { count, finishedFile } from '../scalars.ts';

const by = z.enum(UMKM_GROUPS).default('district');
const counts = z.record(z.enum(UMKM_COUNTS), count);
const writing = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'] as const;

export const umkmRecapContract = {
  /** Register UMKM menurut satu pengelompokan, dengan arti setiap angkanya; jumlahnya dibuktikan. */
  'umkm.recap': query(
    z.strictObject({ by }),
    z.object({
      rows: z.array(z.object({ key: z.string(), name: z.string(), counts })).readonly(),
      total: counts,
      definitions: z.array(z.string()).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Rekap itu sebagai PDF F4. */
  'umkm.printRecap': task(z.strictObject({ by, path: pdfToWrite.nullable().default(null) }), finishedFile, [
    'OFFICE_NOT_SET_UP',
    ...writing,
  ]),
  /** Rekap itu sebagai buku kerja XLSX, dengan arti setiap angkanya. */
  'umkm.exportRecap': task(
    z.strictObject({ by, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', ...writing],
  ),
};
