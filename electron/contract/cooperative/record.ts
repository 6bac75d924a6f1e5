import { z } from 'zod';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';
import {
  CERTIFICATE_STATES,
  COOPERATIVE_KINDS,
  COOPERATIVE_PATTERNS,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { byField } from '#rules/cooperative/field-lists.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import {
  ACTIVITY_SEEN,
  REGISTER_DAYS,
  ROLE_ORGANS,
  VERIFICATION_OUTCOMES,
} from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { command, query, task } from '../define.ts';
import {
  bookYear,
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  reason,
  reasons,
  regionCode,
  requiredText,
  shortText,
} from '../scalars.ts';
import { changeContract } from './change.ts';
import { status, statusHistory, statusTimeline } from './status.ts';
import { fileToRead, pdfToWrite } from '../file-paths.ts';

const figure = z.int().min(-1e15).max(1e15).nullable();
const people = z.int().min(0).max(10_000_000).nullable();

/** The editable fields. A save names only those that change; the rest stays as it is. */
const fields = {
  name: requiredText,
  legalEntityNumber: shortText,
  legalEntityOn: day.nullable(),
  form: z.enum(FORMATION_FORMS),
  kind: z.union([z.literal(''), z.enum(COOPERATIVE_KINDS)]),
  group: shortText,
  sector: shortText,
  pattern: z.enum(COOPERATIVE_PATTERNS),
  savingsLoan: z.enum(SAVINGS_LOAN_KINDS),
  businessStartedOn: day.nullable(),
  kbli: shortText,
  nikKoperasi: shortText,
  certificate: z.enum(CERTIFICATE_STATES),
  certificateIssuedOn: day.nullable(),
  certificateUntil: day.nullable(),
  nib: shortText,
  npwp: shortText,
  address: shortText,
  villageCode: regionCode.nullable(),
  postalCode: z.union([z.literal(''), z.string().regex(/^\d{5}$/, 'Kode pos terdiri atas 5 angka.')]),
  phone: shortText,
  phone2: shortText,
  fax: shortText,
  email: z.union([z.literal(''), z.email('Alamat pos-el belum benar, misalnya koperasi@contoh.id.')]),
  website: shortText,
  assignedOfficer: shortText,
  note: longText,
} as const satisfies Readonly<Record<RegisterField, z.ZodType>>;
/** In an answer a day has been checked where it was made. */
const days = byField(REGISTER_DAYS, () => dayOut.nullable());

export const recordChanges = z.strictObject(fields).partial();
export type RecordChanges = z.input<typeof recordChanges>;

const figures = z.object({
  bookYear,
  membersMale: people,
  membersFemale: people,
  membersTotal: people,
  managers: people,
  employees: people,
  ownCapital: figure,
  outsideCapital: figure,
  assets: figure,
  turnover: figure,
  surplus: figure,
});

const role = z.object({
  id,
  personId: id,
  name: z.string(),
  /** Masked. */
  nikKtp: z.string(),
  /** Masked. */
  phone: z.string(),
  sex: z.enum(['L', 'P']).nullable(),
  organ: z.enum(ROLE_ORGANS),
  position: z.string(),
  startsOn: dayOut.nullable(),
  endsOn: dayOut.nullable(),
  isCurrent: z.boolean(),
});

const cooperativeRecord = z.object({
  id,
  updatedAt: z.string(),
  origin: z.string(),
  fields: z.object({
    ...fields,
    email: z.string(),
    kind: z.string(),
    postalCode: z.string(),
    ...days,
  }),
  /** Which of the fields above come masked and need `number.reveal`. */
  maskedFields: z.array(z.string()).readonly(),
  legalEntityEra: z.string(),
  villageName: z.string(),
  districtCode: z.string().nullable(),
  districtName: z.string(),
  regencyName: z.string(),
  status,
  mergedInto: z.object({ id, name: z.string() }).nullable(),
  statusHistory,
  /** What the history tells, oldest day first, without what was taken back and without merged records. */
  statusTimeline,
  amendments: z
    .array(
      z.object({
        id,
        number: z.string(),
        amendedOn: dayOut.nullable(),
        subject: z.enum(['anggaran_dasar', 'data']),
        note: z.string(),
      }),
    )
    .readonly(),
  figures: z.array(figures).readonly(),
  rats: z.array(z.object({ bookYear, heldOn: dayOut.nullable(), reportedOn: dayOut.nullable() })).readonly(),
  /** The last RAT's day as the source names it, while no RAT on record has it: and of which year it may be booked. */
  unplacedRat: z.object({ on: dayOut, bookYear, reason }).nullable(),
  roles: z.array(role).readonly(),
  verifications: z
    .array(
      z.object({
        id,
        verifiedOn: dayOut,
        outcome: z.enum(VERIFICATION_OUTCOMES),
        activitySeen: z.enum(ACTIVITY_SEEN),
        officer: z.string(),
        evidence: z.string(),
        note: z.string(),
      }),
    )
    .readonly(),
  documents: z
    .array(
      z.object({
        id,
        kind: z.string(),
        title: z.string(),
        fileName: z.string(),
        byteCount: count,
        datedOn: dayOut.nullable(),
        addedAt: z.string(),
      }),
    )
    .readonly(),
  awards: z.array(z.object({ bookYear, number: z.string() })).readonly(),
  completeness: z.object({ percent: count, missing: z.array(z.enum(COMPLETENESS_ITEMS)).readonly() }),
  /** Things to look at: a NIK Koperasi of another length, an expired term, an unverified address. */
  remarks: reasons,
  draft: z.object({ changes: recordChanges, savedAt: z.string() }).nullable(),
});
export type CooperativeRecord = z.infer<typeof cooperativeRecord>;

const saved = z.object({ id, updatedAt: z.string(), warnings: reasons, batchId: id.nullable() });
const touched = z.object({ batchId: id.nullable() });

const personInput = z.strictObject({
  /** Null: a new person. */
  id: id.nullable(),
  name: requiredText,
  nikKtp: shortText.optional(),
  bornOn: day.nullable().optional(),
  sex: z.enum(['L', 'P']).nullable().optional(),
  phone: shortText.optional(),
  address: shortText.optional(),
});

export const cooperativeRecordContract = {
  /** Satu koperasi dengan seluruh riwayatnya; nomor pribadi tersamar. */
  'cooperative.get': query(z.strictObject({ id }), cooperativeRecord, ['NOT_FOUND']),
  /** Menyimpan perubahan (baru bila `id` kosong). Ditolak bila catatan itu berubah dari jendela lain sejak dibaca. */
  'cooperative.save': command(
    z.strictObject({
      id: id.nullable(),
      expectedUpdatedAt,
      changes: recordChanges,
      /** Figures typed beside the fields, saved with them or not at all; each book year once. */
      figures: z
        .array(z.strictObject(figures.shape))
        .max(260)
        .refine(
          (years) => new Set(years.map((year) => year.bookYear)).size === years.length,
          'Satu tahun buku hanya sekali.',
        )
        .readonly()
        .default([]),
      /** Book years whose figures are taken out. */
      removedYears: z.array(bookYear).max(260).readonly().default([]),
    }),
    saved,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE', 'OFFICE_NOT_SET_UP', 'INVALID_INPUT'],
  ),
  /** Mengubah status dengan tanggal dan alasan; riwayat sebelumnya tetap. */
  'cooperative.changeStatus': command(
    z.strictObject({ id, expectedUpdatedAt, status, sinceOn: day, reason: requiredText }),
    touched,
    ['NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Tanpa `heldOn`: RAT yang sudah dilaksanakan, tanggalnya belum diketahui. */
  'cooperative.saveRat': command(
    z.strictObject({ id, expectedUpdatedAt, bookYear, heldOn: day.nullable(), reportedOn: day.nullable() }),
    saved,
    ['NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'cooperative.removeRat': command(z.strictObject({ id, bookYear, reason: requiredText }), touched, [
    'NOT_FOUND',
  ]),
  'cooperative.saveAmendment': command(
    z.strictObject({
      cooperativeId: id,
      id: id.nullable(),
      /** Of the cooperative. */
      expectedUpdatedAt,
      number: requiredText,
      amendedOn: day.nullable(),
      subject: z.enum(['anggaran_dasar', 'data']),
      note: shortText,
    }),
    touched,
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'cooperative.removeAmendment': command(z.strictObject({ id, reason: requiredText }), touched, [
    'NOT_FOUND',
  ]),
  'cooperative.addVerification': command(
    z.strictObject({
      id,
      verifiedOn: day,
      outcome: z.enum(VERIFICATION_OUTCOMES),
      activitySeen: z.enum(ACTIVITY_SEEN).default('unknown'),
      officer: requiredText,
      evidence: shortText,
      note: shortText,
    }),
    touched,
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Menambah atau mengubah jabatan seseorang pada koperasi dengan masa jabatannya. */
  'role.save': command(
    z.strictObject({
      cooperativeId: id,
      id: id.nullable(),
      /** Of the cooperative. */
      expectedUpdatedAt,
      person: personInput,
      organ: z.enum(ROLE_ORGANS),
      position: requiredText,
      startsOn: day.nullable(),
      endsOn: day.nullable(),
    }),
    saved,
    ['NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'role.remove': command(z.strictObject({ id, reason: requiredText }), touched, ['NOT_FOUND']),
  /** Seseorang, semua jabatannya di semua koperasi, dan orang lain yang namanya sama. */
  'person.get': query(
    z.strictObject({ id }),
    z.object({
      id,
      name: z.string(),
      nikKtp: z.string(),
      bornOn: dayOut.nullable(),
      sex: z.enum(['L', 'P']).nullable(),
      phone: z.string(),
      address: z.string(),
      roles: z.array(role.extend({ cooperativeId: id, cooperativeName: z.string() })).readonly(),
      namesakes: z
        .array(
          z.object({
            id,
            name: z.string(),
            cooperativeId: id,
            cooperativeName: z.string(),
            position: z.string(),
          }),
        )
        .readonly(),
    }),
    ['NOT_FOUND'],
  ),
  'person.search': query(
    z.strictObject({ text: shortText, limit: z.int().min(1).max(100).default(20) }),
    z.array(z.object({ id, name: z.string(), nikKtp: z.string(), cooperatives: z.string() })).readonly(),
  ),
  /** Menyatakan dua catatan orang sebagai orang yang sama; jabatannya disatukan. */
  'person.merge': command(z.strictObject({ keptId: id, removedId: id }), touched, ['NOT_FOUND']),
  /** Menunjukkan nomor pribadi secara penuh; tujuan wajib ditulis dan dicatat. */
  'number.reveal': command(
    z.strictObject({
      kind: z.enum([
        'person.nikKtp',
        'person.phone',
        'cooperative.phone',
        'cooperative.phone2',
        'consultation.nikKtp',
        'consultation.phone',
        'founder.nikKtp',
        'umkm.phone',
      ]),
      id,
      /** Of a founder: which number of the formation file `id`, as `formation.get` shows it. */
      mask: shortText.default(''),
      purpose: requiredText,
    }),
    z.object({ value: z.string() }),
    ['NOT_FOUND'],
  ),
  /** Dokumen pindaian disimpan di samping basis data menurut isinya; berkas yang sama disimpan sekali. */
  'document.add': task(
    z.strictObject({
      cooperativeId: id,
      path: fileToRead,
      kind: requiredText,
      title: requiredText,
      datedOn: day.nullable(),
    }),
    z.object({ id, sha256: z.string(), wasKnown: z.boolean() }),
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
  'document.remove': command(z.strictObject({ id, reason: requiredText }), touched, ['NOT_FOUND']),
  /** Tempat berkas dokumen di komputer ini, untuk dibuka di program lain. */
  'document.locate': query(z.strictObject({ id }), z.object({ path: z.string() }), [
    'NOT_FOUND',
    'FILE_NOT_FOUND',
    'FILE_DAMAGED',
    'SCAN_NEEDS_PURPOSE',
  ]),
  ...changeContract,
  /** "Lembar satu koperasi": satu lembar F4 dengan riwayatnya. */
  'cooperative.print': task(z.strictObject({ id, path: pdfToWrite.nullable().default(null) }), finishedFile, [
    'NOT_FOUND',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
  ]),
};
