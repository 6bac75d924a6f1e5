import { chmod, rm } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { findKeyFile, keyFileDigest, keyFilePlaces } from '#db/engine/key-file.ts';
import { KEY_FILE } from '#db/kept-states.ts';
import { backupKey, envelope } from './container/keys.ts';
import { writeFileAtomically } from '../base/replace-file.ts';

/** One data key as it lies beside the database: wrapped as the backups wrap theirs. */
const wrapped = z.object({
  /** The mark with which the files under this key begin. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  key: backupKey,
  envelope,
});
export type WrappedKey = z.infer<typeof wrapped>;

const keyFile = z.object({ form: z.literal(1), entries: z.array(wrapped).min(1) });

/**
 * The wrapped keys of a data folder: of the file, or of its copy where the file is missing or not as it was written.
 * @returns undefined where there is neither
 * @throws AppError CIPHER_KEY_FILE_DAMAGED
 */
export function readKeyFile(folder: string): readonly WrappedKey[] | undefined {
  const found = findKeyFile(folder);
  if (found.kind === 'none') return undefined;
  const read = found.kind === 'whole' ? keyFile.safeParse(JSON.parse(found.content)) : undefined;
  if (read?.success) return read.data.entries;
  throw new AppError('CIPHER_KEY_FILE_DAMAGED', { facts: { namaBerkas: KEY_FILE } });
}

/**
 * The copy first: whatever is cut, one of the two is whole.
 * @throws AppError FOLDER_NOT_WRITABLE, DISK_FULL, FILE_IN_USE
 */
export async function writeKeyFile(folder: string, entries: readonly WrappedKey[]): Promise<void> {
  const content = JSON.stringify({ form: 1, entries });
  const bytes = Buffer.from(`${JSON.stringify({ content, digest: keyFileDigest(content) }, null, 1)}\n`);
  for (const place of keyFilePlaces(folder).toReversed()) {
    await writeFileAtomically(place, bytes);
    await chmod(place, 0o600).catch(() => undefined);
  }
}

export async function removeKeyFile(folder: string): Promise<void> {
  for (const place of keyFilePlaces(folder)) await rm(place, { force: true });
}
