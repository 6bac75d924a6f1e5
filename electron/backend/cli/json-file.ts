import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';

/**
 * What a JSON file of the headless door holds.
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_JSON
 */
export async function readJsonFile(file: string): Promise<unknown> {
  const namaBerkas = path.basename(file);
  const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas } }, { cause: error });
  }
}
