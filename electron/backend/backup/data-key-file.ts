import { createHash } from 'node:crypto';
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import { KEY_FILE, KEY_FILE_COPY } from '#db/kept-states.ts';
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
const signed = z.object({ content: z.string(), digest: z.string() });

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
const placesIn = (folder: string): readonly string[] =>
  [KEY_FILE, KEY_FILE_COPY].map((name) => path.join(folder, name));

/**
 * The wrapped keys of a data folder: of the file, or of its copy where the file is missing or not as it was written.
 * @returns undefined where there is neither
 * @throws AppError CIPHER_KEY_FILE_DAMAGED
 */
export async function readKeyFile(folder: string): Promise<readonly WrappedKey[] | undefined> {
  const texts = await Promise.all(
    placesIn(folder).map((place) => readFile(place, 'utf8').catch(() => undefined)),
  );
  const found = texts.filter((text) => text !== undefined);
  if (found.length === 0) return undefined;
  for (const text of found) {
    const entries = entriesIn(text);
    if (entries) return entries;
  }
  throw new AppError('CIPHER_KEY_FILE_DAMAGED', { facts: { namaBerkas: KEY_FILE } });
}

function entriesIn(text: string): readonly WrappedKey[] | undefined {
  try {
    const { content, digest } = signed.parse(JSON.parse(text));
    return digestOf(content) === digest ? keyFile.parse(JSON.parse(content)).entries : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The copy first: whatever is cut, one of the two is whole.
 * @throws AppError FOLDER_NOT_WRITABLE, DISK_FULL, FILE_IN_USE
 */
export async function writeKeyFile(folder: string, entries: readonly WrappedKey[]): Promise<void> {
  const content = JSON.stringify({ form: 1, entries });
  const bytes = Buffer.from(`${JSON.stringify({ content, digest: digestOf(content) }, null, 1)}\n`);
  for (const place of placesIn(folder).toReversed()) {
    await writeFileAtomically(place, bytes);
    await chmod(place, 0o600).catch(() => undefined);
  }
}

export async function removeKeyFile(folder: string): Promise<void> {
  for (const place of placesIn(folder)) await rm(place, { force: true });
}
