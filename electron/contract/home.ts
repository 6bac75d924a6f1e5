import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { FORMATION_STAGES } from '#rules/formation/stage.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import { VILLAGE_LACKS } from '#rules/village/lack.ts';
import { WORK_URGENCIES } from '#rules/value/work-day.ts';
import { query } from './define.ts';
import { bookYear, count, dayOut, id } from './scalars.ts';

const sources = z.array(z.object({ source: z.enum(['permit', 'certificate', 'term']), count })).readonly();

const draft = z.object({
  owner: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cooperative'), id: id.nullable() }),
    z.object({ kind: z.literal('formation'), id: id.nullable() }),
    z.object({ kind: z.literal('letter'), id: id.nullable() }),
    z.object({ kind: z.literal('rat'), id, bookYear }),
    z.object({ kind: z.literal('rat-table'), bookYear }),
    z.object({ kind: z.literal('visit-table'), year: z.number() }),
    z.object({ kind: z.literal('worksheet'), id, worksheetId: id.nullable() }),
    z.object({ kind: z.literal('template'), code: z.string() }),
  ]),
  /** Empty where it is new. */
  name: z.string(),
  savedAt: z.string(),
});
export type HomeDraft = z.infer<typeof draft>;

const dated = {
  urgency: z.enum(WORK_URGENCIES),
  on: dayOut.nullable(),
  /** "lewat 3 hari", "hari ini", "12 hari lagi"; empty without a day. */
  when: z.string(),
};
const work = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...dated, ...shape });

const item = z.discriminatedUnion('kind', [
  /** A limit of a book year's RAT; how many it concerns answers `home.rat`. */
  work('rat', { bookYear, form: z.enum(FORMATION_FORMS), limit: z.enum(['held', 'report']) }),
  /** Follow-ups of consultations whose last day is today or gone by. */
  work('consultation', { count, overdue: count }),
  /** Follow-ups of visits to cooperatives whose last day is today or gone by. */
  work('coaching', { count, overdue: count }),
  /** Dispositions of incoming letters whose last day is today or gone by. */
  work('incoming', { count, overdue: count }),
  work('expired', { count, sources }),
  work('expiring', { count, sources, warningDays: count }),
  /** Licences of businesses that have run out or will within the days of their rule; cooperatives' are above. */
  work('licence', { count, expired: count, warningDays: count }),
  work('notice_running', { count }),
  work('notice_over', { count }),
  /** Files that are not in the register yet; how many are ready answers `home.formation`. */
  work('formation', {
    count,
    longestWaiting: count,
    waiting: z.array(z.object({ stage: z.enum(FORMATION_STAGES), count })).readonly(),
  }),
  /** Quarters of a year that are over and whose report is not frozen; the last of them is named. */
  work('performance', { count, year: z.number(), quarter: z.literal([1, 2, 3, 4]) }),
  /** Steps of the turn into a year that are still open. */
  work('turn', { count, year: z.number() }),
  /** How many lack something answers `home.village`. */
  work('village', {}),
  /** How many deserve it answers `award.countEligible`. */
  work('award', { bookYear, state: z.enum(['none', 'draft']) }),
  work('drafts', { drafts: z.array(draft).readonly() }),
  work('letters', { count }),
  work('recap', { year: count }),
  work('signatory', {}),
  /** How many scans are past their term answers `home.retention`, to those who decide. */
  work('retention', {}),
]);
export type HomeWork = z.infer<typeof item>;

const overdueStage = z.enum([...RAT_STAGES, 'none']);

const shareRow = z.object({
  code: z.string(),
  name: z.string(),
  active: count,
  total: count,
  /** As printed: "66,67", or "-" where there is no cooperative. */
  percentage: z.string(),
});
export type ShareRow = z.infer<typeof shareRow>;

/** What the first screen asks, each for itself: what takes long in a large register delays nothing else. */
export const homeContract = {
  /** Yang harus dikerjakan, yang paling mendesak dahulu. Yang lama dihitung tidak ada di sini. */
  'home.work': query(
    z.strictObject({}),
    z.object({
      /** The book year whose RATs are held this year. */
      bookYear,
      /** The confirmed award of that book year; null before it is confirmed. */
      award: z.object({ confirmedOn: dayOut, recipients: count }).nullable(),
      items: z.array(item).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Koperasi aktif menurut kecamatan (provinsi: kabupaten/kota), juga yang nol, dan yang tidak diketahui tempatnya. */
  'home.share': query(
    z.strictObject({}),
    z.object({
      level: z.enum(['district', 'regency']),
      rows: z.array(shareRow).readonly(),
      unknown: z.object({ codes: z.array(z.string()).readonly(), active: count, total: count }),
      active: count,
      total: count,
      statuses: z.array(z.object({ status: z.enum(COOPERATIVE_STATUSES), count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Koperasi aktif yang belum RAT satu tahun buku: per bentuk, yang lewat batas, dan sampai tahap mana. */
  'home.rat': query(
    z.strictObject({ bookYear }),
    z.object({
      notHeld: count,
      /** Their last RAT is named without its book year; not among those above. */
      unplaced: count,
      overdue: count,
      forms: z
        .array(
          z.object({
            form: z.enum(FORMATION_FORMS),
            notHeld: count,
            overdue: count,
            /** Of the overdue; only stages somebody stands in. */
            stages: z.array(z.object({ stage: overdueStage, overdue: count })).readonly(),
          }),
        )
        .readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Desa dan kelurahan wilayah dinas yang koperasinya masih kekurangan sesuatu. */
  'home.village': query(
    z.strictObject({}),
    z.object({
      villages: count,
      lacking: count,
      /** Of the legal steps, in their order. */
      lacks: z.array(z.object({ lack: z.enum(VILLAGE_LACKS), villages: count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berkas pendirian yang siap diajukan. */
  'home.formation': query(z.strictObject({}), z.object({ ready: count }), ['OFFICE_NOT_SET_UP']),
  /** Pindaian yang lewat masa simpan dan menunggu diputuskan; `since` hari terakhir masa simpan yang terlama. */
  'home.retention': query(z.strictObject({}), z.object({ scans: count, since: dayOut.nullable() }), [
    'OFFICE_NOT_SET_UP',
  ]),
};
