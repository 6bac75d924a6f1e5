import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { fileToRead, sheetToWrite } from '../file-paths.ts';
import { count, id, reasons } from '../scalars.ts';
import { umkmFilter } from './shapes.ts';

const FILE_ERRORS = [
  'OFFICE_NOT_SET_UP',
  'INVALID_INPUT',
  'CANCELLED',
  'FILE_NOT_FOUND',
  'FILE_EMPTY',
  'FILE_IN_USE',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_NOT_SPREADSHEET',
  'FILE_DAMAGED',
] as const;

const PASSED_OVER = [
  'title',
  'heading',
  'numbering',
  'section',
  'total',
  'signature',
  'footnote',
  'blank',
] as const;

const named = { row: count, name: z.string() };
const imported = z.object({
  /** Null after trying. */
  importId: id.nullable(),
  sheet: z.string(),
  headerRow: count,
  /** Rows of the sheet: those of businesses and those passed over. */
  sheetRows: count,
  rows: count,
  added: z.array(z.object(named)).readonly(),
  /** What the row changes of a business that is known, field by field. */
  changed: z
    .array(
      z.object({
        ...named,
        id,
        fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })).readonly(),
        products: count,
        licences: count,
      }),
    )
    .readonly(),
  /** Known, and nothing new is said of it. */
  same: z.array(z.object(named)).readonly(),
  refused: z.array(z.object({ ...named, reasons })).readonly(),
  warned: z.array(z.object({ ...named, reasons })).readonly(),
  passedOver: z.array(z.object({ row: count, kind: z.enum(PASSED_OVER), text: z.string() })).readonly(),
  /** Every column of the sheet: what it is read as, or why it is not. */
  columns: z
    .array(z.object({ letter: z.string(), heading: z.string(), readAs: z.string(), why: z.string() }))
    .readonly(),
});
export type UmkmImport = z.infer<typeof imported>;

const line = z.object({
  id,
  fileName: z.string(),
  at: z.string(),
  who: z.string(),
  added: count,
  changed: count,
  isUndone: z.boolean(),
});
export type UmkmImportLine = z.infer<typeof line>;

/** Lists of businesses into the register and out of it. */
export const umkmImportContract = {
  /** Membaca daftar UMKM dari berkas Excel, ODS, atau CSV; diuji dahulu, tiap baris dan kolom disebut nasibnya. */
  'umkm.import': task(
    z.strictObject({ path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    FILE_ERRORS,
  ),
  /** Daftar yang pernah dibaca, terbaru dahulu. */
  'umkm.imports': query(z.strictObject({}), z.array(line).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Mengurungkan satu impor secara utuh, bila yang dibawanya belum diubah lagi. */
  'umkm.undoImport': command(
    z.strictObject({ importId: id }),
    z.object({ removed: count, restored: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Daftar menurut saringan sebagai buku kerja XLSX; nomor pribadi tetap tersamar. */
  'umkm.export': task(
    z.strictObject({ ...umkmFilter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
};
