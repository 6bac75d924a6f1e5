import { z } from 'zod';
import { shell } from './define.ts';
import { shortText } from './scalars.ts';
import { fileToRead } from './file-paths.ts';

/** What only the operating system can do. Electron main answers these; each path is checked there. */
export const shellContract = {
  'shell.chooseFile': shell(
    z.strictObject({
      kind: z.enum([
        'spreadsheet',
        'formation',
        'backup',
        'document',
        'proof-key',
        'template',
        'guideline',
        'picture',
      ]),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Beberapa berkas sekaligus; tidak ada bila dialognya ditutup. */
  'shell.chooseFiles': shell(
    z.strictObject({ kind: z.enum(['photo']) }),
    z.object({ paths: z.array(z.string()).readonly() }),
  ),
  'shell.chooseFolder': shell(
    z.strictObject({ title: shortText }),
    z.object({ path: z.string().nullable() }),
  ),
  'shell.saveAs': shell(
    z.strictObject({
      suggestedName: shortText,
      kind: z.enum([
        'pdf',
        'spreadsheet',
        'csv',
        'page',
        'proof-key',
        'template',
        'guideline',
        'text',
        'word',
      ]),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Opens a finished document (PDF or spreadsheet) in the system's own program. */
  'shell.openDocument': shell(z.strictObject({ path: fileToRead }), z.object({ isOpened: z.boolean() }), [
    'FILE_NOT_FOUND',
    'FORBIDDEN_SENDER',
  ]),
  'shell.showInFolder': shell(z.strictObject({ path: fileToRead }), z.object({ isShown: z.boolean() }), [
    'FILE_NOT_FOUND',
  ]),
  /** Membuka latihan atau kembali ke data dinas; halaman dibuka baru, supaya tidak ada yang terbawa. */
  'shell.openWorkplace': shell(z.strictObject({ isPractice: z.boolean() }), z.object({}), [
    'FOLDER_NOT_WRITABLE',
  ]),
  /** Apakah sistem komputer ini dapat menyimpan kata sandi data, dan apakah sedang menyimpannya. */
  'shell.rememberState': shell(
    z.strictObject({}),
    z.object({ isAvailable: z.boolean(), isKept: z.boolean() }),
  ),
  /** Menitipkan kata sandi data pada sistem, sesudah terbukti cocok. */
  'shell.remember': shell(z.strictObject({ passphrase: z.string().max(200) }), z.object({}), [
    'CIPHER_PASSPHRASE_WRONG',
    'CIPHER_PAUSED',
    'CIPHER_OFF',
  ]),
  'shell.forget': shell(z.strictObject({}), z.object({})),
  /** Membuka data dengan yang dititipkan; yang tidak cocok lagi dilupakan. */
  'shell.openRemembered': shell(z.strictObject({}), z.object({ isOpened: z.boolean() })),
  /** Printer yang dikenal sistem; `isAvailable` salah bila daftarnya tidak dapat dibaca. */
  'shell.listPrinters': shell(
    z.strictObject({}),
    z.object({
      isAvailable: z.boolean(),
      printers: z.array(z.object({ name: z.string(), isDefault: z.boolean() })).readonly(),
    }),
  ),
};
