import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { fileToRead } from '../file-paths.ts';
import { count, dayOut, id, requiredText } from '../scalars.ts';

const photo = z.object({
  id,
  fileName: z.string(),
  byteCount: count,
  width: count,
  height: count,
  /** As the camera's clock said; null where it said nothing. */
  takenOn: dayOut.nullable(),
  recordedAt: z.string(),
  recordedBy: z.string(),
});
export type VisitPhotoLine = z.infer<typeof photo>;

/** Photos of a visit, shrunk and kept by their content like scans. */
export const photosContract = {
  /** Foto satu kunjungan, yang dahulu ditambahkan lebih dahulu; tanpa isinya. */
  'coaching.photos': query(
    z.strictObject({ visitId: id }),
    z.object({ rows: z.array(photo).readonly(), room: count }),
    ['NOT_FOUND'],
  ),
  /** Isi satu foto sebagai JPEG dalam base64, untuk ditampilkan. */
  'coaching.visitPhoto': query(z.strictObject({ id }), z.object({ base64: z.string() }), [
    'NOT_FOUND',
    'FILE_NOT_FOUND',
    'FILE_DAMAGED',
  ]),
  /**
   * Mengecilkan foto, membuang data lokasinya, dan menyimpannya pada kunjungan. Yang bukan foto disebut satu per satu
   * dengan sebabnya; yang lain tetap masuk.
   */
  'coaching.addPhotos': task(
    z.strictObject({ visitId: id, paths: z.array(fileToRead).min(1).max(100).readonly() }),
    z.object({
      added: z.array(z.object({ id, fileName: z.string() })).readonly(),
      /** Names of files that the visit has already. */
      known: z.array(z.string()).readonly(),
      refused: z.array(z.object({ fileName: z.string(), cause: z.string(), remedy: z.string() })).readonly(),
    }),
    ['NOT_FOUND', 'INVALID_INPUT', 'DISK_FULL', 'FOLDER_NOT_WRITABLE', 'CANCELLED'],
  ),
  /** Mengeluarkan foto dari kunjungan; berkasnya tetap tersimpan bersama alasannya sampai masa simpannya habis. */
  'coaching.removePhoto': command(z.strictObject({ id, reason: requiredText }), z.object({ id }), [
    'NOT_FOUND',
  ]),
  /** Mengurungkan foto yang dikeluarkan. */
  'coaching.restorePhoto': command(z.strictObject({ id }), z.object({ id }), ['NOT_FOUND']),
};
