import { z } from 'zod';
import { SIGNATORY_KINDS } from '#rules/cooperative/signatory.ts';
import { command, query } from './define.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  id,
  regionCode,
  requiredText,
  shortText,
  updatedAt,
} from './scalars.ts';

export const SIGNATORY_PREFIXES = ['', 'Plt.', 'Plh.', 'Pj.'] as const;

const signatory = z.object({
  id,
  kind: z.enum(SIGNATORY_KINDS),
  positionKey: z.string(),
  prefix: z.enum(SIGNATORY_PREFIXES),
  position: z.string(),
  frontTitle: z.string(),
  name: z.string(),
  backTitle: z.string(),
  rank: z.string(),
  nip: z.string(),
  onBehalfOf: z.string(),
  throughPosition: z.string(),
  startsOn: dayOut,
  endsOn: dayOut.nullable(),
  updatedAt,
});
export type Signatory = z.infer<typeof signatory>;

/** Sheets that lists are printed on. */
export const LIST_PAPERS = ['F4', 'F4_NARROW', 'A4'] as const;

const keptEmblem = z.object({ sha256: z.string(), name: z.string() }).nullable();

const office = z.object({
  regionCode: z.string(),
  regionName: z.string(),
  level: z.enum(['regency', 'province']),
  governmentName: z.string(),
  name: z.string(),
  city: z.string(),
  address: z.string(),
  postalCode: z.string(),
  phone: z.string(),
  email: z.string(),
  website: z.string(),
  unitCode: z.string(),
  isSample: z.boolean(),
  /** What stands on the head of its papers, and the sheet of its lists. */
  look: z.object({
    emblem: keptEmblem,
    regentEmblem: keptEmblem,
    isEmblemColoured: z.boolean(),
    listPaper: z.enum(LIST_PAPERS),
    updatedAt,
  }),
  /** Of the identity alone; each official has its own. */
  updatedAt,
  signatories: z.array(signatory).readonly(),
});
export type Office = z.infer<typeof office>;

/** A kept emblem by its content; null takes it off. */
const emblemChoice = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

const contact = {
  address: shortText.default(''),
  postalCode: shortText.default(''),
  phone: shortText.default(''),
  email: shortText.default(''),
  website: shortText.default(''),
};

const signatoryFields = {
  kind: z.enum(SIGNATORY_KINDS).default('head'),
  prefix: z.enum(SIGNATORY_PREFIXES).default(''),
  position: requiredText,
  frontTitle: shortText.default(''),
  name: requiredText,
  backTitle: shortText.default(''),
  onBehalfOf: shortText.default(''),
  throughPosition: shortText.default(''),
  rank: shortText.default(''),
  nip: z.union([z.literal(''), z.string().regex(/^\d{18}$/, 'NIP terdiri atas 18 angka.')]).default(''),
  startsOn: day,
  endsOn: day.nullable().default(null),
};
const signatoryInput = z.strictObject(signatoryFields);

export const officeContract = {
  /** Identitas dinas; `null` sebelum disiapkan. */
  'office.get': query(z.strictObject({}), office.nullable()),
  /** Menyiapkan dinas baru: wilayah, nama, kota terbit, pejabat penanda tangan. */
  'office.setUp': command(
    z.strictObject({
      regionCode: regionCode.refine((code) => code.length <= 5, 'Pilih kabupaten/kota atau provinsi.'),
      name: requiredText.optional(),
      governmentName: requiredText.optional(),
      city: shortText.optional(),
      unitCode: shortText.optional(),
      ...contact,
      signatory: signatoryInput.optional(),
    }),
    z.object({
      regionCode: z.string(),
      level: z.enum(['regency', 'province']),
      regencyCount: count,
      districtCount: count,
      villageCount: count,
      /** Kota terbit yang tercatat, dan asalnya: disebut, ibu kota menurut data, atau hanya nama wilayahnya. */
      city: z.string(),
      citySource: z.enum(['given', 'seat', 'region']),
    }),
    ['OFFICE_ALREADY_SET_UP', 'REGION_UNKNOWN'],
  ),
  /** Mengubah identitas dinas. */
  'office.update': command(
    z.strictObject({
      expectedUpdatedAt,
      name: requiredText,
      governmentName: requiredText,
      city: requiredText,
      unitCode: shortText,
      ...contact,
    }),
    office,
    ['OFFICE_NOT_SET_UP', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Lambang pada kop, lambang kepala daerah, dan kertas daftar. */
  'office.saveLook': command(
    z.strictObject({
      expectedUpdatedAt,
      emblem: emblemChoice,
      regentEmblem: emblemChoice,
      isEmblemColoured: z.boolean(),
      listPaper: z.enum(LIST_PAPERS),
    }),
    office,
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menambah pejabat penanda tangan dengan masa jabatannya; masa yang bertumpuk ditolak. */
  'office.addSignatory': command(signatoryInput, office, ['OFFICE_NOT_SET_UP', 'INVALID_INPUT']),
  /** Memperbaiki pejabat atau mengakhiri masanya, dengan alasan; yang lama tercatat. */
  'office.updateSignatory': command(
    z.strictObject({ ...signatoryFields, id, expectedUpdatedAt, reason: requiredText }),
    office,
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Blok tanda tangan seperti tercetak, dari isian yang belum disimpan. */
  'office.signatureBlock': query(
    z.strictObject({
      governmentLine: shortText,
      kind: signatoryFields.kind,
      prefix: signatoryFields.prefix,
      position: shortText,
      frontTitle: shortText,
      name: shortText,
      backTitle: shortText,
      rank: shortText,
      nip: shortText,
      onBehalfOf: shortText,
      throughPosition: shortText,
    }),
    z.object({
      position: z.array(z.string()).readonly(),
      name: z.string(),
      identity: z.array(z.string()).readonly(),
    }),
  ),
  /** Menghapus pejabat yang belum pernah tercantum pada dokumen. */
  'office.deleteSignatory': command(z.strictObject({ id }), office, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
    'SIGNATORY_IN_USE',
  ]),
  /** Provinsi, atau kabupaten/kota satu provinsi, dari data wilayah bawaan (sebelum dinas disiapkan). */
  'region.listReference': query(
    z.strictObject({ parentCode: regionCode.nullable() }),
    /** `seat`: ibu kotanya bila diketahui; diusulkan sebagai kota terbit surat. */
    z.array(z.object({ code: z.string(), name: z.string(), seat: z.string().nullable() })).readonly(),
  ),
  /** Kecamatan dan desa/kelurahan di wilayah dinas. */
  'region.listChildren': query(
    z.strictObject({ parentCode: regionCode }),
    z
      .array(
        z.object({
          code: z.string(),
          name: z.string(),
          kind: z.enum(['province', 'regency', 'district', 'desa', 'kelurahan']),
        }),
      )
      .readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
};
