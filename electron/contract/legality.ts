import { z } from 'zod';
import { COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import {
  DISSOLUTION_EVIDENCE,
  DISSOLUTION_STEPS,
  OBJECTION_STATES,
} from '#rules/legality/dissolution-notice.ts';
import { DOCUMENT_STATES } from '#rules/formation/formation.ts';
import { EXPIRY_STATES } from '#rules/legality/permit-expiry.ts';
import { VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';
import { command, query, task } from './define.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  longText,
  regionCode,
  requiredText,
  shortText,
} from './scalars.ts';
import { fileToRead, pdfToWrite } from './file-paths.ts';

const touched = z.object({ batchId: id.nullable() });
const saved = z.object({ id, batchId: id.nullable() });
const paperErrors = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

const permit = z.object({
  id,
  kind: z.string(),
  kindName: z.string(),
  number: z.string(),
  issuedOn: dayOut.nullable(),
  expiresOn: dayOut.nullable(),
  issuer: z.string(),
  note: z.string(),
  state: z.enum(EXPIRY_STATES),
  /** "berakhir dalam 60 hari", "masih berlaku"; empty without an end. */
  stateText: z.string(),
  /** Of the cooperative. */
  updatedAt: z.string(),
});
export type PermitLine = z.infer<typeof permit>;

const expiring = z.object({
  source: z.enum(['permit', 'certificate', 'term']),
  id,
  cooperativeId: id,
  cooperativeName: z.string(),
  districtName: z.string(),
  what: z.string(),
  number: z.string(),
  until: dayOut,
  state: z.enum(['expired', 'soon']),
  stateText: z.string(),
});
export type ExpiringLine = z.infer<typeof expiring>;

const watchFilter = {
  sources: z
    .array(z.enum(['permit', 'certificate', 'term']))
    .readonly()
    .default([]),
  state: z.enum(['expired', 'soon']).nullable().default(null),
};

const checklistItem = z.object({
  code: z.string(),
  name: z.string(),
  isRequired: z.boolean(),
  state: z.enum(DOCUMENT_STATES),
  on: dayOut.nullable(),
  note: z.string(),
});
const documentEntry = z.strictObject({
  state: z.enum(DOCUMENT_STATES),
  on: day.nullable().default(null),
  note: shortText.default(''),
});

const objectionInput = z.strictObject({
  receivedOn: day,
  from: requiredText,
  content: longText,
  state: z.enum(OBJECTION_STATES).default('open'),
  answer: longText.default(''),
});
const dossierInput = z.strictObject({
  cooperativeId: id,
  /** Null: a new dossier. */
  id: id.nullable(),
  /** Of the cooperative. */
  expectedUpdatedAt,
  openedOn: day,
  grounds: z.array(z.string().max(60)).max(20).readonly(),
  letterNumber: shortText.default(''),
  letterOn: day.nullable().default(null),
  noticeOn: day.nullable().default(null),
  noticePlace: shortText.default(''),
  objections: z.array(objectionInput).max(200).readonly().default([]),
  proposalNumber: shortText.default(''),
  proposalOn: day.nullable().default(null),
  officer: shortText.default(''),
  note: longText.default(''),
});

const dossier = z.object({
  id,
  cooperativeId: id,
  cooperativeName: z.string(),
  districtName: z.string(),
  status: z.enum(COOPERATIVE_STATUSES),
  openedOn: dayOut,
  grounds: z.array(z.string()).readonly(),
  groundNames: z.array(z.string()).readonly(),
  verification: z.enum(VERIFICATION_OUTCOMES).nullable(),
  letterNumber: z.string(),
  letterOn: dayOut.nullable(),
  noticeOn: dayOut.nullable(),
  noticePlace: z.string(),
  notice: z.object({ endsOn: dayOut, daysLeft: count, isOver: z.boolean(), basis: z.string() }).nullable(),
  objections: z
    .array(
      z.object({
        receivedOn: dayOut,
        from: z.string(),
        content: z.string(),
        state: z.enum(OBJECTION_STATES),
        answer: z.string(),
      }),
    )
    .readonly(),
  proposalNumber: z.string(),
  proposalOn: dayOut.nullable(),
  officer: z.string(),
  note: z.string(),
  /** Of the cooperative. */
  updatedAt: z.string(),
  lacks: z.array(z.enum(DISSOLUTION_STEPS)).readonly(),
  scans: z
    .array(
      z.object({
        documentId: id,
        step: z.enum(DISSOLUTION_EVIDENCE),
        title: z.string(),
        fileName: z.string(),
      }),
    )
    .readonly(),
});
export type DossierLine = z.infer<typeof dossier>;

const named = z.array(z.object({ code: z.string(), name: z.string(), isRequired: z.boolean() })).readonly();

export const legalityContract = {
  /** Jenis izin dan alasan pembubaran menurut aturan dinas hari ini, serta jumlah hari pengingat. */
  'legality.choices': query(
    z.strictObject({}),
    z.object({ permitKinds: named, grounds: named, warningDays: count }),
    ['OFFICE_NOT_SET_UP'],
  ),
  'legality.listPermits': query(z.strictObject({ cooperativeId: id }), z.array(permit).readonly(), [
    'NOT_FOUND',
  ]),
  /** Mencatat atau mengubah izin satu koperasi; tercatat di riwayat perubahan. */
  'legality.savePermit': command(
    z.strictObject({
      cooperativeId: id,
      id: id.nullable(),
      /** Of the cooperative. */
      expectedUpdatedAt,
      kind: requiredText,
      number: shortText,
      issuedOn: day.nullable().default(null),
      expiresOn: day.nullable().default(null),
      issuer: shortText.default(''),
      note: shortText.default(''),
    }),
    saved,
    ['NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'legality.removePermit': command(z.strictObject({ id, reason: requiredText }), touched, [
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Yang sudah berakhir atau akan berakhir: izin, sertifikat NIK, masa jabatan. */
  'legality.watch': query(
    z.strictObject(watchFilter),
    z.object({
      warningDays: count,
      expired: count,
      soon: count,
      rows: z.array(expiring).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  'legality.printWatch': task(
    z.strictObject({ ...watchFilter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...paperErrors],
  ),
  /** Daftar periksa satu perubahan, menurut jalurnya: anggaran dasar atau data. */
  'legality.amendmentChecklist': query(
    z.strictObject({ amendmentId: id }),
    z.object({
      subject: z.enum(['anggaran_dasar', 'data']),
      percentComplete: count,
      basis: z.string(),
      documents: z.array(checklistItem).readonly(),
      /** Of the cooperative. */
      updatedAt: z.string(),
    }),
    ['NOT_FOUND'],
  ),
  'legality.saveAmendmentChecklist': command(
    z.strictObject({
      amendmentId: id,
      expectedUpdatedAt,
      documents: z.record(z.string().max(80), documentEntry),
    }),
    touched,
    ['NOT_FOUND', 'INVALID_INPUT', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Semua berkas usul pembubaran, dengan hasil verifikasi yang jumlahnya cocok. */
  'dissolution.list': query(
    z.strictObject({}),
    z.object({
      total: count,
      /** Each dossier counts once; together they are the total. */
      outcomes: z
        .array(z.object({ outcome: z.enum([...VERIFICATION_OUTCOMES, 'none']), dossiers: count }))
        .readonly(),
      rows: z.array(dossier).readonly(),
    }),
    ['OFFICE_NOT_SET_UP'],
  ),
  'dissolution.save': command(dossierInput, saved, [
    'NOT_FOUND',
    'INVALID_INPUT',
    'RECORD_CHANGED_ELSEWHERE',
  ]),
  'dissolution.remove': command(z.strictObject({ id, reason: requiredText }), touched, [
    'NOT_FOUND',
    'INVALID_INPUT',
  ]),
  /** Menyimpan pindaian pada dokumen koperasi dan mencatatnya sebagai bukti satu langkah berkas. */
  'dissolution.addScan': task(
    z.strictObject({ id, step: z.enum(DISSOLUTION_EVIDENCE), path: fileToRead }),
    z.object({ documentId: id, wasKnown: z.boolean() }),
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
  /** Melepas pindaian dari berkas; dokumennya tetap tersimpan pada catatan koperasi. */
  'dissolution.removeScan': command(z.strictObject({ id, documentId: id }), touched, ['NOT_FOUND']),
  /** Berkas usul pembubaran: sampul, kronologi, daftar bukti, kolom tanda tangan. */
  'dissolution.print': task(z.strictObject({ id, path: pdfToWrite.nullable().default(null) }), finishedFile, [
    'NOT_FOUND',
    ...paperErrors,
  ]),
  /** Lembar kunjungan lapangan per kecamatan, isian sama dengan layar verifikasi. */
  'legality.printFieldPack': task(
    z.strictObject({
      districts: z.array(regionCode).max(500).readonly().default([]),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    [...paperErrors],
  ),
};
