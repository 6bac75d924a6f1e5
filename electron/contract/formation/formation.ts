import { z } from 'zod';
import { COOPERATIVE_KINDS, COOPERATIVE_PATTERNS } from '#rules/cooperative/cooperative.ts';
import { NO_PARTICULARS } from '#rules/formation/particulars.ts';
import { DOCUMENT_STATES, FORMATION_FORMS } from '#rules/formation/formation.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import { FORMATION_STAGES } from '#rules/formation/stage.ts';
import { command, query, task } from '../define.ts';
import { formationPaperCode } from './letter.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  reasons,
  regionCode,
  requiredText,
  rupiah,
  shortText,
} from '../scalars.ts';
import { fileToRead, pdfToWrite, letterToWrite } from '../file-paths.ts';

/** Who and when are written by the program when the file is saved. */
const override = z.strictObject({
  reason: requiredText,
  by: shortText.default(''),
  at: z.string().max(40).default(''),
});
const founder = z.strictObject({
  name: shortText,
  nikKtp: shortText,
  bornOn: day.nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  address: shortText,
  isPresent: z.boolean(),
  capacity: override.nullable().default(null),
  asOnKtp: override.nullable().default(null),
});
const officer = z.strictObject({
  name: shortText,
  position: shortText,
  sex: z.enum(['L', 'P']).nullable().default(null),
});
const documentState = z.strictObject({
  state: z.enum(DOCUMENT_STATES),
  on: day.nullable().default(null),
  note: shortText.default(''),
});

const savings = rupiah.min(0).max(1e12).nullable();
const particulars = z.strictObject({
  address: shortText.default(''),
  membershipArea: shortText.default(''),
  business: longText.default(''),
  principalSaving: savings.default(null),
  mandatorySaving: savings.default(null),
  termFrom: day.nullable().default(null),
  termUntil: day.nullable().default(null),
  meetingPlace: shortText.default(''),
  meetingTime: shortText.default(''),
  officer: shortText.default(''),
  notary: shortText.default(''),
});

/** A formation file as entered; a draft may have empty texts, the verdict says what is missing. */
export const formationFile = z.strictObject({
  name: requiredText,
  form: z.enum(FORMATION_FORMS),
  kind: z.enum(COOPERATIVE_KINDS),
  pattern: z.enum(COOPERATIVE_PATTERNS),
  isVillageProgramme: z.boolean(),
  hasSavingsUnit: z.boolean().default(false),
  meetingOn: day,
  regionCode,
  founders: z.array(founder).max(2000).readonly(),
  founderCooperatives: z.array(requiredText).max(500).readonly(),
  officers: z.array(officer).max(100).readonly(),
  supervisors: z.array(officer).max(100).readonly(),
  documents: z.record(z.string().max(80), documentState),
  particulars: particulars.default(NO_PARTICULARS),
}) satisfies z.ZodType<FormationFile>;

export const stageFact = z.object({
  stage: z.enum(FORMATION_STAGES),
  on: dayOut,
  number: z.string(),
  note: z.string(),
  recordedBy: z.string(),
});
const verdict = z.object({
  qualified: count,
  entered: count,
  required: count,
  isReadyToSubmit: z.boolean(),
  founders: z.array(z.object({ name: z.string(), qualifies: z.boolean(), reasons })).readonly(),
  documents: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        isRequired: z.boolean(),
        state: z.enum(DOCUMENT_STATES),
        note: z.string(),
        on: dayOut.nullable(),
      }),
    )
    .readonly(),
  percentComplete: z.number(),
  rule: z.object({ basis: z.string(), inForceFrom: dayOut }),
  reasons,
});
const villageOut = z.object({
  name: z.string(),
  kind: z.enum(['desa', 'kelurahan']),
  districtName: z.string(),
  regencyName: z.string(),
});
const entries = <Value extends z.ZodType>(value: Value) =>
  z.array(z.tuple([z.string(), z.array(value).readonly()]).readonly()).readonly();
const facts = z.object({
  rules: z
    .array(
      z.object({
        code: z.string(),
        value: z.unknown(),
        inForceFrom: dayOut,
        inForceUntil: dayOut.nullable(),
        basis: z.string(),
        note: z.string(),
      }),
    )
    .readonly(),
  officeRegionCode: z.string(),
  officeLevel: z.enum(['regency', 'province']),
  village: villageOut.nullable(),
  villageHead: z.string(),
  namesakes: z.array(z.object({ place: z.enum(['register', 'formation']), id, name: z.string() })).readonly(),
  foundersElsewhere: entries(z.string()),
  rolesInRegister: entries(z.string()),
  registeredFounders: entries(z.object({ name: z.string(), legalEntityNumber: z.string() })),
});
export type FormationVerdict = z.infer<typeof verdict>;

export const formationContract = {
  /** Memeriksa berkas pendirian terhadap aturan yang berlaku pada tanggal rapat; NIK tersamar dibaca dari berkas `exceptId`. */
  'formation.check': query(
    z.strictObject({ file: formationFile, exceptId: id.nullable().default(null) }),
    verdict,
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Yang perlu diketahui aturan di luar berkas; halaman menilai sendiri dengannya sambil diketik. */
  'formation.facts': query(
    z.strictObject({
      name: shortText,
      regionCode: regionCode.nullable(),
      niks: z.array(shortText).max(2000).readonly(),
      founderCooperatives: z.array(shortText).max(500).readonly(),
      exceptId: id.nullable().default(null),
    }),
    facts,
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Menyimpan berkas pendirian (baru bila `id` kosong); konsep yang belum lengkap pun tersimpan. */
  'formation.save': command(
    z.strictObject({ id: id.nullable(), expectedUpdatedAt, file: formationFile }),
    z.object({ id, updatedAt: z.string() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Berkas seperti tersimpan; NIK KTP pendiri tersamar. Yang tersamar boleh dikirim kembali: nomornya tetap. */
  'formation.get': query(
    z.strictObject({ id }),
    z.object({
      id,
      updatedAt: z.string(),
      file: formationFile,
      stages: z.array(stageFact).readonly(),
      scans: z
        .array(
          z.object({ id, code: z.string(), fileName: z.string(), byteCount: count, addedAt: z.string() }),
        )
        .readonly(),
      /** The record in the register it became. */
      cooperativeId: id.nullable(),
    }),
    ['NOT_FOUND'],
  ),
  /** Menyimpan pindaian satu dokumen di samping basis data. */
  'formation.addScan': task(
    z.strictObject({ id, code: z.string().min(1).max(80), path: fileToRead }),
    z.object({ id, sha256: z.string() }),
    [
      'NOT_FOUND',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_TOO_LARGE',
      'FILE_KIND_NOT_ACCEPTED',
      'DISK_FULL',
      'FOLDER_NOT_WRITABLE',
    ],
  ),
  /** Melepas pindaian dari berkas; isinya tetap tersimpan sampai dibersihkan bersama cadangan. */
  'formation.removeScan': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  'formation.locateScan': query(z.strictObject({ id }), z.object({ path: z.string() }), [
    'NOT_FOUND',
    'FILE_NOT_FOUND',
    'FILE_DAMAGED',
    'SCAN_NEEDS_PURPOSE',
  ]),
  /** Daftar periksa pendirian sebagai PDF; `path` kosong berarti folder dokumen program. */
  'formation.print': task(
    z.strictObject({
      file: formationFile,
      /** The stored file this is, so that it is not found as its own namesake. */
      exceptId: id.nullable().default(null),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /** Satu surat dari berkas (undangan, daftar hadir, berita acara, …) menurut templat kantor, PDF atau Word; yang bernomor tercetak sebagai konsep. */
  'formation.printPaper': task(
    z.strictObject({
      id,
      code: formationPaperCode,
      format: z.enum(['pdf', 'docx']).default('pdf'),
      on: day,
      /** Only papers that ask for them have blank rows. */
      blankRows: z.int().min(0).max(500).default(0),
      path: letterToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /** Membaca berkas pendirian JSON yang disimpan di flash disk. */
  'formation.readFile': query(z.strictObject({ path: fileToRead }), formationFile, [
    'FILE_NOT_FOUND',
    'FILE_NOT_JSON',
    'FORMATION_INVALID_FILE',
  ]),
};
