import { z } from 'zod';
import { AUDIENCES, LETTER_FONTS, LETTER_KINDS, LETTER_PAPERS } from '#rules/template/letter-template.ts';
import { MAX_TEMPLATE_LENGTH } from '#rules/template/text.ts';
import { command, query, task } from '../define.ts';
import {
  count,
  expectedUpdatedAt,
  finishedFile,
  id,
  requiredText,
  shortText,
  updatedAt,
} from '../scalars.ts';
import { fileToRead, fileToWrite } from '../file-paths.ts';

export const templateCode = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Kode templat berupa huruf kecil, angka, dan tanda hubung.');

const margin = z
  .number('Margin berupa angka milimeter.')
  .min(5, 'Paling sedikit 5 mm.')
  .max(60, 'Paling banyak 60 mm.');
export const letterPage = z.strictObject({
  paper: z.enum(LETTER_PAPERS),
  margins: z.strictObject({ left: margin, top: margin, right: margin, bottom: margin }),
  font: z.enum(LETTER_FONTS),
  fontSize: z.number().min(10, 'Paling kecil 10.').max(14, 'Paling besar 14.'),
});

/** Values of fields by their placeholder; a day as YYYY-MM-DD. */
export const letterFields = z.record(
  z.string().regex(/^[a-z_]{1,60}$/),
  z.string().trim().max(20_000, 'Paling panjang 20.000 huruf.'),
);

export const templateText = z
  .string()
  .max(MAX_TEMPLATE_LENGTH, `Paling panjang ${MAX_TEMPLATE_LENGTH / 1000} ribu huruf.`);

export const templateContent = z.strictObject({
  name: requiredText,
  text: templateText,
  defaults: letterFields,
  page: letterPage,
  /** Jabatan penanda tangan; kosong: kepala dinas. */
  signer: shortText.optional(),
  switches: z.strictObject({ hasTitles: z.boolean(), hasRank: z.boolean(), hasNip: z.boolean() }),
  /** QR keabsahan pada surat bernomor; kosong: menurut jenis suratnya. */
  hasProof: z.boolean().optional(),
});
export type TemplateContent = z.infer<typeof templateContent>;

export const letterTemplate = z.strictObject({
  code: templateCode,
  kind: z.enum(LETTER_KINDS),
  audience: z.enum(AUDIENCES),
  series: shortText,
  ...templateContent.shape,
});

const ORIGINS = ['standard', 'changed', 'own'] as const;
const listed = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(LETTER_KINDS),
  audience: z.enum(AUDIENCES),
  hasNumber: z.boolean(),
  origin: z.enum(ORIGINS),
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
});
export type ListedTemplate = z.infer<typeof listed>;

const fileLine = z.object({
  code: z.string(),
  name: z.string(),
  /** What taking it in would do. */
  change: z.enum(['new', 'replaced', 'same']),
  /** What differs from the template the office has now. */
  differences: z.array(z.string()).readonly(),
});

const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;
const FILE_ERRORS = [
  'FILE_NOT_FOUND',
  'FILE_TOO_LARGE',
  'TEMPLATE_FILE_FOREIGN',
  'TEMPLATE_FILE_DAMAGED',
  'TEMPLATE_FILE_TOO_NEW',
] as const;

export const letterTemplateContract = {
  /** Templat surat: standar, yang diubah kantor, dan milik kantor sendiri. */
  'template.list': query(z.strictObject({}), z.array(listed).readonly()),
  'template.get': query(
    z.strictObject({ code: templateCode }),
    z.object({ template: letterTemplate, origin: z.enum(ORIGINS), updatedAt }),
    ['NOT_FOUND'],
  ),
  /** Menyimpan templat kantor; isian yang tidak dikenal ditolak dengan baris dan kolomnya, tidak ada yang tersimpan. */
  'template.save': command(
    z.strictObject({ code: templateCode, expectedUpdatedAt, content: templateContent }),
    z.object({ changedAt: z.string() }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Templat baru milik kantor, dari teks dan bentuk templat lain atau dari satu surat. */
  'template.create': command(
    z.strictObject({
      name: requiredText,
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('template'), code: templateCode }),
        z.strictObject({ kind: z.literal('letter'), id }),
      ]),
    }),
    z.object({ code: z.string() }),
    ['NOT_FOUND'],
  ),
  /** Kembali ke templat standar; templat milik kantor sendiri dihapus. */
  'template.reset': command(z.strictObject({ code: templateCode }), z.object({ wasChanged: z.boolean() }), [
    'NOT_FOUND',
    'TEMPLATE_IN_USE',
  ]),
  /** PDF dari teks yang sedang disunting, dengan satu koperasi contoh (null: nilai contoh dari daftar isian). */
  'template.preview': task(
    z.strictObject({
      code: templateCode,
      content: templateContent,
      cooperativeId: id.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', 'OFFICE_NOT_SET_UP'],
  ),
  /** Menyimpan templat ke satu berkas untuk dinas lain atau komputer lain. */
  'template.export': task(
    z.strictObject({ codes: z.array(templateCode).min(1).max(200).readonly(), path: fileToWrite('.json') }),
    z.object({ path: z.string(), count }),
    ['NOT_FOUND', ...WRITE_ERRORS],
  ),
  /** Isi berkas templat dan apa yang akan berubah; tidak menyimpan apa pun. */
  'template.readFile': query(
    z.strictObject({ path: fileToRead }),
    z.object({ exportedAt: z.string(), office: z.string(), templates: z.array(fileLine).readonly() }),
    FILE_ERRORS,
  ),
  /** Memasukkan templat dari berkas; semua atau tidak sama sekali. */
  'template.import': command(
    z.strictObject({ path: fileToRead, codes: z.array(templateCode).min(1).max(200).readonly() }),
    z.object({ count }),
    FILE_ERRORS,
  ),
};
