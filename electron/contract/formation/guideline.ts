import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { templateCode } from '../letters/template.ts';
import { count, dayOut, id, requiredText } from '../scalars.ts';
import { fileToRead, fileToWrite } from '../file-paths.ts';

const publisher = z.object({
  id: z.string(),
  name: z.string(),
  publicKey: z.string(),
  isOwn: z.boolean(),
  trustedBy: z.string(),
  trustedAt: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type GuidelinePublisher = z.infer<typeof publisher>;

const line = z.object({
  code: z.string(),
  name: z.string(),
  inForceFrom: dayOut,
  inForceUntil: dayOut.nullable(),
  basis: z.string(),
  change: z.enum(['new', 'same', 'refused']),
  differences: z.array(z.string()).readonly(),
});

const lawLine = z.object({
  key: z.string(),
  name: z.string(),
  inForceFrom: dayOut,
  inForceUntil: dayOut.nullable(),
  change: z.enum(['new', 'changed', 'same', 'skipped', 'refused']),
  differences: z.array(z.string()).readonly(),
});
const templateLine = z.object({
  code: z.string(),
  name: z.string(),
  change: z.enum(['new', 'changed', 'same', 'refused']),
  differences: z.array(z.string()).readonly(),
});
export type GuidelineChange = z.infer<typeof lawLine>['change'];

const FILE_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'FILE_NOT_FOUND',
  'FILE_TOO_LARGE',
  'GUIDELINE_FOREIGN',
  'GUIDELINE_TOO_NEW',
  'GUIDELINE_UNSIGNED',
  'GUIDELINE_DAMAGED',
  'GUIDELINE_UNTRUSTED',
] as const;

export const formationGuidelineContract = {
  /** Penerbit juknis yang dipercaya kantor, kunci kantor sendiri, dan juknis yang sudah diterapkan. */
  'guideline.overview': query(
    z.strictObject({}),
    z.object({
      publishers: z.array(publisher).readonly(),
      taken: z
        .array(
          z.object({
            sha256: z.string(),
            title: z.string(),
            edition: z.string(),
            publisherName: z.string(),
            ruleCount: count,
            takenBy: z.string(),
            takenAt: z.string(),
          }),
        )
        .readonly(),
    }),
  ),
  /** Membuat pasangan kunci kantor untuk menandatangani juknis; kunci rahasia tidak ikut cadangan. */
  'guideline.makeKey': command(z.strictObject({ name: requiredText }), publisher, [
    'OFFICE_NOT_SET_UP',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
  ]),
  /** Mempercayai kunci publik penerbit lain (provinsi, kementerian), setelah sidiknya dicocokkan. */
  'guideline.trust': command(z.strictObject({ name: requiredText, publicKey: requiredText }), publisher, [
    'OFFICE_NOT_SET_UP',
  ]),
  'guideline.withdraw': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
  /** Menyimpan ketentuan, daftar periksa, dasar hukum, dan templat surat terpilih sebagai satu berkas juknis bertanda tangan. */
  'guideline.export': task(
    z.strictObject({
      title: requiredText,
      edition: requiredText,
      ruleIds: z.array(id).max(500).readonly(),
      /** Dasar hukum; yang mengubahnya ikut dengan sendirinya. */
      lawIds: z.array(id).max(500).readonly().default([]),
      templateCodes: z.array(templateCode).max(200).readonly().default([]),
      path: fileToWrite('.juknis'),
    }),
    z.object({ path: z.string(), count }),
    [
      'OFFICE_NOT_SET_UP',
      'NOT_FOUND',
      'GUIDELINE_KEY_MISSING',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
    ],
  ),
  /** Apa yang akan berubah dan sejak kapan; tidak menyimpan apa pun. */
  'guideline.read': query(
    z.strictObject({ path: fileToRead }),
    z.object({
      sha256: z.string(),
      title: z.string(),
      edition: z.string(),
      issuedOn: dayOut,
      publisher: z.object({ id: z.string(), name: z.string() }),
      isTaken: z.boolean(),
      lines: z.array(line).readonly(),
      laws: z.array(lawLine).readonly(),
      templates: z.array(templateLine).readonly(),
    }),
    FILE_ERRORS,
  ),
  /** Menerapkan juknis yang sudah ditinjau (`sha256` dari peninjauan); semua atau tidak sama sekali. */
  'guideline.take': command(
    z.strictObject({ path: fileToRead, sha256: z.string().length(64) }),
    /** Ketentuan baru dan yang sudah sama; dasar hukum dan templat yang berubah. */
    z.object({ added: count, same: count, laws: count, templates: count }),
    FILE_ERRORS,
  ),
};
