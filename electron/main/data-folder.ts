import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError } from '#contract/errors.ts';

/** Where an office's data live on this computer. */
export interface DataFolder {
  readonly path: string;
  /** Finished PDF files; the only folder the page may show files from. */
  readonly documents: string;
  /** Chromium's own files, kept apart from the office's. */
  readonly browser: string;
  /** The program that synchronises this folder, where there is one: safe to read, risky to write. */
  readonly synchronisedBy: string | undefined;
}

const SYNCHRONISERS = ['OneDrive', 'Dropbox', 'Google Drive', 'GoogleDrive', 'My Drive', 'iCloudDrive'];

export function dataFolderAt(path: string): DataFolder {
  const absolute = resolve(path);
  return {
    path: absolute,
    documents: join(absolute, 'dokumen'),
    browser: join(absolute, 'jendela'),
    synchronisedBy: synchroniserOf(absolute),
  };
}

/**
 * Makes the folders. A folder on the network is refused: SQLite's write-ahead log needs memory shared by the
 * processes of one computer, and over SMB or NFS the database breaks.
 *
 * @throws AppError DATABASE_UNUSABLE_FOLDER, FOLDER_NOT_WRITABLE
 */
export function prepareDataFolder(folder: DataFolder): void {
  if (isNetworkPath(folder.path)) refuse(folder);
  try {
    mkdirSync(folder.documents, { recursive: true });
  } catch (error) {
    throw new AppError('FOLDER_NOT_WRITABLE', { facts: { folder: folder.path } }, { cause: error });
  }
  // Windows resolves a mapped drive (Z:) to the share behind it only here.
  if (isNetworkPath(realpathSync.native(folder.path))) refuse(folder);
}

function refuse(folder: DataFolder): never {
  throw new AppError('DATABASE_UNUSABLE_FOLDER', {
    facts: { folder: folder.path, sebab: 'folder jaringan' },
  });
}

/** A share of another computer (`\\server\share`); the long form of a local path (`\\?\C:\…`) is none. */
export function isNetworkPath(path: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform !== 'win32') return false;
  const slashes = path.replaceAll('/', '\\');
  return /^\\\\(\?\\UNC\\|[^?.\\])/i.test(slashes);
}

/** The part of the path that names a synchronising program, e.g. `OneDrive - Dinas Koperasi`. */
export function synchroniserOf(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  return SYNCHRONISERS.find((name) =>
    parts.some(
      (part) =>
        part.toLowerCase() === name.toLowerCase() || part.toLowerCase().startsWith(`${name.toLowerCase()} `),
    ),
  );
}
