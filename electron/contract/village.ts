import { z } from 'zod';
import { NEED_STATES, VILLAGE_LACKS } from '#rules/village/lack.ts';
import {
  ACCOUNT_STATES,
  BUILDING_STATES,
  LAND_READINESS,
  LAND_STATUSES,
  VILLAGE_MODELS,
} from '#rules/village/programme.ts';
import { WORK_LISTS } from '#rules/village/work/lists.ts';
import { command, query, task } from './define.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  officeDay,
  page,
  reasons,
  regionCode,
  shortText,
} from './scalars.ts';
import { pdfToWrite, fileToWrite } from './file-paths.ts';

/** What the board can be put in order by: the codes, how much is lacking, or one need. */
export const VILLAGE_SORTS = ['code', 'count', ...VILLAGE_LACKS] as const;
export type VillageSort = (typeof VILLAGE_SORTS)[number];

/** Which villages: every condition that is given must hold. */
const villageFilter = {
  text: shortText.default(''),
  districts: z.array(regionCode).max(500).readonly().default([]),
  models: z.array(z.enum(VILLAGE_MODELS)).readonly().default([]),
  /** Villages that lack each of these. */
  lacks: z.array(z.enum(VILLAGE_LACKS)).readonly().default([]),
  /** Villages that stand in each of these lists of work. */
  work: z.array(z.enum(WORK_LISTS)).readonly().default([]),
  /** True: lacks nothing; false: lacks something; null: either. */
  isComplete: z.boolean().nullable().default(null),
  /** The kecamatan stay together; those that lack most of it stand first, reversed: last. */
  sort: z
    .strictObject({ by: z.enum(VILLAGE_SORTS), isReversed: z.boolean().default(false) })
    .default({ by: 'code', isReversed: false }),
};
const selection = z.strictObject(villageFilter);
export type VillageFilter = z.input<typeof selection>;

const villageChanges = z
  .strictObject({
    model: z.enum(VILLAGE_MODELS),
    musdesusOn: day.nullable(),
    minutesNumber: shortText,
    formationId: id.nullable(),
    cooperativeId: id.nullable(),
    deedNumber: shortText,
    deedOn: day.nullable(),
    approvalNumber: shortText,
    approvalOn: day.nullable(),
    npwp: shortText,
    nib: shortText,
    nikKoperasi: shortText,
    accountState: z.enum(ACCOUNT_STATES),
    accountOn: day.nullable(),
    landArea: z.int().min(0).max(100_000_000).nullable(),
    landStatus: z.enum(LAND_STATUSES),
    landReadiness: z.enum(LAND_READINESS),
    buildingState: z.enum(BUILDING_STATES),
    headName: shortText,
    enterpriseName: shortText,
    note: shortText,
  })
  .partial();
export type VillageChanges = z.output<typeof villageChanges>;

const link = z.object({ id, name: z.string(), isFound: z.boolean() });
const facts = z.object({
  model: z.enum(VILLAGE_MODELS),
  musdesusOn: dayOut.nullable(),
  minutesNumber: z.string(),
  formationId: id.nullable(),
  cooperativeId: id.nullable(),
  deedNumber: z.string(),
  deedOn: dayOut.nullable(),
  approvalNumber: z.string(),
  approvalOn: dayOut.nullable(),
  npwp: z.string(),
  nib: z.string(),
  nikKoperasi: z.string(),
  accountState: z.enum(ACCOUNT_STATES),
  accountOn: dayOut.nullable(),
  landArea: count.nullable(),
  landStatus: z.enum(LAND_STATUSES),
  landReadiness: z.enum(LAND_READINESS),
  buildingState: z.enum(BUILDING_STATES),
  headName: z.string(),
  enterpriseName: z.string(),
  note: z.string(),
  declared: z.string(),
});
const village = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['desa', 'kelurahan']),
  districtCode: z.string(),
  districtName: z.string(),
  facts,
  formation: link.nullable(),
  cooperative: link.nullable(),
  lacks: z.array(z.enum(VILLAGE_LACKS)).readonly(),
  updatedAt: z.string().nullable(),
});
export type VillageRow = z.infer<typeof village>;

const districtCount = z.object({
  code: z.string(),
  name: z.string(),
  villages: count,
  complete: count,
  /** With a legal entity. */
  approved: count,
});

const needState = z.enum(NEED_STATES);
/** One village of the matrix; a state for each asked need, in their order. */
const matrixRow = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(['desa', 'kelurahan']),
  districtCode: z.string(),
  states: z.array(needState).readonly(),
  lacking: count,
  updatedAt: z.string().nullable(),
});
export type MatrixRow = z.infer<typeof matrixRow>;
/** Sums over villages: of each asked need how many have it, and of how many it is asked. */
const needSums = {
  villages: count,
  complete: count,
  /** Needs that are lacking, of all villages together. */
  lacking: count,
  there: z.array(count).readonly(),
  asked: z.array(count).readonly(),
};
const need = z.object({
  need: z.enum(VILLAGE_LACKS),
  state: needState,
  /** As typed in its cell. */
  value: z.string(),
  /** What is known of it, or where it comes from. */
  detail: z.string(),
});
export type VillageNeed = z.infer<typeof need>;

const change = z.object({
  id,
  villageCode: z.string(),
  villageName: z.string(),
  at: z.string(),
  who: z.string(),
  /** "Model pembentukan: belum dipilih → pembentukan baru". */
  sentences: z.array(z.string()).readonly(),
  canUndo: z.boolean(),
});
export type VillageChangeLine = z.infer<typeof change>;

const paperErrors = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

export const villageContract = {
  /** Papan Koperasi Desa/Kelurahan Merah Putih: setiap desa dan kelurahan wilayah dinas, juga yang belum ada apa-apanya. */
  'village.board': query(
    z.strictObject({ ...villageFilter, ...page.shape }).partial({ offset: true, limit: true }),
    z.object({
      total: count,
      rows: z.array(village).readonly(),
      /** Of the whole region, from the region table. */
      denominator: z.object({ villages: count, desa: count, kelurahan: count }),
      complete: count,
      /** Of the filtered villages. */
      districts: z.array(districtCount).readonly(),
      lacking: z.array(z.object({ lack: z.enum(VILLAGE_LACKS), villages: count })).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Desa menurut yang dibutuhkan: satu keadaan untuk setiap kebutuhan, dengan jumlah per kecamatan. */
  'village.matrix': query(
    selection,
    z.object({
      /** The needs that are asked today; the RAT's book year where it is among them. */
      needs: z.array(z.enum(VILLAGE_LACKS)).readonly(),
      ratYear: count.nullable(),
      rows: z.array(matrixRow).readonly(),
      districts: z.array(z.object({ code: z.string(), name: z.string(), ...needSums })).readonly(),
      total: z.object(needSums),
      /** Of the filtered villages, whatever their completeness. */
      counts: z.object({ all: count, lacking: count, complete: count }),
      /** Of the whole region. */
      denominator: z.object({ villages: count, desa: count, kelurahan: count }),
      complete: count,
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Satu desa/kelurahan: isian, nama yang diusulkan, dan catatan tentang susunan pengurus. */
  'village.get': query(
    z.strictObject({ code: regionCode }),
    z.object({
      village,
      /** The pattern's name first, then with kecamatan, with kabupaten, with both. */
      proposedNames: z.array(z.string()).readonly(),
      /** The bare name already stands elsewhere in the register, in a file or in the region. */
      isNameTaken: z.boolean(),
      /** The asked needs, in their order. */
      needs: z.array(need).readonly(),
      people: reasons,
      changes: z.array(change).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Menyimpan isian yang berubah; setiap perubahan tercatat dan dapat diurungkan. */
  'village.save': command(
    z.strictObject({
      code: regionCode,
      expectedUpdatedAt,
      changes: villageChanges,
    }),
    z.object({ changeId: id.nullable(), updatedAt: z.string().nullable() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengisi satu kebutuhan satu desa: keadaannya saja, atau nomor, tanggal, dan pilihannya seperti diketik. */
  'village.setNeed': command(
    z.strictObject({
      code: regionCode,
      expectedUpdatedAt,
      need: z.enum(VILLAGE_LACKS),
      entry: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('state'), state: z.enum(['there', 'under_way', 'missing']) }),
        z.strictObject({ kind: z.literal('text'), text: shortText }),
      ]),
    }),
    z.object({ changeId: id.nullable(), updatedAt: z.string().nullable(), state: needState }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menyimpan isian banyak desa sekaligus, semuanya atau tidak sama sekali. */
  'village.saveMany': command(
    z.strictObject({
      villages: z
        .array(z.strictObject({ code: regionCode, expectedUpdatedAt, changes: villageChanges }))
        .min(1)
        .max(2000)
        .readonly(),
    }),
    z.object({ changed: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'village.undo': command(
    z.strictObject({ changeId: id }),
    z.object({ code: z.string(), updatedAt: z.string() }),
    ['NOT_FOUND', 'CHANGE_ALREADY_UNDONE', 'CHANGE_HAS_LATER_WORK'],
  ),
  /** Daftar yang masih kurang, per kecamatan, F4. */
  'village.printMissing': task(
    z.strictObject({ ...villageFilter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...paperErrors],
  ),
  /** Konsep surat kepada kepala desa atau lurah setiap desa menurut saringan, tentang yang belum ada; yang lengkap dilewati. */
  'village.writeLetters': task(
    z.strictObject({
      ...villageFilter,
      /** Tanggal surat; null: hari ini. */
      on: officeDay.nullable().default(null),
      /** Sampai kapan ditunggu jawabannya; null: dibiarkan kosong dan wajib diisi sebelum bernomor. */
      answerBy: officeDay.nullable().default(null),
    }),
    z.object({ letterIds: z.array(id).readonly(), count, complete: count }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'CANCELLED'],
  ),
  /** Buku kerja papan ini menurut saringan. */
  'village.export': task(
    z.strictObject({
      ...villageFilter,
      path: fileToWrite('.xlsx', '.csv'),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
    }),
    z.object({ path: z.string(), rowCount: count }),
    [...paperErrors],
  ),
};
