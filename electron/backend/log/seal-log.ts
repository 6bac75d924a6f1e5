import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { lineCode, nextSealKey, sealOf } from '#db/engine/chain/seal.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { readingIn } from '#db/handles.ts';
import { findLastLine, findLastSeal, findLineHash, findSealKey, insertSeal } from '#db/queries/log/seal.ts';
import type { KeptSeal } from '#db/queries/log/seal.ts';
import type { TaskContext } from '../base/context.ts';
import { readNextSeal, writeNextSeal } from './seal-key-file.ts';
import type { NextSeal } from './seal-key-file.ts';

type ShownSeal = OutputOf<'log.seal'>;

export async function shownSeal(read: ReadHandle, { number, line, at }: KeptSeal): Promise<ShownSeal> {
  return { number, line, at, code: lineCode(await findLineHash(read, line)) };
}

export type SealKeyState =
  { readonly kind: 'none' | 'missing' } | { readonly kind: 'ready'; readonly next: NextSeal };

/** How the key of the next seal stands on this computer. */
export async function findNextSeal(read: ReadHandle, dataFolder: string): Promise<SealKeyState> {
  const [key, last, next] = await Promise.all([
    findSealKey(read),
    findLastSeal(read),
    readNextSeal(dataFolder),
  ]);
  if (!key) return { kind: 'none' };
  const made = last?.series === key.series ? last.number + 1 : 0;
  if (next?.series !== key.series) return { kind: 'missing' };
  // A power cut between seal and key: the seal stands, and its key still has to move on.
  if (next.number === made - 1)
    return { kind: 'ready', next: { ...next, number: made, key: nextSealKey(next.key) } };
  return next.number === made ? { kind: 'ready', next } : { kind: 'missing' };
}

interface Sealing {
  readonly read: ReadHandle;
  readonly transaction: <Value>(work: (write: WriteHandle) => Promise<Value>) => Promise<Value>;
  readonly dataFolder: string;
  readonly now: () => string;
}

/**
 * Seals every line up to now. The seal is written before its key moves on: a cut between the two leaves a key that is
 * one behind, and never a seal without a key.
 * @param reason why it is made: "harian", "cadangan", "diminta"
 * @throws AppError LOG_NOT_SEALED, LOG_KEY_MISSING, FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL
 */
export async function sealLog(
  { read, transaction, dataFolder, now }: Sealing,
  reason: string,
): Promise<ShownSeal> {
  const state = await findNextSeal(read, dataFolder);
  if (state.kind !== 'ready')
    throw new AppError(state.kind === 'none' ? 'LOG_NOT_SEALED' : 'LOG_KEY_MISSING');
  const { next } = state;
  const sealed = await transaction(async (write) => {
    const line = await findLastLine(readingIn(write));
    const facts = { series: next.series, number: next.number, line: line.number, at: now(), reason };
    const seal: KeptSeal = { ...facts, seal: sealOf(next.key, facts, line.hash) };
    await insertSeal(write, seal);
    return seal;
  });
  await writeNextSeal(dataFolder, { ...next, number: next.number + 1, key: nextSealKey(next.key) });
  return shownSeal(read, sealed);
}

/**
 * Seals where a key is here to seal with; an office without seals, or whose key is elsewhere, goes on without. What a
 * seal holds to its last line needs no second one.
 */
export async function sealIfKeyed(
  { read, transaction, folders, now }: Pick<TaskContext, 'read' | 'transaction' | 'folders' | 'now'>,
  reason: string,
): Promise<ShownSeal | null> {
  const { kind } = await findNextSeal(read, folders.data);
  if (kind !== 'ready') return null;
  const [last, line] = await Promise.all([findLastSeal(read), findLastLine(read)]);
  if (last?.line === line.number) return shownSeal(read, last);
  return sealLog({ read, transaction, dataFolder: folders.data, now }, reason);
}
