import { z } from 'zod';
import { FULL_SIGNATURE } from '#rules/cooperative/signatory.ts';
import {
  CERTIFICATE_BLOCKS,
  CERTIFICATE_DESIGNS,
  CERTIFICATE_PAPERS,
  EMBLEM_PLACES,
} from '#rules/award/certificate-look.ts';
import { unknownMarks } from '#rules/award/certificate-wording.ts';
import { command, query, task } from '../define.ts';
import {
  bookYear,
  count,
  expectedUpdatedAt,
  finishedFile,
  longText,
  shortText,
  updatedAt,
} from '../scalars.ts';
import { fileToRead } from '../file-paths.ts';

/** Whose certificates: the awards of all years, of one year, or the trainings. */
export const styleSubject = z.union([
  z.enum(['award', 'training']),
  z.templateLiteral(['award:', z.int().min(1945).max(2200)]),
]);

const millimetres = z
  .number('Isi dengan angka milimeter.')
  .min(-100, 'Paling jauh 100 mm.')
  .max(100, 'Paling jauh 100 mm.');
const shift = { xMm: millimetres, yMm: millimetres };
const ink = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'Warna ditulis seperti #0B5D4B.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const emblemUse = z.strictObject({
  place: z.enum(EMBLEM_PLACES),
  sha256,
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  orientation: z.int().min(1).max(8),
});

const look = z.strictObject({
  design: z.enum(CERTIFICATE_DESIGNS),
  paper: z.enum(CERTIFICATE_PAPERS),
  inks: z.strictObject({ main: ink, accent: ink }),
  emblems: z
    .array(emblemUse)
    .max(3)
    .refine(
      (list) => new Set(list.map(({ place }) => place)).size === list.length,
      'Satu tempat hanya untuk satu lambang.',
    )
    .readonly(),
  blank: z
    .strictObject({
      shift: z.strictObject(shift),
      blocks: z
        .array(z.strictObject({ block: z.enum(CERTIFICATE_BLOCKS), isHidden: z.boolean(), ...shift }))
        .max(CERTIFICATE_BLOCKS.length)
        .readonly(),
    })
    .nullable(),
});

/** A text whose marks are all known: a mark nobody fills would stand on fifty-four certificates. */
const withMarks = <Text extends z.ZodType<string>>(text: Text) =>
  text.superRefine((value, context) => {
    const unknown = unknownMarks(value);
    if (unknown.length > 0) {
      context.addIssue({ code: 'custom', message: `Tanda ${unknown.join(', ')} tidak dikenal.` });
    }
  });

export const certificateStyle = z.strictObject({
  look,
  wording: z.strictObject({
    title: shortText.max(60, 'Judul paling panjang 60 huruf.'),
    opening: withMarks(shortText),
    citation: withMarks(longText),
    closing: withMarks(shortText),
  }),
  /** Added to the office's own seed: another word, another pattern. */
  seedWord: shortText.max(60, 'Paling panjang 60 huruf.'),
  /** What the signature block shows; styles kept before it existed show all. */
  signature: z
    .strictObject({ hasTitles: z.boolean(), hasRank: z.boolean(), hasNip: z.boolean() })
    .default(FULL_SIGNATURE),
});
export type CertificateStyle = z.infer<typeof certificateStyle>;

const emblem = z.object({
  sha256: z.string(),
  name: z.string(),
  width: count,
  height: count,
  orientation: count,
  byteCount: count,
});
export type Emblem = z.infer<typeof emblem>;

export const certificateContract = {
  /** Desain dan kalimat piagam; `isOwn` bila disimpan khusus untuk subjek itu. */
  'certificate.getStyle': query(
    z.strictObject({ subject: styleSubject }),
    z.object({ style: certificateStyle, isOwn: z.boolean(), updatedAt }),
  ),
  'certificate.saveStyle': command(
    z.strictObject({ subject: styleSubject, expectedUpdatedAt, style: certificateStyle }),
    z.object({ savedAt: z.string() }),
    ['NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Kembali ke desain bersama (untuk satu tahun) atau ke standar program. */
  'certificate.resetStyle': command(
    z.strictObject({ subject: styleSubject }),
    z.object({ wasOwn: z.boolean() }),
  ),
  /** Contoh satu piagam dengan desain yang sedang disunting; bertanda KONSEP. */
  'certificate.preview': task(
    z.strictObject({ style: certificateStyle, bookYear: bookYear.nullable().default(null) }),
    finishedFile,
    [
      'OFFICE_NOT_SET_UP',
      'FILE_NOT_FOUND',
      'FILE_DAMAGED',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'CANCELLED',
    ],
  ),
  /** Gambar lambang yang sudah disimpan kantor. */
  'emblem.list': query(z.strictObject({}), z.array(emblem).readonly()),
  /** Memeriksa dan menyimpan gambar lambang PNG atau JPEG. */
  'emblem.add': task(z.strictObject({ path: fileToRead }), emblem, [
    'FILE_NOT_FOUND',
    'FILE_EMPTY',
    'FILE_TOO_LARGE',
    'PICTURE_NOT_ACCEPTED',
    'FOLDER_NOT_WRITABLE',
    'DISK_FULL',
    'CANCELLED',
  ]),
};
