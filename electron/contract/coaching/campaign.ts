import { z } from 'zod';
import { CAMPAIGN_OUTCOMES } from '#rules/coaching/campaign.ts';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { command, query, task } from '../define.ts';
import { pdfToWrite, sheetToWrite } from '../file-paths.ts';
import {
  count,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  officeDay,
  requiredText,
  shortText,
} from '../scalars.ts';
import { bounds, PRINT_ERRORS, saved, year } from './shapes.ts';

const campaignFacts = {
  name: requiredText,
  year,
  basis: shortText.default(''),
  startsOn: officeDay,
  endsOn: officeDay.nullable().default(null),
  declared: z.int('Tulis angka bulat.').min(1).max(1_000_000).nullable().default(null),
  note: longText.default(''),
};
const campaign = z.object({
  id,
  name: z.string(),
  year: z.number(),
  basis: z.string(),
  startsOn: dayOut,
  endsOn: dayOut.nullable(),
  declared: z.number().nullable(),
  note: z.string(),
  /** Cooperatives on its list. */
  listed: count,
  updatedAt: z.string(),
  removedReason: z.string(),
});
export type CampaignLine = z.infer<typeof campaign>;

const outcomes = z.record(z.enum(CAMPAIGN_OUTCOMES), count);
const standing = z.enum([...CAMPAIGN_OUTCOMES, 'undecided']);
const campaignRecap = z.object({
  campaign,
  target: count,
  listed: count,
  visited: count,
  percent: z.string(),
  outcomes,
  undecided: count,
  districts: z
    .array(z.object({ key: z.string(), name: z.string(), target: count, outcomes, undecided: count }))
    .readonly(),
  /** "109 + 116 + 37 + 338 + 0 = 600". */
  sum: z.string(),
  /** Why it does not add up to its target and cannot be printed; empty where it does. */
  fault: z.string(),
});
export type CampaignRecapLine = z.infer<typeof campaignRecap>;

const target = z.object({
  cooperativeId: id,
  name: z.string(),
  districtName: z.string(),
  standing,
  /** Of the sight that counts; null where nobody went there. */
  on: dayOut.nullable(),
  source: z.enum(['visit', 'verification']).nullable(),
  officer: z.string(),
});
export type CampaignTargetLine = z.infer<typeof target>;

const chosen = z.object({ id, name: z.string(), districtName: z.string() });
const ids = z.array(id).min(1).max(10_000);

/** Campaigns of verification: chosen cooperatives, each with exactly one current outcome. */
export const campaignContract = {
  /** Kampanye verifikasi, terbaru dahulu. */
  'coaching.campaigns': query(
    z.strictObject({ isRemoved: z.boolean().default(false) }),
    z.object({ rows: z.array(campaign).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat kampanye; sasarannya dipilih sesudahnya. */
  'coaching.recordCampaign': command(z.strictObject(campaignFacts), saved, ['OFFICE_NOT_SET_UP']),
  /** Membetulkan kampanye. */
  'coaching.correctCampaign': command(z.strictObject({ id, expectedUpdatedAt, ...campaignFacts }), saved, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  /** Mengeluarkan kampanye dari daftar; kunjungannya tetap. */
  'coaching.removeCampaign': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan kampanye yang dikeluarkan. */
  'coaching.restoreCampaign': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Satu kampanye dijumlahkan: satu hasil setiap koperasi, per kecamatan, dan bukti jumlahnya. */
  'coaching.campaign': query(z.strictObject({ id }), campaignRecap, ['OFFICE_NOT_SET_UP', 'NOT_FOUND']),
  /** Sasaran kampanye, sehalaman, menurut kecamatan dan nama. */
  'coaching.campaignTargets': query(
    z.strictObject({
      id,
      standing: standing.nullable().default(null),
      districtCode: shortText.default(''),
      text: shortText.default(''),
      ...bounds,
    }),
    z.object({ rows: z.array(target).readonly(), total: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Koperasi register menurut kecamatan dan status, atau menurut daftar nama yang ditempel. */
  'coaching.chooseTargets': query(
    z.strictObject({
      districtCodes: z.array(shortText).max(500).default([]),
      statuses: z.array(z.enum(COOPERATIVE_STATUSES)).default([]),
      /** Null: by kecamatan and status alone. */
      names: z.array(z.string().max(300)).max(5000).nullable().default(null),
    }),
    z.object({
      chosen: z.array(chosen).readonly(),
      /** Names of the list that mean no cooperative, or not only one, with why. */
      left: z.array(z.object({ row: count, name: z.string(), why: z.string() })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menambah koperasi ke daftar sasaran; yang sudah ada tetap satu. */
  'coaching.addTargets': command(
    z.strictObject({ id, cooperativeIds: ids }),
    z.object({ added: z.array(id).readonly() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Mengeluarkan koperasi dari daftar sasaran; kunjungannya tetap. */
  'coaching.removeTargets': command(
    z.strictObject({ id, cooperativeIds: ids }),
    z.object({ removed: z.array(id).readonly() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Rekap kampanye per kecamatan sebagai PDF; ditolak bila jumlahnya tidak sama dengan sasarannya. */
  'coaching.printCampaign': task(
    z.strictObject({ id, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    ['NOT_FOUND', 'CAMPAIGN_DOES_NOT_ADD_UP', ...PRINT_ERRORS],
  ),
  /** Rekap per kecamatan (ditolak bila jumlahnya tidak sama) atau daftar sasarannya sebagai buku kerja XLSX. */
  'coaching.exportCampaign': task(
    z.strictObject({ id, content: z.enum(['recap', 'list']).default('recap'), path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    [
      'NOT_FOUND',
      'CAMPAIGN_DOES_NOT_ADD_UP',
      'OFFICE_NOT_SET_UP',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
    ],
  ),
};
