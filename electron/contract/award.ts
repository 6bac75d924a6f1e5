import { z } from 'zod';
import { query, command, task } from './define.ts';
import { bookYear, count, day, dayOut, finishedFile, id, path, reasons } from './scalars.ts';

const candidate = z.object({ id, name: z.string(), districtName: z.string(), reasons });
export type AwardCandidate = z.infer<typeof candidate>;

const recipient = z.object({
  position: count,
  cooperativeId: id,
  name: z.string(),
  legalEntityNumber: z.string(),
  districtName: z.string(),
  number: z.string(),
});

export const awardContract = {
  /** Siapa yang layak menerima penghargaan dan mengapa yang lain tidak; setiap koperasi berada tepat di satu daftar. */
  'award.check': query(
    z.strictObject({ bookYear }),
    z.object({ eligible: z.array(candidate).readonly(), notEligible: z.array(candidate).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa yang layak, tanpa daftarnya: halaman pertama tidak memuat seluruh register. */
  'award.countEligible': query(z.strictObject({ bookYear }), z.object({ eligible: count }), [
    'OFFICE_NOT_SET_UP',
  ]),
  /** Menetapkan penerima dan mengambil nomor piagam; sekali untuk satu tahun buku. */
  'award.confirm': command(
    z.strictObject({ bookYear, on: day }),
    z.object({ recipientCount: count, firstNumber: z.string(), lastNumber: z.string() }),
    [
      'OFFICE_NOT_SET_UP',
      'AWARD_ALREADY_CONFIRMED',
      'AWARD_NO_RECIPIENT',
      'PROOF_KEY_MISSING',
      'FOLDER_NOT_WRITABLE',
      'DISK_FULL',
    ],
  ),
  /** Program penghargaan satu tahun buku, atau null bila belum ditetapkan. */
  'award.get': query(
    z.strictObject({ bookYear }),
    z.object({ bookYear, confirmedOn: dayOut, recipients: z.array(recipient).readonly() }).nullable(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Mencetak piagam, daftar SK, dan tanda terima; `folder` kosong berarti folder dokumen program. */
  'award.print': task(
    z.strictObject({
      bookYear,
      folder: path.nullable().default(null),
      isSeparate: z.boolean().default(false),
    }),
    z.object({ files: z.array(z.string()).readonly(), pages: count }),
    [
      'AWARD_NOT_CONFIRMED',
      'SNAPSHOT_ALTERED',
      'FOLDER_NOT_WRITABLE',
      'FILE_IN_USE',
      'DISK_FULL',
      'CANCELLED',
    ],
  ),
  /** Piagam satu penerima (atau contoh dengan nama koperasi itu sebelum ditetapkan) untuk pratinjau. */
  'award.preview': task(z.strictObject({ bookYear, cooperativeId: id }), finishedFile, [
    'NOT_FOUND',
    'SNAPSHOT_ALTERED',
    'OFFICE_NOT_SET_UP',
  ]),
};
