import { stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { insertEmblem } from '#db/queries/picture/emblem.ts';
import type { TaskContext } from '../base/context.ts';
import { keepScan, sha256OfBytes } from '../cooperative/scan-store.ts';
import { READ_EMBLEM } from './jobs.ts';

/** Larger than any emblem; a scan of a whole page belongs among the documents. */
const MEGABYTES_AT_MOST = 5;

/**
 * Checks an image by its content, keeps it beside the database and lists it for the styles. The file is written first:
 * a row without its file would be a promise the office cannot keep.
 * @throws AppError as the contract names them
 */
export async function addEmblem(
  { path: file }: CheckedInputOf<'emblem.add'>,
  context: TaskContext,
): Promise<OutputOf<'emblem.add'>> {
  await requireReadable(file);
  const read = await context.runJob(READ_EMBLEM, { path: file }, { signal: context.signal });
  const bytes = Buffer.from(read.bytes);
  const sha256 = sha256OfBytes(bytes);
  await keepScan(context.folders, { bytes, sha256, format: read.format });
  const emblem = {
    sha256,
    name: path.basename(file),
    width: read.width,
    height: read.height,
    orientation: read.orientation,
    byteCount: bytes.length,
  };
  await context.transaction((write) => insertEmblem(write, emblem, context.now()));
  return emblem;
}

async function requireReadable(file: string): Promise<void> {
  const facts = { namaBerkas: path.basename(file) };
  const found = await stat(file).catch((cause: unknown) => {
    throw new AppError('FILE_NOT_FOUND', { facts }, { cause });
  });
  if (!found.isFile()) throw new AppError('FILE_NOT_FOUND', { facts });
  if (found.size === 0) throw new AppError('FILE_EMPTY', { facts });
  if (found.size > MEGABYTES_AT_MOST * 2 ** 20) {
    throw new AppError('FILE_TOO_LARGE', { facts: { ...facts, batasMb: MEGABYTES_AT_MOST } });
  }
}
