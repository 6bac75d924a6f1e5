import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { faultsOf } from '../base/refusal.ts';

function inIndonesian(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Bagian ini belum ada.' : 'Jenis isinya tidak sesuai.';
    case 'unrecognized_keys':
      return `Bagian yang tidak dikenal: ${issue.keys.join(', ')}. Periksa ejaannya.`;
    case 'invalid_value':
      return `Pilihannya: ${issue.values.map(String).join(', ')}.`;
    default:
      return undefined;
  }
}

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

/**
 * A JSON file that a command is given, held against its shape.
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_JSON, or INVALID_INPUT with the path of every fault
 */
export async function readShapedJsonFile<Value>(file: string, shape: z.ZodType<Value>): Promise<Value> {
  const result = shape.safeParse(await readJsonFile(file), { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  return result.data;
}
