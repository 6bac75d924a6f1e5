import { z } from 'zod';
import { query, task } from '../define.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';
import { count, dayOut, finishedFile, id, reasons, shortText } from '../scalars.ts';

const candidate = z.object({
  cooperativeId: id,
  name: z.string(),
  districtName: z.string(),
  hasNib: z.boolean(),
  isVillage: z.boolean(),
  lastOn: dayOut.nullable(),
  times: count,
  isWithinQuota: z.boolean(),
  reasons,
});
export type TrainingCandidateLine = z.infer<typeof candidate>;

const asked = {
  /** Kode atau nama kecamatan; kosong: semua. */
  district: shortText.default(''),
  onlyVillages: z.boolean().default(false),
  /** Tempat untuk setiap kecamatan; null: tanpa batas. */
  perDistrict: z.int().min(1).max(10_000).nullable().default(null),
};
const WRITE_ERRORS = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

export const activityCandidatesContract = {
  /** Koperasi aktif menurut urutan kebutuhan: belum pernah dilatih, paling lama, ber-NIB, kuota kecamatan; dengan alasan. */
  'activity.candidates': query(
    z.strictObject({
      ...asked,
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.object({
      total: count,
      /** Belum pernah tercatat dilatih. */
      never: count,
      rows: z.array(candidate).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Daftar calon peserta menurut urutan kebutuhan sebagai PDF. */
  'activity.printCandidates': task(
    z.strictObject({ ...asked, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...WRITE_ERRORS, 'CANCELLED'],
  ),
  /** Daftar calon peserta sebagai buku kerja XLSX. */
  'activity.exportCandidates': task(
    z.strictObject({ ...asked, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    WRITE_ERRORS,
  ),
};
