import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SealKey } from '#db/engine/chain/seal.ts';
import { replaceFile, writeErrorOf, writeNewFile } from '../base/replace-file.ts';
import { unfinishedName } from '../base/unfinished.ts';

/**
 * The key of the next seal lies beside the database and never in it: it moves on with every seal, so that a copy of it
 * says nothing of the seals before.
 */
export const SEAL_FOLDER = 'kunci-segel';

export interface NextSeal {
  readonly series: number;
  /** Of the seal that this key makes. */
  readonly number: number;
  readonly key: SealKey;
}

const keyFile = z.object({
  isi: z.literal('kunci segel log'),
  seri: z.number().int().min(1),
  nomor: z.number().int().min(0),
  rahasia: z.string().regex(/^[0-9a-f]{64}$/),
});

const placeOf = (dataFolder: string): string => path.join(dataFolder, SEAL_FOLDER, 'segel.json');

/** Undefined where it is missing, unreadable or damaged: for the office all the same. */
export async function readNextSeal(dataFolder: string): Promise<NextSeal | undefined> {
  try {
    const read = keyFile.safeParse(JSON.parse(await readFile(placeOf(dataFolder), 'utf8')));
    if (!read.success) return undefined;
    const { seri: series, nomor: number, rahasia } = read.data;
    return { series, number, key: Buffer.from(rahasia, 'hex') };
  } catch {
    return undefined;
  }
}

/** Takes the place of the key before it. @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE or DISK_FULL */
export async function writeNextSeal(dataFolder: string, { series, number, key }: NextSeal): Promise<void> {
  const target = placeOf(dataFolder);
  try {
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeErrorOf(error, dataFolder);
  }
  const content = { isi: 'kunci segel log', seri: series, nomor: number, rahasia: key.toString('hex') };
  const temporary = unfinishedName(target);
  await writeNewFile(temporary, async (file) => {
    // Before a byte of the secret is in it.
    await file.chmod(0o600);
    await file.writeFile(`${JSON.stringify(content)}\n`);
  });
  await replaceFile(temporary, target);
}
