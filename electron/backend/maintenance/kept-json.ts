import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { writeFileAtomically } from '../base/replace-file.ts';

/** What lies in a small file beside the database; the start value where it is missing or was damaged. */
export async function readKept<Value>(file: string, shape: z.ZodType<Value>, start: Value): Promise<Value> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? read.data : start;
  } catch {
    return start;
  }
}

/** @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL */
export function writeKept(file: string, value: unknown): Promise<void> {
  return writeFileAtomically(file, new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`));
}
