import { realpath, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute } from 'node:path';
import { shell } from 'electron';
import { AppError } from '#contract/errors.ts';
import type { ChosenPlaces } from './chosen-places.ts';
import { isNetworkPath } from './data-folder.ts';

/** Documents the program makes or keeps as scans. Whatever else a path may lead to could be a program. */
const DOCUMENT_KINDS: readonly string[] = [
  '.pdf',
  '.xlsx',
  '.csv',
  '.html',
  '.docx',
  '.jpg',
  '.jpeg',
  '.png',
  '.tif',
  '.tiff',
];

/**
 * Hands a finished document to the system's own program for it.
 *
 * @throws AppError FORBIDDEN_SENDER for what is no document, FILE_NOT_FOUND
 */
export async function openDocument(path: string, chosen: ChosenPlaces): Promise<boolean> {
  const document = await existing(path, chosen);
  if (!isDocument(path) || !isDocument(document) || !(await stat(document)).isFile()) forbid();
  return (await shell.openPath(document)) === '';
}

/**
 * Shows a file or folder in the system's file manager; opens nothing.
 *
 * @throws AppError FORBIDDEN_SENDER, FILE_NOT_FOUND
 */
export async function showInFolder(path: string, chosen: ChosenPlaces): Promise<boolean> {
  shell.showItemInFolder(await existing(path, chosen));
  return true;
}

/** The real path: a link named like a document may lead to something else. */
async function existing(path: string, chosen: ChosenPlaces): Promise<string> {
  if (!isAbsolute(path) || (isNetworkPath(path) && !chosen.includes(path))) forbid();
  try {
    return await realpath(path);
  } catch (error) {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: basename(path) } }, { cause: error });
  }
}

function isDocument(path: string): boolean {
  return DOCUMENT_KINDS.includes(extname(path).toLowerCase());
}

function forbid(): never {
  throw new AppError('FORBIDDEN_SENDER');
}
