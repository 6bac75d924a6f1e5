import { basename, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow, FileFilter, OpenDialogOptions } from 'electron';
import type { CheckedInputOf } from '#contract/index.ts';

type OpenKind = CheckedInputOf<'shell.chooseFile'>['kind'];
type OpenManyKind = CheckedInputOf<'shell.chooseFiles'>['kind'];
type SaveKind = CheckedInputOf<'shell.saveAs'>['kind'];

const TEMPLATE_FILE: FileFilter = { name: 'Templat surat Meja Koperasi', extensions: ['json'] };

const GUIDELINE_FILE: FileFilter = { name: 'Juknis bertanda tangan', extensions: ['juknis'] };

const TO_OPEN: Readonly<Record<OpenKind, { readonly title: string; readonly filter: FileFilter }>> = {
  spreadsheet: {
    title: 'Pilih berkas Excel, ODS, atau CSV',
    filter: { name: 'Lembar kerja', extensions: ['xlsx', 'xls', 'ods', 'csv'] },
  },
  formation: { title: 'Pilih berkas pendirian', filter: { name: 'Berkas pendirian', extensions: ['json'] } },
  document: {
    title: 'Pilih dokumen pindaian',
    filter: {
      name: 'PDF, gambar, atau dokumen kantor',
      extensions: ['pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'docx', 'xlsx'],
    },
  },
  guideline: { title: 'Pilih berkas juknis', filter: GUIDELINE_FILE },
  'proof-key': {
    title: 'Pilih berkas kunci terenkripsi',
    filter: { name: 'Berkas kunci', extensions: ['kunci'] },
  },
  template: { title: 'Pilih berkas templat surat', filter: TEMPLATE_FILE },
  picture: {
    title: 'Pilih gambar lambang',
    filter: { name: 'Gambar PNG atau JPEG', extensions: ['png', 'jpg', 'jpeg'] },
  },
  backup: { title: 'Pilih cadangan', filter: { name: 'Cadangan Meja Koperasi', extensions: ['*'] } },
};

const TO_OPEN_MANY: Readonly<Record<OpenManyKind, { readonly title: string; readonly filter: FileFilter }>> =
  {
    photo: {
      title: 'Pilih foto kunjungan',
      filter: { name: 'Foto JPEG, PNG, atau WebP', extensions: ['jpg', 'jpeg', 'png', 'webp'] },
    },
  };

const TO_SAVE: Readonly<Record<SaveKind, FileFilter>> = {
  pdf: { name: 'Dokumen PDF', extensions: ['pdf'] },
  spreadsheet: { name: 'Lembar kerja Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV untuk Excel', extensions: ['csv'] },
  page: { name: 'Halaman pemeriksa', extensions: ['html'] },
  'proof-key': { name: 'Berkas kunci', extensions: ['kunci'] },
  template: TEMPLATE_FILE,
  guideline: GUIDELINE_FILE,
  text: { name: 'Berkas teks', extensions: ['txt'] },
  word: { name: 'Dokumen Word', extensions: ['docx'] },
};

/** Each dialog answers the chosen path, or null when the person closed it. */
export function chooseFile(window: BrowserWindow | undefined, kind: OpenKind): Promise<string | null> {
  const { title, filter } = TO_OPEN[kind];
  return open(window, { title, buttonLabel: 'Pilih', filters: [filter], properties: ['openFile'] });
}

/** Every path that was chosen together; none when the person closed the dialog. */
export function chooseFiles(
  window: BrowserWindow | undefined,
  kind: OpenManyKind,
): Promise<readonly string[]> {
  const { title, filter } = TO_OPEN_MANY[kind];
  const properties = ['openFile' as const, 'multiSelections' as const];
  return openMany(window, { title, buttonLabel: 'Pilih', filters: [filter], properties });
}

export function chooseFolder(window: BrowserWindow | undefined, title: string): Promise<string | null> {
  return open(window, {
    title,
    buttonLabel: 'Pilih folder',
    properties: ['openDirectory', 'createDirectory'],
  });
}

export async function saveAs(
  window: BrowserWindow | undefined,
  suggestedName: string,
  kind: SaveKind,
): Promise<string | null> {
  const filter = TO_SAVE[kind];
  const options = {
    title: 'Simpan sebagai',
    buttonLabel: 'Simpan',
    defaultPath: join(app.getPath('documents'), basename(suggestedName)),
    filters: [filter],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : withExtension(filePath, `.${filter.extensions[0]}`);
}

async function open(window: BrowserWindow | undefined, options: OpenDialogOptions): Promise<string | null> {
  return (await openMany(window, options))[0] ?? null;
}

async function openMany(
  window: BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
}

/** On Linux the dialog leaves the name as typed. */
function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === extension ? path : `${path}${extension}`;
}
