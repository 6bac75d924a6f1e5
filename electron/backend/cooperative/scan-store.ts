import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CodeToldBy } from '#contract/errors.ts';
import { showsIdentity } from '#rules/cooperative/identity-scan.ts';
import { keyFor } from '#db/engine/key-ring.ts';
import type { Folders } from '../base/folders.ts';
import { readScanFile, scanFolderOf, writeScanFile } from '../base/scan-file.ts';
import { scanFormatOf } from './scan-format.ts';
import type { ScanFormat } from './scan-format.ts';

/** More than any office scans into one file; a video renamed to PDF is refused before it fills the disk. */
const MEGABYTES_AT_MOST = 50;

export interface ReadScan {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly format: ScanFormat;
}

const refusal = (
  code: CodeToldBy<{ readonly namaBerkas: string }>,
  file: string,
  cause?: unknown,
): AppError => new AppError(code, { facts: { namaBerkas: path.basename(file) } }, { cause });

export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A file that a person chose to keep, whole and recognised by its content.
 * @throws AppError FILE_NOT_FOUND, FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_NOT_ACCEPTED
 */
export async function readScan(file: string): Promise<ReadScan> {
  const bytes = await readWhole(file);
  const format = scanFormatOf(bytes);
  if (!format) throw refusal('FILE_KIND_NOT_ACCEPTED', file);
  return { bytes, format, sha256: sha256OfBytes(bytes) };
}

async function readWhole(file: string): Promise<Buffer> {
  try {
    await using opened = await open(file, 'r');
    const stat = await opened.stat();
    if (!stat.isFile()) throw refusal('FILE_KIND_NOT_ACCEPTED', file);
    if (stat.size === 0) throw refusal('FILE_EMPTY', file);
    if (stat.size > MEGABYTES_AT_MOST * 2 ** 20) {
      const facts = { namaBerkas: path.basename(file), batasMb: MEGABYTES_AT_MOST };
      throw new AppError('FILE_TOO_LARGE', { facts });
    }
    return await opened.readFile();
  } catch (error) {
    throw error instanceof AppError ? error : refusal('FILE_NOT_FOUND', file, error);
  }
}

/** Kept files lie beside the database, named by their content: `berkas/ab/ab34….pdf`. */
const folderOf = (folders: Folders, sha256: string): string =>
  path.join(scanFolderOf(folders.data), sha256.slice(0, 2));

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** Where the content lies; undefined when it is not there. Its ending says what it was when it was kept. */
export async function keptScanPath(folders: Folders, sha256: string): Promise<string | undefined> {
  const folder = folderOf(folders, sha256);
  const name = (await namesIn(folder)).find((one) => one.startsWith(`${sha256}.`));
  return name === undefined ? undefined : path.join(folder, name);
}

async function isWhole(file: string, sha256: string): Promise<boolean> {
  try {
    return sha256OfBytes(await readScanFile(file)) === sha256;
  } catch (error) {
    // A part that does not open is a damage like any other; what the disk refuses is not.
    if (error instanceof AppError && error.code === 'FILE_DAMAGED') return false;
    throw error;
  }
}

/**
 * Keeps a content once. A copy that was damaged since is written again, for the person just brought a good one.
 * @returns whether it was there already
 * @throws AppError DISK_FULL, FOLDER_NOT_WRITABLE
 */
export async function keepScan(folders: Folders, { bytes, sha256, format }: ReadScan): Promise<boolean> {
  const kept = await keptScanPath(folders, sha256);
  if (kept !== undefined && (await isWhole(kept, sha256))) return true;
  await writeScanFile(kept ?? path.join(folderOf(folders, sha256), `${sha256}.${format}`), bytes);
  return false;
}

/** Decrypted copies of scans that a person opened in another program; emptied when the program starts and ends. */
const OPENED_FOLDER = 'pindaian-dibuka';

export const removeOpenedScans = async (dataFolder: string): Promise<void> =>
  rm(path.join(dataFolder, OPENED_FOLDER), { recursive: true, force: true }).catch(() => undefined);

/**
 * Where the file is kept and what is in it, checked to be what was put there.
 * @throws AppError FILE_NOT_FOUND, FILE_DAMAGED
 */
async function openKept(folders: Folders, sha256: string, fileName: string) {
  const kept = await keptScanPath(folders, sha256);
  if (kept === undefined) throw refusal('FILE_NOT_FOUND', fileName);
  const bytes = await readScanFile(kept).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'FILE_DAMAGED') throw error;
    const facts = { ...error.details.facts, namaBerkas: path.basename(fileName) };
    throw new AppError('FILE_DAMAGED', { facts }, { cause: error });
  });
  if (sha256OfBytes(bytes) !== sha256) throw refusal('FILE_DAMAGED', fileName);
  return { kept, bytes };
}

/** What is in the kept file, for the program's own showing. @throws as `locateScan` */
export const readKept = async (folders: Folders, sha256: string, fileName: string): Promise<Buffer> =>
  (await openKept(folders, sha256, fileName)).bytes;

/** The kept file itself, encrypted or not, for the program's own reading. @throws as `locateScan` */
export const checkedScanPath = async (folders: Folders, sha256: string, fileName: string): Promise<string> =>
  (await openKept(folders, sha256, fileName)).kept;

/**
 * The kept file, checked to be what was put there; of an encrypted office a copy that another program can open.
 * @throws AppError FILE_NOT_FOUND, FILE_DAMAGED
 */
export async function locateScan(folders: Folders, sha256: string, fileName: string): Promise<string> {
  const { kept, bytes } = await openKept(folders, sha256, fileName);
  if (keyFor(folders.data) === undefined) return kept;
  const shown = path.join(folders.data, OPENED_FOLDER, path.basename(kept));
  await mkdir(path.dirname(shown), { recursive: true, mode: 0o700 });
  await writeFile(shown, bytes, { mode: 0o600 });
  return shown;
}

/**
 * The kept file itself, for what may be opened as it is; identity cards come out only with their purpose drawn into them.
 * @param called what the office calls it beside its file name: code, kind, title
 * @throws AppError SCAN_NEEDS_PURPOSE, FILE_NOT_FOUND, FILE_DAMAGED
 */
export async function locateOpenly(
  folders: Folders,
  sha256: string,
  fileName: string,
  called: readonly string[] = [],
): Promise<string> {
  if (showsIdentity([...called, fileName])) throw refusal('SCAN_NEEDS_PURPOSE', fileName);
  return locateScan(folders, sha256, fileName);
}
