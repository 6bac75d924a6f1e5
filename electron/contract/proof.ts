import { z } from 'zod';
import { PROOF_KINDS } from '#rules/proof/payload.ts';
import { PROOF_VERDICTS } from '#rules/proof/verdict.ts';
import { query, command, task } from './define.ts';
import { count, day, dayOut, expectedUpdatedAt, finishedFile, requiredText, updatedAt } from './scalars.ts';
import { fileToRead, pdfToWrite, fileToWrite } from './file-paths.ts';

const checked = z.object({
  verdict: z.enum(PROOF_VERDICTS),
  /** What was recognised in the input; null when it was neither. */
  by: z.enum(['qr', 'code', 'number']).nullable(),
  /** What the paper must say; null unless the signature is sound. */
  facts: z
    .object({
      kind: z.enum(PROOF_KINDS),
      isSample: z.boolean(),
      on: dayOut,
      regionCode: z.string(),
      number: z.string(),
      name: z.string(),
      officeName: z.string(),
      shortCode: z.string(),
      keyId: z.string(),
    })
    .nullable(),
  revocation: z.object({ revokedOn: dayOut, reason: z.string() }).nullable(),
});
export type CheckedProof = z.infer<typeof checked>;

const passphrase = z
  .string()
  .min(12, 'Kata sandi paling sedikit 12 huruf.')
  .max(200, 'Paling panjang 200 huruf.');

/** What a request that signs papers may be refused with. */
export const SIGNING_ERRORS = ['PROOF_KEY_MISSING', 'FOLDER_NOT_WRITABLE', 'DISK_FULL'] as const;

const pageAddress = z
  .string()
  .trim()
  .max(120, 'Alamat paling panjang 120 huruf, supaya QR tetap mudah dipindai.')
  .refine(
    (text) => text === '' || /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[\w.~%/-]*)?$/i.test(text),
    'Tulis alamat lengkap yang diawali https://, misalnya https://koperasi.contoh.go.id/periksa.html, tanpa tanda # atau ?.',
  );

/** QR keabsahan (bukan TTE): periksa, cabut, dan jaga kuncinya. */
export const proofContract = {
  /** Memeriksa teks QR, kode pendek, atau nomor kertas. */
  'proof.check': query(z.strictObject({ text: z.string().min(1).max(8000) }), checked, ['OFFICE_NOT_SET_UP']),
  /** Mencari QR pada gambar PNG atau JPEG (foto atau pindaian), lalu memeriksanya. */
  'proof.checkPicture': task(z.strictObject({ path: fileToRead }), checked, [
    'OFFICE_NOT_SET_UP',
    'FILE_NOT_FOUND',
    'PICTURE_NOT_READ',
    'PICTURE_TOO_LARGE',
    'PROOF_QR_NOT_READ',
    'READING_TOO_LONG',
    'CANCELLED',
  ]),
  /** Mencabut satu kertas menurut kode pendek atau nomornya; tidak dapat ditarik kembali. */
  'proof.revoke': command(
    z.strictObject({ text: requiredText, on: day, reason: requiredText }),
    z.object({ number: z.string(), name: z.string() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'PROOF_ALREADY_REVOKED'],
  ),
  /** Kertas yang dicabut, terakhir lebih dahulu. */
  'proof.listRevoked': query(
    z.strictObject({}),
    z
      .array(
        z.object({
          shortCode: z.string(),
          number: z.string(),
          name: z.string(),
          datedOn: dayOut,
          revokedOn: dayOut,
          reason: z.string(),
        }),
      )
      .readonly(),
  ),
  /** Kunci dinas: dipakai atau tidak, dan apakah kunci rahasianya ada di komputer ini. */
  'proof.keys': query(
    z.strictObject({}),
    z.object({
      state: z.enum(['none', 'ready', 'missing']),
      keys: z
        .array(
          z.object({
            id: z.string(),
            publicKey: z.string(),
            createdAt: z.string(),
            retiredAt: z.string().nullable(),
            retiredReason: z.string(),
            papers: count,
          }),
        )
        .readonly(),
    }),
  ),
  /** Membuat kunci baru; kunci lama tidak dipakai lagi, tetapi kertas lamanya tetap dapat diperiksa. */
  'proof.newKey': task(z.strictObject({ reason: requiredText }), z.object({ keyId: z.string() }), [
    'OFFICE_NOT_SET_UP',
    'FOLDER_NOT_WRITABLE',
    'DISK_FULL',
  ]),
  /** Mencetak lembar pemulihan kunci ke berkas yang dipilih. */
  'proof.printSheet': task(z.strictObject({ path: pdfToWrite }), finishedFile, [
    'OFFICE_NOT_SET_UP',
    'PROOF_KEY_MISSING',
    'FOLDER_NOT_WRITABLE',
    'FILE_IN_USE',
    'DISK_FULL',
    'CANCELLED',
  ]),
  /** Menyimpan kunci rahasia terenkripsi dengan kata sandi. */
  'proof.saveKey': task(
    z.strictObject({ path: fileToWrite('.kunci'), passphrase }),
    z.object({ path: z.string() }),
    ['OFFICE_NOT_SET_UP', 'PROOF_KEY_MISSING', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
  /** Memulihkan kunci rahasia dari lembar pemulihan (diketik atau dipindai) atau dari berkas terenkripsi. */
  'proof.restoreKey': task(
    z.strictObject({
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('sheet'), text: z.string().min(1).max(1000) }),
        z.strictObject({ kind: z.literal('file'), path: fileToRead, passphrase: z.string().min(1).max(200) }),
      ]),
    }),
    z.object({ keyId: z.string() }),
    [
      'OFFICE_NOT_SET_UP',
      'FILE_NOT_FOUND',
      'PROOF_KEY_WRONG',
      'PROOF_PASSPHRASE_WRONG',
      'FOLDER_NOT_WRITABLE',
      'DISK_FULL',
    ],
  ),
  /** Alamat web tempat dinas menaruh halaman pemeriksa; kosong: QR hanya berisi teksnya. */
  'proof.pageAddress': query(z.strictObject({}), z.object({ address: z.string(), updatedAt })),
  /** QR berikutnya dibuka ponsel pada alamat ini; program sendiri tidak pernah menghubunginya. */
  'proof.savePageAddress': command(
    z.strictObject({ expectedUpdatedAt, address: pageAddress }),
    z.object({ address: z.string() }),
    ['RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Menyimpan halaman pemeriksa: satu berkas HTML yang bekerja tanpa internet. */
  'proof.savePage': task(
    z.strictObject({ path: fileToWrite('.html') }),
    z.object({ path: z.string(), byteCount: count, keyCount: count, revokedCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'],
  ),
};
