import { z } from 'zod';
import { FORMATION_STAGES } from '#rules/formation/stage.ts';
import { command, query } from '../define.ts';
import { count, day, dayOut, id, reasons, shortText } from '../scalars.ts';

const stage = z.enum(FORMATION_STAGES);
const place = z.object({ code: z.string(), name: z.string() });

const row = z.object({
  id,
  name: z.string(),
  villageName: z.string(),
  districtName: z.string(),
  officer: z.string(),
  notary: z.string(),
  meetingOn: dayOut,
  founderCount: count,
  /** The last stage reached and its day. */
  reached: z.object({ stage, on: dayOut, number: z.string() }).nullable(),
  next: stage.nullable(),
  daysWaiting: count,
  percentComplete: z.number(),
  cooperativeId: id.nullable(),
  hasDraft: z.boolean(),
});
export type BoardRow = z.infer<typeof row>;

const filters = {
  text: shortText.default(''),
  officer: shortText.nullable().default(null),
  notary: shortText.nullable().default(null),
  districtCode: z.string().max(13).nullable().default(null),
  waitingFor: stage.nullable().default(null),
  /** Only those ready to be submitted, as the verdict of each file says. */
  isReady: z.boolean().default(false),
  /** Also those that stand in the register already. */
  hasMoved: z.boolean().default(false),
};

export const formationBoardContract = {
  /** Papan berkas pendirian menurut petugas, notaris, kecamatan, dan tahap yang ditunggu; yang terlama menunggu dahulu. */
  'formation.board': query(
    z.strictObject({
      ...filters,
      sort: z.enum(['waiting', 'name', 'updated']).default('waiting'),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.object({
      rows: z.array(row).readonly(),
      total: count,
      /** Every file that is not in the register yet, whatever the filter. */
      open: count,
      waiting: z.array(z.object({ stage, count })).readonly(),
      officers: z.array(z.string()).readonly(),
      notaries: z.array(z.string()).readonly(),
      districts: z.array(place).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Kejar tenggat: berapa yang mencapai satu tahap dalam suatu kurun, berapa yang tersisa, per kecamatan. */
  'formation.sprint': query(
    z.strictObject({ from: day, until: day, stage }),
    z.object({
      total: count,
      before: count,
      within: count,
      after: count,
      remaining: count,
      /** Until the last day, today included; 0 when it is over. */
      daysLeft: count,
      byDay: z.array(z.object({ on: dayOut, count })).readonly(),
      byDistrict: z.array(z.object({ ...place.shape, total: count, reached: count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencatat satu tahap dengan tanggal, nomor, dan catatan; `on` kosong menghapusnya. */
  'formation.setStage': command(
    z.strictObject({
      id,
      stage,
      on: day.nullable(),
      number: shortText.default(''),
      note: shortText.default(''),
    }),
    z.object({ id }),
    ['NOT_FOUND'],
  ),
  /** Memindahkan berkas yang sudah disahkan ke register dengan pendiri, pengurus, dan dokumennya. */
  'formation.moveToRegister': command(
    z.strictObject({ id }),
    z.object({
      cooperativeId: id,
      people: count,
      /** Founding cooperatives of a sekunder. */
      cooperatives: count,
      /** Those of them that were not found in the register, or several times. */
      unlinked: z.array(z.string()).readonly(),
      documents: count,
      warnings: reasons,
    }),
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP', 'FORMATION_NOT_READY', 'FORMATION_ALREADY_MOVED'],
  ),
  /** Mengurungkannya menjadi berkas; ditolak bila catatan koperasinya sudah dikerjakan lagi. */
  'formation.takeBack': command(z.strictObject({ id }), z.object({ id }), [
    'NOT_FOUND',
    'CHANGE_HAS_LATER_WORK',
  ]),
  /** Asal satu koperasi: berkas pendiriannya, pendirinya (NIK tersamar), dan sekunder yang didirikannya. */
  'formation.founders': query(
    z.strictObject({ cooperativeId: id }),
    z.object({
      /** Kosong bila koperasi tidak berasal dari berkas pendirian. */
      formation: z.object({ id, name: z.string(), meetingOn: dayOut }).nullable(),
      people: z.array(z.object({ personId: id, name: z.string(), nikKtp: z.string() })).readonly(),
      /** Pendiri koperasi sekunder; tanpa `cooperativeId` bila tidak ditemukan dalam register. */
      cooperatives: z.array(z.object({ cooperativeId: id.nullable(), name: z.string() })).readonly(),
      founded: z.array(z.object({ id, name: z.string() })).readonly(),
    }),
  ),
};
