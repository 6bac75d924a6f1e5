import { z } from 'zod';
import { command, query } from './define.ts';
import { count, expectedUpdatedAt, regionCode, shortText } from './scalars.ts';

const officeRegion = regionCode.refine((code) => code.length <= 5, 'Pilih kabupaten/kota atau provinsi.');

const preview = z.object({
  from: z.object({ code: z.string(), name: z.string() }),
  to: z.object({ code: z.string(), name: z.string(), level: z.enum(['regency', 'province']) }),
  /** Numbers drawn and figures frozen under the old region; with any, the correction wants a reason. */
  numberedCount: count,
  /** Cooperatives whose kecamatan lies outside the new region, the first of them by name. */
  outsideCount: count,
  outside: z.array(z.object({ id: z.string(), name: z.string(), place: z.string() })).readonly(),
  /** Cooperatives without a kecamatan: they go along. */
  followingCount: count,
  /** Formation files and village-programme records that keep a village outside the new region. */
  formationCount: count,
  villageCount: count,
  /** What of the letterhead follows, because it still stands as proposed from the old region. */
  identity: z.array(z.object({ label: z.string(), from: z.string(), to: z.string() })).readonly(),
});
export type RegionPreview = z.infer<typeof preview>;

const REFUSED = ['OFFICE_NOT_SET_UP', 'REGION_UNKNOWN', 'REGION_UNCHANGED'] as const;

export const officeRegionContract = {
  /** Apa yang berubah bila wilayah dinas diperbaiki; tidak mengubah apa pun. */
  'region.previewCorrection': query(z.strictObject({ regionCode: officeRegion }), preview, REFUSED),
  /** Memperbaiki wilayah dinas: bebas selama belum ada nomor, sesudahnya dengan alasan yang disimpan. */
  'region.correct': command(
    z.strictObject({
      regionCode: officeRegion,
      expectedUpdatedAt,
      reason: shortText.default(''),
      /** How many cooperatives outside the person has seen and lets lose their kecamatan. */
      outsideSeen: count.default(0),
    }),
    preview,
    [...REFUSED, 'REGION_REASON_MISSING', 'REGION_LEAVES_COOPERATIVES', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Perbaikan wilayah yang pernah dilakukan, terbaru dahulu. */
  'region.listCorrections': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          at: z.string(),
          who: z.string(),
          from: z.string(),
          to: z.string(),
          reason: z.string(),
          clearedCount: count,
        }),
      )
      .readonly(),
  ),
};
